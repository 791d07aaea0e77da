import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { gather, PLAIN_HEAD, rawMail } from '../../test/support/mail-samples.ts'
import { zipOf } from '../../test/support/zip-files.ts'
import { openMailPath } from './mail-file-gateway.ts'
import { positionBehind, positionOf } from './source.ts'

const MAIL = rawMail(PLAIN_HEAD)
const FROM = 'From a@b.example Tue Nov 10 14:05:00 2026\r\n'
const MBOX = Buffer.concat([Buffer.from(FROM), MAIL, Buffer.from(`\r\n${FROM}`), MAIL])

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'walked-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function put(name: string, content: Uint8Array | string = MAIL): Promise<string> {
  const path = join(folder, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
  return path
}

describe('reading that goes on', () => {
  it('begins behind any item of a folder, wherever that lies', async () => {
    await put('a.eml')
    await put('b!odd/two.mbox', MBOX)
    await put('b!odd.eml')
    await put('b', MBOX)
    await put('c/.hidden/x.eml')
    await put('c/notes.txt', 'Dear diary')
    await put('mail/cur/1700000002.M1.host:2,S')
    await put('mail/new/1700000001.M1.host')
    await put('mail/new/1700000002.M1.host.b')
    await put('mail/.Sent/cur/1700000005.M1.host:2,S')
    await put('mail/.Sent/new/1700000004.M1.host')
    await put(
      'mail.zip',
      zipOf([
        { name: 'x/1.mbox', content: MBOX },
        { name: '2.eml', content: MAIL },
      ]),
    )
    await put('mail.zip.eml')
    const all = await gather(openMailPath(folder))
    expect(all).toHaveLength(17)
    for (const [index, item] of all.entries()) {
      const rest = await gather(openMailPath(folder, { from: positionBehind(item) }))
      expect(rest).toEqual(all.slice(index + 1))
      const [again] = await gather(openMailPath(folder, { from: positionOf(item) }))
      expect(again).toEqual(item)
    }
  })

  it('keeps to the order of names when the mail it stopped at has been read, moved or thrown away', async () => {
    const first = await put('new/1700000001.M1.host')
    await put('new/1700000002.M1.host')
    await put('new/1700000003.M1.host')
    const from = { path: join(folder, 'new/1700000002.M1.host'), offset: MAIL.length, index: 1 }
    await mkdir(join(folder, 'cur'))
    await rename(from.path, join(folder, 'cur/1700000002.M1.host:2,S'))
    const rest = async (): Promise<string[]> =>
      (await gather(openMailPath(folder, { from }))).map(({ path }) => relative(folder, path))
    expect(await rest()).toEqual(['new/1700000003.M1.host'])
    await rm(join(folder, 'cur/1700000002.M1.host:2,S'))
    await rm(first)
    expect(await rest()).toEqual(['new/1700000003.M1.host'])
  })

  it('counts a mailbox from its start when no message begins any more where it stopped', async () => {
    const path = await put('Inbox', MBOX)
    const from = { path, offset: 7, index: 1 }
    expect((await gather(openMailPath(path, { from }))).map(({ index }) => index)).toEqual([1])
  })
})
