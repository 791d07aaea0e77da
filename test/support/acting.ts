import type { Context } from '../../src/context.ts'
import { perform, type AnyOperation } from '../../src/platform/operation.ts'
import type { fileOf } from './context.ts'

/** What an operation is performed on. */
interface Acted {
  readonly input: object
  readonly files?: ReturnType<typeof fileOf>[] | undefined
}

/** Performs an operation and answers its value or its refusal; the test says what it expects either to be. */
export async function acting(
  context: Context,
  verb: unknown,
  { input, files = [] }: Acted,
): Promise<never> {
  const result = await perform(verb as AnyOperation<Context>, { context, input, files })
  return (result.ok ? result.value : result.refusal) as never
}
