import { fileURLToPath } from 'node:url'
import { openHome } from './app.ts'
import type { RunningServer, ServeRequest } from './cli/product.ts'
import { showToday } from './cadence/operations/show-today.ts'
import type { Context, Progress } from './context.ts'
import { startJobs } from './jobs/run-jobs.ts'
import { messageHtml } from './mailbox/operations/show-message-html.ts'
import { createMcp } from './mcp/create-mcp.ts'
import { mcpOverStdio } from './mcp/over-stdio.ts'
import { operations } from './operations.ts'
import { atMostEvery } from './platform/at-most-every.ts'
import { createChanges } from './platform/changes.ts'
import { serverFileIn } from './platform/home.ts'
import { idempotencyStore } from './platform/idempotency-store.ts'
import type { AnyOperation } from './platform/operation.ts'
import { packageFile } from './platform/package-files.ts'
import { tellServer } from './platform/tell-server.ts'
import type { StopReason } from './platform/work.ts'
import { startServer, type ServerProduct } from './server.ts'

/** The operations as the doors take them: generic over what each asks and answers. */
const verbs = operations as readonly AnyOperation<Context>[]

/** So often pages look at their lists again while an import runs. */
const LISTS_MS = 2000

/** Serves the page, the API and MCP until it is closed; throws when it cannot, with nothing left open. */
export async function serve({ home, version, host, port }: ServeRequest): Promise<RunningServer> {
  const changes = createChanges()
  const stopping = new AbortController()
  // An import writes many times a second; pages that show lists look again now and then.
  const changed = atMostEvery(LISTS_MS, () => changes.tell())
  const progress = (told: Progress): void => {
    changes.progress(told)
    changed(undefined)
  }
  const app = await openHome(home, { progress, stopping: stopping.signal })
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
        // First of all, so that requests that wait for an import end with its next batch.
        stopping.abort('process-ends' satisfies StopReason)
        await server.close()
        await close()
      },
    }
  } catch (error) {
    // No free port, say: what was opened for the server goes with it.
    stopping.abort('process-ends' satisfies StopReason)
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

/** Speaks MCP on standard input and output until the client leaves. */
export async function serveMcp({
  home,
  version,
}: {
  home: string
  version: string
}): Promise<void> {
  const app = await openHome(home)
  const changes = createChanges()
  changes.listen({ changed: () => void tellServer(serverFileIn(home)) })
  await mcpOverStdio(
    createMcp({ operations: verbs, context: app.context, version, changes }),
    process.stdin,
    process.stdout,
  )
  await app.close()
}
