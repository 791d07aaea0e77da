import { fileURLToPath } from 'node:url'
import { openApp, type App } from './app.ts'
import type { OpenProduct, Product, RunningServer, ServeRequest } from './cli/product.ts'
import type { Context, Progress } from './context.ts'
import { showToday } from './cadence/operations/show-today.ts'
import { startJobs } from './jobs/run-jobs.ts'
import { messageHtml } from './mailbox/operations/show-message-html.ts'
import { createMcp } from './mcp/create-mcp.ts'
import { mcpOverStdio } from './mcp/over-stdio.ts'
import { operations } from './operations.ts'
import { createChanges } from './platform/changes.ts'
import { serverFileIn } from './platform/home.ts'
import { idempotencyStore } from './platform/idempotency-store.ts'
import type { AnyOperation } from './platform/operation.ts'
import { packageFile } from './platform/package-files.ts'
import { tellServer } from './platform/tell-server.ts'
import { startServer, type ServerProduct } from './server.ts'

/** The operations as the doors take them: generic over what each asks and answers. */
const verbs = operations as readonly AnyOperation<Context>[]

/** What the command line runs on: the operations, the opened product, and its long-running services. */
export const product: Product<Context> = {
  operations: verbs,
  open: openProduct,
  services: { serve, mcp: serveMcp },
}

function open(home: string | null, progress?: (told: Progress) => void): Promise<App> {
  const databaseUrl = process.env['DATABASE_URL']
  return openApp({ home, databaseUrl, ...(progress ? { progress } : {}) })
}

async function openProduct(home: string | null): Promise<OpenProduct<Context>> {
  return open(home, tellProgress)
}

/** Progress on standard error: for a person at a terminal, or as JSON lines for a program that asked (PERENNIAL_PROGRESS=json). */
function tellProgress(progress: Progress): void {
  if (process.env['PERENNIAL_PROGRESS'] === 'json')
    process.stderr.write(`${JSON.stringify({ progress })}\n`)
  else if (process.stderr.isTTY) process.stderr.write(`\r${progress.seen} messages seen `)
}

async function serve({ home, version, host, port }: ServeRequest): Promise<RunningServer> {
  const changes = createChanges()
  const app = await open(home, () => changes.tell())
  const { context } = app
  const jobs = await startJobs(context, () => changes.tell())
  const close = async (): Promise<void> => {
    await jobs.stop()
    await app.close()
  }
  try {
    const where = { home, version, host, port, web: fileURLToPath(packageFile('dist/web/')) }
    const server = await startServer({ ...servedBy(context), changes }, where)
    return {
      startAddress: server.startAddress,
      async close() {
        await server.close()
        await close()
      },
    }
  } catch (error) {
    // No free port, say: what was opened for the server goes with it.
    await close()
    throw error
  }
}

/** What the server serves of the opened product. */
function servedBy(context: Context): Omit<ServerProduct<Context>, 'changes'> {
  return {
    operations: verbs,
    context,
    idempotency: idempotencyStore(context),
    ready: () => context.engine.read(context.workspaceId, async () => undefined),
    documents: [
      {
        path: '/v1/messages/{messageId}/html',
        html: ({ messageId = '' }) => messageHtml(context, messageId),
      },
    ],
    firstData: () => firstData(context),
  }
}

/** The page's first data, so that Today stands there without another request. */
async function firstData(context: Context): Promise<unknown> {
  const shown = await showToday.run(context, {}, [])
  return shown.ok ? { today: shown.value } : {}
}

async function serveMcp({ home, version }: { home: string; version: string }): Promise<void> {
  const app = await open(home)
  const changes = createChanges()
  changes.listen(() => void tellServer(serverFileIn(home)))
  await mcpOverStdio(
    createMcp({ operations: verbs, context: app.context, version, changes }),
    process.stdin,
    process.stdout,
  )
  await app.close()
}
