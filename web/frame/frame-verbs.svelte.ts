import { t } from '../messages/en.ts'
import { go } from './here.svelte.ts'
import { undoLast } from './notice.svelte.ts'
import { household } from './household.svelte.ts'
import { offerVerbs, type Verb } from './verbs.svelte.ts'

let open = $state<'palette' | 'keys' | null>(null)

/** Which of the two dialogs over the page is open: all commands, or the keys valid here. */
export const overlay = {
  get open(): 'palette' | 'keys' | null {
    return open
  },
  set open(which: 'palette' | 'keys' | null) {
    open = which
  },
}

const GO = [
  ['g t', 'today', '/'],
  ['g i', 'inbox', '/inbox'],
  ['g r', 'rejections', '/rejections'],
  ['g p', 'people', '/people'],
  ['g m', 'import', '/import'],
  ['g s', 'settings', '/settings'],
] as const

/** Offers what can be done on every page. */
export function offerFrameVerbs(): void {
  offerVerbs(() => ({
    name: t('groupGo'),
    verbs: GO.map(([keys, label, to]) => ({ keys, label: t(label), run: () => go(to) })),
  }))
  offerVerbs(() => ({
    name: t('groupEverywhere'),
    verbs: [
      { keys: 'mod+k', label: t('palette'), run: () => (open = 'palette') },
      { keys: '?', label: t('keysHere'), run: () => (open = 'keys') },
      { keys: 'z', label: t('undo'), run: undoLast },
      sampleVerb(),
    ],
  }))
}

/** Plants the sample life or removes it, whatever else there is; the code for it comes when it is wanted. */
function sampleVerb(): Verb {
  const isPlanted = (household.value?.sample ?? null) !== null
  return {
    label: t(isPlanted ? 'removeSampleVerb' : 'sampleVerb'),
    run: async () => {
      const { plantSample, removeSample } = await import('./sample-life.ts')
      await (isPlanted ? removeSample() : plantSample())
    },
  }
}
