import type { ParsedMail } from './message.ts'

/** Where the reading of one file goes on: the byte behind the last message that was given, and the number of the next one. */
export interface SourcePosition {
  /** The file as the source names it; inside an archive `archive.zip!inner/path`. */
  readonly path: string
  readonly offset: number
  readonly index: number
}

/** A file or folder on this machine that an import reads, with the name the user knows it by. */
export interface IngestFile {
  readonly name: string
  readonly path: string
}

/** How far a run has come: which of its files, and where in it; null at that file's start. Survives a killed process. */
export interface IngestCheckpoint {
  readonly file: number
  readonly at: SourcePosition | null
}

/** Which mails an import keeps: those about jobs and of people in the network, or all of them. */
export const IMPORT_KEEPS = ['job-mail', 'everything'] as const
export type ImportKeeps = (typeof IMPORT_KEEPS)[number]

/** What triage knows beside the mail itself; everything lower-cased. */
export interface TriageKnowledge {
  /** Addresses of people in the network and of whoever wrote job mail. */
  readonly addresses: readonly string[]
  /** Domains of companies she applied to; never a mail provider's or an applicant-tracking system's. */
  readonly domains: readonly string[]
  /** Message-IDs (with brackets) of mails that are kept: what answers them or is answered by them is kept too. */
  readonly threadIds: readonly string[]
}

/** Why a message was not kept. */
export const IGNORE_REASONS = ['private', 'mailing', 'not-a-mail', 'unreadable'] as const
export type IgnoreReason = (typeof IGNORE_REASONS)[number]

/** What came of one message of a source. Every message appears exactly once. */
export type IngestItem = {
  readonly path: string
  readonly index: number
} & (
  | {
      /** To be parsed and read in full; `why` says what made triage keep it, for the report. */
      readonly outcome: 'kept'
      readonly bytes: Uint8Array
      readonly why: string
    }
  /** Not about a job; kept only because everything is: its text is searchable, its bytes are not stored. */
  | { readonly outcome: 'shelved'; readonly mail: ParsedMail }
  | { readonly outcome: 'ignored'; readonly reason: IgnoreReason; readonly says: string }
)

/** Some items in the order of their source, and how far the run is with them; `kibTotal` may grow while folders are walked. */
export interface IngestBatch {
  readonly items: readonly IngestItem[]
  readonly checkpoint: IngestCheckpoint
  readonly kibDone: number
  readonly kibTotal: number
}

/** What a run reads, what it keeps and where it goes on. */
export interface IngestRequest {
  readonly files: readonly IngestFile[]
  readonly keeps: ImportKeeps
  readonly knowledge: TriageKnowledge
  readonly from: IngestCheckpoint | null
}

/** One run over the files of an import, in a worker thread. */
export interface IngestRun {
  /** The batches, oldest part of the source first; the worker waits while nobody asks for the next one. */
  batches(): AsyncIterable<IngestBatch>
  /**
   * A second look, after the batches have ended, at what was ignored as private: the messages that the knowledge gained since
   * speaks for (the thread of a rejection, the boss's own address), each with the outcome `kept`.
   */
  keptAfterAll(knowledge: TriageKnowledge): AsyncIterable<IngestBatch>
  /** Ends the worker; nothing is given after that. */
  stop(): Promise<void>
}

/** Opens runs. */
export interface IngestGateway {
  open(request: IngestRequest): IngestRun
}
