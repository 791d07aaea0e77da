import type { Gate } from './gate.ts'
import { doorPage } from './html.ts'

/** Exchanges a start token for a session and goes on to the page; a spent one gets a page that says what to do. */
export function redeemStart(gate: Gate, request: Request): Response {
  const token = new URL(request.url).searchParams.get('token') ?? ''
  // HEAD is what link checkers send; it must not spend the token.
  if (request.method === 'GET' && gate.startTokens.redeem(token))
    return new Response(null, {
      status: 303,
      headers: { location: '/', 'set-cookie': gate.sessions.cookie() },
    })
  if (gate.sessions.isSignedIn(request.headers.get('cookie')))
    return new Response(null, { status: 303, headers: { location: '/' } })
  return closedPage(
    403,
    'This start address has been used',
    'A start address works once, for an hour, so that nobody else on this machine can open your page with it.',
  )
}

/** Makes a fresh start address, for whoever holds the server token. */
export function issueStart(gate: Gate, request: Request): Response | null {
  if (!gate.sessions.isBearer(request.headers.get('authorization'))) return null
  return Response.json({ address: startAddress(gate) })
}

/** A one-time address that opens the page. */
export function startAddress({ address, startTokens }: Gate): string {
  return `${address}/start?token=${startTokens.issue()}`
}

/** What a browser without a session sees instead of the page. */
export function signInPage(): Response {
  return closedPage(
    401,
    'This page is closed to this browser',
    'Perennial opens only with its start address, so that nobody else on this machine reads your mail.',
  )
}

function closedPage(status: number, title: string, why: string): Response {
  const next =
    'Run <code>npx perennial open</code> in the terminal for a fresh one, or <code>npm start</code> if Perennial is not running.'
  return doorPage({ status, title, body: `<p>${why}</p><p>${next}</p>` })
}
