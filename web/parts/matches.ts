/** Whether every word of a filter stands somewhere in the texts, whatever its case or accents. */
export function matches(filter: string, texts: readonly (string | null | undefined)[]): boolean {
  const where = plain(texts.filter((text) => text).join(' '))
  return plain(filter)
    .split(/\s+/)
    .every((word) => where.includes(word))
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
