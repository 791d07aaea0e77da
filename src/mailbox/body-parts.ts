import { type BodyLine, linesOf, type PartKind } from './body-lines.ts'
import { READ_CAP, type Stretch } from './reading-text.ts'
import { attributionLines, forwardKindOf, headerBlockAt, type InnerHeaders } from './body-quotes.ts'
import { isFooterLine, signOffLine } from './body-signature.ts'

/** A stretch of whole lines of the body. */
export interface BodyPart extends Stretch {
  readonly kind: PartKind
}

/** The body in parts, in order and without gaps up to the cap, with the headers of a forwarded original if there is one. */
export interface BodyParts {
  readonly parts: readonly BodyPart[]
  readonly inner: InnerHeaders | null
}

/** Splits a body into its author's words, quoted and forwarded text, signature and legal footer. */
export function bodyParts(text: string, subject: string): BodyParts {
  const lines = linesOf(text.slice(0, READ_CAP))
  const history = historyStart(lines, subject)
  const own = ownKinds(lines.slice(0, history.line))
  const kinds = lines.map((_, at): PartKind => {
    if (at < history.line) return own[at] ?? 'own'
    return history.kind === 'forwarded' && at < history.body ? 'quoted' : history.kind
  })
  if (history.kind === 'forwarded') {
    const inner = lines.slice(history.body)
    const rest = historyStart(inner, '')
    ownKinds(inner.slice(0, rest.line)).forEach((kind, at) => {
      kinds[history.body + at] = kind === 'own' ? 'forwarded' : kind
    })
    for (let at = history.body + rest.line; at < lines.length; at += 1) kinds[at] = 'quoted'
  }
  return { parts: joined(lines, kinds), inner: history.inner }
}

interface History {
  /** First line of the history, `lines.length` when there is none. */
  readonly line: number
  /** First line behind the repeated headers. */
  readonly body: number
  readonly kind: 'quoted' | 'forwarded'
  readonly inner: InnerHeaders | null
}

function historyStart(lines: readonly BodyLine[], subject: string): History {
  for (const [at, line] of lines.entries()) {
    const marked = forwardKindOf(line.text)
    const blockAt = marked === null ? at : nextFilled(lines, at + 1)
    const block = headerBlockAt(lines, blockAt)
    if (marked !== null || block !== null) {
      const isForward = marked === 'forwarded' || at === 0 || isForwardSubject(subject)
      return {
        line: at,
        body: block === null ? blockAt : block.bodyLine,
        kind: isForward ? 'forwarded' : 'quoted',
        inner: block === null ? null : block.headers,
      }
    }
    if (attributionLines(lines, at) > 0 && !answersBelow(lines, at))
      return { line: at, body: at, kind: 'quoted', inner: null }
  }
  return { line: lines.length, body: lines.length, kind: 'quoted', inner: null }
}

/** Whether a subject line says that the mail is passed on. */
export function isForwardSubject(subject: string): boolean {
  return /^\s{0,4}(?:fwd?|wg|tr|rv|enc|i|doorst)\s?:/i.test(subject)
}

/** A reply below or between `>` lines: the history is then the marked lines only. */
function answersBelow(lines: readonly BodyLine[], at: number): boolean {
  const rest = lines
    .slice(at + attributionLines(lines, at))
    .filter((line) => line.text.trim() !== '')
  return rest.some(isMarked) && rest.some((line) => !isMarked(line))
}

function isMarked(line: BodyLine): boolean {
  return /^\s{0,3}>/.test(line.text)
}

function nextFilled(lines: readonly BodyLine[], from: number): number {
  let at = from
  while (at < lines.length && at < from + 4 && lines[at]?.text.trim() === '') at += 1
  return at
}

/** Names each line of the author's own part; `>` lines and their introduction are quoted. */
function ownKinds(lines: readonly BodyLine[]): readonly PartKind[] {
  const kinds = lines.map((line): PartKind => (isMarked(line) ? 'quoted' : 'own'))
  lines.forEach((_, at) => {
    const length = attributionLines(lines, at)
    for (let covered = 0; covered < length; covered += 1) kinds[at + covered] = 'quoted'
  })
  const signOff = signOffLine(lines, kinds)
  for (let at = signOff; at < lines.length; at += 1)
    if (kinds[at] === 'own') kinds[at] = 'signature'
  let isFooter = false
  lines.forEach((line, at) => {
    if (kinds[at] === 'quoted') return
    isFooter =
      (isFooterLine(line.text) && (at > signOff || line.text.length < 240)) ||
      (isFooter && at > signOff)
    if (isFooter) kinds[at] = 'footer'
  })
  return kinds
}

function joined(lines: readonly BodyLine[], kinds: readonly PartKind[]): readonly BodyPart[] {
  const parts: BodyPart[] = []
  lines.forEach((line, at) => {
    const kind = kinds[at] ?? 'own'
    const last = parts.at(-1)
    if (last?.kind === kind) parts[parts.length - 1] = { ...last, end: line.next }
    else parts.push({ kind, start: line.start, end: line.next })
  })
  return parts
}
