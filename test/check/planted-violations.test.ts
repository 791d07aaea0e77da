/** Every rule of `npm run check` is broken once on purpose: a rule that has stopped working fails here, by its name. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packageFile } from '../../src/platform/package-files.ts'
import { DIRECTIONS, NEIGHBOURS } from './planted-directions.ts'
import { LINT } from './planted-lint.ts'
import { growTree, type Tree } from './planted-tree.ts'
import { SOUND } from './sound-project.ts'

let tree: Tree
beforeAll(() => {
  tree = growTree(SOUND)
})
afterAll(() => tree.remove())

test.each(['format', 'schema', 'copies', 'lint', 'types', 'page-types', 'web-types', 'directions'])(
  '%s passes a sound project',
  (name) => {
    const { isClean, printed } = tree.check(name)
    expect(isClean, printed).toBe(true)
  },
)

test('a check that does not exist is refused by name', () => {
  expect(tree.check('nonsense').printed).toContain('There is no check "nonsense"')
})

/** The paragraphs of a report that name a file. */
function about(printed: string, path: string): string {
  return printed
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.includes(path))
    .join('\n')
}

describe('lint', () => {
  let printed: string
  beforeAll(() => {
    const lint = growTree(SOUND)
    lint.plant(Object.fromEntries(LINT.map(([, path, text]) => [path, text])))
    printed = lint.check('lint').printed
    lint.remove()
  })

  test.each(LINT)('reports %s in %s', (rule, path) => {
    expect(about(printed, path)).toContain(`(${rule})`)
  })

  test('has a planted violation for every rule that is named in its settings', () => {
    const settings = readFileSync(packageFile('.oxlintrc.json'), 'utf8')
    const { rules } = JSON.parse(settings) as { rules: Record<string, unknown> }
    const named = Object.keys(rules).filter((rule) => rules[rule] !== 'off')
    const planted = new Set(LINT.map(([rule]) => rule))
    expect(named.filter((rule) => !planted.has(rule.replace(/^.*\//, '')))).toEqual([])
  })
})

describe('directions', () => {
  let before: ReturnType<Tree['check']>
  let lines: string[]
  beforeAll(() => {
    const directions = growTree({ ...SOUND, ...NEIGHBOURS })
    before = directions.check('directions')
    const imports = DIRECTIONS.map(([, path, to]) => [path, `import '${to}'\n`])
    directions.plant(Object.fromEntries(imports))
    lines = directions.check('directions').printed.split('\n')
    directions.remove()
  })

  test('let pass what is meant', () => {
    expect(before.isClean, before.printed).toBe(true)
  })

  test.each(DIRECTIONS)('report %s: %s may not import %s', (rule, path) => {
    const reported = lines.filter((line) => line.startsWith(`${rule}: `) && line.includes(path))
    expect(reported).not.toEqual([])
  })

  test('have a planted violation each', () => {
    const settings = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
      forbidden: { name: string }[]
    }
    expect(new Set(DIRECTIONS.map(([rule]) => rule))).toEqual(
      new Set(settings.forbidden.map((rule) => rule.name)),
    )
  })

  test('fail when the cruise looks at nothing', () => {
    const blind = growTree(SOUND)
    const settings = readFileSync(packageFile('.dependency-cruiser.cjs'), 'utf8')
    blind.plant({
      '.dependency-cruiser.cjs': `${settings}\nmodule.exports.options.includeOnly = '^nothing/'\n`,
    })
    const { isClean, printed: said } = blind.check('directions')
    blind.remove()
    expect(isClean).toBe(false)
    expect(said).toContain('not-cruised: src/letters/greeting.ts')
  })
})

/** Each is planted alone in the sound project: the check, the files, and what the report must say. */
const OTHERS: readonly (readonly [check: string, path: string, text: string, said: string])[] = [
  [
    'format',
    'src/letters/unformatted.ts',
    'export const a   =   "b";\n',
    'src/letters/unformatted.ts',
  ],
  [
    'types',
    'src/letters/mistyped.ts',
    'export const a: string = 1\n',
    'src/letters/mistyped.ts(1,14): error TS2322',
  ],
  ['types', 'src/letters/enumerated.ts', 'export enum Colour {\n  Red,\n}\n', 'error TS1294'],
  [
    'page-types',
    'test/web/mistyped.ts',
    'document.title = 1\n',
    'test/web/mistyped.ts(1,1): error TS2322',
  ],
  [
    'web-types',
    'web/mistyped.svelte',
    '<script lang="ts">\n  const a: string = 1\n</script>\n\n{a}\n',
    'not assignable to type',
  ],
  ['dead-code', 'src/letters/unused.ts', 'export const a = 1\n', 'src/letters/unused.ts'],
  [
    'dead-code',
    'src/letters/greeting.ts',
    `${SOUND['src/letters/greeting.ts']}\nexport const neverUsed = 1\n`,
    'neverUsed',
  ],
  ['schema', 'db/schema.sql', '-- drifted\n', 'stale-schema: db/schema.sql'],
  ['schema', 'src/tables.ts', '// drifted\n', 'stale-schema: src/tables.ts'],
  [
    'schema',
    'db/released.json',
    '{ "0001_first_slice.sql": "as it was released" }\n',
    'edited-migration: 0001_first_slice.sql',
  ],
  [
    'copies',
    'src/letters/twin.ts',
    readFileSync(packageFile('src/tables.ts'), 'utf8'),
    'same-text: src/tables.ts and src/letters/twin.ts',
  ],
  ['copies', 'web/dist/app.js', 'a()\n', 'generated-file: web/dist/app.js'],
]

test.each(OTHERS)('%s reports %s', (check, path, text, said) => {
  const planted = growTree(SOUND)
  // Build folders are ignored by git; somebody added this one by force.
  planted.plant({ [path]: text, ...(path.includes('dist/') ? { '.gitignore': '' } : {}) })
  const { isClean, printed } = planted.check(check)
  planted.remove()
  expect(isClean).toBe(false)
  expect(printed).toContain(said)
})
