import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { Readable } from 'node:stream'
import { RandomAccessReader } from 'yauzl'

type ReadCall = Parameters<RandomAccessReader['read']>

const BLOCK = 64 * 1024

/** An open archive on the disk as yauzl reads it: small reads come from one block in memory, since most lie side by side. */
export class ZipDisk extends RandomAccessReader {
  readonly #file: number
  readonly size: number
  #block: Buffer = Buffer.alloc(0)
  #start = 0
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

  /** Bytes of the archive, fewer at its end; valid until the next call. */
  bytesAt(position: number, length: number): Buffer {
    const within = position - this.#start
    if (within >= 0 && within + length <= this.#block.length) {
      return this.#block.subarray(within, within + length)
    }
    this.#block = this.#read(position, Math.max(length, BLOCK))
    this.#start = position
    return this.#block.subarray(0, length)
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
