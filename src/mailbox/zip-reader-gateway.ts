import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { Readable } from 'node:stream'
import { RandomAccessReader } from 'yauzl'

type ReadCall = Parameters<RandomAccessReader['read']>

const BLOCK = 64 * 1024

/**
 * An open archive on the disk as yauzl reads it. Small reads come from two blocks in memory: the list of the files and the files
 * themselves are read in turn, each from front to back.
 */
export class ZipDisk extends RandomAccessReader {
  readonly #file: number
  readonly size: number
  #blocks: readonly { readonly start: number; readonly bytes: Buffer }[] = []
  #isOpen = true

  /** Opens the file; throws what the system says. */
  constructor(path: string) {
    super()
    this.#file = openSync(path, 'r')
    this.size = fstatSync(this.#file).size
  }

  override read(...[buffer, offset, length, position, callback]: ReadCall): void {
    // yauzl asks for the count as well, which its types leave out.
    const answer: (error: Error | null, count: number) => void = callback
    let count = 0
    try {
      count = this.bytesAt(position, length).copy(buffer, offset)
    } catch (error) {
      answer(error instanceof Error ? error : new Error(String(error)), 0)
      return
    }
    answer(null, count)
  }

  /** Bytes of the archive, fewer at its end; part of a block that is kept. */
  bytesAt(position: number, length: number): Buffer {
    for (const { start, bytes } of this.#blocks) {
      const within = position - start
      if (within >= 0 && within + length <= bytes.length) {
        return bytes.subarray(within, within + length)
      }
    }
    const bytes = this.#read(position, Math.max(length, BLOCK))
    this.#blocks = [{ start: position, bytes }, ...this.#blocks.slice(0, 1)]
    return bytes.subarray(0, length)
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#pieces(start, end), { objectMode: false })
  }

  override close(callback: (error: Error | null) => void): void {
    this.dispose()
    callback(null)
  }

  /** Closes the file; a second time does nothing. */
  dispose(): void {
    if (this.#isOpen) closeSync(this.#file)
    this.#isOpen = false
  }

  *#pieces(start: number, end: number): Generator<Buffer> {
    for (let at = start; at < end;) {
      const piece = this.#read(at, Math.min(BLOCK, end - at))
      if (piece.length === 0) return
      at += piece.length
      yield piece
    }
  }

  #read(position: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafeSlow(length)
    let filled = 0
    while (filled < length) {
      const count = readSync(this.#file, bytes, filled, length - filled, position + filled)
      if (count === 0) break
      filled += count
    }
    return bytes.subarray(0, filled)
  }
}
