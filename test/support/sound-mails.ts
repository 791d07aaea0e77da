import ownMails from '../../src/mailbox/fixtures/own-mails.json' with { type: 'json' }
import ownTraps from '../../src/mailbox/fixtures/own-traps.json' with { type: 'json' }

/** What a mail of ours says, before it has a form. */
interface Said {
  readonly id: string
  readonly sender: string
  readonly subject: string
  readonly text: string
}

const SAID: readonly Said[] = [
  ...ownMails.map(({ id, from, address, subject, text }) => ({
    id,
    sender: `${from} <${address}>`,
    subject,
    text,
  })),
  ...ownTraps.map(({ id, sender, subject, body }) => ({ id, sender, subject, text: body })),
]

/** Our own mails as a mail program sends them, each in one of the usual forms: plain, HTML, both, with a calendar, passed on. */
export function soundMails(): readonly Buffer[] {
  return SAID.map((said, index) => (FORMS[index % FORMS.length] ?? plain)(said))
}

const FORMS = [plain, latin, html, both, withCalendar, passedOn]

function head({ id, sender, subject }: Said): string[] {
  return [
    `From: ${sender}`,
    'To: Nadia Sommer <nadia@own.test>',
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    'Date: Tue, 10 Nov 2026 14:05:00 +0100',
    `Message-ID: <${id}@mail.test>`,
    'MIME-Version: 1.0',
  ]
}

function joined(lines: readonly string[], charset: BufferEncoding = 'utf8'): Buffer {
  return Buffer.from(lines.join('\r\n'), charset)
}

function lines(text: string): string[] {
  return text.split('\n')
}

function plain(said: Said): Buffer {
  return joined([...head(said), 'Content-Type: text/plain; charset=utf-8', '', ...lines(said.text)])
}

function latin(said: Said): Buffer {
  const type = 'Content-Type: text/plain; charset=iso-8859-1'
  return joined([...head(said), type, '', ...lines(said.text)], 'latin1')
}

function html(said: Said): Buffer {
  const coded =
    Buffer.from(page(said))
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  const type = 'Content-Type: text/html; charset=utf-8'
  return joined([...head(said), type, 'Content-Transfer-Encoding: base64', '', ...coded])
}

function both(said: Said): Buffer {
  return joined([
    ...head(said),
    'Content-Type: multipart/alternative; boundary="frontier"',
    '',
    '--frontier',
    'Content-Type: text/plain; charset=utf-8',
    '',
    ...lines(said.text),
    '--frontier',
    'Content-Type: text/html; charset=utf-8',
    '',
    page(said),
    '--frontier--',
    '',
  ])
}

function withCalendar(said: Said): Buffer {
  return joined([
    ...head(said),
    'Content-Type: multipart/mixed; boundary="frontier"',
    '',
    '--frontier',
    'Content-Type: text/plain; charset=utf-8',
    '',
    ...lines(said.text),
    '--frontier',
    'Content-Type: text/calendar; method=REQUEST; charset=utf-8',
    '',
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'DTSTART;TZID=Europe/Berlin:20261201T100000',
    'SUMMARY:Interview',
    'ORGANIZER;CN=Ruth Pell:mailto:ruth@pellco.test',
    'END:VEVENT',
    'END:VCALENDAR',
    '--frontier--',
    '',
  ])
}

function passedOn(said: Said): Buffer {
  return joined([
    'From: Nadia Sommer <nadia@own.test>',
    'To: A friend <friend@own.test>',
    'Subject: Fwd: look',
    'Content-Type: multipart/mixed; boundary="outer"',
    '',
    '--outer',
    'Content-Type: text/plain',
    '',
    'What do you make of this?',
    '--outer',
    'Content-Type: message/rfc822',
    '',
    plain(said).toString(),
    '--outer--',
    '',
  ])
}

function page({ text }: Said): string {
  const blocks = text.split('\n\n').map((block) => `<p>${block.replaceAll('&', '&amp;')}</p>`)
  return `<!DOCTYPE html><html><body><table><tr><td>${blocks.join('\n')}</td></tr></table></body></html>`
}
