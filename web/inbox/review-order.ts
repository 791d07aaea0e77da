/** What is known of an answer of the queue: whether it holds all of it, and which ids stay whatever it says. */
interface Known {
  readonly isWhole: boolean
  readonly keep: readonly string[]
}

/**
 * The order of a sitting after another look at the queue: what stood there stands where it stood, new ones come behind.
 * What the queue no longer has goes, once all of the queue is known, except what is to be kept.
 */
export function merged(
  ids: readonly string[],
  found: readonly string[],
  { isWhole, keep }: Known,
): readonly string[] {
  const stays = new Set([...found, ...keep])
  const there = isWhole ? ids.filter((id) => stays.has(id)) : ids
  const known = new Set(there)
  return [...there, ...found.filter((id) => !known.has(id))]
}
