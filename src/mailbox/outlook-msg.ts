import { type CompoundFolder, openCompoundFile } from './compound-file.ts'
import type { MailAddress } from './message.ts'
import {
  internetMessage,
  type OutlookFile,
  type OutlookMail,
  type OutlookMeeting,
} from './outlook-mail.ts'
import { namedProperties, OutlookProperties } from './outlook-properties.ts'

/** What an Outlook item is, by its class: a mail, or the sentence that says what else. */
export type OutlookItem = { readonly mail: Buffer } | { readonly says: string }

const MOST_FILE_BYTES = 15 * 1024 * 1024
const DEEPEST = 3

/** What becomes of a .msg file; null when the bytes are no Outlook item at all. Never throws, whatever they are. */
export function readOutlookMsg(bytes: Uint8Array): OutlookItem | null {
  const file = openCompoundFile(bytes)
  if (!file?.streamNames.includes('__properties_version1.0')) return null
  const properties = new OutlookProperties(file, 32)
  const kind = kindOfClass(properties.text('001A'))
  return kind === null ? { mail: internetMessage(mailOf(file, properties, 0)) } : { says: kind }
}

/** What an item that is no mail is called, by its message class (MS-OXCMSG); null for mail, invitations and reports. */
export function kindOfClass(messageClass: string): string | null {
  const name = messageClass.toLowerCase()
  const isMail =
    /^(?:$|ipm$|ipm\.note|ipm\.schedule|ipm\.recall|ipm\.sharing|ipm\.outlook|report\.)/
  if (isMail.test(name)) return null
  if (name.startsWith('ipm.appointment')) return 'is a calendar entry, no mail'
  if (name.startsWith('ipm.contact') || name.startsWith('ipm.distlist')) {
    return 'is a contact, no mail'
  }
  if (name.startsWith('ipm.task')) return 'is a task, no mail'
  return 'is an Outlook item of another kind, no mail'
}

function mailOf(folder: CompoundFolder, properties: OutlookProperties, depth: number): OutlookMail {
  const recipients = partsOf(folder, '__recip_version1.0_', properties)
  const of = (kind: number): MailAddress[] =>
    recipients
      .filter((recipient) => ((recipient.number('0C15') ?? 1) & 3) === kind)
      .map((recipient) => addressOf(recipient, ['3001', '39FE', '3003']))
  return {
    transportHeaders: properties.text('007D'),
    subject: properties.text('0037'),
    from: senderOf(properties),
    to: of(1),
    cc: of(2),
    sentAt: properties.instant('0039') ?? properties.instant('0E06'),
    messageId: properties.text('1035'),
    inReplyTo: properties.text('1042'),
    references: properties.text('1039'),
    text: properties.text('1000'),
    html: properties.html(),
    meeting: meetingOf(folder, properties),
    files: partsOf(folder, '__attach_version1.0_', properties).map((part) => fileOf(part, depth)),
  }
}

function partsOf(
  { folders }: CompoundFolder,
  prefix: string,
  { codepage }: OutlookProperties,
): OutlookProperties[] {
  return folders
    .filter(({ name }) => name.startsWith(prefix))
    .map((part) => new OutlookProperties(part, 8, codepage))
}

/** She who wrote it; an assistant who sent it for her comes second. */
function senderOf(properties: OutlookProperties): MailAddress | null {
  const wrote = addressOf(properties, ['0042', '5D02', '0065'])
  const sent = addressOf(properties, ['0C1A', '5D01', '0C1F'])
  if (wrote.address !== '') return wrote
  if (sent.address !== '') return sent
  return wrote.name === '' && sent.name === ''
    ? null
    : { name: wrote.name || sent.name, address: '' }
}

/** Inside a company the address may be a path in its directory (`/O=...`), which is none for mail. */
function addressOf(
  properties: OutlookProperties,
  [name, smtp, any]: readonly [name: string, smtp: string, any: string],
): MailAddress {
  const address = [smtp, any].map((id) => properties.text(id)).find((text) => text.includes('@'))
  return { name: properties.text(name), address: (address ?? '').trim().toLowerCase() }
}

function fileOf(part: OutlookProperties, depth: number): OutlookFile {
  const name = part.text('3707') || part.text('3704') || part.text('3001')
  const inner = part.inner('3701')
  if (inner !== null && depth < DEEPEST) {
    const properties = new OutlookProperties(inner, 24, part.codepage)
    if (kindOfClass(properties.text('001A')) === null) {
      const bytes = internetMessage(mailOf(inner, properties, depth + 1))
      return { name: `${name}.eml`, contentType: 'message/rfc822', bytes }
    }
  }
  const bytes = part.binary('3701')
  const isLarge = bytes !== null && bytes.length > MOST_FILE_BYTES
  const type = part.text('370E')
  // Bytes that call themselves a mail are one only when this file could have made them.
  const contentType = type === 'message/rfc822' ? 'application/octet-stream' : type
  return { name, contentType, bytes: isLarge ? null : bytes }
}

function meetingOf(folder: CompoundFolder, properties: OutlookProperties): OutlookMeeting | null {
  const name = properties.text('001A').toLowerCase()
  const kind = /^ipm\.schedule\.meeting\.(request|canceled|resp)/.exec(name)?.[1]
  if (kind === undefined) return null
  const named = namedProperties(folder)
  const at = (lid: string, id: string): string | null =>
    properties.instant(named.get(lid) ?? '') ?? properties.instant(id)
  const startsAt = at('820D', '0060')
  if (startsAt === null) return null
  return {
    method: kind === 'request' ? 'REQUEST' : kind === 'canceled' ? 'CANCEL' : 'REPLY',
    uid: properties.binary(named.get('0003') ?? '')?.toString('hex') ?? properties.text('1035'),
    startsAt,
    endsAt: at('820E', '0061'),
    location: properties.text(named.get('8208') ?? ''),
  }
}
