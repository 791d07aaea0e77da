import { expect, test } from 'vitest'
import { ok, refuse, type Result } from './result.ts'

type Refusal =
  | { readonly kind: 'too-hot'; readonly degrees: number }
  | { readonly kind: 'too-cold' }

/** Reads a result by its tag alone: that this compiles is half of the test. */
function said(result: Result<string, Refusal>): string {
  if (result.ok) return result.value
  switch (result.refusal.kind) {
    case 'too-hot':
      return `${result.refusal.degrees} degrees`
    case 'too-cold':
      return 'brr'
  }
}

test.each([
  [ok('fine'), 'fine'],
  [refuse({ kind: 'too-hot', degrees: 40 } as const), '40 degrees'],
  [refuse({ kind: 'too-cold' } as const), 'brr'],
])('%j reads as %j', (result, words) => {
  expect(said(result)).toBe(words)
})
