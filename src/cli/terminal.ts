import type { Readable, Writable } from 'node:stream'

/** What a command sees of the process it runs in. */
export interface Terminal {
  readonly stdin: Readable
  readonly env: Readonly<Record<string, string | undefined>>
  /** Writes a line; false when nobody reads any more or Ctrl-C was pressed, so that a stream stops behind it. */
  readonly say: (line: string) => Promise<boolean>
  /** Writes a line beside the output: a problem, a hint. */
  readonly warn: (line: string) => void
  /** Shows a line beside the output that the next one replaces, and null removes; nothing where nobody watches. */
  readonly status: (line: string | null) => void
  /** Resolves when the user asks to stop (SIGINT, SIGTERM). */
  readonly stopped: Promise<void>
  readonly isStopped: () => boolean
}

/** The streams and signals a terminal is made of; `process` is one. */
export interface TerminalNeeds {
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly env: Readonly<Record<string, string | undefined>>
  readonly once: (signal: 'SIGINT' | 'SIGTERM', heard: () => void) => unknown
}

/** A terminal that waits for a slow reader, and takes a reader that left (`| head`) for the end, not for an error. */
export function terminalOf({ stdin, stdout, stderr, env, once }: TerminalNeeds): Terminal {
  let isGone = false
  let isStopped = false
  for (const stream of [stdout, stderr])
    stream.on('error', (error: Error) => {
      if (!('code' in error) || error.code !== 'EPIPE') throw error
      isGone = true
    })
  const stopped = new Promise<void>((resolve) => {
    const stop = (): void => {
      isStopped = true
      // Whoever waits for more input waits no longer.
      stdin.destroy()
      resolve()
    }
    once('SIGINT', stop)
    once('SIGTERM', stop)
  })
  return {
    stdin,
    env,
    stopped,
    isStopped: () => isStopped,
    async say(line) {
      if (isGone) return false
      // The callback comes when the line is handed on, or with the error that the listener above has noted.
      await new Promise<void>((resolve) => stdout.write(`${line}\n`, () => resolve()))
      return !isGone && !isStopped
    },
    warn: (line) => void stderr.write(`${line}\n`),
    status(line) {
      if (!stderr.isTTY || isGone) return
      // To the line's start, the text cut to what fits on it, and nothing left of the one before.
      stderr.write(`\r${(line ?? '').slice(0, (stderr.columns ?? 80) - 1)}\u001B[K`)
    },
  }
}
