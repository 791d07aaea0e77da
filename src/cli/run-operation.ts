import { valueOfTexts, type Field } from '../platform/field.ts'
import { homeFolder, serverFileIn } from '../platform/home.ts'
import {
  perform,
  type AnyOperation,
  type Declined,
  type FileArgument,
} from '../platform/operation.ts'
import type { Result } from '../platform/result.ts'
import { readServerFile } from '../platform/server-file.ts'
import { tellServer } from '../platform/tell-server.ts'
import type { StopReason } from '../platform/work.ts'
import type { Command } from './command.ts'
import { EXIT_INTERRUPTED } from './exit-code.ts'
import type { FlagValue, Given } from './given.ts'
import { plainText } from './plain-text.ts'
import type { Product } from './product.ts'
import { reportDeclined, reportThrown } from './report.ts'
import { showProgress } from './progress.ts'
import { withSecrets } from './secrets.ts'
import { callServer } from './server-gateway.ts'
import type { Terminal } from './terminal.ts'

/** What a command line runs with. */
export interface RunNeeds<Context> {
  readonly terminal: Terminal
  readonly product: () => Promise<Product<Context>>
}

/** Runs one operation for one command line: here, or on the server that was named. Answers the exit code; never throws. */
export async function runOperation<Context>(
  command: Command,
  given: Given,
  needs: RunNeeds<Context>,
): Promise<number> {
  const asJson = given.flags['json'] === true
  try {
    const flags = await withSecrets(command.fields, given.flags, needs.terminal.stdin)
    const told = { ...given, flags }
    const server = textFlag(given, 'server') ?? needs.terminal.env['PERENNIAL_SERVER']
    return server
      ? await runThere(command, told, { ...needs, server })
      : await runHere(command, told, needs)
  } catch (error) {
    // Ctrl-C closes standard input; what then breaks in the middle is no failure.
    if (needs.terminal.isStopped()) return EXIT_INTERRUPTED
    return reportThrown(needs.terminal, error, asJson)
  }
}

async function runHere<Context>(
  command: Command,
  given: Given,
  needs: RunNeeds<Context>,
): Promise<number> {
  const { terminal } = needs
  const product = await needs.product()
  const operation = operationOf(product, command)
  const home = homeFolder(textFlag(given, 'home'), terminal.env)
  const progress = showProgress(terminal, () => void tellServer(serverFileIn(home)))
  const watch = { progress: progress.show, stopping: stoppingOf(terminal) }
  const { context, close } = await product.open(operation.keepsNothing ? null : home, watch)
  try {
    const call = {
      context,
      input: inputOf(command, given),
      files: filesOf(command, given, terminal),
    }
    const result = await perform(operation, call).finally(progress.end)
    const code = await present(result, { command, given, terminal, print: printOf(operation) })
    if (result.ok && operation.effects !== 'reads') await tellServer(serverFileIn(home))
    return code
  } finally {
    await close()
  }
}

/** Ctrl-C ends long work at its next safe place; what it did by then is answered as always. */
function stoppingOf({ stopped }: Terminal): AbortSignal {
  const stopping = new AbortController()
  void stopped.then(() => stopping.abort('not-wanted' satisfies StopReason))
  return stopping.signal
}

async function runThere<Context>(
  command: Command,
  given: Given,
  needs: RunNeeds<Context> & { readonly server: string },
): Promise<number> {
  const { terminal, server } = needs
  const record = readServerFile(serverFileIn(homeFolder(textFlag(given, 'home'), terminal.env)))
  const token = terminal.env['PERENNIAL_TOKEN'] ?? record?.token ?? ''
  const files = filesOf(command, given, terminal)
  const result = await callServer(
    { address: server, token },
    { command, input: inputOf(command, given), files },
  )
  // Only a person needs the operation itself, for its own way of printing.
  const isForPrograms = given.flags['json'] === true || !result.ok
  const print = isForPrograms ? plainText : printOf(operationOf(await needs.product(), command))
  return present(result, { command, given, terminal, print })
}

interface Presented {
  readonly command: Command
  readonly given: Given
  readonly terminal: Terminal
  readonly print: (value: unknown) => string
}

async function present(result: Result<unknown, Declined>, how: Presented): Promise<number> {
  const { command, given, terminal } = how
  const asJson = given.flags['json'] === true
  if (!result.ok) return reportDeclined(terminal, result.refusal, asJson)
  const text = (value: unknown): string =>
    asJson ? JSON.stringify(value ?? null) : how.print(value)
  if (!command.streams) await terminal.say(text(result.value))
  // Leaving the loop early closes the stream, and with it what the operation holds open.
  else
    for await (const value of result.value as AsyncIterable<unknown>)
      if (!(await terminal.say(text(value)))) break
  return terminal.isStopped() ? EXIT_INTERRUPTED : 0
}

function operationOf<Context>(
  { operations }: Product<Context>,
  { operation }: Command,
): AnyOperation<Context> {
  const found = operations.find(({ name }) => name === operation)
  if (!found)
    throw new Error(`The command was built from "${operation}", which is gone. Build again.`)
  return found
}

function printOf<Context>(operation: AnyOperation<Context>): (value: unknown) => string {
  return (value) => operation.print?.(value) ?? plainText(value)
}

function inputOf(command: Command, { flags, args }: Given): Record<string, unknown> {
  const placed = new Map(command.positional.map((name, index) => [name, args[index]]))
  const values = command.fields.map((field) => [
    field.name,
    valueOf(field, placed.get(field.name) ?? flags[field.name]),
  ])
  return Object.fromEntries(values.filter(([, value]) => value !== undefined))
}

function valueOf(field: Field, given: FlagValue): unknown {
  if (given === undefined || typeof given === 'boolean') return given
  return valueOfTexts(field, typeof given === 'string' ? [given] : given)
}

function filesOf(
  { takesFiles }: Command,
  { args }: Given,
  { stdin }: Terminal,
): readonly FileArgument[] {
  if (!takesFiles) return []
  // An empty name would be the folder one stands in, which nobody meant by it.
  const named = args.filter((path) => path !== '')
  return named.map((path) =>
    path === '-' ? { name: '-', stream: stdin, isPasted: true } : { name: path, path },
  )
}

function textFlag({ flags }: Given, name: string): string | undefined {
  const value = flags[name]
  return typeof value === 'string' ? value : undefined
}
