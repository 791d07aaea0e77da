import { createInterface } from 'node:readline/promises'
import type { Readable } from 'node:stream'
import type { Field } from '../platform/field.ts'
import type { FlagValue } from './given.ts'

type Flags = Readonly<Record<string, FlagValue>>

/**
 * The flags with every secret given as `-` read from standard input, a line each: on a command line a password would stand in
 * the list of processes and in the history of the shell.
 */
export async function withSecrets(
  fields: readonly Field[],
  flags: Flags,
  stdin: Readable,
): Promise<Flags> {
  const asked = fields.filter(({ name, secret }) => secret && flags[name] === '-')
  if (asked.length === 0) return flags
  const lines = createInterface({ input: stdin })[Symbol.asyncIterator]()
  const told: Record<string, FlagValue> = { ...flags }
  for (const { name } of asked) {
    const line = await lines.next()
    told[name] = line.done ? '' : line.value
  }
  return told
}
