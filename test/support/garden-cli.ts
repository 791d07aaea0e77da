import { Readable } from 'node:stream'
import { buildManifest } from '../../src/cli/manifest.ts'
import type { Manifest } from '../../src/cli/command.ts'
import type { Product } from '../../src/cli/product.ts'
import { runCli } from '../../src/cli/run-cli.ts'
import type { Terminal } from '../../src/cli/terminal.ts'
import { plantGarden, type Garden } from './garden.ts'
import { gardenOperations } from './garden-operations.ts'

/** How a command line of the made-up product ended. */
export interface GardenRan {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly garden: Garden
  /** How often the product was loaded, opened and closed. */
  readonly loaded: number
  readonly opened: number
  readonly closed: number
  /** The folders it was opened over. */
  readonly homes: readonly (string | null)[]
}

/** What a run starts from. */
export interface GardenRun {
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
  readonly garden?: Garden
  /** Nobody reads after so many lines. */
  readonly readsLines?: number
  readonly manifest?: Manifest
}

/** The manifest of the made-up product. */
const gardenManifest = buildManifest(gardenOperations, '1.2.3')

/** Runs one command line of the made-up product in this process. */
export async function runGarden(argv: readonly string[], run: GardenRun = {}): Promise<GardenRan> {
  const garden = run.garden ?? plantGarden()
  const said = { out: '', err: '', lines: 0 }
  const homes: (string | null)[] = []
  const counts = { loaded: 0, opened: 0, closed: 0 }
  const terminal: Terminal = {
    stdin: Readable.from(run.stdin === undefined ? [] : [Buffer.from(run.stdin)]),
    env: { PERENNIAL_HOME: '/nowhere/garden', ...run.env },
    async say(line) {
      if (said.lines >= (run.readsLines ?? Infinity)) return false
      said.lines += 1
      said.out += `${line}\n`
      return true
    },
    warn: (line) => void (said.err += `${line}\n`),
    status: () => undefined,
    stopped: new Promise(() => undefined),
    isStopped: () => false,
  }
  const product: Product<Garden> = {
    operations: gardenOperations,
    async open(home) {
      counts.opened += 1
      homes.push(home)
      return { context: garden, close: async () => void (counts.closed += 1) }
    },
    services: {
      serve: () => Promise.reject(new Error('The garden is not served here.')),
      mcp: async () => undefined,
    },
  }
  const code = await runCli({
    argv,
    terminal,
    manifest: run.manifest ?? gardenManifest,
    stdout: { write: (text) => void (said.out += text) },
    stderr: { write: (text) => void (said.err += text) },
    async product() {
      counts.loaded += 1
      return product
    },
  })
  return { code, out: said.out, err: said.err, garden, ...counts, homes }
}
