import { createHash } from 'node:crypto'

/** SHA-256 of the raw bytes in hex: the same file taken in twice is known by it. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
