#!/usr/bin/env node
// Plain JavaScript that an old Node can run, so that it can say what is missing instead of failing inside.
import { existsSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { fileURLToPath } from 'node:url'

const NEEDED = 24
const file = (path) => fileURLToPath(new URL(path, import.meta.url))

if (Number(process.versions.node.split('.')[0]) < NEEDED) await runOnBroughtNode()
else await run()

async function run() {
  // Keeps compiled code on the disk: the second start skips most of the work.
  nodeModule.enableCompileCache?.()
  await import(
    existsSync(file('../dist/cli/main.js')) ? '../dist/cli/main.js' : '../src/cli/main.ts'
  )
}

/** The package brings a Node of its own: in its node_modules, or beside it where npm put both. */
async function runOnBroughtNode() {
  const places = ['../node_modules/node/bin/node', '../../../node/bin/node', '../../node/bin/node']
  const brought = places.map(file).find((path) => existsSync(path))
  if (!brought) {
    const found = process.versions.node
    process.stderr.write(
      `perennial: this needs Node.js ${NEEDED} or newer, and this is ${found}. Install it from https://nodejs.org.\n`,
    )
    process.exitCode = 1
    return
  }
  const { spawn } = await import('node:child_process')
  const child = spawn(brought, [file('./perennial.mjs'), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  // Ctrl-C reaches both from the terminal; what another process sends reaches only us. The one inside decides when to end.
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143)
  })
}
