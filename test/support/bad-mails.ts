import { chanceFrom } from './chance.ts'
import { SAMPLES } from './mail-samples.ts'
import { REJECTION } from './rejection.ts'

const HEAD = 'From: Sender <sender@harborlight.example>\r\nTo: sam@mail.example\r\n'

/** A mail of that many bytes: one attachment in base64, lines of 76 characters. */
export function hugeMail(bytes: number): Buffer {
  const head = `${HEAD}Subject: Scan\r\nMessage-ID: <huge@harborlight.example>\r\nMIME-Version: 1.0\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\r\n`
  const line = Buffer.from(`${'QUJD'.repeat(19)}\r\n`)
  return Buffer.concat([Buffer.from(head), Buffer.alloc(bytes - head.length, line)])
}

/** A mail whose parts lie in one another, that many deep; around the words of a rejection. */
export function nestedMail(depth: number, id = 'nested'): string {
  const levels = Array.from({ length: depth }, (_, level) => level)
  const opening = levels.map(
    (level) => `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n`,
  )
  const closing = levels.toReversed().map((level) => `\r\n--b${level}--`)
  const text = 'Content-Type: text/plain\r\n\r\nUnfortunately we chose someone else.\r\n'
  return `${HEAD}Subject: Nested\r\nMessage-ID: <${id}@harborlight.example>\r\nMIME-Version: 1.0\r\n${opening.join('')}${text}${closing.join('')}\r\n`
}

/** The first bytes of a ZIP file that holds one name. */
export const ZIP = Buffer.from(
  '504b0304140000000800a0a06e590000000000000000000000000500000061',
  'hex',
)

/** A text that is no mail, as people keep in the same folder. */
export const NOTES =
  'Shopping\n\n- bread\n- apples, if they look good\n\nCall the dentist: Tuesday.\n'

/** Mails damaged in every way that chance finds: bytes changed, cut out, doubled, put in; the same for the same seed. */
export function mutatedMails(count: number, seed: number): Buffer[] {
  const chance = chanceFrom(seed)
  const sound = [...SAMPLES, Buffer.from(REJECTION)]
  return Array.from({ length: count }, () => {
    let mail = sound[Math.floor(chance() * sound.length)] ?? Buffer.alloc(0)
    const wounds = 1 + Math.floor(chance() * 8)
    for (let wound = 0; wound < wounds; wound++) mail = wounded(mail, chance)
    return mail
  })
}

/** Mails as one mbox; a line that would pass for the beginning of another message is quoted. */
export function mboxOf(mails: readonly Uint8Array[]): Buffer {
  const entries = mails.map((mail) => {
    const text = Buffer.from(mail)
      .toString('latin1')
      .replaceAll(/^(>*From )/gm, '>$1')
    return `From sam@mail.example Tue Nov 10 16:00:00 2026\n${text}\n\n`
  })
  return Buffer.from(entries.join(''), 'latin1')
}

function wounded(mail: Buffer, chance: () => number): Buffer {
  const at = Math.floor(chance() * mail.length)
  const length = 1 + Math.floor(chance() ** 4 * mail.length)
  const [before, hit, after] = [
    mail.subarray(0, at),
    mail.subarray(at, at + length),
    mail.subarray(at + length),
  ]
  switch (Math.floor(chance() * 5)) {
    case 0:
      return Buffer.concat([before, Buffer.from(hit.map(() => Math.floor(chance() * 256))), after])
    case 1:
      return Buffer.concat([before, after])
    case 2:
      return Buffer.concat([before, hit, hit, hit, after])
    case 3:
      return Buffer.concat([
        before,
        Buffer.alloc(Math.floor(chance() ** 4 * 20_000), hit),
        hit,
        after,
      ])
    default:
      return Buffer.concat([
        before,
        Buffer.from(PERILOUS[Math.floor(chance() * PERILOUS.length)] ?? ''),
        hit,
        after,
      ])
  }
}

/** What gives a mail another shape where it comes in. */
const PERILOUS = [
  '\0',
  '\n',
  '\r',
  '\n\n',
  '\r\n\r\n',
  ':',
  '=',
  '=?',
  '--frontier',
  '--frontier--',
  ';charset=x',
  '\n ',
]
