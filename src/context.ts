import type { Engine, Tx as EngineTx } from './platform/db/engine.ts'
import type { Clock } from './platform/clock.ts'
import type { Ids } from './platform/ids.ts'
import type { Log } from './platform/log.ts'
import type { Seal } from './platform/seal.ts'
import type { Work } from './platform/work.ts'
import type { IngestGateway } from './mailbox/ingest.ts'
import type { MimeGateway } from './mailbox/mime-gateway.ts'
import type { SmtpGateway } from './mailbox/smtp-gateway.ts'
import type { ReadingKind, ReadMail } from './mailbox/reading.ts'
import type { SpoolGateway } from './mailbox/spool-gateway.ts'
import type { Tables } from './tables.ts'

/** A transaction on the product's tables. */
export type Tx = EngineTx<Tables>

/** The neighbours every operation works through; made once in app.ts, replaced piece by piece in tests. */
export interface Context {
  readonly engine: Engine<Tables>
  readonly workspaceId: string
  readonly clock: Clock
  readonly ids: Ids
  readonly log: Log
  /** Seals and opens secrets at rest. */
  readonly seal: Seal
  readonly mime: MimeGateway
  readonly smtp: SmtpGateway
  readonly readMail: ReadMail
  readonly ingest: IngestGateway
  readonly spool: SpoolGateway
  readonly work: Work
  /** Tells whoever watches how far long work has come; every number told is on the disk. */
  readonly progress: (told: Progress) => void
}

/** How far an import has come: messages accounted for, what was found among them, and how much of its files was read. */
export interface Progress {
  readonly importId: string
  readonly seen: number
  readonly taken: number
  readonly ignored: number
  readonly found: Readonly<Partial<Record<ReadingKind, number>>>
  readonly kibDone: number
  /** 0 while nothing is known of the files' size. */
  readonly kibTotal: number
  /** Messages a second since this process took the import up. */
  readonly rate: number
  /** Messages that were accounted for before this process took it up. */
  readonly wentOnFrom: number
}

/** Runs work that changes the caller's workspace, all of it or none. */
export function writing<Value>(
  context: Pick<Context, 'engine' | 'workspaceId'>,
  work: (tx: Tx) => Promise<Value>,
): Promise<Value> {
  return context.engine.write(context.workspaceId, work)
}

/** Runs work that only looks at the caller's workspace. */
export function reading<Value>(
  context: Pick<Context, 'engine' | 'workspaceId'>,
  work: (tx: Tx) => Promise<Value>,
): Promise<Value> {
  return context.engine.read(context.workspaceId, work)
}
