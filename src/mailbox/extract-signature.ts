import { isUnattended } from './applicant-systems.ts'
import type { Sources } from './extract-found.ts'
import { humanName, isTitleLine } from './extract-names.ts'
import { isSignOff } from './body-signature.ts'
import { linesOf } from './body-lines.ts'

/** What the closing of a mail says about its writer; offsets of the name point into the mail's text. */
export interface Signed {
  readonly name: string
  readonly title: string | null
  readonly email: string | null
  readonly start: number
  readonly end: number
}

const LINES_LOOKED_AT = 14

/** The human who signed, with title and address where they stand below the name; null when a team or nobody signed. */
export function signedBy(sources: Sources): Signed | null {
  for (const part of sources.features.parts) {
    if (part.kind !== 'signature') continue
    const lines = linesOf(sources.text.slice(part.start, part.end))
      .filter((line) => line.text.trim() !== '')
      .slice(0, LINES_LOOKED_AT)
    for (const [at, line] of lines.entries()) {
      if (at > 3) break
      const text = line.text.replaceAll('\u00A0', ' ').trim()
      if (isSignOff(text) || text.startsWith('--')) continue
      const [first = '', ...rest] = text.split(/\s[|•·–-]\s|,\s(?=\p{L})/u)
      const name = humanName(first.replace(/[,*]+$/, '').replace(/^\*+/, ''))
      if (name === null) {
        if (at >= 2) break
        continue
      }
      const start = part.start + line.start + line.text.indexOf(name)
      const below = lines
        .slice(at + 1)
        .map((each) => each.text.replaceAll(/[*\u00A0]/g, ' ').trim())
      return {
        name,
        title: titleIn([...rest, ...below.slice(0, 3)]),
        email: emailIn(below),
        start,
        end: start + name.length,
      }
    }
  }
  return null
}

function titleIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const first = line.split(/\s[|•·]\s|,\s(?=\p{Lu})/u)[0]?.trim() ?? ''
    if (isTitleLine(first)) return first.replace(/,$/, '')
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
