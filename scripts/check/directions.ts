/**
 * Checks who imports whom (.dependency-cruiser.cjs). A cruise that finds nothing to look at passes every rule, so every source
 * file must have been seen.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'

interface Cruise {
  readonly modules: readonly { readonly source: string }[]
  readonly summary: {
    readonly violations: readonly {
      readonly from: string
      readonly to: string
      readonly rule: { readonly name: string; readonly severity: string }
      readonly cycle?: readonly { readonly name: string }[]
    }[]
  }
}

const folders = ['src', 'web', 'test', 'bench', 'scripts'].filter((folder) => existsSync(folder))
const cruise = spawnSync('depcruise', ['--output-type', 'json', ...folders], {
  encoding: 'utf8',
  maxBuffer: 512 * 1024 * 1024,
})
if (cruise.status !== 0)
  throw new Error(`depcruise did not run: ${cruise.stderr}`, { cause: cruise.error })
const { modules, summary } = JSON.parse(cruise.stdout) as Cruise

for (const { rule, from, to, cycle } of summary.violations)
  console.error(
    `${rule.name}: ${from} -> ${cycle ? cycle.map((step) => step.name).join(' -> ') : to}`,
  )

const seen = new Set(modules.map((module) => module.source))
const files = globSync(folders.map((folder) => `${folder}/**/*.{ts,svelte}`))
const missed = files.filter((file) => !seen.has(file.replaceAll('\\', '/')))
for (const file of missed) console.error(`not-cruised: ${file} was not looked at.`)
if (files.length === 0) console.error('not-cruised: there is no source file here.')
console.log(`${seen.size} modules cruised.`)
process.exitCode = summary.violations.length + missed.length > 0 || files.length === 0 ? 1 : 0
