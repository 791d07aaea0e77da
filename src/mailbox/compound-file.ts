/** A folder inside a compound file (MS-CFB), such as an Outlook .msg: its streams by name and the folders in it. */
export interface CompoundFolder {
  readonly name: string
  readonly folders: readonly CompoundFolder[]
  readonly streamNames: readonly string[]
  /** The bytes of a stream, fewer when the file is damaged; null when there is none of that name. */
  stream(name: string): Buffer | null
}

const SIGNATURE = 'd0cf11e0a1b11ae1'
const END_OF_CHAIN = 0xff_ff_ff_fe
const NO_ENTRY = 0xff_ff_ff_ff
const ENTRY_BYTES = 128
const MINI_SECTOR = 64
const SMALL_STREAM = 4096
const IN_HEADER = 109
/** Five for each of 2,000 recipients, and some. */
const MOST_ENTRIES = 20_000
/** Streams may lie in one another; reading the file four times over is enough for every honest one. */
const MOST_READS = 4

interface Entry {
  readonly name: string
  readonly type: number
  readonly siblings: readonly number[]
  readonly child: number
  readonly start: number
  readonly size: number
}

/** Opens a compound file; null when it is none. Damage costs what it hits: every chain ends, whatever it says. */
export function openCompoundFile(bytes: Uint8Array): CompoundFolder | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (file.length < 512 || file.toString('hex', 0, 8) !== SIGNATURE) return null
  const sectors = new Sectors(file)
  const root = sectors.entries[0]
  return root === undefined ? null : folderOf(root, sectors, new Set())
}

/** No entry lies in two folders; `seen` are those that have been found, so that neither circles nor knots cost anything. */
function folderOf(entry: Entry, sectors: Sectors, seen: Set<Entry>): CompoundFolder {
  const children = childrenOf(entry, sectors.entries, seen)
  const streams = new Map(children.filter(({ type }) => type === 2).map((one) => [one.name, one]))
  const inside = children.filter(({ type }) => type === 1)
  let folders: readonly CompoundFolder[] | null = null
  return {
    name: entry.name,
    // Opened when asked for: folders may lie in one another deeper than the stack is.
    get folders() {
      return (folders ??= inside.map((child) => folderOf(child, sectors, seen)))
    },
    streamNames: [...streams.keys()],
    stream(name) {
      const found = streams.get(name)
      return found === undefined ? null : sectors.read(found)
    },
  }
}

/** The entries of a folder, a tree by left and right. */
function childrenOf({ child }: Entry, entries: readonly Entry[], seen: Set<Entry>): Entry[] {
  const children: Entry[] = []
  const open = [child]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entry = entries[at]
    if (entry === undefined || seen.has(entry) || seen.size > MOST_ENTRIES) continue
    seen.add(entry)
    children.push(entry)
    open.push(...entry.siblings)
  }
  // Outlook numbers what lies side by side (`#00000001`), so names give the order.
  return children.sort(byName)
}

function byName(one: Entry, two: Entry): number {
  if (one.name === two.name) return 0
  return one.name < two.name ? -1 : 1
}

/** The file as chains of sectors. */
class Sectors {
  readonly entries: readonly Entry[]
  readonly #file: Buffer
  readonly #sector: number
  readonly #next: Buffer
  readonly #nextMini: Buffer
  readonly #mini: Buffer
  #bytesLeft: number

  constructor(file: Buffer) {
    this.#file = file
    this.#bytesLeft = file.length * MOST_READS
    // 512 bytes in version 3, 4,096 in version 4; nothing else exists.
    this.#sector = file.readUInt16LE(30) === 12 ? 4096 : 512
    this.#next = Buffer.concat(this.#tableSectors().map((at) => this.#at(at)))
    this.#nextMini = this.#chain(file.readUInt32LE(60))
    this.entries = entriesIn(this.#chain(file.readUInt32LE(48)))
    this.#mini = this.#chain(this.entries[0]?.start ?? END_OF_CHAIN)
  }

  read({ start, size }: Entry): Buffer {
    this.#bytesLeft -= Math.min(size, this.#file.length)
    if (this.#bytesLeft < 0) return Buffer.alloc(0)
    if (size >= SMALL_STREAM) return this.#chain(start, size)
    const pieces: Buffer[] = []
    for (const at of chainOf(start, this.#nextMini, Math.ceil(size / MINI_SECTOR))) {
      pieces.push(this.#mini.subarray(at * MINI_SECTOR, (at + 1) * MINI_SECTOR))
    }
    return Buffer.concat(pieces).subarray(0, size)
  }

  /** Where the table of sectors lies: 109 places in the header, more in a chain of their own. */
  #tableSectors(): number[] {
    const most = Math.ceil(this.#file.length / this.#sector)
    const places = numbersIn(this.#file.subarray(76, 76 + 4 * IN_HEADER))
    let more = this.#file.readUInt32LE(68)
    for (let count = 0; count < most && more < most; count += 1) {
      const numbers = numbersIn(this.#at(more))
      more = numbers.pop() ?? END_OF_CHAIN
      places.push(...numbers)
    }
    return places.filter((at) => at < most).slice(0, most)
  }

  #chain(start: number, size = this.#file.length): Buffer {
    const sectors = chainOf(start, this.#next, Math.ceil(size / this.#sector))
    return Buffer.concat(sectors.map((at) => this.#at(at))).subarray(0, size)
  }

  #at(sector: number): Buffer {
    return this.#file.subarray((sector + 1) * this.#sector, (sector + 2) * this.#sector)
  }
}

function chainOf(start: number, next: Buffer, most: number): number[] {
  const sectors: number[] = []
  let at = start
  while (sectors.length < most && at * 4 + 4 <= next.length) {
    sectors.push(at)
    at = next.readUInt32LE(at * 4)
  }
  return sectors
}

function numbersIn(bytes: Buffer): number[] {
  return Array.from({ length: bytes.length >> 2 }, (_, at) => bytes.readUInt32LE(at * 4))
}

function entriesIn(directory: Buffer): Entry[] {
  const count = Math.floor(directory.length / ENTRY_BYTES)
  return Array.from({ length: count }, (_, at) => {
    const entry = directory.subarray(at * ENTRY_BYTES, (at + 1) * ENTRY_BYTES)
    const nameBytes = Math.min(64, Math.max(2, entry.readUInt16LE(64)))
    return {
      name: entry.toString('utf16le', 0, nameBytes - 2),
      type: entry[66] ?? 0,
      siblings: [entry.readUInt32LE(68), entry.readUInt32LE(72)].filter((to) => to !== NO_ENTRY),
      child: entry.readUInt32LE(76),
      start: entry.readUInt32LE(116),
      size: entry.readUInt32LE(120),
    }
  })
}
