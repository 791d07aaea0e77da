/** One check: its name in the summary, and the local program that does it and fails when something is wrong. */
export interface Step {
  readonly name: string
  readonly command: readonly [program: string, ...arguments_: string[]]
}

/** The checks in their order, cheapest first. */
export const STEPS: readonly Step[] = [
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'schema', command: ['node', 'scripts/generate-schema.ts', '--check'] },
  { name: 'copies', command: ['node', 'scripts/check/copies.ts'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'types', command: ['tsc', '--noEmit', '--project', '.'] },
  { name: 'page-types', command: ['tsc', '--noEmit', '--project', 'test/web'] },
  { name: 'web-types', command: ['svelte-check', '--workspace', 'web', '--fail-on-warnings'] },
  { name: 'directions', command: ['node', 'scripts/check/directions.ts'] },
  { name: 'dead-code', command: ['knip'] },
]
