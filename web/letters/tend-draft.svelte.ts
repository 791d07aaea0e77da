import { onReturn } from '../frame/changes.ts'
import type { LetterDraft } from './letter-draft.svelte.ts'

/** Sees to it, as long as the calling component stands, that no word is left behind when the page is left or the server was away. */
export function tendDraft(draft: LetterDraft): void {
  $effect(() => {
    const save = (): void => {
      if (draft.saving === 'unsaved') void draft.flush()
    }
    const onhidden = (): void => {
      if (document.visibilityState === 'hidden') save()
    }
    const onleave = (event: BeforeUnloadEvent): void => {
      if (draft.saving === 'saved') return
      save()
      event.preventDefault()
    }
    const stop = onReturn(save)
    window.addEventListener('pagehide', save)
    window.addEventListener('beforeunload', onleave)
    document.addEventListener('visibilitychange', onhidden)
    return () => {
      stop()
      window.removeEventListener('pagehide', save)
      window.removeEventListener('beforeunload', onleave)
      document.removeEventListener('visibilitychange', onhidden)
      save()
    }
  })
}
