import { spaced } from './words.ts'

/** A value for a person at a terminal: one field a line, lists with dashes, nothing quoted. */
export function plainText(value: unknown): string {
  return linesOf(value).join('\n')
}

function linesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.length === 0 ? ['none'] : value.flatMap(itemLines)
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(entryLines)
  return scalarText(value).split('\n')
}

function itemLines(item: unknown): string[] {
  const [first = '', ...others] = linesOf(item)
  return [`- ${first}`, ...others.map(indented)]
}

function entryLines([name, value]: [string, unknown]): string[] {
  if (value === undefined) return []
  const label = spaced(name)
  const lines = linesOf(value)
  const isNested = typeof value === 'object' && value !== null && lines.join('') !== 'none'
  const isShort = !isNested && lines.length <= 1
  return isShort ? [`${label}: ${lines[0] ?? ''}`] : [`${label}:`, ...lines.map(indented)]
}

function scalarText(value: unknown): string {
  if (value === null || value === undefined) return '-'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function indented(line: string): string {
  return line === '' ? '' : `  ${line}`
}
