import { run } from '@stricli/core'
import type { Manifest } from './command.ts'
import { EXIT_BUG, EXIT_USAGE } from './exit-code.ts'
import { ownCommands } from './own-commands.ts'
import type { Product } from './product.ts'
import { buildProgram } from './program.ts'
import type { Terminal } from './terminal.ts'

/** One start of the command line. */
export interface CliNeeds {
  readonly argv: readonly string[]
  readonly terminal: Terminal
  readonly manifest: Manifest
  /** Loads the product; called only by a command that runs. */
  readonly product: () => Promise<Product<unknown>>
  /** Where help and usage errors go. */
  readonly stdout: { readonly write: (text: string) => void }
  readonly stderr: { readonly write: (text: string) => void }
}

/** Runs one command line; the exit code. */
export async function runCli(needs: CliNeeds): Promise<number> {
  const { terminal, manifest, product, stdout, stderr, argv } = needs
  let exitCode: number | null = null
  const exit = (code: number): void => {
    exitCode = code
  }
  const own = ownCommands({ terminal, product, version: manifest.version }, exit)
  const program = buildProgram(manifest, own, async (command, given) => {
    // Loaded only now: help needs none of it.
    const { runOperation } = await import('./run-operation.ts')
    exit(await runOperation(command, given, { terminal, product }))
  })
  const process: {
    stdout: typeof stdout
    stderr: typeof stderr
    exitCode?: number | string | null
  } = { stdout, stderr }
  await run(program, argv, { process })
  if (exitCode !== null) return exitCode
  return codeOf(Number(process.exitCode ?? 0))
}

/** The library counts its own failures below zero: -4 and -5 are a command line it did not understand. */
function codeOf(code: number): number {
  if (code === 0) return 0
  return code === -4 || code === -5 ? EXIT_USAGE : EXIT_BUG
}
