import type { MailAddress } from './message.ts'
import { internetMessage, type OutlookFile, type OutlookMail } from './outlook-mail.ts'

/** A person or list a mail went to, as an Outlook data file keeps it. */
export interface PstRecipient {
  readonly displayName: string
  readonly recipientType: number
  readonly emailAddress: string
  readonly smtpAddress: string
}

/** A file in an item. */
export interface PstAttachment {
  readonly longFilename: string
  readonly filename: string
  readonly mimeTag: string
  readonly filesize: number
  readonly fileInputStream: { readCompletely(target: Buffer): void } | null
  readonly embeddedPSTMessage: PstItem | null
}

/** An item of an Outlook data file, with the names the library gives its properties. */
export interface PstItem {
  readonly messageClass: string
  readonly subject: string
  readonly transportMessageHeaders: string
  readonly sentRepresentingName: string
  readonly sentRepresentingEmailAddress: string
  readonly senderName: string
  readonly senderEmailAddress: string
  readonly clientSubmitTime: InstantLike | null
  readonly messageDeliveryTime: InstantLike | null
  readonly internetMessageId: string
  readonly inReplyToId: string
  readonly body: string
  readonly bodyHTML: string
  readonly numberOfRecipients: number
  readonly numberOfAttachments: number
  getRecipient(index: number): PstRecipient | null
  getAttachment(index: number): PstAttachment
  readonly startTime?: InstantLike | null
  readonly endTime?: InstantLike | null
  readonly location?: string
}

interface InstantLike {
  toISOString(): string
}

const MOST_RECIPIENTS = 2000
const MOST_FILES = 500
const MOST_FILE_BYTES = 15 * 1024 * 1024
const DEEPEST = 3

/** The mail in an item; the instants of an invitation are kept as a calendar text. */
export function outlookMailOf(item: PstItem, depth = 0): OutlookMail {
  const recipients = listed(item.numberOfRecipients, MOST_RECIPIENTS, (at) => item.getRecipient(at))
  const of = (kind: number): MailAddress[] =>
    recipients
      .filter((recipient) => (recipient.recipientType & 3) === kind)
      .map(({ displayName, smtpAddress, emailAddress }) =>
        address(displayName, [smtpAddress, emailAddress]),
      )
  return {
    transportHeaders: item.transportMessageHeaders,
    subject: item.subject,
    from: senderOf(item),
    to: of(1),
    cc: of(2),
    sentAt: instant(item.clientSubmitTime) ?? instant(item.messageDeliveryTime),
    messageId: item.internetMessageId,
    inReplyTo: item.inReplyToId,
    references: '',
    text: item.body,
    html: item.bodyHTML,
    meeting: meetingOf(item),
    files: filesOf(item, depth),
  }
}

function filesOf(item: PstItem, depth: number): readonly OutlookFile[] {
  let bytesLeft = MOST_FILE_BYTES
  return listed(item.numberOfAttachments, MOST_FILES, (at) => {
    const attachment = item.getAttachment(at)
    lendIndexNode(item, attachment)
    const file = fileOf(attachment, { depth, bytesLeft })
    bytesLeft -= file.bytes?.length ?? 0
    return file
  })
}

/**
 * pst-extractor 1.12.0 opens a mail in a mail only when the attachment has an index node, which it never gives it (seen). That
 * of the mail around it serves: nothing but its number is taken from it.
 */
function lendIndexNode(item: PstItem, attachment: PstAttachment): void {
  const node: unknown = Reflect.get(item, 'descriptorIndexNode')
  if (node !== undefined) Reflect.set(attachment, 'descriptorIndexNode', node)
}

function fileOf(
  attachment: PstAttachment,
  { depth, bytesLeft }: { readonly depth: number; readonly bytesLeft: number },
): OutlookFile {
  const name = attachment.longFilename || attachment.filename
  const inner = depth < DEEPEST ? attachment.embeddedPSTMessage : null
  if (inner !== null) {
    const bytes = internetMessage(outlookMailOf(inner, depth + 1))
    return { name: `${inner.subject}.eml`, contentType: 'message/rfc822', bytes }
  }
  const type = attachment.mimeTag
  const contentType = type === 'message/rfc822' ? 'application/octet-stream' : type
  const size = attachment.filesize
  if (size <= 0 || size > bytesLeft) return { name, contentType, bytes: null }
  const bytes = Buffer.alloc(size)
  attachment.fileInputStream?.readCompletely(bytes)
  return { name, contentType, bytes }
}

/** She who wrote it; an assistant who sent it for her comes second. */
function senderOf(item: PstItem): MailAddress | null {
  const wrote = address(item.sentRepresentingName, [item.sentRepresentingEmailAddress])
  const sent = address(item.senderName, [item.senderEmailAddress])
  if (wrote.address !== '') return wrote
  if (sent.address !== '') return sent
  return wrote.name === '' && sent.name === ''
    ? null
    : { name: wrote.name || sent.name, address: '' }
}

/** Inside a company the address may be a path in its directory (`/O=...`), which is none for mail. */
function address(name: string, addresses: readonly string[]): MailAddress {
  const found = addresses.find((text) => text.includes('@')) ?? ''
  // What the library says of a property that is not there.
  return { name: name === 'Unknown' ? '' : name, address: found.trim().toLowerCase() }
}

function meetingOf(item: PstItem): OutlookMail['meeting'] {
  const kind = /^ipm\.schedule\.meeting\.(request|canceled|resp)/i.exec(item.messageClass)?.[1]
  const startsAt = instant(item.startTime ?? null)
  if (kind === undefined || startsAt === null) return null
  const method = kind.toLowerCase() === 'request' ? 'REQUEST' : 'REPLY'
  return {
    method: kind.toLowerCase() === 'canceled' ? 'CANCEL' : method,
    uid: item.internetMessageId,
    startsAt,
    endsAt: instant(item.endTime ?? null),
    location: item.location ?? '',
  }
}

function instant(date: InstantLike | null): string | null {
  return date?.toISOString() ?? null
}

function listed<Item>(count: number, most: number, read: (at: number) => Item | null): Item[] {
  return Array.from({ length: Math.min(Math.max(count, 0), most) }, (_, at) => read(at)).filter(
    (item): item is Item & {} => item !== null,
  )
}
