import pino from 'pino'

/** What may stand in a log line: counts, kinds, ids and durations. Mail text, names, addresses and secrets have no place. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>

/** A log that cannot carry a message's text: an event name in kebab-case and flat fields. */
export interface Log {
  info(event: string, fields?: LogFields): void
  warn(event: string, fields?: LogFields): void
  /** Records a surprise by its class and stack; its message is left out, since it may quote what the user wrote. */
  error(event: string, error: unknown, fields?: LogFields): void
}

/** Writes JSON lines to a file that only its owner may read, or to a file descriptor. */
export function openLog(destination: string | number): Log {
  const sink = pino.destination({ dest: destination, sync: true, mkdir: false, mode: 0o600 })
  const out = pino(
    { base: null, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'event' },
    sink,
  )
  return {
    info: (event, fields = {}) => out.info(fields, event),
    warn: (event, fields = {}) => out.warn(fields, event),
    error: (event, error, fields = {}) => out.error({ ...fields, ...traceOf(error) }, event),
  }
}

/** A log that keeps nothing (tests, one-shot commands). */
export const SILENT_LOG: Log = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}

/** The class of an error and where it was thrown, without its message. */
export function traceOf(error: unknown): LogFields {
  if (!(error instanceof Error)) return { class: typeof error }
  // The stack begins with the message, and a line of a mail may well look like a frame.
  const stack = error.stack ?? ''
  const begin = stack.indexOf(`${error.message}\n`)
  const frames = begin < 0 ? '' : stack.slice(begin + error.message.length)
  const lines = frames.split('\n').filter((line) => /^\s+at /.test(line))
  return { class: error.name, at: lines.slice(0, 4).join(' | ') }
}
