import { crc32, deflateRawSync } from 'node:zlib'

/** One file to be put into an archive, and in what it is to lie. */
export interface ZipEntry {
  readonly name: string
  readonly content: Uint8Array | string
  readonly isStored?: boolean
  readonly isLocked?: boolean
  readonly method?: number
  readonly crc?: number
  readonly size?: number
  readonly packed?: Uint8Array
  /** Points to the data of the entry before it, as archives that unpack without end do. */
  readonly isSameAsBefore?: boolean
  /** Writes sizes and place the way archives beyond 4 GB do. */
  readonly isZip64?: boolean
}

/** The bytes of a ZIP archive, as APPNOTE.TXT describes it. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const pieces: Buffer[] = []
  const list: Buffer[] = []
  let [at, before] = [0, 0]
  for (const entry of entries) {
    const content = Buffer.from(entry.content)
    const packed = Buffer.from(
      entry.packed ?? (entry.isStored === true ? content : deflateRawSync(content)),
    )
    const head = headOf(entry, content, packed)
    const local = Buffer.concat([
      number(0x04034b50, 4),
      head.fixed,
      number(0, 2),
      head.name,
      packed,
    ])
    const place = entry.isSameAsBefore === true ? before : at
    if (entry.isSameAsBefore !== true) {
      pieces.push(local)
      before = at
      at += local.length
    }
    list.push(listed(head, { place, content, packed, isZip64: entry.isZip64 === true }))
  }
  const directory = Buffer.concat(list)
  const count = number(entries.length, 2)
  const end = [number(0x06054b50, 4), number(0, 4), count, count]
  return Buffer.concat([
    ...pieces,
    directory,
    ...end,
    number(directory.length, 4),
    number(at, 4),
    number(0, 2),
  ])
}

interface Head {
  readonly name: Buffer
  readonly fixed: Buffer
}

function headOf(entry: ZipEntry, content: Buffer, packed: Buffer): Head {
  const name = Buffer.from(entry.name)
  const flags = 0x800 + (entry.isLocked === true ? 1 : 0)
  const method = entry.method ?? (entry.isStored === true ? 0 : 8)
  const fixed = [
    number(20, 2),
    number(flags, 2),
    number(method, 2),
    number(0, 4),
    number(entry.crc ?? crc32(content), 4),
    number(packed.length, 4),
    number(entry.size ?? content.length, 4),
    number(name.length, 2),
  ]
  return { name, fixed: Buffer.concat(fixed) }
}

function listed(
  { name, fixed }: Head,
  of: { place: number; content: Buffer; packed: Buffer; isZip64: boolean },
): Buffer {
  const sizes = [of.content.length, of.packed.length, of.place].map((size) => number(size, 8))
  const extra = of.isZip64
    ? Buffer.concat([number(1, 2), number(24, 2), ...sizes])
    : Buffer.alloc(0)
  const head = Buffer.from(fixed)
  if (of.isZip64) head.fill(0xff, 14, 22)
  const place = of.isZip64 ? number(0xff_ff_ff_ff, 4) : number(of.place, 4)
  return Buffer.concat([
    number(0x02014b50, 4),
    number(20, 2),
    head,
    number(extra.length, 2),
    number(0, 10),
    place,
    name,
    extra,
  ])
}

function number(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes)
  if (bytes === 8) buffer.writeBigUInt64LE(BigInt(value))
  else if (value > 0) buffer.writeUIntLE(value, 0, bytes)
  return buffer
}
