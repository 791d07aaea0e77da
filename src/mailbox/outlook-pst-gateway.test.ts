import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PSTFile } from 'pst-extractor'
import { PSTNodeInputStream } from 'pst-extractor/dist/PSTNodeInputStream.class.js'
import { describe, expect, it } from 'vitest'
import { gather } from '../../test/support/mail-samples.ts'
import { FakeFolder, pstMail as mail } from '../../test/support/pst-folders.ts'
import { openMailPath } from './mail-file-gateway.ts'
import { pstItems } from './outlook-pst-gateway.ts'
import type { PstAttachment, PstItem } from './outlook-pst-mail.ts'
import { MAIL_LIMITS } from './parse-limits.ts'
import { parseMail } from './parse-mail.ts'
import type { FileOptions } from './source-file-gateway.ts'
import { isSourceMail, positionBehind, type SourceItem } from './source.ts'

const LIFE = new FakeFolder(
  '',
  [],
  [
    new FakeFolder(
      'Top',
      [],
      [
        new FakeFolder(
          'Inbox',
          [mail('one'), new Error('damaged'), mail('two')],
          [new FakeFolder('Jobs/2026', [mail('three')])],
        ),
        new FakeFolder('Calendar', [mail('Interview', { messageClass: 'IPM.Appointment' })]),
      ],
    ),
  ],
)
const OPTIONS: Pick<FileOptions, 'from' | 'maxBytes'> = {
  from: null,
  maxBytes: MAIL_LIMITS.messageBytes,
}
const read = (from = OPTIONS): SourceItem[] => [...pstItems('a.pst', LIFE, from)].flat()

