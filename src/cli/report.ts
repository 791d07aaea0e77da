import { traceOf } from '../platform/log.ts'
import { declineFailure } from '../platform/failure.ts'
import type { Declined } from '../platform/operation.ts'
import { EXIT_BUG, EXIT_CODE } from './exit-code.ts'
import type { Terminal } from './terminal.ts'

/** Says why the answer is no, in a sentence or for a program, and gives the exit code that says it shortest. */
export function reportDeclined(terminal: Terminal, declined: Declined, asJson: boolean): number {
  const { kind, status, message, data } = declined
  const problem = { ...data, kind, status, message }
  terminal.warn(asJson ? JSON.stringify({ problem }) : `perennial: ${message}`)
  return EXIT_CODE[status]
}

/** Says what was thrown: the world failing in its own words, a bug without what it may quote. */
export function reportThrown(terminal: Terminal, error: unknown, asJson: boolean): number {
  const declined = declineFailure(error)
  if (declined) return reportDeclined(terminal, declined, asJson)
  const trace = traceOf(error)
  const message = `Something went wrong inside Perennial (${String(trace['class'])}).`
  const hint = 'This is a bug. PERENNIAL_DEBUG=1 shows where.'
  terminal.warn(
    asJson
      ? JSON.stringify({ problem: { kind: 'internal', message } })
      : `perennial: ${message} ${hint}`,
  )
  if (terminal.env['PERENNIAL_DEBUG'])
    terminal.warn(error instanceof Error ? String(error.stack) : String(error))
  return EXIT_BUG
}
