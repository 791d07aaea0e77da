import type { CompoundFolder } from './compound-file.ts'

/** The properties of one Outlook item, recipient or attachment in a .msg file (MS-OXMSG), by their four hex digits. */
export class OutlookProperties {
  readonly #folder: CompoundFolder
  readonly #fixed: ReadonlyMap<string, Buffer>
  readonly #codepage: string

  /** `headBytes` is how long the head of its property list is: 32 for a file, 24 for an item in it, 8 for the rest. */
  constructor(folder: CompoundFolder, headBytes: number, codepage?: string) {
    this.#folder = folder
    this.#fixed = fixedProperties(folder.stream('__properties_version1.0'), headBytes)
    this.#codepage = codepage ?? labelOf(this.number('3FFD') ?? codepageOf(this.number('3FF1')))
  }

  /** What texts that are not Unicode are written in. */
  get codepage(): string {
    return this.#codepage
  }

  /** A text, '' when it is missing. */
  text(id: string): string {
    const unicode = this.#folder.stream(`__substg1.0_${id}001F`)
    if (unicode !== null) return cut(unicode.toString('utf16le'))
    const bytes = this.#folder.stream(`__substg1.0_${id}001E`)
    return bytes === null ? '' : cut(decode(bytes, this.#codepage))
  }

  /** HTML is kept as bytes of the internet code page; older files hold it as text. */
  html(): string {
    const bytes = this.binary('1013')
    return bytes === null ? this.text('1013') : decode(bytes, labelOf(this.number('3FDE')))
  }

  binary(id: string): Buffer | null {
    return this.#folder.stream(`__substg1.0_${id}0102`)
  }

  number(id: string): number | null {
    return this.#fixed.get(id)?.readUInt32LE(0) ?? null
  }

  /** An instant in ISO 8601, or null. */
  instant(id: string): string | null {
    const value = this.#fixed.get(id)?.readBigUInt64LE(0)
    return value === undefined ? null : instantOf(value)
  }

  /** The item inside an attachment. */
  inner(id: string): CompoundFolder | null {
    return this.#folder.folders.find(({ name }) => name === `__substg1.0_${id}000D`) ?? null
  }
}

/** The number of each named property (MS-OXPROPS: `820D` is the start of an appointment) in this file, as four hex digits. */
export function namedProperties(folder: CompoundFolder): ReadonlyMap<string, string> {
  const map = folder.folders.find(({ name }) => name === '__nameid_version1.0')
  const entries = map?.stream('__substg1.0_00030102') ?? Buffer.alloc(0)
  const found = new Map<string, string>()
  for (let at = 0; at + 8 <= entries.length; at += 8) {
    const isText = (entries.readUInt16LE(at + 4) & 1) === 1
    if (!isText) {
      found.set(hex(entries.readUInt32LE(at)), hex(0x8000 + entries.readUInt16LE(at + 6)))
    }
  }
  return found
}

/** Seconds from 1601 to 1970. */
const EPOCH_SECONDS = 11_644_473_600n
const LATEST = 4_102_444_800n

/** The instant of a Windows file time (100 ns since 1601), or null when it lies outside 1970 to 2100. */
function instantOf(fileTime: bigint): string | null {
  const seconds = fileTime / 10_000_000n - EPOCH_SECONDS
  if (seconds <= 0n || seconds > LATEST) return null
  const day = Number(seconds / 86_400n)
  const rest = Number(seconds % 86_400n)
  const clock = [rest / 3600, (rest % 3600) / 60, rest % 60].map((value) => two(Math.floor(value)))
  return `${dateOf(day)}T${clock.join(':')}.000Z`
}

/** Days since 1970 as a date (Howard Hinnant's civil_from_days, for days after 1970). */
function dateOf(days: number): string {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  const dayOfYear = dayOfEra - (365 * yearOfEra + leaps)
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${year}-${two(month)}-${two(day)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function fixedProperties(list: Buffer | null, headBytes: number): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>()
  for (let at = headBytes; list !== null && at + 16 <= list.length; at += 16) {
    found.set(hex(list.readUInt16LE(at + 2)), list.subarray(at + 8, at + 16))
  }
  return found
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0')
}

/** Code pages whose encoding has another name than `windows-<number>`. */
const ENCODINGS: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  20866: 'koi8-r',
  21866: 'koi8-u',
  50220: 'iso-2022-jp',
  51932: 'euc-jp',
  51949: 'euc-kr',
  54936: 'gb18030',
  65001: 'utf-8',
}

/** The code page of Windows for a locale, by the languages whose letters windows-1252 does not have. */
const CODEPAGES: Readonly<Record<number, number>> = {
  0x04: 936,
  0x05: 1250,
  0x08: 1253,
  0x0d: 1255,
  0x0e: 1250,
  0x11: 932,
  0x12: 949,
  0x15: 1250,
  0x18: 1250,
  0x19: 1251,
  0x1f: 1254,
  0x22: 1251,
}

/** Taiwan, Hong Kong, Macau. */
const TRADITIONAL_CHINESE: ReadonlySet<number> = new Set([0x0404, 0x0c04, 0x1404])

function codepageOf(locale: number | null): number | null {
  if (locale === null) return null
  return TRADITIONAL_CHINESE.has(locale) ? 950 : (CODEPAGES[locale & 0xff] ?? null)
}

function labelOf(codepage: number | null): string {
  if (codepage === null) return 'windows-1252'
  if (codepage > 28_590 && codepage < 28_606) return `iso-8859-${codepage - 28_590}`
  return ENCODINGS[codepage] ?? `windows-${codepage}`
}

function decode(bytes: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function cut(text: string): string {
  const end = text.indexOf('\0')
  return end === -1 ? text : text.slice(0, end)
}
