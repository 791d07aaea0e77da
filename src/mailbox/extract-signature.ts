import { isUnattended } from './applicant-systems.ts'
import type { Sources } from './extract-found.ts'
import { beginsWithGivenName } from './extract-given-names.ts'
import { hasLegalForm, humanName, isTitleLine } from './extract-names.ts'
import { isSignOff } from './body-signature.ts'
import { type BodyLine, linesOf } from './body-lines.ts'

/** What the closing of a mail says about its writer; offsets of the name point into the mail's text. */
export interface Signed {
  readonly name: string
  readonly title: string | null
  readonly email: string | null
  /** The line that stands where an employer does, below the name and the title. */
  readonly company: string | null
  readonly start: number
  readonly end: number
}

const LINES_LOOKED_AT = 14
/** Lines a closing without "Kind regards" has at most: name, title, department, company, city. */
const BARE_CLOSING = 5
const LONGEST_CLOSING_LINE = 70

/** The human who signed, with title and address where they stand below the name; null when a team or nobody signed. */
export function signedBy(sources: Sources): Signed | null {
  for (const part of sources.features.parts) {
    if (part.kind !== 'signature') continue
    const lines = filledLines(sources.text, part.start, part.end).slice(0, LINES_LOOKED_AT)
    const signed = signedIn(lines, 4)
    if (signed !== null) return signed
  }
  return signedBare(sources)
}

function filledLines(text: string, start: number, end: number): readonly BodyLine[] {
  return linesOf(text.slice(start, end))
    .filter((line) => line.text.trim() !== '')
    .map((line) => ({ ...line, start: line.start + start, end: line.end + start }))
}

/** The first of the lines that is a human's name, among the first `within`. */
function signedIn(lines: readonly BodyLine[], within: number): Signed | null {
  for (const [at, line] of lines.slice(0, within).entries()) {
    const text = plain(line)
    if (isSignOff(text) || text.startsWith('--')) continue
    const [first = '', ...rest] = text.split(/\s[|•·–-]\s|,\s(?=\p{L})/u)
    const name = humanName(first.replace(/[,*]+$/, '').replace(FOR_SOMEONE, ''))
    if (name === null || isTitleLine(name)) continue
    const start = line.start + Math.max(0, line.text.indexOf(name))
    const below = lines.slice(at + 1).map(plain)
    const title = titleIn([...rest, ...below.slice(0, 3)])
    return {
      name,
      title,
      email: emailIn(below),
      company: companyBelow([...rest, ...below.slice(0, 4)]),
      start,
      end: start + name.length,
    }
  }
  return null
}

/** "i. A. Anja Ritter": she signs for the firm; "LG Tobias": the formula on the same line. */
const FOR_SOMEONE =
  /^(?:\*+|i\.? ?[AaVv]\.:? ?|ppa\.?:? |p\. ?p\.?:? ?|gez\.:? ?|(?:LG|VG|MfG|Best|Cheers|Thanks|Viele Grüße|Liebe Grüße|Beste Grüße|Alles Gute|Bis bald),? |Im Auftrag:? |In Vertretung:? )+/u

/** Filled lines from the end among which a lone first name closes a mail. */
const SHORT_REACH = 3
const SHORT_CLOSING =
  /^\s{0,4}(?:[-–—~]{1,2}\s{0,2})?(?:(?:LG|VG|Best|Cheers|Thanks|Regards|Gruß|Grüße|Viele Grüße|Liebe Grüße|Alles Gute|Bis bald),? )?(\p{L}[\p{L}-]{1,20})[.!]?\s{0,4}$/iu

/** A closing without a formula: the last lines of the letter are a name and what belongs to it. */
function signedBare(sources: Sources): Signed | null {
  const own = sources.features.parts.findLast(
    (part) => part.kind === 'own' || part.kind === 'forwarded',
  )
  if (own === undefined) return null
  const lines = filledLines(sources.text, own.start, own.end)
  for (let count = Math.min(BARE_CLOSING, lines.length - 1); count > 0; count -= 1) {
    const tail = lines.slice(-count)
    if (!tail.every(isClosingLine)) continue
    const signed = signedIn(tail, 1)
    if (signed?.name.includes(' ') === true) return signed
  }
  return signedInline(lines.at(-1))
}

