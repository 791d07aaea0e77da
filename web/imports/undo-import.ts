import { call } from '../api.ts'
import { household } from '../frame/household.svelte.ts'
import { say, sayProblem } from '../frame/notice.svelte.ts'
import { t } from '../messages/en-lists.ts'

/** Takes a whole import back: its mail, and the people known only from it. */
export async function undoImport(importId: string, then: () => unknown): Promise<void> {
  const answer = await call('undo-import', { importId })
  if (!answer.ok) return sayProblem(answer.refusal)
  const { messages, people } = answer.value.removed
  await household.refresh()
  then()
  say(t('importUndone', messages, people))
}
