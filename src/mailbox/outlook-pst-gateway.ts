import { PSTFile, type PSTFolder } from 'pst-extractor'
import { PSTNodeInputStream } from 'pst-extractor/dist/PSTNodeInputStream.class.js'
import type { SourcePosition } from './ingest.ts'
import { kindOfClass } from './outlook-msg.ts'
import { internetMessage } from './outlook-mail.ts'
import { type PstItem, outlookMailOf } from './outlook-pst-mail.ts'
import { ignoredAt, problemAt, type SourceItem, tooLargeProblem } from './source.ts'
import type { FileOptions } from './source-file-gateway.ts'
import { unreadableProblem } from './source-problem.ts'

/** A folder of an Outlook data file, as far as it is needed here. */
export interface PstFolder {
  readonly displayName: string
  readonly contentCount: number
  readonly hasSubfolders: boolean
  getSubFolders(): readonly PstFolder[]
  moveChildCursorTo(index: number): void
  /** The item at the cursor, null behind the last one. */
  getNextChild(): PstItem | null
}

const DEEPEST = 50
/** So many items in a row that cannot be read, and the folder is given up. */
const MOST_DAMAGED = 100

/**
 * The mails of an Outlook data file (.pst, .ost), folder by folder, each under `file.pst!Folder/Folder`; calendar entries,
 * contacts and tasks are passed over with a word. The library that reads it meets foreign bytes: only in a worker.
 */
export function* openPst(path: string, options: FileOptions): Generator<readonly SourceItem[]> {
  let file: PSTFile | null = null
  try {
    const opened = quietly(() => new PSTFile(path))
    file = opened
    const root: PSTFolder = quietly(() => opened.getRootFolder())
    yield* pstItems(path, root, options)
  } catch (error) {
    yield [problemAt(path, isFromSystem(error) ? unreadableProblem(path, error) : brokenFile(path))]
  } finally {
    file?.close()
  }
}

/**
 * pst-extractor 1.12.0 compares its place in a stream with the end as objects, so never sees it and reads nothing for ever where
 * a damaged file ends too early (seen). Here nothing more to read is the end.
 */
function seeTheEnd(): void {
  // eslint-disable-next-line typescript/unbound-method -- it is called with the stream it is meant for
  const { readFromOffset } = PSTNodeInputStream.prototype
  PSTNodeInputStream.prototype.readFromOffset = function read(output, offset, length) {
    const count = readFromOffset.call(this, output, offset, length)
    return count > 0 ? count : -1
  }
}
seeTheEnd()

/** The items of all folders below one, from a position on. */
export function* pstItems(
  path: string,
  root: PstFolder,
  { from, maxBytes }: Pick<FileOptions, 'from' | 'maxBytes'>,
): Generator<readonly SourceItem[]> {
  let resumed = from?.path.startsWith(`${path}!`) === true ? from : null
  for (const { name, folder } of foldersIn(root, '', 0)) {
    const place = `${path}!${name}`
    if (resumed !== null && resumed.path !== place) continue
    if (folder === null) yield [problemAt(place, `${place} is damaged; its folders were not read`)]
    else yield* folderItems(place, folder, { from: resumed, maxBytes })
    resumed = null
  }
}

function* folderItems(
  path: string,
  folder: PstFolder,
  { from, maxBytes }: { readonly from: SourcePosition | null; readonly maxBytes: number },
): Generator<readonly SourceItem[]> {
  const count = attempt(() => folder.contentCount)
  if (count === null) yield [problemAt(path, `${path} is damaged; its items were not read`)]
  if (count === null) return
  let damaged = 0
  for (let index = from?.index ?? 0; index < count; index += 1) {
    const item = attempt(() => itemOf(path, childAt(folder, index), maxBytes))
    const place = { index, at: index, behind: index + 1 }
    if (item === 'none') {
      const says = `${path} lists ${count - index} more items that are not in the file`
      // A folder of found mails counts them and holds none; what it found stands in its own folder.
      if (index > 0) yield [{ ...problemAt(path, says), ...place }]
      return
    }
    yield [{ ...(item ?? problemAt(path, brokenItem(path, index))), ...place }]
    damaged = item === null ? damaged + 1 : 0
    if (damaged < MOST_DAMAGED) continue
    // A damaged count may say four thousand million.
    const says = `${path} is damaged; the rest of it was not read`
    yield [{ ...problemAt(path, says), index: index + 1, at: index + 1, behind: count }]
    return
  }
}

/** The library passes over an item that it cannot read, and gives the next one instead (seen); here that is a damaged item. */
function childAt(folder: PstFolder, index: number): PstItem | null {
  folder.moveChildCursorTo(index)
  const child = folder.getNextChild()
  const cursor: unknown = Reflect.get(folder, 'currentEmailIndex')
  if (child !== null && typeof cursor === 'number' && cursor !== index + 1) {
    throw new Error('an item was passed over')
  }
  return child
}

function itemOf(path: string, item: PstItem | null, maxBytes: number): SourceItem | 'none' {
  if (item === null) return 'none'
  const kind = kindOfClass(item.messageClass)
  if (kind !== null) return ignoredAt(path, `${item.subject || 'an item'} in ${path} ${kind}`)
  const bytes = internetMessage(outlookMailOf(item))
  if (bytes.length > maxBytes) return problemAt(path, tooLargeProblem(maxBytes, bytes.length))
  return { path, index: 0, at: 0, behind: 0, bytes }
}

/** All folders, each before those in it; null stands for those that cannot be listed. */
function* foldersIn(
  folder: PstFolder,
  name: string,
  depth: number,
): Generator<{ readonly name: string; readonly folder: PstFolder | null }> {
  if (name !== '') yield { name, folder }
  const inside = attempt(() => (folder.hasSubfolders ? folder.getSubFolders() : []))
  if (inside === null || depth > DEEPEST) yield { name: `${name}/*`, folder: null }
  for (const child of depth > DEEPEST ? [] : (inside ?? [])) {
    const shown = attempt(() => child.displayName) ?? ''
    yield* foldersIn(
      child,
      [...(name === '' ? [] : [name]), shown.replaceAll('/', '_') || 'unnamed'].join('/'),
      depth + 1,
    )
  }
}

/** What the library gives, or null when it throws; that may be anything, and none of it is for the user. */
function attempt<Value>(read: () => Value): Value | null {
  try {
    return quietly(read)
  } catch {
    return null
  }
}

/** The library prints about what it cannot read; nobody is to see the bytes of a mail there. */
function quietly<Value>(read: () => Value): Value {
  const before = { ...globalThis.console }
  const silent = (): void => {}
  Object.assign(globalThis.console, { log: silent, error: silent, warn: silent, debug: silent })
  try {
    return read()
  } finally {
    Object.assign(globalThis.console, before)
  }
}

function brokenFile(path: string): string {
  return `${path} is damaged or of a kind of Outlook file that is not read; open it in Outlook and drag its folders out as .msg or .eml files`
}

function brokenItem(path: string, index: number): string {
  return `item ${index + 1} in ${path} is damaged; it was not read`
}

function isFromSystem(error: unknown): boolean {
  return error instanceof Error && 'code' in error && 'syscall' in error
}
