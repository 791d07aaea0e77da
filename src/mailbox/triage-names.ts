import { systemOfDomain } from './applicant-systems.ts'
import { domainOf } from './thread.ts'
import type { TriageHead } from './triage-head.ts'

/** Whom a mail is from and to and what it answers, all but ids lower-cased: by this it is found again when more is known. */
export interface MailTies {
  readonly ids: readonly string[]
  readonly addresses: readonly string[]
}

const ADDRESS = /[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9.-]{1,190}/g
const ID = /<[^<>\s]{3,250}>/g
/** A thread's first ids and its last ones name it; a long list in between is not needed. */
const MOST_IDS = 12
const MOST_ADDRESSES = 20
const WORD = /=\?[^?\s]{1,40}\?[bq]\?[^?]*\?=(?:\s+(?==\?))?/gi

/** The ids and addresses of a mail's headers; of long lists the ends. */
export function tiesOf({ fields }: TriageHead): MailTies {
  const ids = idsOf(fields.get('message-id'), fields.get('in-reply-to'), fields.get('references'))
  const people = ['from', 'sender', 'reply-to', 'to', 'cc', 'bcc', 'x-failed-recipients']
  const listed = people.map((name) => fields.get(name)?.slice(0, 2000) ?? '').join(' ')
  const addresses = new Set(listed.toLowerCase().match(ADDRESS)?.slice(0, MOST_ADDRESSES))
  return { ids, addresses: [...addresses] }
}

function idsOf(...values: readonly (string | undefined)[]): readonly string[] {
  const ids = new Set(
    values
      .filter((value) => value !== undefined)
      .join(' ')
      .match(ID),
  )
  const all = [...ids]
  return all.length <= MOST_IDS ? all : [...all.slice(0, 4), ...all.slice(4 - MOST_IDS)]
}

/** The system or job board that sent a mail, by its addresses, its signature's domain and its Message-ID. */
export function senderSystem({
  fields,
}: TriageHead): { readonly name: string; readonly isBoard: boolean } | null {
  for (const name of ['from', 'sender', 'reply-to', 'return-path', 'message-id']) {
    for (const address of fields.get(name)?.toLowerCase().slice(0, 500).match(ADDRESS) ?? []) {
      const domain = domainOf(address)
      const system = systemOfDomain(domain)
      if (system !== null) return { name: system.name, isBoard: system.kind === 'board' }
      if (domain.startsWith('gh-mail.')) return { name: 'Greenhouse', isBoard: false }
    }
  }
  for (const [, domain = ''] of fields.get('dkim-signature')?.matchAll(/\bd=([\w.-]{3,200})/g) ??
    []) {
    const system = systemOfDomain(domain.toLowerCase())
    if (system !== null) return { name: system.name, isBoard: system.kind === 'board' }
  }
  return null
}

/** A subject or name with its encoded words (RFC 2047) as bytes of their charset, each byte one character. */
export function decodedWords(value: string): Uint8Array {
  if (!value.includes('=?')) return Buffer.from(value, 'latin1')
  const decoded = value.replaceAll(WORD, (word) => {
    const [, , how = '', content = ''] = word.split('?')
    if (how.toLowerCase() === 'b') return Buffer.from(content, 'base64').toString('latin1')
    return content
      .replaceAll('_', ' ')
      .replaceAll(/=([0-9a-f]{2})/gi, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
  })
  return Buffer.from(decoded, 'latin1')
}
