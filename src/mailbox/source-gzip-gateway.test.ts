import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  gather,
  mutate,
  PLAIN_HEAD,
  rawMail,
  SAMPLES,
  seeded,
} from '../../test/support/mail-samples.ts'
import { paxHead, tarOf } from '../../test/support/tar-files.ts'
import { openMailPath } from './mail-file-gateway.ts'
import { positionBehind, type SourceItem } from './source.ts'

const MAIL = rawMail(PLAIN_HEAD)
const FROM = Buffer.from('From 1234@xxx Tue Nov 10 14:05:00 +0000 2026\r\n')
const MBOX = Buffer.concat([
  FROM,
  MAIL,
  Buffer.from('\r\n'),
  FROM,
  MAIL,
  Buffer.from('\r\n'),
  FROM,
  MAIL,
])
const LONG = `Takeout/Mail/${'All mail '.repeat(20)}.mbox`
const TAR = tarOf([
  { name: 'Takeout/', type: '5' },
  paxHead(LONG),
  { name: 'cut', content: MBOX },
  { name: 'Takeout/link.eml', type: '2' },
  { name: 'long', content: `${LONG}.eml\0`, type: 'L' },
  { name: 'cut', content: MAIL },
  { name: 'Takeout/empty.eml' },
  { name: '../../a\u0007.eml', content: MAIL },
])

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packed-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function read(name: string, content: Uint8Array): Promise<SourceItem[]> {
  const path = join(folder, name)
  await writeFile(path, content)
  return gather(openMailPath(path))
}

const lines = (items: readonly SourceItem[]): string[] =>
  items.map((item) => {
    const place = `${item.path.slice(folder.length + 1)}#${item.index}`
    return 'bytes' in item ? place : `${place} ${item.problem.replaceAll(`${folder}/`, '')}`
  })

const FILES = (name: string): string[] => [
  `${name}!${LONG}#0`,
  `${name}!${LONG}#1`,
  `${name}!${LONG}#2`,
  `${name}!${LONG}.eml#0`,
  `${name}!Takeout/empty.eml#0 ${name}!Takeout/empty.eml is empty`,
  `${name}!../../a\ufffd.eml#0`,
]

describe('a packed file', () => {
  it('gives the messages of the one mail or mailbox in it', async () => {
    expect(lines(await read('all.mbox.gz', gzipSync(MBOX)))).toEqual([
      'all.mbox.gz#0',
      'all.mbox.gz#1',
      'all.mbox.gz#2',
    ])
    const [item] = await read('one.eml.gz', gzipSync(MAIL))
    expect(item).toMatchObject({ bytes: MAIL })
  })

  it('gives every file of a TAR archive, packed or not, links and folders left out', async () => {
    expect(lines(await read('takeout.tgz', gzipSync(TAR)))).toEqual(FILES('takeout.tgz'))
    expect(lines(await read('takeout.tar', TAR))).toEqual(FILES('takeout.tar'))
  })

  it('goes on behind any message', async () => {
    for (const [name, content] of [
      ['a.mbox.gz', gzipSync(MBOX)],
      ['a.tgz', gzipSync(TAR)],
    ] as const) {
      const all = await read(name, content)
      for (const [index, item] of all.entries()) {
        const from = positionBehind(item)
        expect(await gather(openMailPath(join(folder, name), { from }))).toEqual(
          all.slice(index + 1),
        )
      }
    }
  })

  it('keeps what came before the place where it is damaged, and says so', async () => {
    const packed = gzipSync(
      Buffer.concat([MBOX, Buffer.from('\r\n'), FROM, Buffer.alloc(500_000, MAIL)]),
    )
    const cut = lines(await read('cut.mbox.gz', packed.subarray(0, packed.length - 400)))
    expect(cut.slice(0, 3)).toEqual(['cut.mbox.gz#0', 'cut.mbox.gz#1', 'cut.mbox.gz#2'])
    expect(cut.at(-1)).toMatch(
      / cut\.mbox\.gz is damaged or unfinished; what follows in it was not read/,
    )
    const torn = lines(await read('torn.tar', TAR.subarray(0, TAR.length - 1700)))
    expect(torn.at(-1)).toContain('torn.tar is damaged or unfinished')
  })

  it('stops where it unpacks to far more than mail does', async () => {
    const bomb = gzipSync(Buffer.concat([MAIL, Buffer.alloc(80 * 1024 * 1024, 'a')]))
    expect(lines(await read('bomb.gz', bomb))).toEqual([
      'bomb.gz#0 bomb.gz unpacks to far more than mail does; it was not read on',
    ])
  })

  it('says of an archive without files that it has none', async () => {
    expect(lines(await read('a.tgz', gzipSync(tarOf([{ name: 'x/', type: '5' }]))))).toEqual([
      'a.tgz#0 no mails found in a.tgz (it is empty)',
    ])
  })

  it('does not open what is packed once more', async () => {
    expect(lines(await read('a.gz', gzipSync(gzipSync(MAIL))))).toEqual([
      'a.gz#0 a.gz is a packed file (gzip) inside an archive; unpack it and read it by itself',
    ])
  })

  it('always ends, with an item, on archives that are damaged in any way', async () => {
    const sound = tarOf(SAMPLES.map((content, index) => ({ name: `${index}.eml`, content })))
    const packed = gzipSync(sound)
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.boolean(), async (seed, isPacked) => {
        const damaged = mutate(isPacked ? packed : sound, seeded(seed))
        expect((await read('any.tgz', damaged)).length).toBeGreaterThan(0)
      }),
      { numRuns: 200 },
    )
  })
})
