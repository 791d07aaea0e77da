import { refuse, ok, type Result } from '../platform/result.ts'

/** Why a text is not one address to write to. */
export interface InvalidAddress {
  readonly kind: 'invalid-address'
  readonly value: string
  readonly why: string
}

// RFC 5321 4.5.3.1: 64 octets before the @, 254 in all (256 with its angle brackets).
const LONGEST_LOCAL_PART = 64
const LONGEST_ADDRESS = 254
const LONGEST_LABEL = 63

/**
 * Exactly one address (RFC 5321, dot-atom before the @, a domain name behind it) with its domain in lower-case ASCII
 * (punycode), or why not. Line breaks, control characters, spaces, lists, names and quoted parts are refused, so the
 * value can stand in an envelope as it is. Takes time linear to the text.
 */
export function validateAddress(text: string): Result<string, InvalidAddress> {
  const no = (why: string): Result<string, InvalidAddress> =>
    refuse({ kind: 'invalid-address', value: shown(text), why })
  const wrong = whyNoAddress(text)
  if (wrong !== null) return no(wrong)
  const at = text.indexOf('@')
  const domain = asciiDomain(text.slice(at + 1))
  if (domain === null) return no('what stands behind the @ is no domain name')
  const address = `${text.slice(0, at)}@${domain}`
  return address.length > LONGEST_ADDRESS ? no(tooLong(address)) : ok(address)
}

function whyNoAddress(text: string): string | null {
  if (text === '') return 'it is empty'
  if (text.length > LONGEST_ADDRESS) return tooLong(text)
  if (/[\r\n]/.test(text)) return 'it holds a line break'
  if (/[\p{C}\p{Z}]/u.test(text)) return 'it holds a space or a character that cannot be seen'
  if (/[,;<>]/.test(text)) return 'give one bare address, without a name, brackets or a list'
  const parts = text.split('@')
  if (parts.length === 1) return 'there is no @ in it'
  if (parts.length > 2) return 'there is more than one @ in it'
  return whyNoLocalPart(parts[0] ?? '')
}

function whyNoLocalPart(local: string): string | null {
  if (local === '') return 'nothing stands before the @'
  if (local.length > LONGEST_LOCAL_PART)
    return `more than ${LONGEST_LOCAL_PART} characters stand before the @`
  const foreign = /[^\x21-\x7e]/u.exec(local)?.[0]
  if (foreign !== undefined)
    return `many servers do not deliver to “${foreign}” before the @; use the address without it`
  const isDotAtom = local.split('.').every((atom) => /^[\w!#$%&'*+/=?^`{|}~-]+$/.test(atom))
  return isDotAtom
    ? null
    : "before the @ only letters, digits, single dots and !#$%&'*+/=?^_`{|}~- may stand"
}

/** A domain in lower-case ASCII; null when it is none, or when IDNA would turn it into another one than was typed. */
function asciiDomain(written: string): string | null {
  const lower = written.normalize('NFC').toLowerCase()
  if (/[^\p{L}\p{M}\p{N}.-]/u.test(lower)) return null
  const ascii = /^[\x21-\x7e]*$/.test(lower) ? lower : hostOf(lower)
  if (ascii === null || ascii.split('.').length !== lower.split('.').length) return null
  const labels = ascii.split('.')
  const last = labels.at(-1) ?? ''
  const isName =
    labels.length > 1 &&
    labels.every((label) => isLabel(label)) &&
    /[a-z]/.test(last) &&
    last.length > 1
  return isName ? ascii : null
}

function hostOf(domain: string): string | null {
  try {
    return new URL(`http://${domain}/`).hostname
  } catch {
    return null
  }
}

function isLabel(label: string): boolean {
  return (
    label.length <= LONGEST_LABEL &&
    /^[a-z0-9-]+$/.test(label) &&
    !label.startsWith('-') &&
    !label.endsWith('-')
  )
}

function tooLong(text: string): string {
  return `it has ${text.length} characters; an address has at most ${LONGEST_ADDRESS}`
}

/** The text as a message may show it: on one line, at most 80 characters. */
function shown(text: string): string {
  const line = text.slice(0, 200).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\u{FFFD}')
  return line.length <= 80 ? line : `${line.slice(0, 79)}…`
}
