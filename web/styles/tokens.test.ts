import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const CSS = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
const AA_TEXT = 4.5
const AA_SHAPE = 3

/** Every colour of the tokens by name, by day and by night. */
const COLOURS = new Map(
  [...CSS.matchAll(/--color-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', day = '', night = '']) => [name, { day, night }],
  ),
)

/** Relative luminance as WCAG defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string, when: 'day' | 'night'): number {
  const [a, b] = [one, other].map((name) => luminance(COLOURS.get(name)?.[when] ?? '#000000'))
  const [dark = 0, light = 0] = [a ?? 0, b ?? 0].toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const GROUNDS = ['paper', 'sheet', 'leaf-wash']
const INKS = ['ink', 'soft', 'leaf', 'clay', 'amber']
const PAIRS = [
  ...GROUNDS.flatMap((ground) => INKS.map((ink) => [ink, ground])),
  ['on-leaf', 'leaf'],
  ['ink', 'amber-wash'],
  ['amber', 'amber-wash'],
  ['ink', 'clay-wash'],
]

test('every colour is a pair for day and night', () => {
  expect(COLOURS.size).toBe(CSS.match(/^ {2}--color-[a-z-]+: light-dark/gm)?.length)
  expect(COLOURS.size).toBeGreaterThan(10)
})

test.each(PAIRS)('%s on %s is read by everyone, by day and by night', (ink, ground) => {
  expect(contrast(String(ink), String(ground), 'day')).toBeGreaterThanOrEqual(AA_TEXT)
  expect(contrast(String(ink), String(ground), 'night')).toBeGreaterThanOrEqual(AA_TEXT)
})

test.each(['paper', 'sheet'])('the border of a field stands out from %s', (ground) => {
  expect(contrast('line', ground, 'day')).toBeGreaterThanOrEqual(AA_SHAPE)
  expect(contrast('line', ground, 'night')).toBeGreaterThanOrEqual(AA_SHAPE)
})
