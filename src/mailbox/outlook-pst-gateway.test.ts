import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { gather } from '../../test/support/mail-samples.ts'
import { openMailPath } from './mail-file-gateway.ts'
import { type PstFolder, pstItems } from './outlook-pst-gateway.ts'
import type { PstAttachment, PstItem } from './outlook-pst-mail.ts'
import { MAIL_LIMITS } from './parse-limits.ts'
import { parseMail } from './parse-mail.ts'
import type { FileOptions } from './source-file-gateway.ts'
import { isSourceMail, positionBehind, type SourceItem } from './source.ts'

const NO_ITEM: PstItem = {
  messageClass: 'IPM.Note',
  subject: '',
  transportMessageHeaders: '',
  sentRepresentingName: 'Margaret Olufsen',
  sentRepresentingEmailAddress: 'margaret@harborlight.example',
  senderName: 'Unknown',
  senderEmailAddress: 'Unknown',
  clientSubmitTime: new Date('2026-11-10T13:05:00.000Z'),
  messageDeliveryTime: null,
  internetMessageId: '<m1@harborlight.example>',
  inReplyToId: '',
  body: 'Dear Sam,\r\nno.\r\n',
  bodyHTML: '',
  numberOfRecipients: 0,
  numberOfAttachments: 0,
  getRecipient: () => null,
  getAttachment: () => {
    throw new Error('there is none')
  },
}

/** A folder as the library gives it: items under a cursor; an item that is an error is thrown. */
class FakeFolder implements PstFolder {
  readonly displayName: string
  readonly #items: readonly (PstItem | Error)[]
  readonly #folders: readonly FakeFolder[]
  #at = 0

  constructor(
    name: string,
    items: readonly (PstItem | Error)[],
    folders: readonly FakeFolder[] = [],
  ) {
    this.displayName = name
    this.#items = items
    this.#folders = folders
  }

  get contentCount(): number {
    return this.#items.length
  }
  get hasSubfolders(): boolean {
    return this.#folders.length > 0
  }
  getSubFolders(): readonly PstFolder[] {
    return this.#folders
  }
  moveChildCursorTo(index: number): void {
    this.#at = index
  }
  getNextChild(): PstItem | null {
    const item = this.#items[this.#at] ?? null
    if (item instanceof Error) throw item
    return item
  }
}

const mail = (subject: string, more: Partial<PstItem> = {}): PstItem => ({
  ...NO_ITEM,
  subject,
  ...more,
})
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
