import type { Clock } from '../platform/clock.ts'
import { checkRequest, factsOf, isSafeMethod, provesOwnPage } from './request-check.ts'
import { sessionsUnder, type Sessions } from './session.ts'
import { createStartTokens, type StartTokens } from './start-tokens.ts'

/** What the gate says to a request before any work is done for it. */
export type Admission = 'pass' | 'misdirected' | 'foreign' | 'unauthorized'

/** Who may come in through the HTTP door (T1-T4). */
export interface Gate {
  /** Judges a request; what is `open` needs no session, but still the right host and origin. */
  admit(request: Request, open: boolean): Admission
  readonly sessions: Sessions
  readonly startTokens: StartTokens
  /** The address that this server is reached at, e.g. `http://127.0.0.1:7373`. */
  readonly address: string
}

/** What the gate is made of. */
export interface GateNeeds {
  /** The bound authority first, then any other name of the same socket, each with its port: `127.0.0.1:7373`. */
  readonly authorities: readonly [string, ...string[]]
  /** The 32 bytes that sessions and the server token are made under. */
  readonly key: Uint8Array
  readonly clock: Clock
  /** Text of at least 128 random bits, URL-safe. */
  readonly random: () => string
}

/** Opens the gate for one bound address. */
export function createGate({ authorities, key, clock, random }: GateNeeds): Gate {
  const sessions = sessionsUnder({ key, clock, random })
  return {
    sessions,
    startTokens: createStartTokens(clock, random),
    address: `http://${authorities[0]}`,
    admit(request, open) {
      const facts = factsOf(request)
      const verdict = checkRequest(facts, authorities)
      if (verdict !== 'pass') return verdict
      if (sessions.isBearer(request.headers.get('authorization')) || open) return 'pass'
      if (!sessions.isSignedIn(request.headers.get('cookie'))) return 'unauthorized'
      return isSafeMethod(facts.method) || provesOwnPage(facts) ? 'pass' : 'foreign'
    },
  }
}
