import type { Sources } from './extract-found.ts'
import { companyKey } from './extract-names.ts'

/** Letters and digits of a name as a domain writes them: "Sonnenhügel" as "sonnenhuegel", "Église" as "eglise". */
export function latinLetters(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[äöüßøæå]/g, (letter) => TRANSLITERATED.get(letter) ?? letter)
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

const TRANSLITERATED: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
  ['ø', 'oe'],
  ['æ', 'ae'],
  ['å', 'aa'],
])

/** `acme-corp` of the domain as "Acme Corp" where the mail writes it so: words whose letters add up to the label. */
export function spelledInText(label: string, sources: Sources): string | null {
  const key = companyKey(label)
  if (key.length < 3) return null
  const bare = key.replace(/(?:group|gruppe|hq|inc|gmbh|jobs|careers|tech|app|online|mail)$/, '')
  for (const text of [
    sources.features.subject.text,
    sources.features.body.text,
    sources.text.slice(0, 20_000),
  ]) {
    const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}&'+.-]{0,40}/gu)].slice(0, 3000)
    for (let at = 0; at < words.length; at += 1) {
      const spelled = spelledFrom(words, at, new Set([key, bare.length >= 3 ? bare : key]))
      if (spelled !== null) return spelled
    }
  }
  return null
}

function spelledFrom(
  words: readonly RegExpExecArray[],
  at: number,
  keys: ReadonlySet<string>,
): string | null {
  const first = words[at]
  if (first === undefined || !/^[\p{Lu}\d]/u.test(first[0])) return null
  let joined = ''
  let latin = ''
  for (let length = 1; length <= 4; length += 1) {
    const word = words[at + length - 1]
    if (word === undefined || word.index - first.index > 60) return null
    joined +=
      companyKey(word[0]) === ''
        ? ''
        : word[0]
            .toLowerCase()
            .normalize('NFKD')
            .replaceAll(/[^\p{L}\p{N}]/gu, '')
    latin += latinLetters(word[0])
    if (keys.has(joined) || keys.has(latin))
      return first.input
        .slice(first.index, word.index + word[0].length)
        .replace(/[.,-]$/, '')
        .replaceAll('\n', ' ')
    if (joined.length > 30) return null
  }
  return null
}

/** Words with which firms' names end, and which their domains glue to the rest ("hargreavesjoinery"). */
const LAST_WORD =
  /^(.{4,}?)(capital|group|gruppe|media|labs|software|systems|systeme|solutions|consulting|beratung|partners|search|energy|energie|health|foods|farms|clinics?|clinic|klinik|insurance|logistics|logistik|studios?|design|digital|analytics|robotics|books|hotels?|homes|schools?|college|university|trust|architects|architekten|joinery|maps|marine|bikes|coffee|theatre|theater|bakery|verlag|bank|technik|technologies|technology|biotech|pharma|dental|metallbau|textiles|tools|motors|recruitment|recruiting|legal|law|finance|ventures|interactive|games|optik|holding|services|industries|engineering|maschinenbau|museum|outdoor|solar|housing|freight|shipping|brewery|breweries)$/

/** The label of a domain as a name: "hargreavesjoinery" as "Hargreaves Joinery", "acme-corp" as "Acme Corp". */
export function capitalised(label: string): string {
  return label
    .replace(LAST_WORD, '$1-$2')
    .replaceAll('--', '-')
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}
