import { isSharedMailbox, isUnattended, systemOfDomain } from './applicant-systems.ts'
import { isNamedAsItsDomain } from './extract-company-sender.ts'
import { type Found, isOfSameMatter, senderOf, type Sources } from './extract-found.ts'
import { companyKey, humanName } from './extract-names.ts'
import { type Signed, signedBy } from './extract-signature.ts'
import type { MailAddress, ParsedMail } from './message.ts'
import type { EarlierMail, Evidence, ReadingContext, ReadPerson } from './reading.ts'

/** What a person is looked for in. */
export interface PersonQuestion {
  readonly mail: ParsedMail
  readonly sources: Sources
  readonly context: ReadingContext
  readonly company: string | null
}

/**
 * The human behind a mail: its sender, else who signed it, else who wrote from that company before (interviewers
 * first). Her address is never one that nobody reads; null when no human shows.
 */
export function personIn(question: PersonQuestion): Found<ReadPerson> | null {
  const signed = notTheCompany(signedBy(question.sources), question.company)
  const sender = fromSender(question, signed)
  if (sender !== null) return sender
  const known = fromEarlier(question)
  if (signed === null) return known
  const same = known !== null && isSameHuman(known.value.name, signed.name) ? known.value : null
  const email =
    signed.email ??
    answerable(question.mail, signed.name) ??
    same?.email ??
    earlierAddress(question.context, signed.name)
  if (!signed.name.includes(' ') && email === null && known !== null && same === null) return known
  const person = {
    name: same !== null && same.name.length > signed.name.length ? same.name : signed.name,
    email,
    title: signed.title ?? same?.title ?? null,
  }
  return { value: person, evidence: [signatureEvidence(question.sources, signed)] }
}

/** "Regards, TikTok" is no human. */
function notTheCompany(signed: Signed | null, company: string | null): Signed | null {
  if (signed === null || company === null) return signed
  return isCompanyName(signed.name, company) ? null : signed
}

function isCompanyName(name: string, company: string | null): boolean {
  return company !== null && companyKey(company).startsWith(companyKey(name))
}

function signatureEvidence(sources: Sources, signed: Signed): Evidence {
  const quote = sources.text.slice(signed.start, signed.end)
  return {
    about: 'person',
    where: 'text',
    start: signed.start,
    end: signed.end,
    quote,
    why: 'signed the mail',
  }
}

function fromSender(question: PersonQuestion, signed: Signed | null): Found<ReadPerson> | null {
  const sender = senderOf(question.mail, question.sources)
  if (sender === null || question.context.ownAddresses.includes(sender.address)) return null
  const shown = isNamedAsItsDomain(sender) ? null : humanName(sender.name)
  const isHers = signed !== null && shown !== null && isSameHuman(shown, signed.name)
  const spelled =
    shown === null && signed !== null && isAddressOf(sender.address, signed.name)
      ? signed.name
      : shown
  if (spelled === null || isCompanyName(spelled, question.company)) return null
  const fuller = isHers && signed.name.length > spelled.length ? signed.name : spelled
  const email =
    reachable(sender) ??
    answerable(question.mail, fuller) ??
    (isHers ? signed.email : null) ??
    earlierAddress(question.context, fuller)
  // One word may be a company or a program ("LinkedIn"): only an address of her own makes it a human.
  if (!fuller.includes(' ') && reachable(sender) === null) return null
  const title = signed !== null && (isHers || spelled === signed.name) ? signed.title : null
  const evidence: Evidence[] = [
    {
      about: 'person',
      where: 'header',
      start: 0,
      end: 0,
      quote: `from: ${sender.name} <${sender.address}>`,
      why: 'sent the mail herself',
    },
  ]
  if (isHers) evidence.push(signatureEvidence(question.sources, signed))
  return { value: { name: fuller, email, title }, evidence }
}

function reachable(address: MailAddress): string | null {
  return address.address !== '' &&
    !isUnattended(address.address) &&
    !isSharedMailbox(address.address)
    ? address.address
    : null
}

/** A Reply-To that reaches the human: her own address or a relay of hers. */
function answerable(mail: ParsedMail, name: string): string | null {
  const reply = mail.replyTo.find((each) => reachable(each) !== null)
  if (reply === undefined) return null
  const isRelay = systemOfDomain(reply.address.split('@').at(-1) ?? '') !== null
  return isRelay ||
    isAddressOf(reply.address, name) ||
    isSameHuman(humanName(reply.name) ?? '', name)
    ? reply.address
    : null
}

function isAddressOf(address: string, name: string): boolean {
  const local =
    address
      .split('@')[0]
      ?.toLowerCase()
      .normalize('NFKD')
      .replaceAll(/[^a-z]/g, '') ?? ''
  const parts = nameParts(name)
  const last = parts.at(-1) ?? ''
  return (
    local.length >= 3 &&
    parts.some(
      (part) =>
        part.length >= 3 && (local.includes(part) || (part === last && part.startsWith(local))),
    )
  )
}

function nameParts(name: string): readonly string[] {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^\p{L} ]/gu, '')
    .split(' ')
    .filter((part) => part !== '')
}

function isSameHuman(one: string, other: string): boolean {
  const [short, long] = [nameParts(one), nameParts(other)].sort(
    (left, right) => left.length - right.length,
  )
  return (
    short !== undefined &&
    long !== undefined &&
    short.length > 0 &&
    short.every((part) =>
      long.some((each) => each === part || (part.length === 1 && each.startsWith(part))),
    )
  )
}

function earlierAddress(context: ReadingContext, name: string): string | null {
  for (const mail of context.earlier.toReversed())
    for (const address of [mail.from, ...mail.to, ...mail.cc])
      if (address !== null && isSameHuman(humanName(address.name) ?? '', name)) {
        const email = reachable(address)
        if (email !== null) return email
      }
  return null
}

/** The human of the same thread or company: an interviewer before anyone else, the newest first. */
function fromEarlier(question: PersonQuestion): Found<ReadPerson> | null {
  const related = question.context.earlier.filter(
    (mail) => !mail.isFromUser && isOfSameMatter(mail, question),
  )
  const newest = related.toReversed()
  const ranked = [...newest.filter((mail) => mail.kind === 'interview'), ...newest]
  for (const mail of ranked) {
    const person = mail.person ?? humanOf(mail)
    if (person === null) continue
    return {
      value: person,
      evidence: [
        {
          about: 'person',
          where: 'earlier-mail',
          start: 0,
          end: 0,
          quote: mail.subject,
          why: `${person.name} wrote before`,
        },
      ],
    }
  }
  return null
}

function humanOf(mail: EarlierMail): ReadPerson | null {
  if (mail.from === null) return null
  const name = humanName(mail.from.name)
  return name === null ? null : { name, email: reachable(mail.from), title: null }
}
