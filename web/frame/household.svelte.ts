import { call } from '../api.ts'
import { onChange } from './changes.ts'
import { firstToday } from './first-data.ts'
import { Loaded } from './loaded.svelte.ts'

/** Today as the whole frame sees it: the page itself, the counts in the rail, whether a sample life is planted. */
export const household = new Loaded(() => call('show-today', {}), firstToday())

/** Keeps it fresh as long as the page is open. */
export function tendHousehold(): void {
  if (!household.value) void household.refresh()
  onChange(() => void household.refresh())
}
