import type { MimeGateway } from '../../src/mailbox/mime-gateway.ts'
import { NO_CONTEXT, READING_KINDS, type Reading } from '../../src/mailbox/reading.ts'
import type { ParsedMail } from '../../src/mailbox/message.ts'
import { readMail } from '../../src/mailbox/reading-shipped.ts'

/** How a mail from a stranger ended, and what is wrong with that: null when it was read, or refused with a good reason. */
export interface Ended {
  readonly how: 'read' | 'refused' | 'too costly'
  readonly wrong: string | null
}

/** What the mail worker says of a mail that it gave up for its cost, and of one that is a bug. */
const TOO_COSTLY = /took too long|too much memory/
const BUG = /could not be read:|stopped the reader/

/** Reads one mail as the product does: parsed in the worker, then read. Throws nothing; a throw is what is wrong. */
export async function readRobustly(mime: MimeGateway, bytes: Uint8Array): Promise<Ended> {
  try {
    const parsed = await mime.parse(bytes)
    if (parsed.outcome === 'refused') {
      const wrong = BUG.test(parsed.reason) ? parsed.reason : null
      return { how: TOO_COSTLY.test(parsed.reason) ? 'too costly' : 'refused', wrong }
    }
    const { mail } = parsed
    const wrong = mail.problems.find((problem) => BUG.test(problem))
    const isCostly = mail.problems.some((problem) => TOO_COSTLY.test(problem))
    const reading = readMail(mail, NO_CONTEXT)
    return { how: isCostly ? 'too costly' : 'read', wrong: wrong ?? faultOf(mail, reading) }
  } catch (error) {
    return { how: 'refused', wrong: `thrown: ${String(error)}` }
  }
}

/** A reading must fit its schema, and its evidence must lie where it says: a page that marks it must not break. */
function faultOf(mail: ParsedMail, { kind, confidence, evidence }: Reading): string | null {
  if (!READING_KINDS.includes(kind)) return `kind ${kind}`
  if (!(confidence >= 0 && confidence <= 1)) return `confidence ${confidence}`
  for (const { where, start, end, quote } of evidence) {
    const source = where === 'subject' ? mail.subject : where === 'text' ? mail.text : null
    if (source !== null && source.slice(start, end) !== quote) return `evidence beside its place`
  }
  return null
}
