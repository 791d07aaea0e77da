/** One message of an import, as far as it decides where to go. */
export interface TakenItem {
  readonly outcome: 'taken' | 'known' | 'ignored'
  readonly messageId: string | null
  readonly rejectionId: string | null
}

/** Where to go after mail was taken in. */
export type Destination =
  | { readonly to: 'rejection' | 'message'; readonly id: string }
  | { readonly to: 'import' }
  | { readonly to: 'nowhere' }

/**
 * One mail leads to its own page, many to the report that accounts for each. One mail that was ignored leads nowhere: its
 * reason is said where she stands.
 */
export function destinationOf(seen: number, items: readonly TakenItem[]): Destination {
  const [only] = items
  if (seen > 1) return { to: 'import' }
  if (!only || only.outcome === 'ignored' || only.messageId === null) return { to: 'nowhere' }
  if (only.rejectionId !== null) return { to: 'rejection', id: only.rejectionId }
  return { to: 'message', id: only.messageId }
}
