import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import type { Mcp } from './create-mcp.ts'

const BODY_LIMIT = 8 * 1024 * 1024

/**
 * Answers one MCP request over streamable HTTP, without a session: any process may answer the next one. Host, Origin and
 * token are the gate's work (the SDK alone answers a rebound page).
 */
export function mcpOverHttp(mcp: Mcp): (request: Request) => Promise<Response> {
  return async (request) => {
    // There is nothing to stream to a client that has not asked, and no session to end.
    if (request.method !== 'POST')
      return new Response(null, { status: 405, headers: { allow: 'POST' } })
    const server = mcp.connectable()
    const transport = new WebStandardStreamableHTTPServerTransport({
      enableJsonResponse: true,
      maxRequestBodySize: BODY_LIMIT,
    })
    await server.connect(transport)
    try {
      return await transport.handleRequest(request)
    } finally {
      await server.close()
    }
  }
}
