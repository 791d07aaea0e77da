import { finished, type Readable, type Writable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { Mcp } from './create-mcp.ts'

/** Serves one client over a pair of streams; resolves when the client closed its side and every call is answered. */
export async function mcpOverStdio(mcp: Mcp, input: Readable, output: Writable): Promise<void> {
  const server = mcp.connectable()
  const ended = new Promise<void>((resolve) => {
    finished(input, { writable: false }, () => resolve())
    // A client that died takes no answer any more; there is nobody left to tell.
    output.on('error', () => resolve())
  })
  await server.connect(new StdioServerTransport(input, output))
  await ended
  // The last messages are handed on a turn after they were read, and their answers a turn after the call.
  await setImmediate()
  await mcp.idle()
  await setImmediate()
  await server.close()
}
