import { createHash } from 'node:crypto'
import { createReadStream, type Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { MAIL_LIMITS } from './parse-limits.ts'
import { isSourceMail, type SourceItem, type SourceProblem } from './source.ts'
import { type MailStream, readMailStream } from './source-stream.ts'

export type { SourceItem } from './source.ts'

/** What a path reader needs from outside; standard input is read for the path `-`. */
export interface MailPathOptions {
  readonly stdin?: AsyncIterable<Uint8Array>
  readonly maxBytes?: number
}

const READ_BYTES = 256 * 1024

/** Why a path could not be read, by the error code of the system. */
const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  EIO: 'the disk reports an error',
  ENAMETOOLONG: 'the name is too long',
  ENOTDIR: 'a part of the path is no folder',
}

/** The messages of an upload or any other stream; never throws for bad content. */
export function openMailBytes(file: MailStream, maxBytes?: number): AsyncGenerator<SourceItem> {
  return readMailStream(file, maxBytes)
}

/** SHA-256 of the raw bytes in hex: the same message taken in twice is known by it. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * The messages of a file, a Maildir, a folder of such (read by name, links to folders not followed), or of standard
 * input for `-`. Never throws for bad content or an unreadable path: each gives one item with its problem.
 */
export async function* openMailPath(
  path: string,
  options: MailPathOptions = {},
): AsyncGenerator<SourceItem> {
  const maxBytes = options.maxBytes ?? MAIL_LIMITS.messageBytes
  if (path === '-') {
    yield* readMailStream({ name: '-', stream: options.stdin ?? process.stdin }, maxBytes)
    return
  }
  const kind = await kindOfPath(path)
  if (kind === 'folder') yield* topFolder(path, maxBytes)
  else if (typeof kind === 'string') yield* openFile(path, { maxBytes, isByTheWay: false })
  else yield kind
}

/** A named folder always gives at least one item, so that an empty one does not pass for a done import. */
async function* topFolder(path: string, maxBytes: number): AsyncGenerator<SourceItem> {
  let ignoredCount = 0
  let isWithoutMail = true
  for await (const item of openFolder(path, maxBytes)) {
    if (isSourceMail(item) || !item.isIgnored) isWithoutMail = false
    else ignoredCount += 1
    yield item
  }
  if (!isWithoutMail) return
  const files = ignoredCount === 1 ? 'file' : 'files'
  const beside = ignoredCount === 0 ? 'it is empty' : `${ignoredCount} other ${files} ignored`
  yield problemAt(path, `no mails found in ${path} (${beside})`)
}

async function* openFolder(path: string, maxBytes: number): AsyncGenerator<SourceItem> {
  const entries = await entriesOf(path)
  if ('problem' in entries) {
    yield entries
    return
  }
  const isMaildir = ['cur', 'new'].every((name) =>
    entries.list.some((entry) => isFolder(entry, name)),
  )
  if (isMaildir) yield* openMaildir(path, maxBytes)
  for (const entry of entries.list) {
    // `tmp` holds what is still being delivered; it turns up in `new` when it is whole.
    if (isMaildir && ['cur', 'new', 'tmp'].includes(entry.name)) continue
    const inside = join(path, entry.name)
    if (!entry.isDirectory()) yield* openEntry(inside, { maxBytes, isByTheWay: true })
    else if (entry.name.startsWith('.') && !isMaildir) {
      yield {
        ...problemAt(inside, `${inside} is a hidden folder; it was not read`),
        isIgnored: true,
      }
    } else yield* openFolder(inside, maxBytes)
  }
}

/** All messages of a Maildir in the order of their names, which begin with the second of delivery. */
async function* openMaildir(path: string, maxBytes: number): AsyncGenerator<SourceItem> {
  const files: { name: string; path: string }[] = []
  for (const part of ['cur', 'new']) {
    const entries = await entriesOf(join(path, part))
    if ('problem' in entries) yield entries
    else files.push(...entries.list.map(({ name }) => ({ name, path: join(path, part, name) })))
  }
  for (const file of files.sort(byName)) {
    yield* openEntry(file.path, { maxBytes, isByTheWay: false })
  }
}

interface FileOptions {
  readonly maxBytes: number
  readonly isByTheWay: boolean
}

async function* openEntry(path: string, options: FileOptions): AsyncGenerator<SourceItem> {
  const kind = await kindOfPath(path)
  if (kind === 'file') yield* openFile(path, options)
  else if (typeof kind !== 'string') yield kind
  else {
    const what = kind === 'folder' ? 'leads to another folder' : 'is a pipe or device'
    yield { ...problemAt(path, `${path} ${what}; it was not read`), isIgnored: true }
  }
}

async function* openFile(path: string, options: FileOptions): AsyncGenerator<SourceItem> {
  const stream = createReadStream(path, { highWaterMark: READ_BYTES })
  let index = 0
  try {
    const items = readMailStream({ name: path, stream, ...options }, options.maxBytes)
    for await (const item of items) {
      index = item.index + 1
      yield item
    }
  } catch (error) {
    yield { ...problemAt(path, unreadable(path, error)), index }
  }
}

/** A `pipe` such as `<(cat mails)` reads like a file when the user names it; in a folder it would block for ever. */
async function kindOfPath(path: string): Promise<'file' | 'folder' | 'pipe' | SourceProblem> {
  try {
    const stats = await stat(path)
    if (stats.isDirectory()) return 'folder'
    if (stats.isFile()) return 'file'
    if (stats.isFIFO() || stats.isCharacterDevice()) return 'pipe'
    return problemAt(path, `${path} is neither a file nor a folder`)
  } catch (error) {
    return problemAt(path, unreadable(path, error))
  }
}

async function entriesOf(path: string): Promise<{ readonly list: Dirent[] } | SourceProblem> {
  try {
    return { list: (await readdir(path, { withFileTypes: true })).sort(byName) }
  } catch (error) {
    return problemAt(path, unreadable(path, error))
  }
}

function isFolder(entry: Dirent, name: string): boolean {
  return entry.name === name && entry.isDirectory()
}

function byName(one: { readonly name: string }, two: { readonly name: string }): number {
  if (one.name === two.name) return 0
  return one.name < two.name ? -1 : 1
}

function problemAt(path: string, problem: string): SourceProblem {
  return { path, index: 0, problem, isIgnored: false }
}

/** The sentence for an error of the system; anything else is a bug and is thrown on. */
function unreadable(path: string, error: unknown): string {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error
  return `${path} cannot be read: ${SYSTEM_REASONS[String(error.code)] ?? error.message}`
}
