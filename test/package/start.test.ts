/** What `npm start` does before there is anything but a shell: on a stand-in clone, with an npm and a Node that only write down their calls. */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, expect, test } from 'vitest'
import { packageFile } from '../../src/platform/package-files.ts'
import { temporaryFolder } from '../support/databases.ts'

const TOOLS = ['cat', 'chmod', 'cmp', 'cp', 'dirname', 'find', 'head', 'mkdir', 'sh']
const NODE = `#!/bin/sh
echo "node $*" >> calls
case "$1" in scripts/build.ts) mkdir -p dist && : > dist/.built;; esac
`
const NPM = `#!/bin/sh
echo "npm $*" >> calls
mkdir -p node_modules/.bin
cat > node_modules/.bin/node <<'END'
${NODE}END
chmod +x node_modules/.bin/node
`
const INSTALL = 'npm ci --include=dev --ignore-scripts=false --no-audit --no-fund --loglevel=error'
const BUILD = 'node scripts/build.ts'
const SERVE = 'node bin/perennial.mjs serve'

let clone: string
let bin: string

beforeEach(() => {
  const folder = temporaryFolder()
  clone = join(folder, 'a clone')
  bin = join(folder, 'bin')
  for (const path of ['scripts', 'src/letters']) mkdirSync(join(clone, path), { recursive: true })
  mkdirSync(bin)
  for (const name of ['ready.sh', 'start.sh'])
    copyFileSync(fileURLToPath(packageFile(`scripts/${name}`)), join(clone, 'scripts', name))
  writeFileSync(join(clone, 'package-lock.json'), '{}')
  writeFileSync(join(clone, 'src/letters/letter.ts'), '')
  for (const tool of TOOLS)
    symlinkSync(
      execFileSync('sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).trim(),
      join(bin, tool),
    )
  program('npm', NPM)
})

function program(name: string, text: string): void {
  writeFileSync(join(bin, name), text, { mode: 0o755 })
}

/** Runs start.sh from another folder; the calls it made, and what it said. */
function start(...args: string[]): { calls: string[]; said: string; code: number | null } {
  const log = join(clone, 'calls')
  rmSync(log, { force: true })
  const run = spawnSync('sh', [join(clone, 'scripts/start.sh'), ...args], {
    cwd: bin,
    encoding: 'utf8',
    env: { PATH: bin },
  })
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []
  const calls = lines.filter((line) => line !== 'node --version')
  return { calls, said: run.stderr, code: run.status }
}

/** Gives a file or folder a time well after the build. */
function touch(path: string): void {
  const later = new Date(Date.now() + 60_000)
  utimesSync(join(clone, path), later, later)
}

test('a fresh clone is installed, built and started', () => {
  expect(start()).toMatchObject({ calls: [INSTALL, BUILD, SERVE], code: 0 })
})

test('a second start only starts, with what it was given', () => {
  start()
  expect(start('--port', '5000', 'two words').calls).toEqual([`${SERVE} --port 5000 two words`])
})

test('a changed lock file is installed once', () => {
  start()
  appendFileSync(join(clone, 'package-lock.json'), ' ')
  expect(start().calls).toEqual([INSTALL, SERVE])
  expect(start().calls).toEqual([SERVE])
})

test.each([
  ['src/letters/letter.ts', 'changed file'],
  ['src/letters', 'folder whose file was removed'],
])('is built again for %s, a %s', (path) => {
  start()
  touch(path)
  expect(start().calls).toEqual([BUILD, SERVE])
})

test('a machine without npm is told what to install', () => {
  rmSync(join(bin, 'npm'))
  const { said, code, calls } = start()
  expect({ code, calls }).toEqual({ code: 1, calls: [] })
  expect(said).toContain(
    'npm was not found. Install Node.js 20 or newer with npm (https://nodejs.org)',
  )
})

test('an install that fails says what to look at, starts nothing and is tried again', () => {
  program('npm', '#!/bin/sh\necho "npm error network" >&2\nexit 1\n')
  expect(start()).toMatchObject({
    code: 1,
    calls: [],
    said: expect.stringContaining('check the network and the free disk space'),
  })
  program('npm', NPM)
  expect(start().calls).toEqual([INSTALL, BUILD, SERVE])
})

test('an install that brings no Node says so', () => {
  program('npm', '#!/bin/sh\nmkdir -p node_modules/.bin\n')
  expect(start()).toMatchObject({
    code: 1,
    said: expect.stringContaining('the Node.js it should have brought does not run'),
  })
})

test('a build that fails starts nothing', () => {
  program('npm', NPM.replace('mkdir -p dist && : > dist/.built', 'exit 1'))
  expect(start()).toMatchObject({
    code: 1,
    calls: [INSTALL, BUILD],
    said: expect.stringContaining('The build failed'),
  })
})
