import { type CompoundSketch, compoundFileOf } from './compound-files.ts'

/** The properties of an Outlook item: texts (Unicode), numbers, instants (ISO 8601) and bytes, by their four hex digits. */
export interface ItemSketch {
  readonly texts?: Readonly<Record<string, string>>
  readonly numbers?: Readonly<Record<string, number>>
  readonly instants?: Readonly<Record<string, string>>
  readonly bytes?: Readonly<Record<string, Buffer>>
  readonly recipients?: readonly ItemSketch[]
  readonly attachments?: readonly (ItemSketch & { readonly inner?: ItemSketch })[]
  /** Numbers of named properties, by what they are called in MS-OXPROPS. */
  readonly named?: Readonly<Record<number, number>>
}

/** The bytes of an Outlook .msg file (MS-OXMSG). */
export function msgOf(item: ItemSketch): Buffer {
  return compoundFileOf(itemFolder(item, 32))
}

function itemFolder(item: ItemSketch, headBytes: number): CompoundSketch {
  const streams: Record<string, Buffer> = {
    '__properties_version1.0': Buffer.concat([Buffer.alloc(headBytes), ...fixedOf(item)]),
  }
  for (const [id, text] of Object.entries(item.texts ?? {}))
    streams[`__substg1.0_${id}001F`] = Buffer.from(text, 'utf16le')
  for (const [id, bytes] of Object.entries(item.bytes ?? {}))
    streams[`__substg1.0_${id}0102`] = bytes
  const folders: Record<string, CompoundSketch> = {}
  for (const [at, part] of (item.recipients ?? []).entries())
    folders[`__recip_version1.0_#${number8(at)}`] = itemFolder(part, 8)
  for (const [at, part] of (item.attachments ?? []).entries()) {
    const inside =
      part.inner === undefined ? {} : { '__substg1.0_3701000D': itemFolder(part.inner, 24) }
    folders[`__attach_version1.0_#${number8(at)}`] = { ...itemFolder(part, 8), folders: inside }
  }
  if (item.named !== undefined)
    folders['__nameid_version1.0'] = { streams: { '__substg1.0_00030102': nameMap(item.named) } }
  return { streams, folders }
}

function nameMap(named: Readonly<Record<number, number>>): Buffer {
  return Buffer.concat(
    Object.entries(named).map(([lid, index]) => {
      const entry = Buffer.alloc(8)
      entry.writeUInt32LE(Number(lid), 0)
      entry.writeUInt16LE(6, 4)
      entry.writeUInt16LE(index, 6)
      return entry
    }),
  )
}

function fixedOf(item: ItemSketch): Buffer[] {
  const entry = (id: string, type: number): Buffer => {
    const bytes = Buffer.alloc(16)
    bytes.writeUInt32LE(Number.parseInt(id, 16) * 65_536 + type, 0)
    return bytes
  }
  const plain = Object.entries(item.numbers ?? {}).map(([id, value]) => {
    const bytes = entry(id, 3)
    bytes.writeUInt32LE(value, 8)
    return bytes
  })
  const instants = Object.entries(item.instants ?? {}).map(([id, instant]) => {
    const bytes = entry(id, 0x40)
    const milliseconds = BigInt(new Date(instant).getTime()) + 11_644_473_600_000n
    bytes.writeBigUInt64LE(milliseconds * 10_000n, 8)
    return bytes
  })
  return [...plain, ...instants]
}

function number8(value: number): string {
  return value.toString(16).toUpperCase().padStart(8, '0')
}
