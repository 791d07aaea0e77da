/** Builds raw mails for tests; written for Perennial, none comes from a real mailbox. */

interface Part {
  readonly head: readonly string[]
  readonly body: string
}

/** A mail of one text part; bytes as Latin-1, so that any 8-bit charset can be written. */
export function rawMail(head: readonly string[], body = 'Hello Sam.\r\n'): Buffer {
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`, 'latin1')
}

/** The headers every sample needs to be without problems. */
export const PLAIN_HEAD = [
  'From: Margaret Olufsen <margaret@harborlight.example>',
  'To: Sam Rivera <sam@home.example>',
  'Subject: Your application',
  'Date: Tue, 10 Nov 2026 14:05:00 +0100',
  'Message-ID: <m1@harborlight.example>',
] as const

/** A multipart mail with the given boundary and parts. */
export function multipart(kind: string, parts: readonly Part[], boundary = 'frontier'): Buffer {
  const body = parts.map(({ head, body: text }) => {
    return `--${boundary}\r\n${head.join('\r\n')}\r\n\r\n${text}\r\n`
  })
  const head = [...PLAIN_HEAD, `Content-Type: multipart/${kind}; boundary="${boundary}"`]
  return rawMail(head, `${body.join('')}--${boundary}--\r\n`)
}

/** Well-formed mails of every usual shape. */
export const SAMPLES: readonly Buffer[] = [
  rawMail(PLAIN_HEAD, 'Dear Sam,\r\n\r\nwe went with someone else.\r\n\r\nMargaret\r\n'),
  rawMail(
    [...PLAIN_HEAD, 'Content-Type: text/plain; charset=windows-1252'],
    'It\x92s a \x93no\x94 \x96 50 \x80.\r\n',
  ),
  rawMail(
    [...PLAIN_HEAD, 'Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: base64'],
    Buffer.from('<p>Dear <b>Sam</b>, thank you &amp; goodbye.</p>').toString('base64'),
  ),
  multipart('alternative', [
    { head: ['Content-Type: text/plain; charset=utf-8'], body: 'Plain words.' },
    { head: ['Content-Type: text/html; charset=utf-8'], body: '<p>Rich words.</p>' },
  ]),
  multipart('mixed', [
    {
      head: ['Content-Type: text/plain', 'Content-Transfer-Encoding: quoted-printable'],
      body: 'The letter is attached.=20\r\nBest,=\r\n Margaret',
    },
    {
      head: [
        'Content-Type: application/pdf; name="letter.pdf"',
        'Content-Disposition: attachment; filename="letter.pdf"',
        'Content-Transfer-Encoding: base64',
      ],
      body: 'JVBERi0xLjQ=',
    },
    {
      head: ['Content-Type: text/calendar; method=REQUEST; charset=utf-8'],
      body: 'BEGIN:VCALENDAR\r\nSUMMARY:Interview\r\nEND:VCALENDAR',
    },
    {
      head: ['Content-Type: message/rfc822'],
      body: 'From: old@harborlight.example\r\nSubject: First mail\r\n\r\nThe older text.',
    },
  ]),
  rawMail([
    'Received: from mx.example (mx.example [192.0.2.1]) by home.example; Tue, 10 Nov 2026 14:05:07 +0100',
    'From: =?utf-8?Q?J=C3=B6rg?= <joerg@firma.example>',
    'Subject: =?iso-8859-1?Q?R=FCckmeldung?= =?utf-8?B?4oKs?=',
    'References: <a@x.example>\r\n <b@x.example>',
    'In-Reply-To: <b@x.example>',
  ]),
]

/** The same numbers for the same seed, from 0 up to 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A damaged copy of a mail: bytes changed, cut out, doubled, or swapped for what parsers trip over. */
export function mutate(mail: Buffer, random: () => number): Buffer {
  let bytes = Buffer.from(mail)
  const changes = 1 + Math.floor(random() * 8)
  for (let change = 0; change < changes; change += 1) {
    const at = Math.floor(random() * bytes.length)
    const length = Math.floor(random() * 40)
    const rest = bytes.subarray(at + length)
    const kind = Math.floor(random() * 5)
    if (kind === 0) bytes[at] = Math.floor(random() * 256)
    else if (kind === 1) bytes = Buffer.concat([bytes.subarray(0, at), rest])
    else if (kind === 2) bytes = Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)])
    else if (kind === 3) bytes = bytes.subarray(0, Math.max(1, at))
    else {
      const trap = TRAPS[Math.floor(random() * TRAPS.length)] ?? ''
      bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(trap, 'latin1'), rest])
    }
  }
  return bytes
}

const TRAPS: readonly string[] = [
  '\r\n\r\n',
  '\n',
  '\r',
  '\0',
  '--frontier\r\n',
  '--frontier--',
  '=?utf-8?B?',
  '?=',
  '<',
  '"',
  '\xff\xfe',
  '\xef\xbb\xbf',
  'Content-Type: multipart/mixed; boundary=""\r\n',
  '(((((',
  ':;,@',
  '=\r\n',
]

/** Everything an asynchronous source gives, in order. */
export async function gather<Item>(source: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = []
  for await (const item of source) items.push(item)
  return items
}
