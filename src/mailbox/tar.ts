/** One file in a TAR archive; its content is read before the next file is asked for, or passed over. */
export interface TarEntry {
  readonly name: string
  readonly content: AsyncIterable<Uint8Array>
}

/** Thrown for a stream that is no TAR archive, or no longer one at some place. */
export class BrokenTar extends Error {}

const BLOCK = 512
const LONGEST_NAME = 64 * 1024
const [PLAIN, OLD_PLAIN, CONTIGUOUS, GNU_NAME, PAX] = ['0', '\0', '7', 'L', 'x']

interface TarHead {
  readonly name: string
  readonly size: number
  readonly type: string
}

/** The files of a TAR archive (POSIX pax, ustar, GNU) in their order, while it streams by; folders and links are left out. */
export async function* tarEntries(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry> {
  const feed = new Feed(chunks)
  let longName: string | null = null
  let longSize: number | null = null
  for (;;) {
    const block = await feed.read(BLOCK)
    // Two blocks of zeros end an archive; some writers leave them out.
    if (block.every((byte) => byte === 0)) return
    const head = headOf(block)
    const size: number = longSize ?? head.size
    const padding = (BLOCK - (size % BLOCK)) % BLOCK
    if (head.type === GNU_NAME || head.type === PAX) {
      if (size > LONGEST_NAME) throw new BrokenTar('a name is too long')
      const text = (await feed.read(size)).toString('utf8')
      if (head.type === GNU_NAME) longName = text.replace(/\0[^]*$/, '')
      else {
        longName = paxValue(text, 'path') ?? longName
        longSize = Number(paxValue(text, 'size') ?? NaN) || null
      }
    } else {
      const content = feed.part(size)
      if ([PLAIN, OLD_PLAIN, CONTIGUOUS].includes(head.type)) {
        yield { name: longName ?? head.name, content: content.bytes }
      }
      await content.skip()
      longName = null
      longSize = null
    }
    await feed.read(padding)
  }
}

function headOf(block: Buffer): TarHead {
  if (block.length < BLOCK) throw new BrokenTar('it ends too early')
  // The sum counts its own eight bytes as blanks.
  const sum = block.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0)
  if (sum !== Number.parseInt(field(block, 148, 8), 8)) throw new BrokenTar('a checksum is wrong')
  const isUstar = block.toString('latin1', 257, 262) === 'ustar'
  const prefix = isUstar && block[262] === 0 ? field(block, 345, 155) : ''
  const name = field(block, 0, 100)
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    size: sizeOf(block),
    type: block.toString('latin1', 156, 157),
  }
}

/** Octal digits, or bytes with the first bit set for files of 8 GB and more. */
function sizeOf(block: Buffer): number {
  const isBinary = ((block[124] ?? 0) & 0x80) !== 0
  const size = isBinary
    ? block.readUIntBE(130, 6)
    : Number.parseInt(field(block, 124, 12) || '0', 8)
  if (!(size >= 0)) throw new BrokenTar('a size is wrong')
  return size
}

function field(block: Buffer, at: number, length: number): string {
  return block
    .toString('utf8', at, at + length)
    .replace(/\0[^]*$/, '')
    .trim()
}

/** A record of a pax head: its length, a blank, the name, an equals sign, the value, a line feed. */
function paxValue(text: string, name: string): string | null {
  return new RegExp(String.raw`(?:^|\n)\d+ ${name}=([^\n]*)`).exec(text)?.[1] ?? null
}

/** Bytes taken from chunks as they are asked for. */
class Feed {
  readonly #chunks: AsyncIterator<Uint8Array>
  #rest: Uint8Array = new Uint8Array()

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  /** So many bytes, fewer at the end. */
  async read(length: number): Promise<Buffer> {
    const pieces: Uint8Array[] = []
    for await (const piece of this.part(length).bytes) pieces.push(piece)
    return Buffer.concat(pieces)
  }

  /** The next bytes as a stream; `skip` passes over what nobody has read of it. */
  part(length: number): { readonly bytes: AsyncIterable<Uint8Array>; skip(): Promise<void> } {
    let left = length
    const next = async (): Promise<Uint8Array | null> => {
      const piece = left === 0 ? null : await this.#upTo(left)
      if (piece === null && left > 0) left = 0
      left -= piece?.length ?? 0
      return piece
    }
    async function* bytes(): AsyncGenerator<Uint8Array> {
      for (let piece = await next(); piece !== null; piece = await next()) yield piece
    }
    return {
      bytes: bytes(),
      async skip() {
        while ((await next()) !== null);
      },
    }
  }

  async #upTo(most: number): Promise<Uint8Array | null> {
    while (this.#rest.length === 0) {
      const next = await this.#chunks.next()
      if (next.done === true) return null
      this.#rest = next.value
    }
    const piece = this.#rest.subarray(0, most)
    this.#rest = this.#rest.subarray(piece.length)
    return piece
  }
}
