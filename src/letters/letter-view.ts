import { z } from 'zod'
import { doubtsOf } from './approval.ts'
import { ADDRESS_FORMS, APPRECIATION_ELEMENTS, LETTER_KINDS, LETTER_LANGUAGES } from './letter.ts'
import { LETTER_STATES } from './letter-state.ts'

const span = z.object({ start: z.int(), end: z.int() })

/** The rubric applied to a letter. */
export const letterCheckView = z
  .object({
    elements: z
      .array(
        z.object({
          element: z.enum(APPRECIATION_ELEMENTS),
          found: z.boolean(),
          required: z.boolean(),
          spans: z.array(span).readonly(),
        }),
      )
      .readonly(),
    findings: z
      .array(
        z.object({
          rule: z.string(),
          severity: z.enum(['error', 'warning']),
          spans: z.array(span).readonly(),
          message: z.string(),
        }),
      )
      .readonly(),
    words: z.int(),
    wordRange: z.object({ min: z.int(), max: z.int() }),
    grade: z.number().nullable(),
    maxGrade: z.number(),
    isReady: z.boolean(),
  })
  .meta({ id: 'LetterCheck' })

/** The facts a letter is composed from and checked against. */
const letterFactsView = z.object({
  language: z.enum(LETTER_LANGUAGES),
  addressForm: z.enum(ADDRESS_FORMS),
  recipientName: z.string().nullable(),
  senderName: z.string().nullable(),
  company: z.string().nullable(),
  role: z.string().nullable(),
  stage: z.enum(['early', 'after-interview']).nullable(),
  topics: z.array(z.string()).readonly(),
  greetedAs: z.string().nullable(),
  said: z.object({
    someoneWasChosen: z.boolean(),
    keepsTheDoorOpen: z.boolean(),
    reason: z.string().nullable(),
    isWarm: z.boolean(),
    isPersonal: z.boolean(),
  }),
  seed: z.string(),
  version: z.int(),
})

/** To whom a letter goes, why her, and every warning that applies. */
export const recipientView = z.object({
  address: z.string().nullable(),
  name: z.string().nullable(),
  reason: z.string(),
  warnings: z.array(z.object({ kind: z.string(), message: z.string() })).readonly(),
  candidates: z
    .array(z.object({ address: z.string(), name: z.string().nullable(), reason: z.string() }))
    .readonly(),
})

/** A letter with its recipient, its check and its way. */
export const letterView = z
  .object({
    letterId: z.string(),
    kind: z.enum(LETTER_KINDS),
    rejectionId: z.string(),
    personId: z.string().nullable(),
    subject: z.string(),
    body: z.string(),
    recipient: recipientView,
    facts: letterFactsView,
    check: letterCheckView,
    state: z.enum(LETTER_STATES),
    /** SHA-256 of recipient, subject and body: what an approval is bound to. */
    digest: z.string(),
    thread: z.object({ inReplyTo: z.string().nullable(), subject: z.string().nullable() }),
    mailto: z.string().nullable().describe('opens the letter in the mail program'),
    delivery: z
      .object({
        serverAnswer: z.string().nullable(),
        problem: z.string().nullable().describe('what happened and what to do'),
        canRetry: z.boolean(),
      })
      .nullable(),
    approvedAt: z.string().nullable(),
    sentAt: z.string().nullable(),
    sentBy: z.enum(['account', 'user']).nullable(),
    isSample: z.boolean(),
    updatedAt: z.string(),
  })
  .meta({ id: 'Letter' })

type LetterShown = z.output<typeof letterView>
type CheckShown = z.output<typeof letterCheckView>

/** A letter as a terminal shows it: where it goes, the sheet, the rubric, what to do next. */
export function sayLetter(letter: LetterShown): string {
  const { recipient } = letter
  const to = recipient.address
    ? `${recipient.name ?? ''} <${recipient.address}>`.trim()
    : 'no address known'
  const lines = [
    `Letter   ${letter.letterId} (${letter.state})`,
    `To       ${to} (${recipient.reason})`,
    ...recipient.warnings.map((warning) => `  !      ${warning.message}`),
    `Subject  ${letter.subject}`,
    '',
    letter.body,
    '',
    sayCheck(letter.check),
  ]
  if (letter.delivery?.serverAnswer)
    lines.push('', `The server said: ${letter.delivery.serverAnswer}`)
  if (letter.delivery?.problem) lines.push('', letter.delivery.problem)
  return [...lines, ...sayNext(letter)].join('\n')
}

function sayNext({ letterId, state, recipient, digest, check }: LetterShown): string[] {
  if (state === 'approved') return ['', `Next: perennial letter send ${letterId}`]
  if (state !== 'drafted') return []
  if (recipient.address === null)
    return ['', `Next: perennial letter edit ${letterId} --to her@company.example`]
  const asked = doubtsOf({ check, warnings: recipient.warnings })
  const yes = asked.map((doubt) => ` --confirmed-warnings ${doubt.kind}`).join('')
  const approve = `Next: perennial letter approve ${letterId} --digest ${digest}`
  return asked.length === 0
    ? ['', approve]
    : [
        '',
        ...asked.map((doubt) => `  ?  ${doubt.message}`),
        approve,
        `      and, if your answer is yes:${yes}`,
      ]
}

/** A rubric as a terminal shows it. */
export function sayCheck(check: CheckShown): string {
  const elements = check.elements
    .filter((element) => element.required || element.found)
    .map(
      (element) =>
        `  ${element.element.padEnd(17, ' ').replaceAll('-', ' ')} ${element.found ? 'found' : 'missing'}`,
    )
  const findings = check.findings.map((finding) => `  ${finding.severity}: ${finding.message}`)
  const grade =
    check.grade === null ? '' : `, grade ${Math.round(check.grade)} (at most ${check.maxGrade})`
  const words = `  ${check.words} words (${check.wordRange.min} to ${check.wordRange.max})${grade}`
  return [
    'Rubric',
    ...elements,
    ...findings,
    words,
    check.isReady ? '  ready to approve' : '  not ready yet',
  ].join('\n')
}
