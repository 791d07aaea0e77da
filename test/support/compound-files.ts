/** A folder of a compound file (MS-CFB) to be written. */
export interface CompoundSketch {
  readonly streams: Readonly<Record<string, Buffer>>
  readonly folders?: Readonly<Record<string, CompoundSketch>>
}

const SECTOR = 512
const MINI = 64
const SMALL = 4096
const [END, FREE, TABLE, NONE] = [0xff_ff_ff_fe, 0xff_ff_ff_ff, 0xff_ff_ff_fd, 0xff_ff_ff_ff]

interface Entry {
  readonly name: string
  readonly type: number
  readonly content: Buffer
  next: number
  child: number
}

/** The bytes of a compound file of version 3. */
export function compoundFileOf(root: CompoundSketch): Buffer {
  const entries: Entry[] = [
    { name: 'Root Entry', type: 5, content: Buffer.alloc(0), next: NONE, child: NONE },
  ]
  addChildren(entries, 0, root)
  const mini = new Chains(MINI)
  const places = entries.map(({ content, type }) =>
    type === 2 && content.length < SMALL ? mini.add(content) : END,
  )
  const file = new Chains(SECTOR)
  const starts = entries.map(({ content }, at) =>
    content.length < SMALL ? (places[at] ?? END) : file.add(content),
  )
  starts[0] = file.add(mini.data)
  const miniTable = file.add(numbers(mini.next))
  const directory = file.add(
    Buffer.concat(
      entries.map((entry, at) =>
        written(entry, starts[at] ?? END, at === 0 ? mini.data.length : entry.content.length),
      ),
    ),
  )
  return Buffer.concat([
    headOf(file, { directory, miniTable, miniCount: Math.ceil((mini.next.length * 4) / SECTOR) }),
    file.data,
    file.table(),
  ])
}

function addChildren(entries: Entry[], parent: number, sketch: CompoundSketch): void {
  const children: [string, number, Buffer, CompoundSketch | null][] = [
    ...Object.entries(sketch.streams).map(
      ([name, content]) => [name, 2, content, null] as [string, number, Buffer, null],
    ),
    ...Object.entries(sketch.folders ?? {}).map(
      ([name, inside]) =>
        [name, 1, Buffer.alloc(0), inside] as [string, number, Buffer, CompoundSketch],
    ),
  ]
  let before: Entry | null = null
  for (const [name, type, content, inside] of children) {
    const at = entries.length
    const entry: Entry = { name, type, content, next: NONE, child: NONE }
    entries.push(entry)
    const parentEntry = entries[parent]
    if (before !== null) before.next = at
    else if (parentEntry !== undefined) parentEntry.child = at
    before = entry
    if (inside !== null) addChildren(entries, at, inside)
  }
}

function written({ name, type, next, child }: Entry, start: number, size: number): Buffer {
  const entry = Buffer.alloc(128)
  entry.write(name, 0, 62, 'utf16le')
  entry.writeUInt16LE(2 * name.length + 2, 64)
  entry[66] = type
  entry[67] = 1
  for (const [at, value] of [
    [68, NONE],
    [72, next],
    [76, child],
    [116, start],
    [120, size],
  ] as const)
    entry.writeUInt32LE(value, at)
  return entry
}

class Chains {
  readonly next: number[] = []
  data: Buffer = Buffer.alloc(0)
  readonly #size: number

  constructor(size: number) {
    this.#size = size
  }

  /** The number of the first sector of what was added. */
  add(content: Buffer): number {
    if (content.length === 0) return END
    const first = this.next.length
    const count = Math.ceil(content.length / this.#size)
    for (let at = 1; at <= count; at += 1) this.next.push(at === count ? END : first + at)
    this.data = Buffer.concat([
      this.data,
      content,
      Buffer.alloc(count * this.#size - content.length),
    ])
    return first
  }

  /** The table of sectors, which has places for its own. */
  table(): Buffer {
    const own = this.tableSize()
    const all = [...this.next, ...Array.from({ length: own }, () => TABLE)]
    while (all.length % (SECTOR / 4) !== 0) all.push(FREE)
    return numbers(all)
  }

  tableSize(): number {
    return Math.ceil((this.next.length + 1) / (SECTOR / 4 - 1))
  }
}

function headOf(
  file: Chains,
  of: { directory: number; miniTable: number; miniCount: number },
): Buffer {
  const head = Buffer.alloc(SECTOR, 0xff)
  head.fill(0, 0, 76)
  head.write('d0cf11e0a1b11ae1', 0, 'hex')
  const shorts = [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const
  for (const [at, value] of shorts) head.writeUInt16LE(value, at)
  const tables = file.tableSize()
  const longs = [
    [44, tables],
    [48, of.directory],
    [56, SMALL],
    [60, of.miniTable],
    [64, of.miniCount],
    [68, END],
  ] as const
  for (const [at, value] of longs) head.writeUInt32LE(value, at)
  for (let table = 0; table < tables; table += 1)
    head.writeUInt32LE(file.next.length + table, 76 + 4 * table)
  return head
}

function numbers(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(Math.ceil((values.length * 4) / SECTOR) * SECTOR, 0xff)
  for (const [at, value] of values.entries()) bytes.writeUInt32LE(value, at * 4)
  return bytes
}
