import { describe, expect, it } from 'vitest'
import { makeMails } from '../../bench/ingest-mails.ts'
import { sentences } from '../../bench/ingest-words.ts'
import { writeMails } from '../../scripts/train-reader-grammar.ts'
import { seededRandom } from '../../scripts/train-reader-sections.ts'
import { knownTo, triage } from './triage.ts'

const nobody = knownTo({ addresses: [], domains: [], threadIds: [] })

function mailOf(subject: string, body: string, head = 'From: Ann <ann@home.example>'): Uint8Array {
  const line = subject.replaceAll('\n', ' ')
  return Buffer.from(
    `${head}\nTo: nadia@mailhome.example\nSubject: ${line}\nContent-Type: text/plain; charset=utf-8\n\n${body}\n`,
  )
}

describe('triage', () => {
  it.each([
    ['a known person', 'From: Ann <ann@home.example>', { addresses: ['ann@home.example'] }],
    ['a known company', 'From: x@mail.acme.example', { domains: ['acme.example'] }],
    ['a known conversation', 'From: x@y.example\nIn-Reply-To: <1@z>', { threadIds: ['<1@z>'] }],
    [
      'somebody known among the receivers',
      'From: x@y.example\nCc: b@home.example',
      { addresses: ['b@home.example'] },
    ],
  ])('keeps mail of %s whatever it says', (_, head, knows) => {
    const known = knownTo({ addresses: [], domains: [], threadIds: [], ...knows })
    const bytes = mailOf('hello', 'Mum says hello, and the cake was lovely.', head)
    expect([triage(bytes, known).isKept, triage(bytes, nobody).isKept]).toEqual([true, false])
  })

  it.each([
    ['its sender', 'From: no-reply@greenhouse.io'],
    ['the bounce address', 'From: x@y.example\nReturn-Path: <b@gh-mail.y.example>'],
    ['the signature', 'From: x@y.example\nDKIM-Signature: v=1; a=rsa-sha256; d=hire.lever.co; s=a'],
    ['the Message-ID', 'From: x@y.example\nMessage-ID: <1@ashbyhq.com>'],
  ])('knows an applicant-tracking system by %s', (_, head) => {
    expect(triage(mailOf('hello', 'Hello.', head), nobody).isKept).toBe(true)
  })

  it.each([
    ['quoted-printable', 'Content-Transfer-Encoding: quoted-printable', 'your appli=\ncation'],
    [
      'base64',
      'Content-Transfer-Encoding: base64',
      Buffer.from('your application').toString('base64'),
    ],
    ['HTML', 'Content-Type: text/html', '<style>b{}</style>your <b>application</b>'],
    ['Latin-1', 'Content-Type: text/plain; charset=iso-8859-1', 'Vorstellungsgespräch'],
    [
      'a link in HTML',
      'Content-Type: text/html',
      '<a href="https://boards.greenhouse.io/x">here</a>',
    ],
    [
      'a second part',
      'Content-Type: multipart/mixed; boundary=b',
      '--b\nContent-Type: image/png\n\nxx\n--b\nContent-Type: text/plain\n\nyour application\n--b--',
    ],
  ])('finds words in %s', (_, head, body) => {
    const isLatin1 = head.includes('8859')
    const bytes = Buffer.from(
      `From: a@b.example\n${head}\n\n${body}\n`,
      isLatin1 ? 'latin1' : 'utf8',
    )
    expect(triage(bytes, nobody).isKept).toBe(true)
  })

  it('keeps a report about a mail that was not delivered', () => {
    const bytes = Buffer.from(
      'From: x@y.example\nContent-Type: multipart/report; boundary=b\n\nno\n',
    )
    expect(triage(bytes, nobody)).toMatchObject({ isKept: true })
  })

  it.each([
    'Liebe Frau Winter,\n\nschön, dass Sie hier waren. Wir haben uns am Ende für jemanden aus dem Haus entschieden, das fiel uns nicht leicht.\n\nHerzliche Grüße\nPetra Lang',
    "C'était un plaisir de vous rencontrer, mais nous partons avec quelqu'un d'autre.",
  ])('keeps what sounds like it without a word of job mail: %s', (body) => {
    expect(triage(mailOf('Re: Thursday', body), nobody).isKept).toBe(true)
    const mailing = mailOf('Re: Thursday', body, 'From: a@b.example\nList-Unsubscribe: <x:y>')
    expect(triage(mailing, nobody).isKept).toBe(false)
  })

  it('tells a mailing from a private mail', () => {
    const reasons = ['', '\nList-Unsubscribe: <https://x.example>'].map((more) =>
      triage(mailOf('hello', 'Nice lamps.', `From: a@b.example${more}`), nobody),
    )
    expect(reasons).toMatchObject([{ reason: 'private' }, { reason: 'mailing' }])
  })

  // Mails of people known or of a kept conversation are kept whatever they say: these floors are for words alone.
  it.each([
    ['rejection', 0.96],
    ['acknowledgement', 0.96],
    ['interview', 0.92],
    ['offer', 0.94],
    ['withdrawal', 0.94],
    ['sent', 0.9],
    ['outreach', 0.88],
    ['sprout', 0.88],
  ])(
    'keeps of mails of the kind %s, written in seven languages, at least %s by their words',
    (kind, floor) => {
      const mails = writeMails(60, 11, 'all').filter((mail) => mail.kind === kind)
      const kept = mails.filter(({ subject, body }) => triage(mailOf(subject, body), nobody).isKept)
      expect(kept.length / mails.length).toBeGreaterThanOrEqual(floor)
    },
  )

  it('ignores at least 98 of 100 private mails and mailings', () => {
    const random = seededRandom(5)
    const mails = Array.from({ length: 300 }, () =>
      mailOf('hi', sentences('private', 8, random).join('\n')),
    )
    const kept = mails.filter((bytes) => triage(bytes, nobody).isKept)
    expect(kept.length / mails.length).toBeLessThanOrEqual(0.02)
    const made = makeMails(5)
    const others = Array.from({ length: 300 }, () => made.next().value).filter(
      ({ isJobMail }) => !isJobMail,
    )
    const keptOthers = others.filter(({ bytes }) => triage(bytes, nobody).isKept)
    expect(keptOthers.length / others.length).toBeLessThanOrEqual(0.02)
  })
})
