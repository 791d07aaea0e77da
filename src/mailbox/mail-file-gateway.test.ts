import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { gather, PLAIN_HEAD, rawMail } from '../../test/support/mail-samples.ts'
import { contentHash, openMailBytes, openMailPath } from './mail-file-gateway.ts'

const MAIL = rawMail(PLAIN_HEAD)
const FROM = 'From a@b.example Tue Nov 10 14:05:00 2026\r\n'
const MBOX = Buffer.concat([Buffer.from(FROM), MAIL, Buffer.from(`\r\n${FROM}`), MAIL])

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mail-files-'))
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

/** Each item as one line: place and what became of it, paths relative to the test's folder. */
async function read(name = ''): Promise<string[]> {
  const found = await gather(openMailPath(join(folder, name)))
  return found.map((item) => {
    const place = `${relative(folder, item.path)}#${item.index}`
    if ('bytes' in item) return place
    const problem = item.problem.replaceAll(`${folder}/`, '').replaceAll(folder, '.')
    return `${place} ${item.isIgnored ? 'ignored: ' : ''}${problem}`
  })
}

describe('openMailPath', () => {
  it('reads a mail and a mailbox by what they hold, whatever they are called', async () => {
    await put('a.txt')
    await put('Inbox', MBOX)
    expect(await read('a.txt')).toEqual(['a.txt#0'])
    expect(await read('Inbox')).toEqual(['Inbox#0', 'Inbox#1'])
  })

  it('reads a folder by name and accounts for every file in it', async () => {
    await put('b/two.mbox', MBOX)
    await put('a.eml')
    await put('b/one.eml')
    await put('b/picture.png', Buffer.from('\u0089PNG', 'latin1'))
    await put('notes.txt', 'Dear diary')
    await put('empty.eml', '')
    await put('.git/config', 'x')
    expect(await read()).toEqual([
      '.git#0 ignored: .git is a hidden folder; it was not read',
      'a.eml#0',
      'b/one.eml#0',
      'b/picture.png#0 ignored: b/picture.png is an image; paste the text of the mail instead',
      'b/two.mbox#0',
      'b/two.mbox#1',
      'empty.eml#0 empty.eml is empty',
      'notes.txt#0 ignored: no mail headers found in notes.txt; paste it instead',
    ])
  })

  it('reads a Maildir in the order of delivery, its subfolders too, and nothing half delivered', async () => {
    await put('cur/1700000002.M1.host:2,S')
    await put('new/1700000001.M1.host')
    await put('new/1700000003.M1.host', 'no mail at all')
    await put('tmp/1700000004.M1.host')
    await put('.Sent/cur/1700000005.M1.host:2,S')
    await mkdir(join(folder, '.Sent/new'))
    expect(await read()).toEqual([
      'new/1700000001.M1.host#0',
      'cur/1700000002.M1.host:2,S#0',
      'new/1700000003.M1.host#0 no mail headers found in new/1700000003.M1.host; paste it instead',
      '.Sent/cur/1700000005.M1.host:2,S#0',
    ])
  })

  it('reads the folders of Thunderbird and passes over their indexes', async () => {
    await put('Inbox', MBOX)
    await put('Inbox.msf', '// <!-- <mdb:mork:z v="1.4"/> -->')
    await put('Inbox.sbd/Jobs', MBOX)
    await put('Trash', '')
    expect(await read()).toEqual([
      'Inbox#0',
      'Inbox#1',
      "Inbox.msf#0 ignored: Inbox.msf is Thunderbird's index of a folder, no mail",
      'Inbox.sbd/Jobs#0',
      'Inbox.sbd/Jobs#1',
      'Trash#0 ignored: Trash is empty',
    ])
  })

  it('says of a folder without mails that it has none', async () => {
    expect(await read()).toEqual(['#0 no mails found in . (it is empty)'])
    await put('notes.txt', 'x')
    expect((await read()).at(-1)).toBe('#0 no mails found in . (1 other file ignored)')
  })

  it('names a path that is not there, and a file it may not read', async () => {
    expect(await read('nowhere')).toEqual([
      'nowhere#0 nowhere cannot be read: there is no such file or folder',
    ])
    await put('a.eml')
    expect(await read('a.eml/x')).toEqual([
      'a.eml/x#0 a.eml/x cannot be read: a part of the path is no folder',
    ])
  })

  it.skipIf(process.getuid?.() === 0)(
    'names a file it may not read and reads the others',
    async () => {
      await chmod(await put('closed.eml'), 0o000)
      await put('open.eml')
      expect(await read()).toEqual([
        'closed.eml#0 closed.eml cannot be read: permission denied',
        'open.eml#0',
      ])
    },
  )

  it('follows a link to a file, no link to a folder, and never waits for a pipe', async () => {
    await put('a.eml')
    await symlink('a.eml', join(folder, 'b.eml'))
    await symlink('.', join(folder, 'loop'))
    await symlink('nothing', join(folder, 'torn.eml'))
    await symlink('/dev/zero', join(folder, 'pipe'))
    expect(await read()).toEqual([
      'a.eml#0',
      'b.eml#0',
      'loop#0 ignored: loop leads to another folder; it was not read',
      'pipe#0 ignored: pipe is a pipe or device; it was not read',
      'torn.eml#0 torn.eml cannot be read: there is no such file or folder',
    ])
  })

  it('gives at least one item for any bytes in a file, and never throws', async () => {
    const start = fc.constantFrom(
      '',
      '\u001f\u008b\b\0',
      'PK\u0003\u0004',
      '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
      '!BDN',
      'From a@b Tue Nov 10 14:05:00 2026\n',
      '12\nFrom: a@b\n\n',
      '\u00ff\u00fe',
      `${'a'.repeat(257)}ustar\0`,
    )
    const path = join(folder, 'any')
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 3000 }), async (head, bytes) => {
        await writeFile(path, Buffer.concat([Buffer.from(head, 'latin1'), bytes]))
        expect((await gather(openMailPath(path))).length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })

  it('reads standard input for "-"', async () => {
    async function* stdin(): AsyncGenerator<Uint8Array> {
      yield MBOX
    }
    const found = await gather(openMailPath('-', { stdin: stdin() }))
    expect(found.map((item) => [item.path, item.index, 'bytes' in item])).toEqual([
      ['-', 0, true],
      ['-', 1, true],
    ])
  })
})

describe('openMailBytes', () => {
  it('reads an upload and throws on what breaks outside, not on content', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield MAIL
      throw new Error('the connection was cut')
    }
    const reading = gather(openMailBytes({ name: 'a.eml', stream: broken() }))
    await expect(reading).rejects.toThrow('the connection was cut')
  })
})

describe('contentHash', () => {
  it('is SHA-256 in hex', () => {
    const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
    expect(contentHash(Buffer.from('abc'))).toBe(abc)
  })
})
