import { writeMails } from '../scripts/train-reader-grammar.ts'
import { pick, type Random, seededRandom } from '../scripts/train-reader-sections.ts'
import { rareWord, sentences } from './ingest-words.ts'

/** One mail of a made mailbox. */
export interface MadeMail {
  readonly isJobMail: boolean
  readonly second: number
  readonly bytes: Buffer
}

/** Of a hundred mails: about jobs 2, private ones 26, the rest sent to many; one in sixteen has something attached. */
const JOB_SHARE = 0.02
const PRIVATE_SHARE = 0.26
const ATTACHED_SHARE = 0.06
const MEAN_ATTACHMENT = 95_000
const FIRST_SECOND = 1_500_000_000
const SECONDS_APART = 900
const OWN = 'Nadia Roth <nadia.roth@mailhome.example>'

/** Base64 that cannot be guessed, of which attachments are cut. */
function attachmentStock(random: Random): string {
  const bytes = Buffer.alloc(3 * 1024 * 1024)
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    bytes.writeUInt32LE(Math.floor(random() * 4294967296), at)
  }
  return bytes.toString('base64').replaceAll(/(.{76})/g, '$1\r\n')
}

/** Makes mails without end, the same ones for the same seed: sizes, threads and parts as mailboxes have them, 14 KB on average. */
export function* makeMails(seed: number): Generator<MadeMail> {
  const random = seededRandom(seed)
  const stock = attachmentStock(random)
  const job = writeMails(400, seed, 'all').filter(({ kind }) => kind !== 'other')
  const people = Array.from({ length: 60 }, () => `${rareWord(random)} ${rareWord(random)}`)
  const shops = Array.from({ length: 120 }, () => rareWord(random))
  const threads: { id: string; subject: string; quoted: string }[] = []
  for (let number = 0; ; number += 1) {
    const second = FIRST_SECOND + number * SECONDS_APART + Math.floor(random() * 600)
    const chance = random()
    const isJobMail = chance < JOB_SHARE
    const isPrivate = !isJobMail && chance < JOB_SHARE + PRIVATE_SHARE
    const id = `<${number}.${Math.floor(random() * 1e12).toString(36)}@${isPrivate ? 'mailhome' : 'sender'}.example>`
    const common = { number, second, id, random, stock }
    if (isJobMail) {
      const { subject, body } = pick(job, random)
      const domain = `${rareWord(random).toLowerCase()}.example`
      yield {
        isJobMail,
        second,
        bytes: mailOf({
          ...common,
          from: `${rareWord(random)} Team <hr@${domain}>`,
          subject,
          text: body,
          html: null,
          extra: '',
        }),
      }
    } else if (isPrivate) {
      const name = pick(people, random)
      const answered = random() < 0.5 ? threads[Math.floor(random() * threads.length)] : undefined
      const own = sentences('private', 2 + Math.floor(random() * random() * 30), random).join('\n')
      const quoted =
        answered === undefined
          ? ''
          : `\n\n${name} wrote:\n${answered.quoted.replaceAll(/^/gm, '> ')}`
      const subject =
        answered === undefined
          ? `${rareWord(random)} ${pick(['plans', 'photos', 'Sunday', 'again', 'Grüße'], random)}`
          : `Re: ${answered.subject}`
      const extra =
        answered === undefined
          ? ''
          : `In-Reply-To: ${answered.id}\r\nReferences: ${answered.id}\r\n`
      threads.push({ id, subject: subject.replace(/^Re: /, ''), quoted: own })
      if (threads.length > 200) threads.shift()
      const from = `${name} <${name.toLowerCase().replace(' ', '.')}@mailhome.example>`
      yield {
        isJobMail,
        second,
        bytes: mailOf({
          ...common,
          from,
          subject,
          text: `${own}${quoted}\n\n${name}`,
          html: random() < 0.6 ? 'plain' : null,
          extra,
        }),
      }
    } else {
      const shop = pick(shops, random)
      const blocks = sentences('mailing', 6 + Math.floor(random() * 17), random)
      const extra = `List-Unsubscribe: <https://${shop.toLowerCase()}.example/u/${number}>\r\nPrecedence: bulk\r\n`
      yield {
        isJobMail,
        second,
        bytes: mailOf({
          ...common,
          from: `${shop} <news@${shop.toLowerCase()}.example>`,
          subject: blocks[0] ?? shop,
          text: blocks.join('\n\n'),
          html: 'rich',
          extra,
        }),
      }
    }
  }
}

interface Parts {
  readonly number: number
  readonly second: number
  readonly id: string
  readonly random: Random
  readonly stock: string
  readonly from: string
  readonly subject: string
  readonly text: string
  readonly html: 'plain' | 'rich' | null
  readonly extra: string
}

