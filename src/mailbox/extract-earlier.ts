import type { Found } from './extract-found.ts'
import {
  isCompanyName,
  isSameHuman,
  nameParts,
  type PersonQuestion,
  reachable,
} from './extract-human.ts'
import { isOfSameMatter } from './extract-matter.ts'
import { humanName } from './extract-names.ts'
import { peopleSaid, type SaidHuman } from './extract-people-said.ts'
import type { MailAddress } from './message.ts'
import type { EarlierMail, Evidence, ReadingContext, ReadPerson } from './reading.ts'

/** The address under which a human of this name wrote or was written to before, newest first; null without one. */
export function earlierAddress(context: ReadingContext, name: string): string | null {
  for (const mail of context.earlier.toReversed())
    for (const address of [mail.from, ...mail.to, ...mail.cc])
      if (address !== null && isSameHuman(humanName(address.name) ?? '', name)) {
        const email = reachable(address)
        if (email !== null) return email
      }
  return null
}

/**
 * The human of the same matter: the one this mail names, else an interviewer, else the newest. A full name that the mail
 * says she talked with stands alone when nobody is known.
 */
export function fromEarlier(question: PersonQuestion): Found<ReadPerson> | null {
  const related = question.context.earlier
    .filter((mail) => isOfSameMatter(mail, question))
    .toReversed()
  const said = peopleSaid(question.sources)
  for (const each of said) {
    const found = knownAs(each, related, question)
    if (found !== null) return found
  }
  const theirs = related.filter((mail) => !mail.isFromUser)
  for (const mail of [...theirs.filter(({ kind }) => kind === 'interview'), ...theirs]) {
    const person = humanOf(mail)
    if (person !== null) return { value: person, evidence: [evidenceOf(mail, person)] }
  }
  return onlySaid(said, question)
}

/** "Frau Petersen" by her mail, or by her place among those a mail was sent to. */
function knownAs(
  said: SaidHuman,
  related: readonly EarlierMail[],
  question: PersonQuestion,
): Found<ReadPerson> | null {
  for (const mail of related) {
    const writer = mail.isFromUser ? null : humanOf(mail)
    const people = [writer, ...[mail.from, ...mail.to, ...mail.cc].map((each) => shownOf(each))]
    for (const person of people) {
      if (person === null || !isSaidAs(said, person.name)) continue
      if (person.email !== null && question.context.ownAddresses.includes(person.email)) continue
      const words = said.evidence === null ? [] : [said.evidence]
      return { value: person, evidence: [evidenceOf(mail, person), ...words] }
    }
  }
  return null
}

/** A form of address goes with the last name, a bare word with any. */
function isSaidAs(said: SaidHuman, name: string): boolean {
  return said.isFormal
    ? nameParts(name).at(-1) === nameParts(said.name).at(-1)
    : isSameHuman(said.name, name)
}

function onlySaid(said: readonly SaidHuman[], question: PersonQuestion): Found<ReadPerson> | null {
  const full = said.find(
    ({ name, isOfTalk }) =>
      isOfTalk && name.includes(' ') && !isCompanyName(name, question.company),
  )
  if (full === undefined) return null
  const email = earlierAddress(question.context, full.name)
  return {
    value: { name: full.name, email, title: null },
    evidence: full.evidence === null ? [] : [full.evidence],
  }
}

function evidenceOf(mail: EarlierMail, person: ReadPerson): Evidence {
  const why = `${person.name} wrote before`
  return { about: 'person', where: 'earlier-mail', start: 0, end: 0, quote: mail.subject, why }
}

function humanOf(mail: EarlierMail): ReadPerson | null {
  return mail.person ?? shownOf(mail.from)
}

function shownOf(address: MailAddress | null): ReadPerson | null {
  const name = address === null ? null : humanName(address.name)
  return address === null || name === null ? null : { name, email: reachable(address), title: null }
}
