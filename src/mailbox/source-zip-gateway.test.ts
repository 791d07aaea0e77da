import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
import { type ZipEntry, zipOf } from '../../test/support/zip-files.ts'
import { openMailPath } from './mail-file-gateway.ts'
import { isSourceMail, positionBehind } from './source.ts'

const MAIL = rawMail(PLAIN_HEAD)
const FROM = 'From 1234@xxx Tue Nov 10 14:05:00 +0000 2026\r\n'
const mboxOf = (count: number): Buffer =>
  Buffer.concat(
    Array.from({ length: count }, () => [Buffer.from(FROM), MAIL, Buffer.from('\r\n')]).flat(),
  )

let folder = ''
let path = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zip-files-'))
  path = join(folder, 'takeout.zip')
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

/** What became of each entry, one line for each item. */
async function read(entries: readonly ZipEntry[] | Buffer): Promise<string[]> {
  await writeFile(path, Buffer.isBuffer(entries) ? entries : zipOf(entries))
  const items = await gather(openMailPath(path))
  return items.map((item) => {
    const place = `${item.path.slice(folder.length + 1)}#${item.index}`
    if ('bytes' in item) return place
    return `${place} ${item.isIgnored ? 'ignored: ' : ''}${item.problem.replaceAll(`${folder}/`, '')}`
  })
}

