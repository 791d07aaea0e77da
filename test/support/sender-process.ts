import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('outbox-sender.ts', import.meta.url))

/** A sender in its own process. */
export interface SenderProcess {
  readonly child: ChildProcess
  /** How it ended: what it printed, or the signal that killed it. */
  readonly ended: Promise<string>
}

/** Starts a sender; see outbox-sender.ts for its orders. */
export function startSender(orders: Readonly<Record<string, unknown>>): SenderProcess {
  const child = spawn(process.execPath, [PROGRAM, JSON.stringify(orders)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<string>((resolve, reject) => {
    let said = ''
    let complaint = ''
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (signal) resolve(signal)
      else if (code === 0) resolve(said)
      else reject(new Error(`The sender failed: ${complaint}`))
    })
  })
  return { child, ended }
}
