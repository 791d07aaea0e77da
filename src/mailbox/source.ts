/** Where a mail was found: the path as the user named it (`-` is standard input) and its place in that file, from 0. */
export interface SourcePlace {
  readonly path: string
  readonly index: number
}

/** A raw message, not yet parsed. */
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

/** Says that a message is larger than Perennial reads; sizes in bytes. */
export function tooLargeProblem(maxBytes: number, size: number): string {
  return `this mail has ${megabytes(size)} MB; mails of up to ${megabytes(maxBytes)} MB are read`
}

function megabytes(size: number): string {
  const value = size / 1024 / 1024
  return value < 10 ? value.toFixed(1) : String(Math.round(value))
}
