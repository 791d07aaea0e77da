const LINKS = '[data-row] a[href], [data-row] button[data-open]'

/** Moves the focus to the next or the row before; from outside the list it enters at its near end. */
export function moveRow(list: HTMLElement, by: 1 | -1): void {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.findIndex((row) => row.contains(document.activeElement))
  const next =
    at === -1 ? (by === 1 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by))
  const link = rows[next]?.querySelector<HTMLElement>(LINKS.replaceAll('[data-row] ', ''))
  link?.focus()
  link?.scrollIntoView({ block: 'nearest' })
}

/** The id of the row that has the focus, else of the first one; null in an empty list. */
export function rowHere(list: HTMLElement): string | null {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')]
  const row = rows.find((candidate) => candidate.contains(document.activeElement)) ?? rows[0]
  return row?.dataset.row ?? null
}
