import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packageFile } from '../../src/platform/package-files.ts'

/** What of this repository the checks need around a file: their settings, their scripts, the schema. */
const COPIED = [
  '.dependency-cruiser.cjs',
  '.gitignore',
  '.oxfmtrc.json',
  '.oxlintrc.json',
  'db',
  'knip.json',
  'package.json',
  'scripts/check',
  'scripts/check.ts',
  'scripts/generate-schema.ts',
  'src/platform/clock.ts',
  'src/platform/db/engine.ts',
  'src/platform/db/migrate.ts',
  'src/platform/db/portable-sql.ts',
  'src/platform/db/postgres-search.ts',
  'src/platform/db/sqlite-search.ts',
  'src/platform/db/text-search.ts',
  'src/platform/result.ts',
  'src/tables.ts',
  'test/web/tsconfig.json',
  'tsconfig.json',
  'web/tsconfig.json',
]

/** A small project under the same checks. */
export interface Tree {
  /** Writes files by their path. */
  plant(files: Readonly<Record<string, string>>): void
  /** Runs one check; what it printed and whether it passed. */
  check(name: string): { readonly isClean: boolean; readonly printed: string }
  remove(): void
}

/** Copies the settings into a temporary folder, away from the work tree, and makes it a repository of its own. */
export function growTree(files: Readonly<Record<string, string>>): Tree {
  const root = mkdtempSync(join(tmpdir(), 'perennial-tree-'))
  for (const path of COPIED)
    cpSync(fileURLToPath(packageFile(path)), join(root, path), { recursive: true })
  symlinkSync(fileURLToPath(packageFile('node_modules')), join(root, 'node_modules'))
  const plant = (planted: Readonly<Record<string, string>>): void => {
    for (const [path, text] of Object.entries(planted)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
  }
  plant(files)
  spawnSync('git', ['init', '--quiet'], { cwd: root })
  return {
    plant,
    check(name) {
      const run = spawnSync(process.execPath, ['scripts/check.ts', name], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
      })
      return { isClean: run.status === 0, printed: `${run.stdout}\n${run.stderr}` }
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}
