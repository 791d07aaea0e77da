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

/** What stands between a letter and its sending; the first that applies. */
export type Standing = 'error' | 'address' | 'yes' | 'ready'

/** What has to come first: a wrong thing put right, an address, a yes. */
export function standingOf(letter: {
  readonly errors: readonly string[]
  readonly address: string | null
  readonly isConfirmed: boolean
}): Standing {
  if (letter.errors.length > 0) return 'error'
  if (letter.address === null) return 'address'
  return letter.isConfirmed ? 'ready' : 'yes'
}

/**
 * Whether the server refused the recipient's address for good (a reply of 500 to 599, RFC 5321): sending the same letter
 * there again cannot help.
 */
export function wantsAddress(delivery: Letter['delivery']): boolean {
  const isForGood = /^5\d\d/.test(delivery?.serverAnswer ?? '')
  return isForGood && (delivery?.problem ?? '').includes('the address of the recipient')
}

/** Whether a letter in this state may still be changed. */
export function isOpenState(state: string | undefined): boolean {
  return state === 'drafted' || state === 'approved' || state === 'failed'
}
