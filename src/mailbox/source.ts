import type { SourcePosition } from './ingest.ts'

/**
 * Where a mail was found: the path as the user named it (`-` is standard input, `archive.zip!inner/path` a file in an
 * archive), its number in that file from 0, the byte at which it begins there and the byte at which reading goes on behind it.
 */
export interface SourcePlace {
  readonly path: string
  readonly index: number
  readonly at: number
  readonly behind: number
}

/** A raw message, not yet parsed. Its bytes may share their memory with other messages: whoever keeps them copies them. */
export interface SourceMail extends SourcePlace {
  readonly bytes: Uint8Array
}

/** Something that gave no message, and why, in one plain sentence for the user. */
export interface SourceProblem extends SourcePlace {
  readonly problem: string
  /** True for a file of a folder that was never a mail (a picture, an index); no reason to call the import failed. */
  readonly isIgnored: boolean
}

/** One step through a source of mail; every message of it appears exactly once, read or with its problem. */
export type SourceItem = SourceMail | SourceProblem

/** True for an item that holds a message. */
export function isSourceMail(item: SourceItem): item is SourceMail {
  return 'bytes' in item
}

/** Where an item stands, to read it again. */
export function positionOf({ path, at, index }: SourcePlace): SourcePosition {
  return { path, offset: at, index }
}

/** Where reading goes on when an item has been dealt with. */
export function positionBehind({ path, behind, index }: SourcePlace): SourcePosition {
  return { path, offset: behind, index: index + 1 }
}

/** A problem with a whole file or folder. */
export function problemAt(path: string, problem: string): SourceProblem {
  return { path, index: 0, at: 0, behind: 0, problem, isIgnored: false }
}

/** The same for something in a folder or archive that was never meant to be mail. */
export function ignoredAt(path: string, problem: string): SourceProblem {
  return { ...problemAt(path, problem), isIgnored: true }
}

/** Says that a message is larger than Perennial reads; sizes in bytes. */
export function tooLargeProblem(maxBytes: number, size: number): string {
  return `this mail has ${megabytes(size)} MB; mails of up to ${megabytes(maxBytes)} MB are read`
}

function megabytes(size: number): string {
  const value = size / 1024 / 1024
  return value < 10 ? value.toFixed(1) : String(Math.round(value))
}
