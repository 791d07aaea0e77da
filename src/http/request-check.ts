/** What a request says about where it comes from; null where it says nothing. */
export interface RequestFacts {
  readonly method: string
  readonly host: string | null
  /** The authority of the request line when it names one (`GET http://host/ HTTP/1.1`), else that of the Host header. */
  readonly target: string
  readonly origin: string | null
  /** The Sec-Fetch-Site, -Mode and -Dest headers, which a page cannot forge. */
  readonly site: string | null
  readonly mode: string | null
  readonly dest: string | null
}

/** Whether a request may be looked at: it may, its host is not ours, or another page made it. */
export type RequestVerdict = 'pass' | 'misdirected' | 'foreign'

/** Whether a method only looks. */
export function isSafeMethod(method: string): boolean {
  return method === 'GET' || method === 'HEAD'
}

/**
 * Judges host and origin (T1, T2). The host is compared as text: a name that merely resolves to this machine is how a
 * rebound page gets here. An opaque origin (`null`) is foreign.
 */
export function checkRequest(facts: RequestFacts, authorities: readonly string[]): RequestVerdict {
  const { host, target, origin } = facts
  if (host === null || !authorities.includes(host) || target !== host) return 'misdirected'
  if (origin !== null && origin !== `http://${host}`) return 'foreign'
  return fromOurselves(facts) ? 'pass' : 'foreign'
}

function fromOurselves({ method, site, mode, dest }: RequestFacts): boolean {
  // No browser of today leaves it out; the command line and MCP clients do.
  if (site === null || site === 'same-origin') return true
  if (!isSafeMethod(method)) return false
  // A link or a typed address may lead here, but only into a tab of its own: never a frame, an image or a script.
  return mode === 'navigate' && dest === 'document'
}

/** Whether the request proves by itself that our own page made it; a cookie alone does not. */
export function provesOwnPage({ origin, site }: RequestFacts): boolean {
  return origin !== null || site === 'same-origin'
}

/** Collects the facts from a request. */
export function factsOf(request: Request): RequestFacts {
  const header = (name: string): string | null => request.headers.get(name)
  return {
    method: request.method,
    host: header('host'),
    target: new URL(request.url).host,
    origin: header('origin'),
    site: header('sec-fetch-site'),
    mode: header('sec-fetch-mode'),
    dest: header('sec-fetch-dest'),
  }
}
