import { evidenceAt, type Found, type Sources } from './extract-found.ts'
import { beginsWithGivenName } from './extract-given-names.ts'
import { greetedIn } from './extract-greeting.ts'
import {
  isCompanyName,
  isSameHuman,
  isTeamAddress,
  nameParts,
  type PersonQuestion,
  reachable,
  shownHuman,
} from './extract-human.ts'
import { humanName } from './extract-names.ts'
import type { MailAddress } from './message.ts'
import type { Evidence, ReadPerson } from './reading.ts'

const NAME =
  "(?<name>(?:(?:Frau|Herrn?|Mr|Mrs|Ms|Mx|Mme|Madame|Monsieur|M|Dr|Prof)\\.? ){0,2}\\p{Lu}[\\p{L}'-]{1,25}(?: (?:van |von |de |der |den |di |da |del |la |le )?\\p{Lu}[\\p{L}'.-]{0,25}){1,3})"
/** Places where a letter names whom one deals with: a line of its own, or a sentence that says so. */
const NAMED = [
  `(?:^|[\\n ])(?:[-•] )?(?:(?:your |main |hiring )?(?:interviewers?|contact(?: person)?|recruiter|host|hiring manager|point of contact)|(?:ihre? )?(?:ansprechpartner(?:in)?|gesprächspartner(?:in)?|interviewer(?:in)?|kontakt(?:person)?)|(?:votre )?(?:interlocut(?:eur|rice)|contact|recruteu(?:r|se))|(?:persona de )?contacto|entrevistador(?:a|es)?|referente|contactpersoon|recrutador(?:a)?)(?:\\(s\\)|/in)? ?: {0,3}`,
  `(?:your|the) (?:interviewer|recruiter|point of contact|contact person|hiring manager|host)(?: for \\p{L}[^.\\n]{0,40}?)?(?: will be| is|,) `,
  `(?:will be|you'll be|will) (?:meeting|speaking|talking|chatting|interviewing|meet|speak|talk|chat)(?: with| to)? `,
  `(?:ihre?|deine?) (?:ansprechpartner(?:in)?|gesprächspartner(?:in)?) (?:ist|wird|sind) `,
  `(?:wenden sie sich|wende dich)(?: bitte| gern| jederzeit){0,2} an `,
  `(?:please )?(?:contact|reach out to|get in touch with) `,
  `votre (?:interlocut(?:eur|rice)|contact)(?: sera| est|,) `,
].map((source) => new RegExp(source, 'giu'))
/** The name itself in its own case, apart from the words before it: one pattern of both cases was seen to miss matches. */
const NAME_HERE = new RegExp(`^${NAME}`, 'u')
/** Units of a name looked at. */
const LONGEST_NAME = 130

