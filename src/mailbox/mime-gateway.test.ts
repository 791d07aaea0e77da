import { afterEach, describe, expect, it } from 'vitest'
import { mutate, PLAIN_HEAD, rawMail, SAMPLES, seeded } from '../../test/support/mail-samples.ts'
import {
  type MimeGateway,
  type MimeGatewayOptions,
  openMimeGateway,
  type ParseOutcome,
} from './mime-gateway.ts'
import { MAIL_LIMITS } from './parse-limits.ts'

let open: MimeGateway | null = null

function gateway(options: MimeGatewayOptions = {}): MimeGateway {
  open = openMimeGateway(options)
  return open
}

/** A worker that does `onWhole` with a whole mail and answers a question for headers alone. */
function workerThat(onWhole: string): URL {
  const mail = JSON.stringify({ subject: 'known', problems: [] })
  const code = `import { parentPort } from 'node:worker_threads'
    parentPort.on('message', ({ isHeadOnly }) => {
      if (!isHeadOnly) { ${onWhole} }
      parentPort.postMessage({ outcome: 'parsed', mail: ${mail} })
    })`
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`)
}

function mailOf(outcome: ParseOutcome) {
  if (outcome.outcome !== 'parsed') throw new Error(outcome.reason)
  return outcome.mail
}

afterEach(async () => {
  await open?.close()
})

describe('openMimeGateway', () => {
  it('reads mails in its worker and gives the answers in the order asked', async () => {
    const { parse } = gateway()
    const subjects = Array.from({ length: 20 }, (_, index) => `Subject ${index}`)
    const outcomes = await Promise.all(
      subjects.map((subject) => parse(rawMail(['From: a@b.example', `Subject: ${subject}`]))),
    )
    expect(outcomes.map((outcome) => mailOf(outcome).subject)).toEqual(subjects)
  })

  it('leaves the bytes of the caller as they were', async () => {
    const bytes = rawMail(PLAIN_HEAD)
    const before = Buffer.from(bytes)
    await gateway().parse(bytes)
    expect(bytes.equals(before)).toBe(true)
  })

  it('refuses what is no mail with a plain sentence', async () => {
    const { parse } = gateway()
    expect(await parse(new Uint8Array())).toEqual({ outcome: 'refused', reason: 'it is empty' })
    expect(await parse(Buffer.from('PK\u0003\u0004...'))).toEqual({
      outcome: 'refused',
      reason: 'no mail headers were found in it',
    })
  })

  it.each([
    ['spins for ever', 'for (;;);', 'this mail took too long to read; its text was not read'],
    [
      'eats memory',
      'const eaten = []; for (let at = 0; ; at += 1) eaten.push({ at, text: `x${at}` })',
      'this mail needs too much memory; its text was not read',
    ],
    ['throws', 'throw new Error("bug")', 'this mail stopped the reader; its text was not read'],
    ['exits', 'process.exit(3)', 'this mail stopped the reader; its text was not read'],
  ])('kills a worker that %s, and still tells subject and sender', async (_, onWhole, problem) => {
    const limits = { ...MAIL_LIMITS, cpuSeconds: 0.5, memoryMb: 64 }
    const { parse } = gateway({ workerUrl: workerThat(onWhole), limits })
    const mail = mailOf(await parse(rawMail(PLAIN_HEAD)))
    expect(mail.subject).toBe('known')
    expect(mail.problems).toEqual([problem])
    expect((await parse(rawMail(PLAIN_HEAD))).outcome).toBe('parsed')
  })

  it('refuses a mail that kills the reading of its headers too', async () => {
    const workerUrl = new URL('data:text/javascript,process.exit(1)')
    const { parse } = gateway({ workerUrl })
    expect(await parse(rawMail(PLAIN_HEAD))).toEqual({
      outcome: 'refused',
      reason: 'this mail stopped the reader; its text was not read',
    })
  })

  it('stops a worker that waits for ever without working', async () => {
    const limits = { ...MAIL_LIMITS, wallSeconds: 1.5 }
    const { parse } = gateway({ workerUrl: workerThat('return'), limits })
    expect(mailOf(await parse(rawMail(PLAIN_HEAD))).problems).toHaveLength(1)
  })

  it('shows the worker nothing of the environment', async () => {
    const tell =
      'parentPort.postMessage({ outcome: "refused", reason: JSON.stringify(process.env) })'
    const { parse } = gateway({ workerUrl: workerThat(`${tell}; return`) })
    expect(await parse(rawMail(PLAIN_HEAD))).toEqual({ outcome: 'refused', reason: '{}' })
  })

  it('refuses the open and the later mails once it is closed', async () => {
    const mime = gateway({ workerUrl: workerThat('return') })
    const waiting = [mime.parse(rawMail(PLAIN_HEAD)), mime.parse(rawMail(PLAIN_HEAD))]
    await new Promise((resolve) => setImmediate(resolve))
    await mime.close()
    const stopped = { outcome: 'refused', reason: 'the reading was stopped' }
    expect(await Promise.all([...waiting, mime.parse(rawMail(PLAIN_HEAD))])).toEqual([
      stopped,
      stopped,
      stopped,
    ])
  })
})

describe('hostile mail', () => {
  const nestedMultiparts = (count: number): string => {
    const open = (level: number): string =>
      `--b${level}\nContent-Type: multipart/mixed; boundary=b${level + 1}\n\n`
    const levels = Array.from({ length: count }, (_, level) => open(level)).join('')
    return `Content-Type: multipart/mixed; boundary=b0\n\n${levels}deep`
  }
  const bombs: [name: string, source: string, problem: RegExp][] = [
    ['5,000 nested multiparts', nestedMultiparts(5000), /nests its parts more than 100 deep/],
    ['5,000 nested messages', `${'Content-Type: message/rfc822\n\n'.repeat(5000)}x`, /^$/],
    [
      '30,000 parts',
      `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\ntext\n'.repeat(30_000)}`,
      /more than 1,000 parts/,
    ],
    [
      '20,000 addresses',
      `To: ${Array.from({ length: 20_000 }, (_, index) => `"N ${index}" <u${index}@x.example>`).join(', ')}\n\nx`,
      /more than 2,000 addresses/,
    ],
    ['a million headers', `${'X: y\n'.repeat(1_000_000)}\nx`, /too many headers/],
    ['two million lines', `\n${'hello you\n'.repeat(2_000_000)}`, /more than 350,000 lines/],
    ['200,000 nested tags', `Content-Type: text/html\n\n${'<div>x'.repeat(200_000)}`, /^$/],
    [
      'a header of 20 MB',
      `To: ${'x'.repeat(20_000_000)}\n\nx`,
      /header was too long|too many headers/,
    ],
  ]

  it.each(bombs)('is read in part within the limits: %s', async (_, source, problem) => {
    const head = 'From: a@b.example\nSubject: bomb\nDate: Tue, 10 Nov 2026 14:05:00 +0100\n'
    const mail = mailOf(await gateway().parse(Buffer.from(head + source)))
    expect(mail.subject).toBe('bomb')
    expect(mail.from?.address).toBe('a@b.example')
    // The watch that kills the worker stayed silent: the cuts before parsing were enough.
    expect(mail.problems.join('; ')).not.toMatch(
      /too long to read|too much memory|stopped the reader/,
    )
    expect(mail.problems.join('; ')).toMatch(problem)
  })

  it('of 50 MB is refused without being parsed', async () => {
    const outcome = await gateway().parse(Buffer.alloc(50_000_000, 'Subject: x\n'))
    expect(outcome).toEqual({
      outcome: 'refused',
      reason: 'this mail is larger than 25 MB; it was not read',
    })
  })

  it('in 1,000 damaged forms always gets an answer, and never one from the watch', async () => {
    const { parse } = gateway()
    const random = seeded(20_261_123)
    const pending = Array.from({ length: 1000 }, (_, index) => {
      const sample = SAMPLES[index % SAMPLES.length] ?? Buffer.alloc(0)
      return parse(mutate(sample, random))
    })
    const outcomes = await Promise.all(pending)
    const said = outcomes.map((outcome) => {
      return outcome.outcome === 'refused' ? outcome.reason : outcome.mail.problems.join('; ')
    })
    expect(outcomes).toHaveLength(1000)
    expect(
      said.filter((text) =>
        /stopped|too long to read|too much memory|could not be read: /.test(text),
      ),
    ).toEqual([])
  })
})
