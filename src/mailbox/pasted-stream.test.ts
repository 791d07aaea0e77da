import { expect, test } from 'vitest'
import { readPasted, type Pasted } from './pasted-stream.ts'

const NOW = '2026-11-23T20:00:00.000Z'

async function* streamOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

function paste(text: string | Uint8Array, size = 7): Promise<Pasted> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return readPasted(streamOf(bytes, size), NOW)
}

async function bytesOf(pasted: Pasted): Promise<Buffer> {
  if ('mail' in pasted) throw new Error('This was read as copied text.')
  const chunks: Uint8Array[] = []
  for await (const chunk of pasted.stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

test('words without any header are the text of a mail that came now', async () => {
  const pasted = await paste('Dear Sam,\n\nunfortunately we chose someone else – sorry.\n')
  expect(pasted).toMatchObject({
    mail: {
      messageId: null,
      from: null,
      text: 'Dear Sam,\n\nunfortunately we chose someone else – sorry.',
      receivedAt: NOW,
    },
  })
})

test('the lines a mail program copies along give sender, subject and day', async () => {
  const head =
    'From: Margaret Olufsen <m@harborlight.example>\nSent: Tuesday, November 10, 2026 4:00 PM\nTo: Sam Rivera\nSubject: Your application\n\n'
  expect(await paste(`${head}Dear Sam,\n\nno.\n`)).toMatchObject({
    mail: {
      from: { name: 'Margaret Olufsen', address: 'm@harborlight.example' },
      subject: 'Your application',
      sentAt: expect.stringContaining('2026-11-10'),
    },
  })
})

test.each([
  ['a raw mail', 'Message-ID: <a@b.example>\r\nFrom: a@b.example\r\n\r\nHello\r\n'],
  ['an mbox', 'From a@b.example Tue Nov 10 16:00:00 2026\nSubject: x\n\nHello\n'],
  ['a ZIP', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0])],
  ['text in another charset', new Uint8Array([0x4e, 0xe4, 0x68, 0x65, 0x0a])],
  ['nothing', ''],
  ['nothing but space', ' \n\n'],
])('%s is read as the file it is, byte for byte', async (_, source) => {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source
  expect([...(await bytesOf(await paste(source)))]).toEqual([...bytes])
})

test('of endless text only the beginning is held, and the source is closed', async () => {
  let isClosed = false
  let told = 0
  async function* endless(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        told += 65_536
        yield new Uint8Array(65_536).fill(0x61)
      }
    } finally {
      isClosed = true
    }
  }
  const pasted = await readPasted(endless(), NOW)
  expect(pasted).toMatchObject({
    mail: { problems: [expect.stringContaining('only its beginning')] },
  })
  expect(isClosed).toBe(true)
  expect(told).toBeLessThan(3_000_000)
})
