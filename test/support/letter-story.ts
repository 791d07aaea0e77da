import { expect } from 'vitest'
import type { z } from 'zod'
import type { letterView } from '../../src/letters/letter-view.ts'
import { approveLetter } from '../../src/letters/operations/approve-letter.ts'
import { saveMailAccount } from '../../src/mailbox/operations/save-mail-account.ts'
import type { Engine } from '../../src/platform/db/engine.ts'
import { turnRejection } from '../../src/rejections/operations/turn-rejection.ts'
import type { Tables } from '../../src/tables.ts'
import { acceptingSmtp, type AcceptingSmtp } from './accepting-smtp.ts'
import { acting } from './acting.ts'
import { fileOf, mailSource, testContext } from './context.ts'

export type Letter = z.output<typeof letterView>

const REJECTION = mailSource(
  {
    From: 'Margaret Olufsen <m.olufsen@harborlight.example>',
    To: 'Sam Rivera <sam@mail.example>',
    Subject: 'Operations Lead at Harborlight',
    Date: 'Sun, 22 Nov 2026 16:00:00 +0000',
    'Message-ID': '<decision@harborlight.example>',
    References: '<talk@harborlight.example>',
  },
  `Dear Sam,

Thank you for the interview for the position of Operations Lead at Harborlight Shipping. Unfortunately, we have decided to move forward with another candidate.

Best regards,
Margaret Olufsen
Head of Operations
Harborlight Shipping`,
)

/** One rejection on a fresh workspace, turned, with a mail server that takes everything. */
export interface LetterStory {
  readonly smtp: AcceptingSmtp
  readonly rejectionId: string
  readonly importId: string
  /** The letter as last seen; an approval is given to exactly this one. */
  letter: Letter
  /** Performs an operation and answers its value or its refusal. */
  act<Value>(verb: unknown, input: object): Promise<Value>
  /** Approves the letter as last seen, with a yes to all its warnings. */
  approve(changes?: object): Promise<Letter>
  /** Adds a mail account without a login. */
  connect(): Promise<void>
}

/** Turns the rejection of this story on an engine. */
export async function tellStory(engine: Engine<Tables>): Promise<LetterStory> {
  const smtp = acceptingSmtp()
  const context = await testContext(engine, { smtp })
  const act = async <Value>(
    verb: unknown,
    input: object,
    files?: ReturnType<typeof fileOf>[],
  ): Promise<Value> => acting(context, verb, { input, files })
  const answer = await act<{ importId: string; turned: { rejectionId: string; letter: Letter }[] }>(
    turnRejection,
    {},
    [fileOf('no.eml', REJECTION)],
  )
  const [first] = answer.turned
  if (!first) throw new Error('The rejection was not turned.')
  const story: LetterStory = {
    smtp,
    rejectionId: first.rejectionId,
    importId: answer.importId,
    letter: first.letter,
    act,
    approve(changes = {}) {
      const { letterId, digest, recipient } = story.letter
      const confirmedWarnings = recipient.warnings.map((warning) => warning.kind)
      return act(approveLetter, { letterId, digest, confirmedWarnings, ...changes })
    },
    async connect() {
      const server = { host: '127.0.0.1', port: 2525, security: 'none', username: null }
      const saved = await act(saveMailAccount, { address: 'sam@mail.example', ...server })
      expect(saved).toMatchObject({ host: '127.0.0.1' })
    },
  }
  return story
}