describe('a ZIP archive', () => {
  it('gives every mail in it under its own name', async () => {
    const found = await read([
      { name: 'Takeout/', content: '' },
      { name: 'Takeout/Mail/Alle Nachrichten.mbox', content: mboxOf(2) },
      { name: 'Takeout/archive_browser.html', content: '<!DOCTYPE html>' },
      { name: 'saved/größe.eml', content: MAIL, isStored: true },
      { name: 'Maildir/cur/1.a:2,S', content: MAIL, isZip64: true },
    ])
    expect(found).toEqual([
      'takeout.zip!Takeout/Mail/Alle Nachrichten.mbox#0',
      'takeout.zip!Takeout/Mail/Alle Nachrichten.mbox#1',
      'takeout.zip!Takeout/archive_browser.html#0 ignored: takeout.zip!Takeout/archive_browser.html is a web page; paste its text instead',
      'takeout.zip!saved/größe.eml#0',
      'takeout.zip!Maildir/cur/1.a:2,S#0',
    ])
  })

  it('gives the bytes of a mail as they were packed, small and large', async () => {
    const large = Buffer.concat([MAIL, Buffer.alloc(2_000_000, 'abc def\r\n')])
    await read([
      { name: 'a.eml', content: MAIL },
      { name: 'b.eml', content: large },
    ])
    const mails = (await gather(openMailPath(path))).filter(isSourceMail)
    expect(mails.map(({ bytes }) => Buffer.from(bytes).equals(MAIL))).toEqual([true, false])
    expect(Buffer.from(mails[1]?.bytes ?? []).equals(large)).toBe(true)
  })

  it('goes on behind any message of it', async () => {
    await read([
      { name: 'one.eml', content: MAIL },
      { name: 'all.mbox', content: mboxOf(4) },
      { name: 'two.eml', content: MAIL },
    ])
    const all = await gather(openMailPath(path))
    expect(all).toHaveLength(6)
    for (const [index, item] of all.entries()) {
      const rest = await gather(openMailPath(path, { from: positionBehind(item) }))
      expect(rest).toEqual(all.slice(index + 1))
    }
  })

  it('writes nothing and reads on, whatever the names are', async () => {
    expect(
      await read([
        { name: '../../etc/passwd.eml', content: MAIL },
        { name: '/outside/a.eml', content: MAIL },
        { name: 'C:\\mail\\b.eml', content: MAIL },
        { name: 'bad\u0007\u202ename.eml', content: MAIL },
      ]),
    ).toEqual([
      'takeout.zip!../../etc/passwd.eml#0',
      'takeout.zip!/outside/a.eml#0',
      'takeout.zip!C:/mail/b.eml#0',
      'takeout.zip!bad\ufffd\ufffdname.eml#0',
    ])
  })

  it('says of each file that it cannot read why, and reads the others', async () => {
    expect(
      await read([
        {
          name: 'locked.eml',
          content: MAIL,
          isLocked: true,
          isStored: true,
          packed: Buffer.alloc(MAIL.length + 12),
        },
        { name: 'odd.eml', content: MAIL, method: 14 },
        { name: 'wrong.eml', content: MAIL, crc: 1 },
        { name: 'torn.eml', content: MAIL, packed: Buffer.from('no deflate') },
        { name: 'longer.eml', content: MAIL, size: MAIL.length - 9 },
        { name: 'inner.zip', content: zipOf([{ name: 'a.eml', content: MAIL }]) },
        { name: 'good.eml', content: MAIL },
      ]),
    ).toEqual([
      'takeout.zip!locked.eml#0 takeout.zip!locked.eml is locked with a password; unpack the archive and give the folder',
      'takeout.zip!odd.eml#0 takeout.zip!odd.eml is packed in a way that is not read here; unpack the archive and give the folder',
      'takeout.zip!wrong.eml#0 takeout.zip!wrong.eml is damaged: its checksum is wrong; download the archive again',
      'takeout.zip!torn.eml#0 takeout.zip!torn.eml is damaged in the archive; what follows in it was not read',
      'takeout.zip!longer.eml#0 takeout.zip!longer.eml is damaged in the archive; what follows in it was not read',
      'takeout.zip!inner.zip#0 takeout.zip!inner.zip is a ZIP archive inside an archive; unpack it and read it by itself',
      'takeout.zip!good.eml#0',
    ])
  })

  it('keeps the mails of a large mailbox in front of the place where it is damaged, and says so', async () => {
    const mbox = mboxOf(4000)
    const found = await read([
      { name: 'all.mbox', content: mbox, crc: 1, isStored: true },
      { name: 'good.eml', content: MAIL },
    ])
    expect(found).toHaveLength(4002)
    expect(found.at(-2)).toBe(
      'takeout.zip!all.mbox#4000 takeout.zip!all.mbox is damaged: its checksum is wrong; download the archive again',
    )
  })

  it('refuses what unpacks beyond all reason, without unpacking it', async () => {
    const bomb = Buffer.alloc(40 * 1024 * 1024, 'a')
    expect(await read([{ name: 'bomb.mbox', content: bomb }])).toEqual([
      'takeout.zip!bomb.mbox#0 takeout.zip!bomb.mbox unpacks to 40 MB, far more than mail does; it was not read',
    ])
  })

  it('stops where files lie in one another', async () => {
    const one: ZipEntry = {
      name: 'a.eml',
      content: Buffer.concat([MAIL, Buffer.alloc(99_999, 'a')]),
      isStored: true,
    }
    const found = await read([one, { ...one, name: 'b.eml', isSameAsBefore: true }])
    expect(found.at(-1)).toBe(
      'takeout.zip#0 takeout.zip lists files twice; the rest of it was not read',
    )
  })

  it('says of an archive of Outlook for Mac how to export instead', async () => {
    const name = 'Accounts/sam/com.microsoft.__Messages/Inbox/message_0001.xml'
    expect(await read([{ name, content: '<emails/>' }])).toEqual([
      'takeout.zip#0 takeout.zip is an archive of Outlook for Mac (.olm), which is not read; drag its folders out of Outlook as .mbox or .eml files',
    ])
  })

  it('says of an unfinished download what to do', async () => {
    const whole = zipOf([{ name: 'a.eml', content: MAIL }])
    expect(await read(whole.subarray(0, whole.length - 30))).toEqual([
      'takeout.zip#0 takeout.zip is a damaged or unfinished ZIP archive: its list of files cannot be read; download it again',
    ])
  })

  it('always ends, with an item, on archives that are damaged in any way', async () => {
    const sound = zipOf(SAMPLES.map((content, index) => ({ name: `${index}.eml`, content })))
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const damaged = mutate(sound, seeded(seed))
        await writeFile(path, Buffer.concat([Buffer.from('PK\u0003\u0004'), damaged.subarray(4)]))
        expect((await gather(openMailPath(path))).length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })
})
