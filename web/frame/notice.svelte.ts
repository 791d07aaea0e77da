import type { Problem } from '../api.ts'
import { t } from '../messages/en.ts'

/** One sentence about what just happened; said aloud and shown until the next one. */
export interface Notice {
  readonly text: string
  readonly tone: 'calm' | 'care'
  readonly canUndo: boolean
}

/** Takes something back; answers what to say about it, or null for the plain word. */
export type Undo = () => Promise<string | null>

const undos: Undo[] = []
let notice = $state.raw<Notice | null>(null)

/** The sentence shown now. */
export function noticeNow(): Notice | null {
  return notice
}

/** Says what happened. With an undo, `z` and the button beside the sentence take it back. */
export function say(text: string, undo?: Undo): void {
  if (undo) undos.push(undo)
  notice = { text, tone: 'calm', canUndo: undo !== undefined }
}

/** Says why something did not happen. */
export function sayProblem(problem: Problem): void {
  notice = { text: problem.detail, tone: 'care', canUndo: false }
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
