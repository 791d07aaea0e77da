import type { Chance } from './compose-chance.ts'

/**
 * One line of a phrase book. `when` holds tags that must all hold (`!tag`: must not). In the text `(a|b)` is a choice,
 * `[du/Sie/ihr]` the form of address, `{slot}` a fact. Lines are written as in the middle of a sentence: a German noun
 * or `Sie` with a capital, all else small (English `I` aside); the composer sets the capital at a sentence start.
 */
export type PhraseLine = readonly [when: string, text: string]

/** Reads a phrase book written as text: a line a phrase, `tags: text`; the tags may be empty. */
export function phraseLines(book: string): readonly PhraseLine[] {
  const lines = book.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
  })
}

/** What fills a slot; null makes every line that needs it unusable. Called once per use, in the order of the letter. */
export type FillSlot = (slot: string) => string | null

/** Lines whose tags hold. */
function eligibleLines(
  lines: readonly PhraseLine[],
  tags: ReadonlySet<string>,
): readonly PhraseLine[] {
  return lines.filter(([when]) => tagsOf(when).every((tag) => holds(tag, tags)))
}

/** A usable line, the more specific ones (more tags) more likely; null when none is usable. */
export function chooseLine(
  lines: readonly PhraseLine[],
  tags: ReadonlySet<string>,
  chance: Chance,
): string | null {
  const usable = eligibleLines(lines, tags)
  if (usable.length === 0) return null
  return chance.weighted(
    usable,
    ([when]) => 4 ** tagsOf(when).filter((tag) => !tag.startsWith('!')).length,
  )[1]
}

/** Resolves the choices `(a|b)` of a line, inner ones first. */
export function resolveChoices(text: string, chance: Chance): string {
  let resolved = text
  for (;;) {
    const inner = /\(([^()]*)\)/.exec(resolved)
    if (!inner) return resolved
    const choice = chance.pick((inner[1] ?? '').split('|'))
    resolved =
      resolved.slice(0, inner.index) + choice + resolved.slice(inner.index + inner[0].length)
  }
}

/** Resolves `[du/Sie/ihr]` to the wanted one: 0 du, 1 Sie, 2 ihr. */
export function resolveAddress(text: string, form: 0 | 1 | 2): string {
  return text.replace(/\[([^[\]]*)\]/g, (_, forms: string, at: number) => {
    const words = forms.split('/')[form] ?? ''
    return startsSentence(text, at) ? capitalised(words) : words
  })
}

/** Fills the slots of a line; null when a fact it needs is not known. */
export function fillSlots(text: string, fill: FillSlot): string | null {
  let isMissing = false
  const filled = text.replace(/\{(\w+)\}/g, (_, slot: string, at: number) => {
    const value = fill(slot)
    if (value === null) isMissing = true
    return startsSentence(text, at) ? capitalised(value ?? '') : (value ?? '')
  })
  return isMissing ? null : filled
}

/** The text with its first letter large. */
export function capitalised(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}

/** True for a place behind a full stop; the start of the whole line is left to the composer. */
function startsSentence(text: string, at: number): boolean {
  return /[.!?] $/.test(text.slice(Math.max(0, at - 2), at))
}

function tagsOf(when: string): readonly string[] {
  return when === '' ? [] : when.split(' ')
}

function holds(tag: string, tags: ReadonlySet<string>): boolean {
  return tag.startsWith('!') ? !tags.has(tag.slice(1)) : tags.has(tag)
}
