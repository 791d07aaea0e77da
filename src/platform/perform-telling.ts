import type { Changes } from './changes.ts'
import { perform, type AnyOperation, type Call, type Declined } from './operation.ts'
import { ok, type Result } from './result.ts'

/** As `perform`; when the operation wrote something, open pages are told, for a stream when it ends. */
export async function performTelling<Context>(
  operation: AnyOperation<Context>,
  call: Call<Context>,
  changes: Changes,
): Promise<Result<unknown, Declined>> {
  const result = await perform(operation, call)
  if (!result.ok || operation.effects === 'reads') return result
  if (operation.streams) return ok(tellingAfter(result.value as AsyncIterable<unknown>, changes))
  changes.tell()
  return result
}

async function* tellingAfter(
  values: AsyncIterable<unknown>,
  changes: Changes,
): AsyncGenerator<unknown> {
  try {
    yield* values
  } finally {
    // Also when the reader left early or a later value failed: what came before was written.
    changes.tell()
  }
}
