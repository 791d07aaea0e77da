import { randomBytes } from 'node:crypto'
import { chmodSync, closeSync, mkdirSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Context, Progress } from './context.ts'
import { openIngestGateway } from './mailbox/ingest-gateway.ts'
import { openMimeGateway } from './mailbox/mime-gateway.ts'
import { readMail } from './mailbox/reading-shipped.ts'
import { openSmtpGateway } from './mailbox/smtp-gateway.ts'
import { openSpool } from './mailbox/spool-gateway.ts'
import { systemClock } from './platform/clock.ts'
import type { Engine } from './platform/db/engine.ts'
import { readMigrations } from './platform/db/migrate.ts'
import { openPostgres } from './platform/db/postgres.ts'
import { openSqlite } from './platform/db/sqlite.ts'
import { systemIds } from './platform/ids.ts'
import { openLog, SILENT_LOG } from './platform/log.ts'
import { packageFile, programFile } from './platform/package-files.ts'
import { keyFrom, sealWith } from './platform/seal.ts'
import { openWork } from './platform/work.ts'
import type { Tables } from './tables.ts'
import { keepOwnWorkspace } from './workspace-store.ts'

/** Where the product keeps its data, and who watches long work. */
export interface AppOptions {
  /** The data folder; made, readable by its owner only, when it is not there. Null keeps nothing: all of it ends with the process. */
  readonly home: string | null
  /** `postgres://...` for a hosted database; without it the embedded one in the data folder. */
  readonly databaseUrl?: string | undefined
  readonly progress?: ((told: Progress) => void) | undefined
  /** Aborted, with a `StopReason`, when long work is to stop. */
  readonly stopping?: AbortSignal | undefined
}

/** The product, open. */
export interface App {
  readonly context: Context
  close(): Promise<void>
}

/** Opens the product over its data folder; the one place where every neighbour is the real one. */
async function openApp(options: AppOptions): Promise<App> {
  const { home } = options
  if (home !== null) makeOwnFolder(home)
  const clock = systemClock()
  const ids = systemIds()
  const engine = await openEngine(options)
  // Without a data folder only an archive that is read as it arrives is ever written here, and goes at once.
  const spoolFolder = join(home ?? join(tmpdir(), `perennial-${ids.next()}`), 'spool')
  const mime = openMimeGateway({ workerUrl: programFile('src/mailbox/mail-worker.ts') })
  const context: Context = {
    engine,
    workspaceId: await keepOwnWorkspace(engine, { id: ids.next(), at: clock.now() }),
    clock,
    ids,
    log: home === null ? SILENT_LOG : openLog(ownFile(home, 'perennial.log')),
    seal: sealWith(home === null ? randomBytes(32) : keyFrom(join(home, 'secret.key'))),
    mime,
    smtp: openSmtpGateway(),
    readMail,
    ingest: openIngestGateway({ workerUrl: programFile('src/mailbox/ingest-worker.ts') }),
    spool: openSpool(spoolFolder),
    work: openWork({ ids, stopping: options.stopping ?? new AbortController().signal }),
    progress: options.progress ?? (() => undefined),
  }
  return {
    context,
    async close() {
      await mime.close()
      if (home === null) rmSync(dirname(spoolFolder), { recursive: true, force: true })
      await engine.close()
    },
  }
}

function openEngine({ home, databaseUrl }: AppOptions): Promise<Engine<Tables>> {
  const clock = systemClock()
  const migrations = readMigrations(packageFile('db/migrations/'))
  if (home === null) return openSqlite<Tables>({ file: ':memory:', migrations, clock })
  if (databaseUrl) return openPostgres<Tables>({ url: databaseUrl, migrations, clock })
  return openSqlite<Tables>({ file: ownFile(home, 'perennial.db'), migrations, clock })
}

function makeOwnFolder(home: string): void {
  mkdirSync(home, { recursive: true, mode: 0o700 })
  chmodSync(home, 0o700)
}

/** A file of the data folder that only its owner may read. SQLite gives its -wal and -shm files the same mode. */
function ownFile(home: string, name: string): string {
  const file = join(home, name)
  closeSync(openSync(file, 'a', 0o600))
  chmodSync(file, 0o600)
  return file
}

/** Opens the product over a data folder as the environment says: `DATABASE_URL` names a hosted database. */
export function openHome(
  home: string | null,
  watch: Pick<AppOptions, 'progress' | 'stopping'> = {},
): Promise<App> {
  const databaseUrl = process.env['DATABASE_URL']
  return openApp({ home, databaseUrl, ...watch })
}