/** Somebody whom the letter presents as the one to deal with ("Interviewer: Ruben Salgado"). */
export function presented(question: PersonQuestion): Found<ReadPerson> | null {
  const { sources } = question
  const { text } = sources.features.body
  for (const pattern of NAMED)
    for (const match of [...text.matchAll(pattern)].slice(0, 8)) {
      const start = match.index + match[0].length
      const here = NAME_HERE.exec(text.slice(start, start + LONGEST_NAME))
      const raw = (here?.groups?.name ?? '').replace(/[.'-]+$/, '')
      const name = humanName(raw)
      if (name === null || !isAnother(name, question)) continue
      const place = { where: 'text' as const, start, end: start + raw.length }
      const said = { about: 'person' as const, why: 'named as the one to deal with' }
      const evidence = evidenceAt(sources, place, said)
      const email = addressBeside(name, question)
      return { value: { name, email, title: null }, evidence: evidence === null ? [] : [evidence] }
    }
  return null
}

/** An address in the text or the Cc that is made of the name. */
function addressBeside(name: string, question: PersonQuestion): string | null {
  const parts = nameParts(name)
  const addresses = question.sources.text
    .slice(0, 16_384)
    .matchAll(/[\w.+%-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}/g)
  for (const [address] of addresses) {
    const lower = address.toLowerCase()
    const last = parts.at(-1) ?? ''
    if (last.length >= 3 && lower.split('@')[0]?.includes(last) === true && !isTeamAddress(lower))
      return lower
  }
  return null
}

/** Whoever gets the answers, when it is a human. */
export function answeredBy(question: PersonQuestion): Found<ReadPerson> | null {
  for (const address of question.mail.replyTo) {
    const found = ofAddress(address, question, 'gets the answer')
    if (found !== null) return found
  }
  return null
}

/** The organizer of the talk, else the only other human invited to it. */
export function invitedBy(question: PersonQuestion): Found<ReadPerson> | null {
  for (const { organizer, attendees } of question.invitations) {
    const host = organizer && ofAddress(organizer, question, 'organizes the talk')
    if (host) return host
    const guests = attendees.flatMap(
      (each) => ofAddress(each, question, 'invited to the talk') ?? [],
    )
    if (guests[0] !== undefined && guests.length === 1) return guests[0]
  }
  return null
}

/** The only human in Cc of a mail that a program sent. */
export function copiedTo(question: PersonQuestion): Found<ReadPerson> | null {
  const found = question.mail.cc.flatMap(
    (each) => ofAddress(each, question, 'copied on the mail') ?? [],
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

/** Whom the user wrote to, in a mail of her own. */
export function writtenTo(question: PersonQuestion): Found<ReadPerson> | null {
  for (const address of question.mail.to) {
    const found = ofAddress(address, question, 'you wrote to')
    if (found !== null) return found
  }
  return null
}

function ofAddress(
  address: MailAddress,
  question: PersonQuestion,
  why: string,
): Found<ReadPerson> | null {
  const name = shownHuman(address) ?? nameOfAddress(address.address)
  if (name === null || !name.includes(' ')) return null
  const isUser =
    question.context.ownAddresses.includes(address.address) ||
    (!question.sources.isFromUser && question.mail.to.some((to) => to.address === address.address))
  const isTheirs = question.sources.isFromUser || isAnother(name, question)
  if (isUser || !isTheirs) return null
  const quote = `${address.name} <${address.address}>`.trim()
  const evidence: Evidence = { about: 'person', where: 'header', start: 0, end: 0, quote, why }
  return { value: { name, email: reachable(address), title: null }, evidence: [evidence] }
}

/** "sarah.meyer@..." is Sarah Meyer: two words of letters, the first a common given name. */
export function nameOfAddress(address: string): string | null {
  const [, first = '', last = ''] = /^([a-z]{2,15})[._]([a-z]{2,20})@/.exec(address) ?? []
  if (first === '' || isTeamAddress(address) || !beginsWithGivenName(first)) return null
  return humanName(`${upper(first)} ${upper(last)}`)
}

function upper(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Neither the user, whom the mail greets, nor the company. */
function isAnother(name: string, question: PersonQuestion): boolean {
  return !isCompanyName(name, question.company) && !isGreeted(name, question.sources)
}

/**
 * Whether a name is that of whom the mail greets ("Dear Ms. Park": nobody called Park is the writer); with `whole` only
 * when the greeting has the full name, since two people may share a given name.
 */
export function isGreeted(
  name: string,
  sources: Sources,
  extent: 'any' | 'whole' = 'any',
): boolean {
  const greeted = greetedIn(sources.features)?.replace(FORM_OF_ADDRESS, '')
  if (greeted === undefined || (extent === 'whole' && !greeted.includes(' '))) return false
  return isSameHuman(greeted, name)
}

const FORM_OF_ADDRESS =
  /^(?:(?:mr|mrs|ms|mx|miss|dr|prof|frau|herrn?|madame|monsieur|mme|m|sr|sra|señora?|senhora?|sig|signora?|signor|mevrouw|meneer|heer|dott)\.? ){1,3}/iu
