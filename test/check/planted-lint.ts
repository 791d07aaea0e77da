const LONG_FILE = `${'// one line\n'.repeat(201)}export {}\n`
const LONG_FUNCTION = `/** Long. */
export function long(a: number): number {
  let sum = a
${'  sum += 1\n'.repeat(41)}  return sum
}
`

/** One violation of every lint rule that .oxlintrc.json names: the rule, the file that breaks it, and its text. */
export const LINT: readonly (readonly [rule: string, path: string, text: string])[] = [
  ['max-lines', 'src/letters/long-file.ts', LONG_FILE],
  ['max-lines-per-function', 'src/letters/long-function.ts', LONG_FUNCTION],
  [
    'max-params',
    'src/letters/many-params.ts',
    'export const f = (a: number, b: number, c: number, d: number): number => a + b + c + d\n',
  ],
  [
    'no-cycle',
    'src/letters/circle-a.ts',
    `import { b } from './circle-b.ts'\n\nexport const a = (): number => b()\n`,
  ],
  [
    'no-cycle',
    'src/letters/circle-b.ts',
    `import { a } from './circle-a.ts'\n\nexport const b = (): number => a()\n`,
  ],
  ['no-barrel-file', 'src/letters/barrel.ts', `export * from './greeting.ts'\n`],
  [
    'switch-exhaustiveness-check',
    'src/letters/switch.ts',
    `export function word(kind: 'a' | 'b'): string {\n  switch (kind) {\n    case 'a':\n      return 'a'\n  }\n  return ''\n}\n`,
  ],
  [
    'no-floating-promises',
    'src/letters/floating.ts',
    `export function send(later: () => Promise<void>): void {\n  later()\n}\n`,
  ],
  [
    'no-explicit-any',
    'src/letters/any.ts',
    'export const anything = (value: any): string => String(value)\n',
  ],
  [
    'no-non-null-assertion',
    'src/letters/non-null.ts',
    'export const first = (list: string[]): string => list[0]!\n',
  ],
  [
    'explicit-module-boundary-types',
    'src/letters/no-return-type.ts',
    'export const f = (a: number) => a\n',
  ],
  ['filename-case', 'src/letters/CamelCase.ts', 'export const camel = 1\n'],
  [
    'no-restricted-vi-methods',
    'src/letters/mocked.test.ts',
    `import { expect, test, vi } from 'vitest'\n\nvi.mock('./greeting.ts')\ntest('is', () => {\n  expect(1).toBe(1)\n})\n`,
  ],
  [
    'no-restricted-globals',
    'src/letters/dated.ts',
    'export const now = (): number => Date.now()\n',
  ],
  [
    'no-restricted-globals',
    'src/letters/dated-store.ts',
    'export const today = (): Date => new Date()\n',
  ],
  [
    'no-restricted-globals',
    'src/letters/operations/dated.ts',
    'export const now = (): number => Date.now()\n',
  ],
  ['no-restricted-globals', 'src/http/dated.ts', 'export const now = (): number => Date.now()\n'],
  [
    'no-restricted-globals',
    'src/letters/timed.ts',
    'export const now = (): number => performance.now()\n',
  ],
  [
    'no-restricted-globals',
    'src/letters/fetching.ts',
    `export const get = (): Promise<Response> => fetch('/')\n`,
  ],
  [
    'no-restricted-globals',
    'src/letters/knows-process.ts',
    `export const home = (): string => String(process.env['HOME'])\n`,
  ],
  [
    'no-restricted-properties',
    'src/letters/random.ts',
    'export const dice = (): number => Math.random()\n',
  ],
  [
    'no-restricted-properties',
    'src/letters/random-store.ts',
    'export const dice = (): number => Math.random()\n',
  ],
  [
    'eqeqeq',
    'src/letters/loose.ts',
    'export const same = (a: string | null): boolean => a == null\n',
  ],
  ['no-console', 'src/letters/talks.ts', `export const talk = (): void => console.log('')\n`],
  ['prefer-const', 'src/letters/let.ts', 'let a = 1\nexport const b = a\n'],
  ['no-default-export', 'src/letters/default.ts', 'export default 1\n'],
]