/** A last line that is but the first word of one of these names ("- dave", "LG Tobias"), under the full name. */
export function signedShort(sources: Sources, names: readonly string[]): Signed | null {
  const closing = sources.features.parts
    .filter(({ kind }) => kind === 'own' || kind === 'signature' || kind === 'forwarded')
    .flatMap((part) => filledLines(sources.text, part.start, part.end))
  for (const line of closing.slice(-SHORT_REACH).toReversed()) {
    const word = SHORT_CLOSING.exec(line.text.slice(0, LONGEST_CLOSING_LINE))?.[1]
    const name = names.find((each) => each.split(' ')[0]?.toLowerCase() === word?.toLowerCase())
    if (word === undefined || name === undefined) continue
    const start = line.start + line.text.lastIndexOf(word)
    return { name, title: null, email: null, company: null, start, end: start + word.length }
  }
  return null
}

function isClosingLine(line: BodyLine): boolean {
  const text = line.text.trim()
  return text.length <= LONGEST_CLOSING_LINE && !/[.!?:;,]$/.test(text) && !/^[-•>]/.test(text)
}

/** "... I'll send the link. Thomas Leroux": the name behind the last full stop. */
function signedInline(line: BodyLine | undefined): Signed | null {
  const found =
    /[.!?] (?:LG |VG |Best,? |Cheers,? )?(\p{Lu}\p{L}{1,20}(?: \p{Lu}[\p{L}'-]{1,25}){1,2})$/u.exec(
      line?.text.trimEnd() ?? '',
    )?.[1]
  const name = found === undefined ? commaSigned(line?.text ?? '') : humanName(found)
  if (line === undefined || name === null || isTitleLine(name)) return null
  const start = line.start + line.text.lastIndexOf(name)
  return { name, title: null, email: null, company: null, start, end: start + name.length }
}

/** "Wishing you well, Hal Burkett, Sequoia Ridge": between commas only a common given name makes a signature. */
function commaSigned(line: string): string | null {
  const found = /[.!?,] (\p{Lu}\p{L}{1,20}(?: \p{Lu}[\p{L}'-]{1,25}){1,2}), [^.!?,]{2,50}$/u.exec(
    line.trimEnd().slice(-160),
  )?.[1]
  const name = found === undefined ? null : humanName(found)
  return name !== null && beginsWithGivenName(name) ? name : null
}

function plain(line: BodyLine): string {
  return line.text.replaceAll(/[*\u00A0]/g, ' ').trim()
}

function titleIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const first = line.split(/\s[|•·]\s|,\s(?=\p{Lu})/u)[0]?.trim() ?? ''
    if (isTitleLine(first) && !hasLegalForm(first)) return first.replace(/,$/, '')
  }
  return null
}

/** The employer stands below the name, or below the title; streets, numbers and addresses do not count. */
function companyBelow(lines: readonly string[]): string | null {
  for (const line of lines) {
    const [first = '', second] = line.split(/\s[|•·@–-]\s|,\s(?=\p{Lu})/u)
    const isTitle = isTitleLine(first)
    if (isTitle && second === undefined) continue
    const name = (isTitle ? (second ?? '') : first).trim()
    const isName =
      /^\p{Lu}[\p{L}\p{N}&'. +-]{2,45}$/u.test(name) &&
      !/\d{2}|str(?:aße|asse|eet|\.)|\b(?:road|avenue|rue|platz|tel|fon|mobile?|phone)\b/iu.test(
        name,
      )
    return isName && name.split(' ').length <= 5 && !isSignOff(name) ? name : null
  }
  return null
}

function emailIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const address = /[\w.+%-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}/
      .exec(line.slice(0, 200))?.[0]
      ?.toLowerCase()
    if (address !== undefined && !isUnattended(address)) return address
  }
  return null
}
