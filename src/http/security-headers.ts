/** What a page may do, beyond nothing: the hashes of the styles inlined in it. */
export interface PagePolicy {
  readonly styleHashes?: readonly string[]
}

/** The policy of everything that is not mail: our own scripts and styles, no other origin, no frame around us. */
export function pagePolicy({ styleHashes = [] }: PagePolicy = {}): string {
  const styles = ["'self'", ...styleHashes.map((hash) => `'${hash}'`)].join(' ')
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles}`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
}

/**
 * The policy of mail HTML: no script, no request to anywhere, an origin of its own (`sandbox`), shown only inside our page.
 * Inline styles stay, since nearly all mail is laid out with them and they can reach nothing under `default-src 'none'`.
 */
export const DOCUMENT_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'sandbox',
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const EVERYWHERE = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(), display-capture=(), browsing-topics=()',
} as const

/** The same answer with the headers that every answer carries; a policy or caching rule of its own is kept. */
export function secured(response: Response): Response {
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(EVERYWHERE)) headers.set(name, value)
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', pagePolicy())
  // Old browsers that know no frame-ancestors still know this one.
  const framed = headers.get('content-security-policy') === DOCUMENT_POLICY
  headers.set('x-frame-options', framed ? 'SAMEORIGIN' : 'DENY')
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
  const { status, statusText } = response
  return new Response(response.body, { status, statusText, headers })
}
