import { parentPort, workerData } from 'node:worker_threads'
import type { ParsedMail } from './message.ts'
import type { MailLimits } from './parse-limits.ts'
import { parseMail, parseMailHead } from './parse-mail.ts'

/** What the worker is asked: the whole mail, or its headers alone after the whole proved too costly. */
export interface MailRequest {
  readonly bytes: Uint8Array
  readonly isHeadOnly: boolean
}

/** What becomes of a mail. A refusal is one plain sentence for the user. */
export type ParseOutcome =
  | { readonly outcome: 'parsed'; readonly mail: ParsedMail }
  | { readonly outcome: 'refused'; readonly reason: string }

async function answer(request: MailRequest, limits: MailLimits): Promise<ParseOutcome> {
  try {
    const { bytes, isHeadOnly } = request
    const result = isHeadOnly ? parseMailHead(bytes, limits) : await parseMail(bytes, limits)
    if (!result.ok) return { outcome: 'refused', reason: result.refusal.reason }
    return { outcome: 'parsed', mail: result.value }
  } catch (error) {
    // A bug, not bad content; the mail is still accounted for and the next one is read.
    return { outcome: 'refused', reason: `it could not be read: ${String(error)}` }
  }
}

const limits = workerData as MailLimits
parentPort?.on('message', (request: MailRequest) => {
  void answer(request, limits).then((outcome) => parentPort?.postMessage(outcome))
})
