import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { getRequestListener } from '@hono/node-server'
import type { HttpHandler } from './create-http.ts'
import { DOOR_PROBLEMS, problemResponse } from './problem.ts'
import { secured } from './security-headers.ts'

/** The names of the loopback interface that may be bound; no other address ever is. */
export const LOOPBACK_HOSTS = ['127.0.0.1', '::1', 'localhost'] as const

/** Where to listen. */
export interface ListenOptions {
  readonly host: (typeof LOOPBACK_HOSTS)[number]
  /** The first port to try; the next free one is taken. 0 lets the system choose. */
  readonly port: number
}

/** A socket that listens, and gets its handler when its address is known: the gate compares Host with it. */
export interface Listening {
  readonly authorities: readonly [string, ...string[]]
  readonly answerWith: (handler: HttpHandler) => void
  /** Takes no new request, lets running ones end for two seconds, then cuts them. */
  readonly close: () => Promise<void>
}

const PORTS_TRIED = 20
const GRACE_MS = 2000

/** Listens on the loopback interface. Throws when no port is free. */
export async function listen({ host, port }: ListenOptions): Promise<Listening> {
  let handler: HttpHandler = () => Promise.resolve(notOurs())
  const listener = getRequestListener((request) => handler(request), {
    errorHandler: notOurs,
    overrideGlobalObjects: false,
  })
  // A request without Host is answered by the gate, with the headers of every other answer. Uploads may take long: loopback only.
  const options = { requireHostHeader: false, requestTimeout: 0, headersTimeout: 10_000 }
  const server = createServer(options, (incoming, outgoing) => void listener(incoming, outgoing))
  const bound = await listenFrom(server, { host, port, tries: port === 0 ? 1 : PORTS_TRIED })
  return {
    authorities: authoritiesOf(host, bound),
    answerWith(given) {
      handler = given
    },
    close: () => closeGently(server),
  }
}

/** A request that node could not turn into one of ours: a Host or address that is none. */
function notOurs(): Response {
  return secured(problemResponse(DOOR_PROBLEMS.misdirected))
}

/** The names under which a browser may reach the socket; the first is the one that is printed. */
function authoritiesOf(host: string, port: number): readonly [string, ...string[]] {
  const name = host === '::1' ? '[::1]' : host
  // A browser leaves out the port of the scheme.
  const at = (each: string): string => (port === 80 ? each : `${each}:${port}`)
  return host === '127.0.0.1' ? [at(name), at('localhost')] : [at(name)]
}

async function listenFrom(
  server: Server,
  at: { host: string; port: number; tries: number },
): Promise<number> {
  const { host, port, tries } = at
  try {
    server.listen({ host, port, exclusive: true })
    await once(server, 'listening')
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (!taken || tries <= 1) throw error
    return listenFrom(server, { host, port: port + 1, tries: tries - 1 })
  }
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return address.port
}

async function closeGently(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS)
  await closed
  clearTimeout(cut)
}
