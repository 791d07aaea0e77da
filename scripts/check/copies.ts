/**
 * Refuses what git should not hold: output that a script makes again (bundles, reports), and one text under two names, of which
 * sooner or later only one is mended.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { lstatSync, readFileSync } from 'node:fs'

/** Shorter files (an empty fixture, a one-line re-use) may well be alike by chance. */
const MIN_BYTES = 200
const MADE_AGAIN =
  /(^|\/)(dist|coverage|node_modules|\.stryker-tmp)\/|\.(log|tgz|db|db-wal|db-shm)$/

// Also files not added yet: a check that waits for the commit comes too late.
const listed = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  {
    encoding: 'utf8',
  },
)
const paths = [...new Set(listed.split('\0'))].filter((path) => path !== '')
const files = paths.filter((path) => lstatSync(path, { throwIfNoEntry: false })?.isFile() === true)
const problems = files
  .filter((path) => MADE_AGAIN.test(path))
  .map((path) => `generated-file: ${path} is made by a script; take it out of git.`)

const firstWith = new Map<string, string>()
for (const path of files) {
  const bytes = readFileSync(path)
  if (bytes.length < MIN_BYTES) continue
  const digest = createHash('sha256').update(bytes).digest('hex')
  const twin = firstWith.get(digest)
  if (twin) problems.push(`same-text: ${path} and ${twin} are the same text; keep one.`)
  else firstWith.set(digest, path)
}

if (files.length === 0) problems.push('nothing-checked: git lists no file here.')
for (const problem of problems) console.error(problem)
process.exitCode = problems.length > 0 ? 1 : 0