describe('an Outlook data file', () => {
  it('gives the mails of every folder, and a word for whatever is none', () => {
    const lines = read().map((item) => {
      const what = isSourceMail(item)
        ? 'mail'
        : `${item.isIgnored ? 'ignored: ' : ''}${item.problem}`
      return `${item.path}#${item.index} ${what}`
    })
    expect(lines).toEqual([
      'a.pst!Top/Inbox#0 mail',
      'a.pst!Top/Inbox#1 item 2 in a.pst!Top/Inbox is damaged; it was not read',
      'a.pst!Top/Inbox#2 mail',
      'a.pst!Top/Inbox/Jobs_2026#0 mail',
      'a.pst!Top/Calendar#0 ignored: Interview in a.pst!Top/Calendar is a calendar entry, no mail',
    ])
  })

  it('says of a folder that cannot be read, and of items that are missing, that they are', () => {
    class Torn extends FakeFolder {
      override get contentCount(): number {
        if (this.displayName === 'Uncounted') throw new Error('torn')
        return 3
      }
      override get hasSubfolders(): boolean {
        throw new Error('torn')
      }
    }
    const root = new FakeFolder(
      '',
      [],
      [new Torn('Short', [mail('one')]), new Torn('Uncounted', [])],
    )
    const problems = [...pstItems('a.pst', root, OPTIONS)]
      .flat()
      .map((item) => 'problem' in item && item.problem)
    expect(problems).toEqual([
      false,
      'a.pst!Short lists 2 more items that are not in the file',
      'a.pst!Short/* is damaged; its folders were not read',
      'a.pst!Uncounted is damaged; its items were not read',
      'a.pst!Uncounted/* is damaged; its folders were not read',
    ])
  })

  it('counts an item that the library passed over as damaged, and no other one twice', () => {
    class Skipping extends FakeFolder {
      currentEmailIndex = 0
      override moveChildCursorTo(index: number): void {
        this.currentEmailIndex = index
      }
      override getNextChild(): PstItem | null {
        if (this.currentEmailIndex === 0) this.currentEmailIndex = 1
        this.currentEmailIndex += 1
        return mail(`item ${this.currentEmailIndex}`)
      }
    }
    const root = new FakeFolder('', [], [new Skipping('x', [mail('a'), mail('b'), mail('c')])])
    const items = [...pstItems('a.pst', root, OPTIONS)].flat()
    expect(items.map((item) => isSourceMail(item))).toEqual([false, true, true])
  })

  it('gives a folder up in which nothing can be read any more', () => {
    const items = Array.from({ length: 5000 }, () => new Error('torn'))
    const root = new FakeFolder(
      '',
      [],
      [new FakeFolder('x', items), new FakeFolder('y', [mail('one')])],
    )
    const found = [...pstItems('a.pst', root, OPTIONS)].flat()
    expect(found).toHaveLength(102)
    expect(found.at(-2)).toMatchObject({
      problem: 'a.pst!x is damaged; the rest of it was not read',
    })
  })

  it('goes on behind any item', () => {
    const all = read()
    for (const [index, item] of all.entries()) {
      expect(read({ ...OPTIONS, from: positionBehind(item) })).toEqual(all.slice(index + 1))
    }
  })

  it('keeps people, date, thread and attached mails', async () => {
    const inner: PstAttachment = {
      longFilename: '',
      filename: '',
      mimeTag: '',
      filesize: 8,
      fileInputStream: null,
      embeddedPSTMessage: mail('The first mail', { body: 'Unfortunately not.' }),
    }
    const outer = mail('Fwd', {
      sentRepresentingEmailAddress: '/O=HL/CN=MARGARET',
      senderEmailAddress: 'meg@harborlight.example',
      senderName: 'Meg',
      inReplyToId: '<a@home.example>',
      numberOfRecipients: 2,
      numberOfAttachments: 1,
      getRecipient: (at) => ({
        displayName: ['Sam', 'Tom'][at] ?? '',
        recipientType: at + 1,
        smtpAddress: '',
        emailAddress: `p${at}@home.example`,
      }),
      getAttachment: () => inner,
    })
    const [[item] = []] = [
      ...pstItems('a.pst', new FakeFolder('', [], [new FakeFolder('Sent', [outer])]), OPTIONS),
    ]
    if (item === undefined || !isSourceMail(item)) throw new Error('no mail')
    const result = await parseMail(item.bytes, MAIL_LIMITS)
    expect(result).toMatchObject({
      value: {
        from: { name: 'Meg', address: 'meg@harborlight.example' },
        to: [{ name: 'Sam', address: 'p0@home.example' }],
        cc: [{ name: 'Tom', address: 'p1@home.example' }],
        sentAt: '2026-11-10T13:05:00.000Z',
        inReplyTo: '<a@home.example>',
      },
    })
    expect(result).toHaveProperty('value.text', expect.stringContaining('Unfortunately not.'))
  })

  it('sees the end of a stream, where the library alone would read nothing for ever', () => {
    const file: unknown = Object.assign(Object.create(PSTFile.prototype), { _encryptionType: 0 })
    const stream = new PSTNodeInputStream(file as PSTFile, Buffer.alloc(10))
    expect(stream.readFromOffset(Buffer.alloc(10), 0, 10)).toBe(10)
    expect(stream.readFromOffset(Buffer.alloc(10), 0, 10)).toBe(-1)
  })

  it('names the size of a mail that is too large', () => {
    const [[item] = []] = [
      ...pstItems('a.pst', new FakeFolder('', [], [new FakeFolder('x', [mail('x')])]), {
        ...OPTIONS,
        maxBytes: 10,
      }),
    ]
    expect(item).toHaveProperty('problem', expect.stringContaining('are read'))
  })

  it('says of a file that the library cannot read how to export, and prints nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pst-'))
    const path = join(folder, 'broken.pst')
    await writeFile(
      path,
      Buffer.concat([Buffer.from('!BDN'), Buffer.alloc(6), Buffer.of(23), Buffer.alloc(2000)]),
    )
    expect(await gather(openMailPath(path))).toMatchObject([
      {
        problem: `${path} is damaged or of a kind of Outlook file that is not read; open it in Outlook and drag its folders out as .msg or .eml files`,
      },
    ])
    await rm(folder, { recursive: true })
  })
})
