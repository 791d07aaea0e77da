import type { Problem } from '../api.ts'
import { t } from '../messages/en.ts'

/** One sentence about what just happened; said aloud and shown until the next one. */
export interface Notice {
  readonly text: string
  readonly tone: 'calm' | 'care' | 'unseen'
  readonly canUndo: boolean
}

/** Takes something back; answers what to say about it, or null for the plain word. */
export type Undo = () => Promise<string | null>

/** How long a sentence stays, in milliseconds; what can be taken back stays longer, and why something failed stays until closed. */
const STAYS = { plain: 8_000, undo: 20_000 }

const undos: Undo[] = []
let timer: ReturnType<typeof setTimeout> | undefined
let notice = $state.raw<Notice | null>(null)

/** The sentence shown now. */
export function noticeNow(): Notice | null {
  return notice
}

/** Says what happened. With an undo, `z` and the button beside the sentence take it back. */
export function say(text: string, undo?: Undo): void {
  if (undo) undos.push(undo)
  show({ text, tone: 'calm', canUndo: undo !== undefined })
  timer = setTimeout(hush, undo ? STAYS.undo : STAYS.plain)
}

/** Says aloud what the page itself shows already: for those who do not see it change. */
export function sayAloud(text: string): void {
  show({ text, tone: 'unseen', canUndo: false })
}

/** Says why something did not happen. */
export function sayProblem(problem: Problem): void {
  show({ text: problem.detail, tone: 'care', canUndo: false })
}

function show(next: Notice): void {
  clearTimeout(timer)
  notice = next
}

/** Takes the sentence away. */
export function hush(): void {
  notice = null
}

/** Takes back the last thing that can be; each further call the one before. */
export async function undoLast(): Promise<void> {
  const undo = undos.pop()
  if (!undo) return say(t('nothingToUndo'))
  say((await undo()) ?? t('undone'))
}
