import secondMails from './fixtures/fact-mails-second.json' with { type: 'json' }
import factMails from './fixtures/fact-mails.json' with { type: 'json' }
import { companyKey } from './extract-names.ts'
import { mailWith } from './reading-test-mail.ts'
import type { ParsedMail } from './message.ts'
import {
  NO_CONTEXT,
  type EarlierMail,
  type Reading,
  type ReadingContext,
  READING_KINDS,
} from './reading.ts'
import { readMail } from './reading-shipped.ts'

/** A fact that is labelled in the mails of our own. */
export type Fact = 'company' | 'role' | 'person'

/** A labelled mail: what it says, and what a human takes from it. */
export interface FactMail {
  readonly id: string
  readonly part: string
  readonly language: string
  readonly kind: string
  readonly stage: string | null
  readonly company: string | null
  readonly role: string | null
  readonly person: string | null
  readonly from: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
  readonly replyTo?: { readonly name: string; readonly address: string }
  readonly cc?: { readonly name: string; readonly address: string }
  readonly own?: string
  readonly earlier?: {
    readonly kind: string
    readonly company: string
    readonly role: string
    readonly person: string | null
    readonly address: string
    readonly subject: string
  }
  readonly calendar?: {
    readonly organizer: string
    readonly address: string
    readonly start: string
  }
}

/** Mails of our own in many forms. Rules are improved on the part "tune"; "held" was set apart before any result was seen. */
export const FACT_MAILS: readonly FactMail[] = factMails

/** 132 more by another hand, written before any rule was held to them; the parts mean the same. */
export const SECOND_MAILS: readonly FactMail[] = secondMails

/** A labelled mail as read. */
export function readFactMail(own: FactMail): Reading {
  return readMail(mailOf(own), contextOf(own))
}

/** The labelled mail as the parser would give it. */
function mailOf(own: FactMail): ParsedMail {
  const mail = mailWith({
    name: own.from.name,
    address: own.from.address,
    subject: own.subject,
    text: own.text,
    replyTo: own.replyTo ? [own.replyTo] : [],
    references: own.earlier ? ['<earlier@test>'] : [],
  })
  return {
    ...mail,
    cc: own.cc ? [own.cc] : [],
    sentAt: '2026-11-16T09:00:00.000Z',
    calendars: own.calendar ? [invitation(own.calendar)] : [],
  }
}

function invitation(calendar: NonNullable<FactMail['calendar']>): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'UID:talk@test',
    `DTSTART:${calendar.start}`,
    'SUMMARY:Interview',
    `ORGANIZER;CN=${calendar.organizer}:mailto:${calendar.address}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')
}

function contextOf(own: FactMail): ReadingContext {
  const ownAddresses = own.own ? [own.own] : []
  return { ...NO_CONTEXT, ownAddresses, earlier: own.earlier ? [earlierOf(own.earlier)] : [] }
}

function earlierOf(earlier: NonNullable<FactMail['earlier']>): EarlierMail {
  const { company, role, person, address, subject } = earlier
  return {
    messageId: '<earlier@test>',
    threadIds: ['<earlier@test>'],
    from: { name: '', address },
    to: [],
    cc: [],
    subject,
    sentAt: '2026-11-02T09:00:00.000Z',
    kind: READING_KINDS.find((kind) => kind === earlier.kind) ?? 'other',
    company,
    role,
    person: person === null ? null : { name: person, email: null, title: null },
    isFromUser: earlier.kind === 'sent',
  }
}

/** What a reading says of a fact, as text. */
function saidOf(reading: Reading, fact: Fact): string | null {
  return fact === 'person' ? (reading.person?.name ?? null) : reading[fact]
}

/** Whether a fact is what the label says, spelling of legal forms, titles, articles and marks aside. */
function isRightFact(fact: Fact, said: string, want: string | null): boolean {
  if (want === null) return false
  return fact === 'person'
    ? plainName(said) === plainName(want)
    : companyKey(withoutArticle(said)) === companyKey(withoutArticle(want))
}

function withoutArticle(name: string): string {
  return name.replace(/^the /i, '')
}

function plainName(name: string): string {
  return name
    .replace(/^(?:(?:dr|prof|capt|dipl\.?-ing)\.? ){1,2}/i, '')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^\p{L}]/gu, '')
}

/** Precision, recall and n of a fact over some mails. */
export function measureFact(
  fact: Fact,
  mails: readonly FactMail[],
): { readonly precision: number; readonly recall: number; readonly named: number } {
  const read = mails.map((own) => ({ own, said: saidOf(readFactMail(own), fact) }))
  const named = read.filter(({ said }) => said !== null)
  const right = named.filter(({ own, said }) => isRightFact(fact, said ?? '', own[fact]))
  const labelled = mails.filter((own) => own[fact] !== null)
  return {
    precision: right.length / Math.max(1, named.length),
    recall: right.length / Math.max(1, labelled.length),
    named: labelled.length,
  }
}
