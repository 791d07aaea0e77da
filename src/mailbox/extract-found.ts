import type { Features } from './reading-features.ts'
import type { MailAddress, ParsedMail } from './message.ts'
import type { Evidence } from './reading.ts'
import { type FoldedText, originOf } from './reading-text.ts'

/** A value found in a mail with what speaks for it. */
export interface Found<Value> {
  readonly value: Value
  readonly evidence: readonly Evidence[]
}

/** The texts a rule may look at, and the mail's own strings that evidence points into. */
export interface Sources {
  readonly features: Features
  readonly text: string
  readonly subject: string
  /** True for a mail that the user wrote herself: the employer is then whom she wrote to. */
  readonly isFromUser: boolean
}

/** Evidence for a stretch of the folded body or subject, pointing into the original. */
export function evidenceAt(
  sources: Sources,
  place: { readonly where: 'subject' | 'text'; readonly start: number; readonly end: number },
  said: { readonly about: Evidence['about']; readonly why: string },
): Evidence | null {
  const isSubject = place.where === 'subject'
  const folded: FoldedText = isSubject ? sources.features.subject : sources.features.body
  const original = isSubject ? sources.subject : sources.text
  const { start, end } = originOf(folded, place.start, place.end)
  // The subject of a forwarded original stands in the body's repeated headers, not in this mail's subject.
  if (isSubject && typeof sources.features.inner?.subject === 'string') return null
  return {
    about: said.about,
    where: place.where,
    start,
    end,
    quote: original.slice(start, end),
    why: said.why,
  }
}

/** The other side to judge: the sender, of the original when the mail was passed on; whom the user wrote to in a mail of hers. */
export function senderOf(mail: ParsedMail, sources: Sources): MailAddress | null {
  if (sources.isFromUser) return mail.to[0] ?? null
  const inner = sources.features.inner?.from
  if (inner === null || inner === undefined)
    return sources.features.inner === null ? mail.from : null
  const address = /[\w.+%-]{1,64}@[\w.-]{1,120}\.\p{L}{2,20}/u.exec(inner.slice(0, 300))?.[0] ?? ''
  const name = inner
    .slice(0, 200)
    .replace(/[<[(].*$/, '')
    .replaceAll('"', '')
    .trim()
  return { name: name === address ? '' : name, address: address.toLowerCase() }
}

/**
 * Up to `most` matches of a global pattern, also those that begin inside an earlier one: "for your interest in Acme" must
 * not hide "interest in Acme". The pattern itself is not changed.
 */
export function* matchesFrom(
  text: string,
  pattern: RegExp,
  most: number,
): Generator<RegExpExecArray> {
  const own = new RegExp(pattern.source, pattern.flags)
  for (let count = 0; count < most; count += 1) {
    const match = own.exec(text)
    if (match === null) return
    yield match
    own.lastIndex = match.index + 1
  }
}
