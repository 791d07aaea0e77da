import { LOOKS_LIKE } from './recipient-look-alikes.ts'

/** What is doubtful about the letters of an address. */
export interface ScriptDoubt {
  readonly kind: 'mixed-script' | 'look-alike-letters' | 'punycode'
  /** The domain as it reads, decoded from punycode. */
  readonly reads: string
}

/**
 * Whether an address mixes scripts within a word, is written wholly in letters that pass for Latin ones, or hides its
 * letters in punycode; the gravest of these, or null.
 */
export function scriptDoubtOf(address: string): ScriptDoubt | null {
  const at = address.lastIndexOf('@')
  const domain = readableDomain(address.slice(at + 1))
  const words = [
    ...address.slice(0, at).split(/[.+_-]/),
    ...domain
      .split('.')
      .slice(0, -1)
      .flatMap((label) => label.split('-')),
  ]
  const reads = domain
  if (words.some((word) => scriptsOf(word).size > 1)) return { kind: 'mixed-script', reads }
  if (words.some((word) => isWhollyDisguised(word))) return { kind: 'look-alike-letters', reads }
  return domain === address.slice(at + 1).toLowerCase() && /^[\x21-\x7e]*$/.test(domain)
    ? null
    : { kind: 'punycode', reads }
}

/** Whether a word of a text mixes letters of two scripts, as in a name forged to be taken for another. */
export function mixesScripts(text: string): boolean {
  return text.split(/[^\p{L}\p{M}]+/u).some((word) => scriptsOf(word).size > 1)
}

/** A text in the plain Latin letters that it is taken for at a glance; everything else stays. */
export function plainReading(text: string): string {
  return Array.from(text, (letter) => {
    const plain = LOOKS_LIKE[letter.toLowerCase()] ?? letter
    return letter === letter.toLowerCase() ? plain : plain.toUpperCase()
  }).join('')
}

/** A domain with its `xn--` labels decoded (RFC 3492); a label that cannot be decoded stays as it is. */
export function readableDomain(domain: string): string {
  return domain
    .toLowerCase()
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? label) : label))
    .join('.')
}

/** How a domain looks at a glance: other scripts, accents and digits taken for the Latin letters they resemble. */
export function skeletonOf(domain: string): string {
  const letters = Array.from(readableDomain(domain), (letter) => LOOKS_LIKE[letter] ?? letter).join(
    '',
  )
  return letters
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/cl/g, 'd')
    .replace(/0/g, 'o')
    .replace(/[1i|]/g, 'l')
    .replace(/3/g, 'e')
    .replace(/5/g, 's')
    .replace(/-/g, '')
}

const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Armenian',
  'Cherokee',
  'Georgian',
  'Hebrew',
  'Arabic',
  'Han',
  'Hangul',
] as const
const SCRIPT_PATTERNS = SCRIPTS.map(
  (script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const,
)

function scriptsOf(word: string): ReadonlySet<string> {
  return new Set(
    SCRIPT_PATTERNS.filter(([, pattern]) => pattern.test(word)).map(([script]) => script),
  )
}

function isWhollyDisguised(word: string): boolean {
  const letters = Array.from(word).filter((letter) => /\p{L}/u.test(letter))
  const isForeign =
    letters.length > 0 && letters.every((letter) => !/\p{Script=Latin}/u.test(letter))
  return isForeign && letters.every((letter) => LOOKS_LIKE[letter] !== undefined)
}

/** RFC 3492 section 6.2; null for what is no punycode. */
function decodePunycode(encoded: string): string | null {
  if (encoded === '') return null
  const basicEnd = encoded.lastIndexOf('-')
  const output = Array.from(
    encoded.slice(0, Math.max(0, basicEnd)),
    (letter) => letter.codePointAt(0) ?? 0,
  )
  let [code, index, bias, at] = [128, 0, 72, basicEnd < 0 ? 0 : basicEnd + 1]
  while (at < encoded.length) {
    const before = index
    let weight = 1
    for (let base = 36; ; base += 36) {
      const digit = digitOf(encoded.charCodeAt(at))
      at += 1
      if (digit === null || index > 0x10ffff * 64) return null
      index += digit * weight
      const threshold = Math.min(26, Math.max(1, base - bias))
      if (digit < threshold) break
      weight *= 36 - threshold
    }
    bias = adaptedBias(index - before, output.length + 1, before === 0)
    code += Math.floor(index / (output.length + 1))
    if (code > 0x10ffff) return null
    index %= output.length + 1
    output.splice(index, 0, code)
    index += 1
  }
  return String.fromCodePoint(...output)
}

function digitOf(unit: number): number | null {
  if (unit >= 97 && unit <= 122) return unit - 97
  return unit >= 48 && unit <= 57 ? unit - 22 : null
}

function adaptedBias(delta: number, length: number, isFirst: boolean): number {
  let left = Math.floor(delta / (isFirst ? 700 : 2))
  left += Math.floor(left / length)
  let base = 0
  for (; left > 455; base += 36) left = Math.floor(left / 35)
  return base + Math.floor((36 * left) / (left + 38))
}
