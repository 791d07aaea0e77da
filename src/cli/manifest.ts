import { fieldsOf } from '../platform/fields.ts'
import type { AnyOperation } from '../platform/operation.ts'
import { COMMON_FLAGS, type Command, type Manifest } from './command.ts'

/** The manifest of the operations that have a command. */
export function buildManifest<Context>(
  operations: readonly AnyOperation<Context>[],
  version: string,
): Manifest {
  return { version, commands: operations.flatMap(commandOf) }
}

function commandOf<Context>(operation: AnyOperation<Context>): Command[] {
  const { name, summary, input, takesFiles = false, streams = false, doors } = operation
  if (!doors.cli) return []
  const fields = fieldsOf(input)
  const positional = doors.cli.positional ?? []
  const clash = fields.find((field) => COMMON_FLAGS.some((flag) => flag === field.name))
  if (clash) throw new Error(`${name}: every command has a flag "${clash.name}" already.`)
  const unknown = positional.find((each) => !fields.some((field) => field.name === each))
  if (unknown) throw new Error(`${name}: "${unknown}" is given by position, but is no field.`)
  if (takesFiles && positional.length > 0)
    throw new Error(
      `${name}: paths are what this command takes by position; "${positional[0]}" must be a flag.`,
    )
  const words = doors.cli.command.split(' ')
  return [
    { operation: name, words, summary, positional, fields, takesFiles, streams, http: doors.http },
  ]
}
