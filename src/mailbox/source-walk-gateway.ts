import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ignoredAt, problemAt, type SourceProblem } from './source.ts'
import { unreadableProblem } from './source-problem.ts'

/** A file met on the way; by the way when nobody promised that it is mail. */
export interface WalkedFile {
  readonly path: string
  readonly isByTheWay: boolean
  /** True for the file that reading was to begin with, also when its name has changed since. */
  readonly isFirst: boolean
}

/** What a path leads to. A `pipe` such as `<(cat mails)` reads like a file when the user names it. */
export type PathKind = 'file' | 'folder' | 'pipe'

/** Tells what a path leads to, links followed, or why that cannot be told. */
export function kindOfPath(path: string): PathKind | SourceProblem {
  try {
    const stats = statSync(path)
    if (stats.isDirectory()) return 'folder'
    if (stats.isFile()) return 'file'
    if (stats.isFIFO() || stats.isCharacterDevice()) return 'pipe'
    return problemAt(path, `${path} is neither a file nor a folder`)
  } catch (error) {
    return problemAt(path, unreadableProblem(path, error))
  }
}

/**
 * Every file of a folder and the folders in it, in one order that only names decide, with a problem for whatever is no file.
 * `from` is the path, below this folder, of a file to begin with; those before it in the order are passed over, also when it
 * is no longer there. Links to folders are not followed.
 */
export function* walkFolder(
  path: string,
  from: string | null = null,
): Generator<WalkedFile | SourceProblem> {
  const entries = entriesOf(path)
  if ('problem' in entries) {
    yield entries
    return
  }
  const { list } = entries
  const isMaildir = ['cur', 'new'].every((name) =>
    list.some((entry) => entry.name === name && entry.isDirectory()),
  )
  const isInMaildir = from !== null && isMaildir && /^(?:cur|new)\//.test(from)
  // The mails of a Maildir come before the folders that lie in it.
  if (isMaildir && (from === null || isInMaildir)) yield* walkMaildir(path, from?.slice(4) ?? null)
  const rest = isInMaildir ? null : from
  const first = rest === null ? null : firstName(list, rest)
  for (const entry of list) {
    // `tmp` holds what is still being delivered; it turns up in `new` when it is whole.
    if (isMaildir && ['cur', 'new', 'tmp'].includes(entry.name)) continue
    if (first !== null && entry.name < first) continue
    const isFirst = rest !== null && entry.name === first
    const inside = isFirst ? rest.slice(entry.name.length + 1) : ''
    yield* walkEntry(join(path, entry.name), entry, { isMaildir, inside, isFirst })
  }
}

interface Visit {
  readonly isMaildir: boolean
  readonly inside: string
  readonly isFirst: boolean
}

function* walkEntry(
  path: string,
  entry: Dirent,
  { isMaildir, inside, isFirst }: Visit,
): Generator<WalkedFile | SourceProblem> {
  if (entry.isFile()) yield { path, isByTheWay: true, isFirst }
  else if (!entry.isDirectory()) yield linkedFile(path, isFirst)
  else if (entry.name.startsWith('.') && !isMaildir) {
    yield ignoredAt(path, `${path} is a hidden folder; it was not read`)
  } else yield* walkFolder(path, inside === '' ? null : inside)
}

/** What a link leads to, if a file; a pipe in a folder would be waited for without end. */
function linkedFile(path: string, isFirst: boolean): WalkedFile | SourceProblem {
  const kind = kindOfPath(path)
  if (kind === 'file') return { path, isByTheWay: true, isFirst }
  if (typeof kind !== 'string') return kind
  const what = kind === 'folder' ? 'leads to another folder' : 'is a pipe or device'
  return ignoredAt(path, `${path} ${what}; it was not read`)
}

/**
 * All messages of a Maildir in the order of their names, which begin with the second of delivery. What follows the `:` are
 * flags; they and the move from `new` to `cur` change when a mail is read, so they decide nothing.
 */
function* walkMaildir(path: string, from: string | null): Generator<WalkedFile | SourceProblem> {
  const parts: MaildirPart[] = ['cur', 'new'].map((part) => {
    return { folder: join(path, part), names: [], at: 0 }
  })
  for (const part of parts) {
    const names = namesIn(part.folder)
    if ('problem' in names) yield names
    else part.names = names
  }
  const first = from === null ? null : withoutFlags(from)
  for (;;) {
    const open = parts.filter(({ names, at }) => at < names.length)
    const next = open.reduce((one, two) => (nameAt(two) < nameAt(one) ? two : one), open[0] ?? END)
    if (next === END) return
    const name = nameAt(next)
    next.at += 1
    const isFirst = first !== null && withoutFlags(name) === first
    if (from !== null && name < from && !isFirst) continue
    yield { path: join(next.folder, name), isByTheWay: false, isFirst }
  }
}

interface MaildirPart {
  readonly folder: string
  names: readonly string[]
  at: number
}

const END: MaildirPart = { folder: '', names: [], at: 0 }

/** Names alone and nothing beside them: a mailbox may hold a million. */
function namesIn(folder: string): readonly string[] | SourceProblem {
  try {
    return readdirSync(folder).sort()
  } catch (error) {
    return problemAt(folder, unreadableProblem(folder, error))
  }
}

function nameAt({ names, at }: MaildirPart): string {
  return names[at] ?? ''
}

function withoutFlags(name: string): string {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(0, colon)
}

/** The name in this folder that a path below it begins with; what is inside an archive follows a `!`. */
function firstName(list: readonly Dirent[], path: string): string {
  const named = list
    .map(({ name }) => name)
    .filter((name) => path === name || path.startsWith(`${name}/`) || path.startsWith(`${name}!`))
  return named.at(-1) ?? path.split('/', 1)[0] ?? path
}

function entriesOf(path: string): { readonly list: readonly Dirent[] } | SourceProblem {
  try {
    return { list: readdirSync(path, { withFileTypes: true }).sort(byName) }
  } catch (error) {
    return problemAt(path, unreadableProblem(path, error))
  }
}

function byName(one: { readonly name: string }, two: { readonly name: string }): number {
  if (one.name === two.name) return 0
  return one.name < two.name ? -1 : 1
}
