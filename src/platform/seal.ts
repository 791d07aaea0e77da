import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { chmodSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/** Keeps secrets unreadable at rest. */
export interface Seal {
  /** The secret as text that means nothing without the key: `v1.<nonce>.<tag>.<bytes>`, base64url. */
  close(secret: string): string
  /** The secret again; throws `SealBroken` when the text was changed or another key made it. */
  open(sealed: string): string
}

/** A sealed secret could not be opened: another key file, or the text was damaged. */
export class SealBroken extends Error {
  constructor(options?: { cause: unknown }) {
    super(
      'A saved password could not be opened: the key file is not the one it was saved with. Enter it again.',
      options,
    )
    this.name = 'SealBroken'
  }
}

/** Seals with AES-256-GCM under a 32-byte key. */
export function sealWith(key: Uint8Array): Seal {
  return {
    close(secret) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const bytes = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
      return [
        'v1',
        ...[nonce, cipher.getAuthTag(), bytes].map((part) => part.toString('base64url')),
      ].join('.')
    },
    open(sealed) {
      const [version, nonce, tag, bytes] = sealed.split('.')
      if (version !== 'v1' || !nonce || !tag || bytes === undefined) throw new SealBroken()
      try {
        // Without the length Node takes a tag cut to four bytes, which can be guessed.
        const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64url'), {
          authTagLength: 16,
        })
        decipher.setAuthTag(Buffer.from(tag, 'base64url'))
        return Buffer.concat([
          decipher.update(Buffer.from(bytes, 'base64url')),
          decipher.final(),
        ]).toString('utf8')
      } catch (error) {
        throw new SealBroken({ cause: error })
      }
    },
  }
}

/** The 32-byte key in a 0600 file, made on first use. Two processes that start together end up with the same one. */
export function keyFrom(file: string): Uint8Array {
  const existing = readKey(file)
  if (existing) return existing
  const fresh = `${file}.${process.pid}.new`
  writeFileSync(fresh, randomBytes(32), { mode: 0o600, flush: true })
  try {
    // link() fails when the name is taken, so the first process wins and a half-written key is never seen.
    linkSync(fresh, file)
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
  } finally {
    rmSync(fresh, { force: true })
  }
  const key = readKey(file)
  if (!key) throw new Error(`The key file ${file} could not be made.`)
  return key
}

function readKey(file: string): Uint8Array | null {
  try {
    const key = readFileSync(file)
    if (key.length !== 32)
      throw new Error(`The key file ${file} is damaged: it has ${key.length} bytes instead of 32.`)
    chmodSync(file, 0o600)
    return key
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null
    throw error
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