function mailOf(parts: Parts): Buffer {
  const { random, html, text, number } = parts
  const head = headOf(parts)
  const plain = part('text/plain; charset=UTF-8', text)
  const alternative = `=_alt_${number}`
  const inner =
    html === null
      ? plain
      : `Content-Type: multipart/alternative; boundary="${alternative}"\r\n\r\n--${alternative}\r\n${plain}\r\n--${alternative}\r\n${part('text/html; charset=UTF-8', htmlOf(text, html === 'rich'))}\r\n--${alternative}--\r\n`
  if (random() >= ATTACHED_SHARE) return Buffer.from(`${head}${inner}\r\n`)
  // An exponential spread: many small ones, some of a megabyte.
  const size = Math.min(parts.stock.length, Math.ceil(-Math.log(1 - random()) * MEAN_ATTACHMENT))
  const start = 78 * Math.floor((random() * (parts.stock.length - size)) / 78)
  const mixed = `=_mix_${number}`
  const name = `${rareWord(random)}-${number}.${pick(['pdf', 'jpg', 'docx'], random)}`
  const file = `Content-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${parts.stock.slice(start, start + 78 * Math.ceil(size / 78))}`
  return Buffer.from(
    `${head}Content-Type: multipart/mixed; boundary="${mixed}"\r\n\r\n--${mixed}\r\n${inner}\r\n--${mixed}\r\n${file}\r\n--${mixed}--\r\n`,
  )
}

function headOf({ second, id, random, from, subject, extra, number }: Parts): string {
  const date = new Date(second * 1000).toUTCString().replace('GMT', '+0000')
  const hop = (at: number): string =>
    `Received: from mx${at}.${rareWord(random).toLowerCase()}.example (mx${at} [192.0.2.${at + (number % 200)}])\r\n\tby in${at}.mailhome.example (Postfix) with ESMTPS id ${Math.floor(random() * 1e12).toString(36)}\r\n\tfor <nadia.roth@mailhome.example>; ${date}\r\n`
  const signature = Buffer.from(`${id}${subject}`.padEnd(190, 'x')).toString('base64')
  return [
    `Return-Path: <bounce-${number}@sender.example>\r\nDelivered-To: nadia.roth@mailhome.example\r\n`,
    [1, 2, 3].map(hop).join(''),
    `Authentication-Results: in1.mailhome.example; dkim=pass header.d=sender.example; spf=pass\r\n`,
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=sender.example; s=k1;\r\n\th=from:to:subject:date; b=${signature.replaceAll(/(.{70})/g, '$1\r\n\t')}\r\n`,
    `From: ${from}\r\nTo: ${OWN}\r\nSubject: ${encoded(subject)}\r\nDate: ${date}\r\nMessage-ID: ${id}\r\n${extra}MIME-Version: 1.0\r\n`,
  ].join('')
}

function encoded(subject: string): string {
  const line = subject.replaceAll(/\s+/g, ' ')
  return /^[ -~]*$/.test(line) ? line : `=?UTF-8?B?${Buffer.from(line).toString('base64')}?=`
}

function part(type: string, text: string): string {
  return `Content-Type: ${type}\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(text)}`
}

function htmlOf(text: string, isRich: boolean): string {
  const lines = text.split(/\n+/)
  if (!isRich)
    return `<html><body>${lines.map((line) => `<p>${line}</p>`).join('\n')}</body></html>`
  const style =
    'font-family:Helvetica,Arial,sans-serif;font-size:14px;line-height:1.5;color:#333333'
  const rows = lines.map(
    (line, at) =>
      `<tr><td align="left" valign="top" style="${style};padding:12px 24px"><a href="https://links.sender.example/c/${at}/x9f8e7d6c5b4a39281706f5e4d3c2b1a" target="_blank" style="color:#0066cc;text-decoration:none"><img src="https://img.sender.example/p/${at}.png" width="120" height="90" alt="" border="0" style="display:block"></a><p style="${style};margin:0">${line}</p></td></tr>`,
  )
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><style>body{margin:0}table{border-collapse:collapse}a:hover{color:#f00}@media (max-width:600px){td{display:block;width:100%}}</style></head><body><table width="600" cellpadding="0" cellspacing="0">${rows.join('\n')}</table></body></html>`
}

function quotedPrintable(text: string): string {
  const escaped = Buffer.from(text)
    .toString('latin1')
    .replaceAll(
      /[=\u0080-\u00ff]/g,
      (letter) => `=${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .replaceAll(/\r?\n/g, '\r\n')
  return escaped.replaceAll(/(.{70}(?:=..)?)(?=[^\r\n])/g, (line) => `${line}=\r\n`)
}
