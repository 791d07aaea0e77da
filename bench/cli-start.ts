/**
 * What starting costs: processor time of `perennial --help` and of reading one mail, beside a Node that does nothing. The
 * kernel's account of the finished process (user and system, all threads) as bash's `time` prints it, in steps of 1 ms.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanEnvironment, PROGRAM } from '../test/support/program.ts'
import { REJECTION } from '../test/support/rejection.ts'
import { median, report } from './figures.ts'

const ROUNDS = 25
/** What help may cost beyond the Node that prints it. */
const HELP_BEYOND_NODE_MS = 25

const folder = mkdtempSync(join(tmpdir(), 'perennial-bench-'))
const mail = join(folder, 'one.eml')
writeFileSync(mail, REJECTION)
const env = { ...cleanEnvironment(), PERENNIAL_HOME: join(folder, 'home') }

function cpuMs(args: readonly string[]): number {
  const script = `TIMEFORMAT='%3U %3S'; time "$@" >/dev/null 2>&1`
  const { stderr } = spawnSync('bash', ['-c', script, 'bash', process.execPath, ...args], {
    env,
    encoding: 'utf8',
  })
  const [user = Number.NaN, system = Number.NaN] = stderr.trim().split(' ').map(Number)
  return (user + system) * 1000
}

const commands = {
  node: ['-e', '0'],
  help: [...PROGRAM.start, '--help'],
  read: [...PROGRAM.start, 'read', mail, '--json'],
}
const spent: Record<keyof typeof commands, number[]> = { node: [], help: [], read: [] }
// Warms the compile cache and the disk, then in turn, so that a busy moment meets all three.
for (const args of Object.values(commands)) cpuMs(args)
for (let round = 0; round < ROUNDS; round++)
  for (const name of ['node', 'help', 'read'] as const) spent[name].push(cpuMs(commands[name]))
rmSync(folder, { recursive: true })

const peer = { name: 'bare `node -e 0`', value: median(spent.node) }
console.log(`perennial ${PROGRAM.says}, medians of ${ROUNDS}, processor time`)
report({
  what: 'perennial --help',
  value: median(spent.help),
  unit: 'ms',
  peer,
  atMost: peer.value + HELP_BEYOND_NODE_MS,
})
report({ what: 'perennial read one.eml --json', value: median(spent.read), unit: 'ms', peer })
