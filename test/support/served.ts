import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startProgram } from './program.ts'

/** The program serving a data folder, as another program of the same user reaches it. */
export interface Served {
  readonly pid: number
  /** E.g. `http://127.0.0.1:41234`. */
  readonly address: string
  /** Opens the page once. */
  readonly startAddress: string
  /** Asks with the token that only the data folder's owner can read. */
  ask(path: string, init?: RequestInit & { readonly duplex?: 'half' }): Promise<Response>
  stop(): Promise<void>
}

/** Starts `perennial serve` on a free port; `stop` it by the end of the test. */
export async function serve(home: string): Promise<Served> {
  const child = startProgram(['serve', '--port', '0', '--json'], { home })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString()))
    child.once('close', () => reject(new Error(`The server ended before it began: ${complaint}`)))
  })
  const { address: startAddress } = JSON.parse(line) as { address: string }
  const { address, token } = JSON.parse(readFileSync(join(home, 'server.json'), 'utf8')) as {
    address: string
    token: string
  }
  return {
    pid: child.pid ?? 0,
    address,
    startAddress,
    ask(path, init = {}) {
      const headers = new Headers(init.headers)
      headers.set('authorization', `Bearer ${token}`)
      return fetch(new URL(path, address), { ...init, headers })
    },
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}
