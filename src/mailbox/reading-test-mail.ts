import { EMPTY_MAIL, type ParsedMail } from './message.ts'

/** What a test says about a mail; the rest is empty. */
export interface MailSketch {
  readonly subject?: string
  readonly text?: string
  readonly name?: string
  readonly address?: string
  readonly replyTo?: ParsedMail['replyTo']
  readonly references?: readonly string[]
}

/** A mail with a sender at a mail provider unless the test names one. */
export function mailWith(sketch: MailSketch): ParsedMail {
  return {
    ...EMPTY_MAIL,
    messageId: '<mail@test>',
    inReplyTo: sketch.references?.at(-1) ?? null,
    references: sketch.references ?? [],
    from: { name: sketch.name ?? '', address: sketch.address ?? 'someone@gmail.com' },
    replyTo: sketch.replyTo ?? [],
    subject: sketch.subject ?? '',
    text: sketch.text ?? '',
  }
}
