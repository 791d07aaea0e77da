import type { Told } from './progress.ts'
import type { AnyOperation } from '../platform/operation.ts'

/** An opened product: the context of its operations, until it is closed. */
export interface OpenProduct<Context> {
  readonly context: Context
  readonly close: () => Promise<void>
}

/** How long-running commands are started; each resolves when it has ended, with the exit code. */
export interface Services {
  readonly serve: (options: ServeRequest) => Promise<RunningServer>
  readonly mcp: (options: { home: string; version: string }) => Promise<void>
}

/** What `serve` was asked for. */
export interface ServeRequest {
  readonly home: string
  readonly version: string
  readonly host: '127.0.0.1' | '::1' | 'localhost'
  readonly port: number
}

/** A server of this process. */
export interface RunningServer {
  /** Opens the page once. */
  readonly startAddress: string
  readonly close: () => Promise<void>
}

/** What a command line hears of long work, and how it ends it. */
export interface Watch {
  readonly progress: (told: Told) => void
  /** Aborted with `not-wanted` when the user asks to stop. */
  readonly stopping: AbortSignal
}

/** What the commands run on, loaded only when one of them runs. */
export interface Product<Context> {
  readonly operations: readonly AnyOperation<Context>[]
  /** Opens the product over a data folder; null for one that keeps nothing. */
  readonly open: (home: string | null, watch: Watch) => Promise<OpenProduct<Context>>
  readonly services: Services
}
