import type { PstFolder } from '../../src/mailbox/outlook-pst-gateway.ts'
import type { PstItem } from '../../src/mailbox/outlook-pst-mail.ts'

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
export class FakeFolder implements PstFolder {
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

/** A mail with that subject. */
export const pstMail = (subject: string, more: Partial<PstItem> = {}): PstItem => ({
  ...NO_ITEM,
  subject,
  ...more,
})
