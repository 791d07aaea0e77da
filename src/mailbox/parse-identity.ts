import { addressParser } from 'postal-mime'
import type { MailAddress } from './message.ts'
import { repairMisdeclaredUtf8 } from './parse-charset.ts'
import type { MailLimits } from './parse-limits.ts'
import { joinEncodedWords } from './parse-words.ts'

const ID = /<\s*([^<>\s]+)\s*>/g
const ADDR_SPEC = /^[^\s@<>()[\],;:\\"]+@[^\s@<>()[\],;:\\"]+$/
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]+/g

/** The `<...>` ids of a Message-ID, In-Reply-To or References header; free text between them is no id. */
export function mailIds(value: string, limits: MailLimits): readonly string[] {
  const ids = [...value.matchAll(ID)].map((match) => `<${match[1] ?? ''}>`)
  // The oldest id names the thread and the newest the parent: a too long list loses its middle.
  if (ids.length <= limits.idCount) return ids
  return [...ids.slice(0, 1), ...ids.slice(1 - limits.idCount)]
}

/** The addresses of a header value, groups opened, at most `limits.addressCount`; an unreadable one has address ''. */
export function mailAddresses(value: string, limits: MailLimits): readonly MailAddress[] {
  const listed = joinEncodedWords(firstAddresses(value, limits.addressCount))
  const found = addressParser(listed, { flatten: true })
  return found.slice(0, limits.addressCount).map((mailbox) => {
    const name = repairMisdeclaredUtf8(mailbox.name ?? '')
      .replace(CONTROLS, ' ')
      .trim()
    const address = (mailbox.address ?? '').trim().toLowerCase()
    return ADDR_SPEC.test(address) ? { name, address } : { name: name || address, address: '' }
  })
}

/** How many addresses a value holds at most, counted by commas before anything is parsed. */
export function countAddresses(value: string): number {
  let count = value === '' ? 0 : 1
  for (let at = value.indexOf(','); at !== -1; at = value.indexOf(',', at + 1)) count += 1
  return count
}

function firstAddresses(value: string, most: number): string {
  let at = -1
  for (let count = 0; count < most; count += 1) {
    at = value.indexOf(',', at + 1)
    if (at === -1) return value
  }
  return value.slice(0, at)
}
