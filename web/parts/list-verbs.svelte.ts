import { offerVerbs, type Verb } from '../frame/verbs.svelte.ts'
import { t } from '../messages/en.ts'
import { moveRow } from './rows.ts'

/** Offers the keys that every list has: j and k move, Enter opens by itself, `/` leads to the filter. */
export function offerListVerbs(parts: {
  readonly list: () => HTMLElement | undefined
  readonly filter: () => HTMLInputElement | undefined
  readonly more?: () => readonly Verb[]
}): void {
  const move = (by: 1 | -1) => (): void => {
    const list = parts.list()
    if (list) moveRow(list, by)
  }
  offerVerbs(() => ({
    name: t('groupHere'),
    verbs: [
      { keys: 'j', label: t('moveDown'), run: move(1) },
      { keys: 'k', label: t('moveUp'), run: move(-1) },
      { keys: '/', label: t('search'), run: () => parts.filter()?.focus() },
      ...(parts.more?.() ?? []),
    ],
  }))
}
