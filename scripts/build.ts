/**
 * Builds the package: the program bundled into dist/cli and dist/mailbox, the interface into dist/web, and the table of commands
 * from which help is printed. Everything is made beside the old build and put in its place at the end, so that a build that
 * fails leaves the old one whole. `--sourcemap` adds source maps.
 */
import { copyFileSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundleProgram } from './build/program.ts'
import { bundleWeb } from './build/web.ts'
import { writeLicences } from './build/licences.ts'
import { writeManifest } from './build/manifest.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
// A source saved while the build runs must count as newer than it.
const began = new Date()
const fresh = `${root}.dist-${process.pid}`
mkdirSync(fresh)
try {
  const target = { root, dist: fresh, hasSourceMaps: process.argv.includes('--sourcemap') }
  const program = await bundleProgram(target)
  const web = await bundleWeb(target)
  await writeManifest(target)
  writeLicences(target, [...program, ...web])
  writeFileSync(`${fresh}/.built`, '')
  utimesSync(`${fresh}/.built`, began, began)
  rmSync(`${root}dist`, { recursive: true, force: true })
  renameSync(fresh, `${root}dist`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(fresh, { recursive: true, force: true })
}

// After an install by npm, start.sh need not install again (scripts/ready.sh).
if (
  !process.exitCode &&
  process.env['npm_lifecycle_event'] === 'prepare' &&
  /^(ci|install)$/.test(process.env['npm_command'] ?? '')
)
  copyFileSync(`${root}package-lock.json`, `${root}node_modules/.perennial-lock`)
