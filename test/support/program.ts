import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { watchPeakMb } from './process-cost.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** What the built program is made of; the page has tests of its own. */
const MADE_OF = ['src', 'db/migrations', 'scripts/build', 'bin', 'package.json']

/** The program as users run it. */
export interface Program {
  /** For the titles of tests. */
  readonly says: 'as built' | 'from source'
  /** What comes after `node` on the command line. */
  readonly start: readonly string[]
}

/** The built program when there is one that is newer than all it is made of, else the source. */
export const PROGRAM: Program = isBuiltAndFresh()
  ? { says: 'as built', start: [join(ROOT, 'bin/perennial.mjs')] }
  : { says: 'from source', start: [join(ROOT, 'src/cli/main.ts')] }

/** How a command is run. */
export interface RunOptions {
  readonly home: string
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string | Uint8Array
  /** Words before `node`, e.g. a tracer. */
  readonly under?: readonly string[]
}

/** How a command ended. */
export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  /** The most memory the process ever held, in MiB, as the kernel counted it. */
  readonly peakMb: number
}

/** Starts the program with nothing of the test's environment that could change what it does. */
export function startProgram(
  args: readonly string[],
  { home, env = {}, under = [] }: RunOptions,
): ChildProcessWithoutNullStreams {
  const [command = '', ...words] = [...under, process.execPath, ...PROGRAM.start, ...args]
  return spawn(command, words, { env: { ...cleanEnvironment(), PERENNIAL_HOME: home, ...env } })
}

/** The few variables a program needs, without those by which a test runner changes what Node does. */
export function cleanEnvironment(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'USER']
  return Object.fromEntries(
    kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  )
}

/** Runs one command to its end. */
export async function perennial(args: readonly string[], options: RunOptions): Promise<Ran> {
  const child = startProgram(args, options)
  const peak = watchPeakMb(child.pid ?? 0)
  child.stdin.on('error', () => undefined)
  child.stdin.end(options.stdin ?? '')
  const said = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8')
    child[name].on('data', (text: string) => (said[name] += text))
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  return { code, ...said, peakMb: peak.stop() }
}

/** Runs a command with `--json` that has to succeed, and answers what it printed. */
export async function perennialJson<Value>(
  args: readonly string[],
  options: RunOptions,
): Promise<Value> {
  const { code, stdout, stderr } = await perennial([...args, '--json'], options)
  if (code !== 0) throw new Error(`perennial ${args.join(' ')} ended with ${code}: ${stderr}`)
  return JSON.parse(stdout) as Value
}

/** A data folder of its own, and the way to be rid of it. */
export function freshHome(): { readonly home: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'perennial-whole-'))
  return {
    home: join(folder, 'home'),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}

function isBuiltAndFresh(): boolean {
  const stamp = join(ROOT, 'dist/.built')
  if (!existsSync(stamp)) return false
  const builtAt = statSync(stamp).mtimeMs
  return MADE_OF.every((name) => newestIn(join(ROOT, name)) <= builtAt)
}

/** Tests stand beside the source and are no part of the program, so folders, which change with them, are not looked at. */
function newestIn(path: string): number {
  if (!statSync(path).isDirectory()) return path.endsWith('.test.ts') ? 0 : statSync(path).mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))))
}
