import { PLAIN_HEAD } from './mail-samples.ts'

/** A mail that is cheap to send and dear to read, at a size; the sizes go up as a ladder. */
export interface Bomb {
  readonly name: string
  readonly make: (size: number) => string
}

const HEAD = [...PLAIN_HEAD, 'MIME-Version: 1.0'].join('\r\n')
const text = (body: string, type = 'text/plain; charset=utf-8'): string =>
  `${HEAD}\r\nContent-Type: ${type}\r\n\r\n${body}`
const html = (body: string): string => text(body, 'text/html; charset=utf-8')
const header = (name: string, value: string): string => `${name}: ${value}\r\n${text('Hello.')}`
const calendar = (body: string): string =>
  text(`BEGIN:VCALENDAR\r\n${body}END:VCALENDAR\r\n`, 'text/calendar; method=REQUEST')

/** Each kind of bomb that is known to hold up some mail program, its size counted in its own units. */
export const BOMBS: readonly Bomb[] = [
  {
    name: 'messages within messages',
    make: (n) => `${'Content-Type: message/rfc822\r\n\r\n'.repeat(n)}${text('No.')}`,
  },
  { name: 'multiparts within multiparts', make: nestedMultiparts },
  {
    name: 'many parts',
    make: (n) => text(`${'--b\r\n\r\nx\r\n'.repeat(n)}--b--`, 'multipart/mixed; boundary=b'),
  },
  {
    name: 'many empty boundaries',
    make: (n) => text('--b\r\n'.repeat(n), 'multipart/mixed; boundary=b'),
  },
  { name: 'many recipients', make: (n) => header('Cc', 'a@b.test, '.repeat(n)) },
  { name: 'groups of recipients', make: (n) => header('To', `${'a:'.repeat(n)};`) },
  { name: 'comments within comments', make: (n) => header('From', `${'('.repeat(n)}a@b.test`) },
  { name: 'quotes that do not end', make: (n) => header('From', `${'"\\'.repeat(n)}`) },
  { name: 'many references', make: (n) => header('References', '<a@b.test> '.repeat(n)) },
  { name: 'encoded words', make: (n) => header('Subject', '=?utf-8?b?w7w=?= '.repeat(n)) },
  { name: 'many headers', make: (n) => `${'X-A: b\r\n'.repeat(n)}${text('Hello.')}` },
  { name: 'a folded header', make: (n) => header('Subject', `a${'\r\n b'.repeat(n)}`) },
  { name: 'parameters', make: (n) => text('x', `text/plain; ${'a*0*=b; '.repeat(n)}`) },
  { name: 'tags within tags', make: (n) => html('<div>'.repeat(n)) },
  { name: 'tags that do not end', make: (n) => html('<a <b '.repeat(n)) },
  { name: 'tables within tables', make: (n) => html('<table><tr><td>'.repeat(n)) },
  { name: 'entities', make: (n) => html('&amp;&#x41;'.repeat(n)) },
  { name: 'styles', make: (n) => html(`<style>${'a{b:c}'.repeat(n)}</style>No.`) },
  { name: 'quoted lines', make: (n) => text(`${'>'.repeat(200)} no\r\n`.repeat(n)) },
  { name: 'blanks', make: (n) => text(`${' '.repeat(n)}x${'\t'.repeat(n)}`) },
  { name: 'empty lines', make: (n) => text('\r\n'.repeat(n)) },
  { name: 'one word', make: (n) => text('a'.repeat(n)) },
  { name: 'regrets', make: (n) => text('unfortunately we regret that the position '.repeat(n)) },
  { name: 'signatures', make: (n) => text('-- \r\nBest regards,\r\nAnna\r\n'.repeat(n)) },
  { name: 'addresses in the text', make: (n) => text('a@b.c'.repeat(n)) },
  { name: 'capitals', make: (n) => text('Anna Maria Von Der '.repeat(n)) },
  { name: 'dates', make: (n) => text('on Tuesday 12 May 2026 at 10:30 '.repeat(n)) },
  {
    name: 'forwarded heads',
    make: (n) =>
      text('---------- Forwarded message ---------\r\nFrom: A <a@b.test>\r\nDate: x\r\n'.repeat(n)),
  },
  {
    name: 'quoted-printable',
    make: (n) => `Content-Transfer-Encoding: quoted-printable\r\n${text('=\r\n'.repeat(n))}`,
  },
  {
    name: 'events',
    make: (n) =>
      calendar(
        'BEGIN:VEVENT\r\nDTSTART:20261201T100000Z\r\nRRULE:FREQ=SECONDLY\r\nEND:VEVENT\r\n'.repeat(
          n,
        ),
      ),
  },
  { name: 'events within events', make: (n) => calendar('BEGIN:VEVENT\r\n'.repeat(n)) },
]

function nestedMultiparts(depth: number): string {
  const levels = Array.from({ length: depth }, (_, level) => level)
  const opening = levels.map(
    (level) => `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n`,
  )
  return `${HEAD}\r\n${opening.join('')}\r\nNo.`
}
