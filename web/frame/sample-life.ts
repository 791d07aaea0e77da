import { call } from '../api.ts'
import { t } from '../messages/en-doors.ts'
import { go } from './here.svelte.ts'
import { household } from './household.svelte.ts'
import { say, sayProblem } from './notice.svelte.ts'

/** Plants the sample life beside whatever there is and goes to Today. */
export async function plantSample(): Promise<void> {
  const answer = await call('plant-sample', {})
  if (!answer.ok) return sayProblem(answer.refusal)
  await household.refresh()
  go('/')
  say(t('samplePlanted'))
}

/** Removes the sample life and nothing else, and goes to Today. */
export async function removeSample(): Promise<void> {
  const importId = household.value?.sample?.importId
  if (importId === undefined) return
  const answer = await call('undo-import', { importId })
  if (!answer.ok) return sayProblem(answer.refusal)
  await household.refresh()
  go('/')
  say(t('sampleRemoved'))
}
