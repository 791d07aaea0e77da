import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { laterBy, type Clock } from '../platform/clock.ts'

/** Signs in the browser of whoever holds the key file's program, for 30 days, without keeping a row: the proof is the signature. */
export interface Sessions {
  /** A `Set-Cookie` value with a fresh session. */
  cookie(): string
  /** Whether a `Cookie` header carries a session of ours that has not run out. */
  isSignedIn(cookies: string | null): boolean
  /** The token for clients that are no browser; the same as long as the key file is. */
  readonly token: string
  /** Whether an `Authorization` header carries that token. */
  isBearer(authorization: string | null): boolean
}

const LASTS_SECONDS = 30 * 24 * 60 * 60

/** What sessions are made of: the key (32 bytes), the time, and random text against equal cookies. */
export interface SessionNeeds {
  readonly key: Uint8Array
  readonly clock: Clock
  readonly random: () => string
}

/** Sessions signed with HMAC-SHA256 under a key that survives restarts. */
export function sessionsUnder({ key, clock, random }: SessionNeeds): Sessions {
  // Each use has its own key, so that a cookie can never pass for the token.
  const sign = (use: string, text: string): string =>
    createHmac('sha256', key).update(`perennial ${use}\n${text}`).digest('base64url')
  // Named after the key: two servers on one host, with data of their own, must not overwrite each other's cookie.
  const name = `perennial_${sign('cookie-name', '').slice(0, 8)}`
  const token = sign('token', '')
  return {
    token,
    cookie() {
      const body = `${random()}~${laterBy(clock.now(), LASTS_SECONDS * 1000)}`
      return `${name}=${body}~${sign('session', body)}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${LASTS_SECONDS}`
    },
    isSignedIn(cookies) {
      return cookiesNamed(name, cookies).some((value) => {
        const [nonce, expires, signature] = value.split('~')
        if (!nonce || !expires || !signature) return false
        return isSame(signature, sign('session', `${nonce}~${expires}`)) && clock.now() < expires
      })
    },
    isBearer: (authorization) => isSame(authorization?.match(/^Bearer (.+)$/i)?.[1] ?? '', token),
  }
}

function cookiesNamed(name: string, header: string | null): readonly string[] {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim())
  return pairs
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1))
}

/** Equal in a time that tells nothing about where they differ. */
function isSame(given: string, right: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(right))
}
