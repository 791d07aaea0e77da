import { openHome } from './app.ts'
import type { OpenProduct, Product } from './cli/product.ts'
import type { Context, Progress } from './context.ts'
import { operations } from './operations.ts'
import type { AnyOperation } from './platform/operation.ts'

/**
 * What the command line runs on: the operations, the opened product, and its long-running services. Those are loaded only
 * when one is asked for: HTTP and MCP are most of the program, and reading a mail needs neither.
 */
export const product: Product<Context> = {
  operations: operations as readonly AnyOperation<Context>[],
  open: openProduct,
  services: {
    serve: async (request) => (await import('./services.ts')).serve(request),
    mcp: async (request) => (await import('./services.ts')).serveMcp(request),
  },
}

async function openProduct(home: string | null): Promise<OpenProduct<Context>> {
  return openHome(home, tellProgress)
}

/** Progress on standard error: for a person at a terminal, or as JSON lines for a program that asked (PERENNIAL_PROGRESS=json). */
function tellProgress(progress: Progress): void {
  if (process.env['PERENNIAL_PROGRESS'] === 'json')
    process.stderr.write(`${JSON.stringify({ progress })}\n`)
  else if (process.stderr.isTTY) process.stderr.write(`\r${progress.seen} messages seen `)
}
