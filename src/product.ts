import { openHome } from './app.ts'
import type { Product } from './cli/product.ts'
import type { Context } from './context.ts'
import { operations } from './operations.ts'
import type { AnyOperation } from './platform/operation.ts'

/**
 * What the command line runs on: the operations, the opened product, and its long-running services. Those are loaded only
 * when one is asked for: HTTP and MCP are most of the program, and reading a mail needs neither.
 */
export const product: Product<Context> = {
  operations: operations as readonly AnyOperation<Context>[],
  open: (home, watch) => openHome(home, watch),
  services: {
    serve: async (request) => (await import('./services.ts')).serve(request),
    mcp: async (request) => (await import('./services.ts')).serveMcp(request),
  },
}
