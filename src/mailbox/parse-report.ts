import type { BouncedRecipient, MailBounce } from './message.ts'
import { type RawHeader, readHead } from './parse-head.ts'
import { mailIds } from './parse-identity.ts'
import type { MailLimits } from './parse-limits.ts'

/** A part of a mail, decoded. */
export interface ReportPart {
  readonly mimeType: string
  readonly bytes: Uint8Array
}

const STATUS_TYPE = /^message\/(?:global-)?delivery-status$/
/** The whole mail that came back, or its headers only (RFC 3462 2, RFC 6533 4). */
const RETURNED_TYPE =
  /^(?:message\/(?:rfc822|global|rfc822-headers|global-headers)|text\/rfc822-headers)$/
const LONGEST_DIAGNOSTIC = 1000
const LONGEST_REPORT = 256 * 1024

/**
 * What a delivery report says (RFC 3464), or null when the parts are none. `headers` are those of the report itself: older
 * Exim servers name the failed addresses there and send no status part.
 */
export function bounceOf(
  parts: readonly ReportPart[],
  headers: readonly RawHeader[],
  limits: MailLimits,
): MailBounce | null {
  const reports = parts.filter(({ mimeType }) => STATUS_TYPE.test(mimeType))
  const recipients = reports
    .flatMap(({ bytes }) => fieldGroups(bytes, limits))
    .filter((group) => valueOf(group, 'final-recipient') ?? valueOf(group, 'action'))
    .slice(0, limits.addressCount)
    .map(recipientOf)
  const listed = recipients.length > 0 ? recipients : failedRecipients(headers)
  if (reports.length === 0 && listed.length === 0) return null
  return { recipients: listed, returnedId: returnedId(parts, limits) }
}

/** True for a part that a delivery report sends back; it is evidence, not something the sender wrote. */
export function isReturnedType(mimeType: string): boolean {
  return RETURNED_TYPE.test(mimeType)
}

type Fields = readonly RawHeader[]

/** The groups of fields in a status part: one for the message, then one for each recipient, blank lines between. */
function fieldGroups(bytes: Uint8Array, limits: MailLimits): Fields[] {
  const text = Buffer.from(bytes.subarray(0, LONGEST_REPORT)).toString('latin1')
  return text
    .split(/\r?\n[ \t]*\r?\n/, limits.addressCount + 1)
    .map((group) => readHead(Buffer.from(`${group}\n\n`, 'latin1'), limits).headers)
}

function valueOf(fields: Fields, name: string): string | null {
  return fields.find((field) => field.name === name)?.value ?? null
}

function recipientOf(fields: Fields): BouncedRecipient {
  const named = valueOf(fields, 'final-recipient') ?? valueOf(fields, 'original-recipient') ?? ''
  const diagnostic = valueOf(fields, 'diagnostic-code')
  return {
    address: addressOf(named),
    action: /^[a-z]+/.exec((valueOf(fields, 'action') ?? '').toLowerCase())?.[0] ?? null,
    status: /[245]\.\d{1,3}\.\d{1,3}/.exec(valueOf(fields, 'status') ?? '')?.[0] ?? null,
    diagnostic: diagnostic === null ? null : withoutType(diagnostic).slice(0, LONGEST_DIAGNOSTIC),
  }
}

/** `rfc822; user@host` without its type; some servers add brackets. */
function addressOf(value: string): string {
  const address = withoutType(value).replace(/^<|>$/g, '').trim().toLowerCase()
  return /^[^\s@<>]+@[^\s@<>]+$/.test(address) ? address : ''
}

function withoutType(value: string): string {
  return value
    .replace(/^[a-z0-9-]+\s*;/i, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function failedRecipients(headers: Fields): BouncedRecipient[] {
  const listed = valueOf(headers, 'x-failed-recipients') ?? ''
  return listed
    .split(',', 100)
    .map(addressOf)
    .filter((address) => address !== '')
    .map((address) => ({ address, action: 'failed', status: null, diagnostic: null }))
}

function returnedId(parts: readonly ReportPart[], limits: MailLimits): string | null {
  const returned = parts.find(({ mimeType }) => isReturnedType(mimeType))
  if (returned === undefined) return null
  const id = valueOf(readHead(returned.bytes, limits).headers, 'message-id') ?? ''
  return mailIds(id, limits)[0] ?? null
}
