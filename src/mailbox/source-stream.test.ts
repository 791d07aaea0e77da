import { describe, expect, it } from 'vitest'
import { gather, PLAIN_HEAD, rawMail, SAMPLES } from '../../test/support/mail-samples.ts'
import { isSourceMail, positionBehind, type SourceItem } from './source.ts'
import { readMailBatches, readMailStream } from './source-stream.ts'

const FROM = 'From a@b.example Tue Nov 10 14:05:00 2026\r\n'

async function* chunks(...parts: readonly (Uint8Array | string)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part)
}

async function items(stream: AsyncIterable<Uint8Array>, maxBytes?: number): Promise<SourceItem[]> {
  return gather(readMailStream({ name: 'dropped', stream }, maxBytes))
}

describe('readMailStream', () => {
  it('gives the one message of a mail file, byte for byte, however it arrives', async () => {
    const mail = rawMail(PLAIN_HEAD)
    const bytewise = chunks(...Array.from(mail, (byte) => Uint8Array.of(byte)))
    expect(await items(bytewise)).toMatchObject([{ path: 'dropped', index: 0, bytes: mail }])
  })

  it('gives every message of a mailbox with its place', async () => {
    const mbox = SAMPLES.flatMap((mail) => [FROM, mail, '\r\n\r\n'])
    const found = await items(chunks(...mbox))
    expect(found.map((item) => item.index)).toEqual(SAMPLES.map((_, index) => index))
    expect(found.filter(isSourceMail)).toHaveLength(SAMPLES.length)
  })

  it('names the size of a mail that is too large, alone or in a mailbox, and loses none beside it', async () => {
    const large = Buffer.concat([rawMail(PLAIN_HEAD), Buffer.alloc(3 * 1024 * 1024, 'x\n')])
    const problem = 'this mail has 3.0 MB; mails of up to 1.0 MB are read'
    const limit = 1024 * 1024
    expect(await items(chunks(large), limit)).toMatchObject([
      { path: 'dropped', index: 0, problem, isIgnored: false },
    ])
    const small = rawMail(PLAIN_HEAD)
    const inMbox = await items(chunks(FROM, small, '\r\n', FROM, large, '\r\n', FROM, small), limit)
    expect(inMbox.map((item) => ('problem' in item ? item.problem : 'mail'))).toEqual([
      'mail',
      problem,
      'mail',
    ])
  })

  it('never holds more of a 50 MB mail than what it was sniffed by and the limit', async () => {
    let given = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield rawMail(PLAIN_HEAD)
      for (; given < 50; given += 1) yield Buffer.alloc(1024 * 1024, 'x\n')
    }
    const [item] = await items(endless())
    expect(item).toMatchObject({ problem: 'this mail has 50 MB; mails of up to 25 MB are read' })
  })

  it('closes a stream that is left early', async () => {
    let isClosed = false
    async function* file(): AsyncGenerator<Uint8Array> {
      try {
        yield Buffer.from(`${FROM}Subject: one\n\n1\n\n${FROM}Subject: two\n\n2\n\n`)
        yield Buffer.alloc(100_000, 'x\n')
      } finally {
        isClosed = true
      }
    }
    for await (const item of readMailStream({ name: 'dropped', stream: file() })) {
      expect(item.index).toBe(0)
      break
    }
    expect(isClosed).toBe(true)
  })

  it('takes the message out of an .emlx', async () => {
    const mail = rawMail(PLAIN_HEAD)
    const emlx = chunks(`${mail.length}\n`, mail, '<?xml version="1.0"?><plist/>')
    expect(await items(emlx)).toMatchObject([{ path: 'dropped', index: 0, bytes: mail }])
  })

  it.each([
    ['-', 'standard input is a ZIP archive; save it first and give its path'],
    ['mails.zip', 'mails.zip is a ZIP archive; save it first and give its path'],
  ])('says of an archive that comes as %s to save it first', async (name, problem) => {
    const stream = chunks(`PK\u0003\u0004${'\0'.repeat(40)}`)
    expect(await gather(readMailStream({ name, stream }))).toMatchObject([{ problem }])
  })

  it('goes on in a mailbox at the byte and number it is given', async () => {
    const mbox = SAMPLES.flatMap((mail) => [FROM, mail, '\r\n\r\n'])
    const all = await items(chunks(...mbox))
    for (const [index, item] of all.entries()) {
      const from = positionBehind(item)
      const batches = await gather(
        readMailBatches({ name: 'dropped', stream: chunks(...mbox) }, { from }),
      )
      expect(batches.flat()).toEqual(all.slice(index + 1))
    }
  })

  it('calls standard input by its name', async () => {
    const found = await gather(readMailStream({ name: '-', stream: chunks() }))
    expect(found).toMatchObject([
      { path: '-', index: 0, problem: 'standard input is empty', isIgnored: false },
    ])
  })
})
