import { earlierAddress, fromEarlier } from './extract-earlier.ts'
import { isNamedAsItsDomain } from './extract-company-sender.ts'
import { type Found, senderOf, type Sources } from './extract-found.ts'
import {
  answerable,
  isAddressOf,
  isCompanyName,
  isSameHuman,
  type PersonQuestion,
  reachable,
  shownHuman,
} from './extract-human.ts'
import { humanName } from './extract-names.ts'
import {
  answeredBy,
  copiedTo,
  invitedBy,
  isGreeted,
  nameOfAddress,
  presented,
  writtenTo,
} from './extract-person-named.ts'
import { type Signed, signedBy, signedShort } from './extract-signature.ts'
import type { Evidence, ReadPerson } from './reading.ts'

/**
 * The human behind a mail: its sender, else who signed it, else who gets the answer, organizes the talk, is presented in the
 * words, wrote from that company before (interviewers first) or is the only one in Cc. Never the user herself; her address
 * is never one that nobody reads; null when no human shows.
 */
export function personIn(question: PersonQuestion): Found<ReadPerson> | null {
  if (question.sources.isFromUser) return writtenTo(question) ?? fromEarlier(question)
  const signed = notTheUser(fullySigned(question), question)
  const sender = fromSender(question, signed)
  if (sender !== null) return sender
  const known =
    answeredBy(question) ??
    invitedBy(question) ??
    presented(question) ??
    fromEarlier(question) ??
    copiedTo(question)
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

/** A closing "- dave" has the full name of the sender, or of the one who is answered, that begins so. */
function fullySigned({ mail, sources }: PersonQuestion): Signed | null {
  const signed = signedBy(sources)
  if (signed !== null && signed.name.includes(' ')) return signed
  const shown = [senderOf(mail, sources), ...mail.replyTo].flatMap((each) => {
    const name = each === null ? null : humanName(each.name)
    return name === null || !name.includes(' ') ? [] : [name]
  })
  return signedShort(sources, shown) ?? signed
}

/** "Regards, TikTok" is no human, and a full name that the mail greets is the user's own. */
function notTheUser(signed: Signed | null, question: PersonQuestion): Signed | null {
  if (signed === null || isCompanyName(signed.name, question.company)) return null
  return signed.name.includes(' ') && isGreeted(signed.name, question.sources, 'whole')
    ? null
    : signed
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
  const shown = isNamedAsItsDomain(sender)
    ? null
    : (shownHuman(sender) ?? (sender.name === '' ? nameOfAddress(sender.address) : null))
  if (shown !== null && isGreeted(shown, question.sources, 'whole')) return null
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
