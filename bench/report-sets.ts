import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Judged } from '../src/mailbox/evaluation.ts'
import { MAIL_LIMITS } from '../src/mailbox/parse-limits.ts'
import { parseMail } from '../src/mailbox/parse-mail.ts'
import { NO_CONTEXT, type ReadingKind } from '../src/mailbox/reading.ts'
import { readMail } from '../src/mailbox/reading-shipped.ts'
import type { FileArgument } from '../src/platform/operation.ts'
import { isSeen, judgeSet } from './reader-sets.ts'

/** A labelled set as the report shows it: who wrote it, and what it was used for before it was measured. */
export interface ReportSet {
  readonly name: string
  readonly what: string
  readonly use: 'tuned on' | 'totals looked at'
  readonly judged: readonly Judged[]
}

/** A folder of ordinary mail: every message read, those taken for a kind that would be false. */
export interface OrdinarySet {
  readonly name: string
  readonly n: number
  readonly kinds: ReadonlyMap<ReadingKind, number>
  readonly false: readonly { readonly kind: ReadingKind; readonly confidence: number }[]
}

const FIXTURES = new URL('../src/mailbox/fixtures/', import.meta.url)
const HELD = new URL('./held/', import.meta.url)

/** A mail of our own as the fixtures keep it. */
interface OwnMail {
  readonly id: string
  readonly part: string
  readonly language: string
  readonly kind: string
  readonly detail?: string | null
  readonly stage: string | null
  readonly from: string | { readonly name: string; readonly address: string } | null
  readonly address?: string
  readonly subject: string
  readonly text: string
}

/** Our own mails of one fixture and part. */
export async function ownMails(file: string, part: string): Promise<Judged[]> {
  const path = new URL(`${file}.json`, FIXTURES)
  if (!existsSync(path)) return []
  const all = JSON.parse(readFileSync(path, 'utf8')) as readonly OwnMail[]
  const rows = all
    .filter((own) => own.part === part)
    .map((own) => ({
      ...own,
      set: `${file}, ${part}`,
      lang: own.language,
      label: own.kind,
      sender: senderOf(own),
      from: undefined,
      body: own.text,
    }))
  return judgeSet([fileOf(`${file}.jsonl`, rows)])
}

function senderOf({ from, address }: OwnMail): string | null {
  if (typeof from === 'object') return from === null ? null : `${from.name} <${from.address}>`
  return address ? `${from} <${address}>` : from || null
}

function fileOf(name: string, rows: readonly object[]): FileArgument {
  const bytes = Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n'))
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield bytes
  }
  return { name, stream: stream() }
}

/** The set written by another hand, never looked at but in totals; its owners' addresses are known, as the product knows its user's. */
export async function heldMails(): Promise<Judged[]> {
  const names = existsSync(HELD) ? readdirSync(HELD).filter((name) => name.endsWith('.jsonl')) : []
  if (names.length === 0) return []
  const own = JSON.parse(readFileSync(new URL('own-addresses.json', HELD), 'utf8')) as string[]
  const files = names.toSorted().map((name) => ({ name, path: new URL(name, HELD).pathname }))
  return judgeSet(files, own)
}

/** The dev set of other people's mail, by whether it was looked at while rules were written. */
export async function devMails(
  folder: string,
): Promise<{ readonly seen: Judged[]; readonly unseen: Judged[] }> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  const judged = await judgeSet(
    names.map((name) => ({ name, stream: createReadStream(join(folder, name)) })),
  )
  return {
    seen: judged.filter(({ id }) => isSeen(id)),
    unseen: judged.filter(({ id }) => !isSeen(id)),
  }
}

/** What may not be read in ordinary mail. */
const FALSE_KINDS: readonly ReadingKind[] = ['rejection', 'interview', 'offer', 'sprout']

/** Reads a folder of raw ordinary mails; of the false ones only kind and confidence are kept. */
export async function ordinaryMails(folder: string): Promise<OrdinarySet> {
  const kinds = new Map<ReadingKind, number>()
  const wrong: { kind: ReadingKind; confidence: number }[] = []
  let n = 0
  for (const file of readdirSync(folder)) {
    if (!file.endsWith('.txt') && !file.endsWith('.eml')) continue
    const parsed = await parseMail(readFileSync(join(folder, file)), MAIL_LIMITS)
    n += 1
    if (!parsed.ok) continue
    const { kind, confidence } = readMail(parsed.value, NO_CONTEXT)
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    if (FALSE_KINDS.includes(kind)) wrong.push({ kind, confidence })
  }
  return { name: basename(folder), n, kinds, false: wrong }
}
