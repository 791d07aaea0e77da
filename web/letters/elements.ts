import type { LetterElement } from '../../src/letters/letter.ts'
import { t } from '../messages/en-letter.ts'
import type { Mark } from '../parts/segments.ts'
import type { Letter } from '../views.ts'

export type Check = Letter['check']
type ElementCheck = Check['elements'][number]

const NAMES: Readonly<Record<LetterElement, string>> = {
  thanks: t('thanks'),
  understands: t('understands'),
  memory: t('memory'),
  'wishes-to-reader': t('wishesToReader'),
  'wishes-to-hired': t('wishesToHired'),
  'door-open': t('doorOpen'),
  'no-ask': t('noAsk'),
}

/** An element of the rubric in words. */
export function elementName(element: LetterElement): string {
  return NAMES[element]
}

/** How an element stands, in one word. */
export function elementState({ element, found, required }: ElementCheck): string {
  if (element === 'no-ask') return t(found ? 'right' : 'asks')
  if (found) return t('found')
  return t(required ? 'missing' : 'notNeeded')
}

/** Every stretch of the letter that the checker speaks of: elements by name, findings by number. */
export function marksOf(check: Check): readonly Mark[] {
  const elements = check.elements.flatMap(({ element, spans }) =>
    spans.map((span) => ({ id: element, ...span })),
  )
  const findings = check.findings.flatMap(({ severity, spans }, at) =>
    spans.map((span) => ({ id: `${severity}-${at}`, ...span })),
  )
  return [...elements, ...findings]
}

/** How a stretch looks: what is wrong wins over what is right, what is pointed at wins over both. */
export function toneOf(
  ids: readonly string[],
  lit: string | null,
): 'lit' | 'error' | 'warning' | 'right' | null {
  if (lit !== null && ids.includes(lit)) return 'lit'
  if (ids.some((id) => id.startsWith('error-'))) return 'error'
  if (ids.some((id) => id.startsWith('warning-'))) return 'warning'
  return ids.length > 0 ? 'right' : null
}

/** Whether a letter in this state may still be changed. */
export function isOpenState(state: string | undefined): boolean {
  return state === 'drafted' || state === 'approved' || state === 'failed'
}
