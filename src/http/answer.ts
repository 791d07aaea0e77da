import type { AnyOperation, Declined } from '../platform/operation.ts'
import type { Result } from '../platform/result.ts'
import { refusalResponse } from './problem.ts'

/**
 * The answer to a call that ran: JSON, JSON lines, or the problem that says why not. Throws what the stream throws at
 * its start; what it throws later goes to `broken` and cuts the answer off.
 */
export async function answerWith<Context>(
  operation: AnyOperation<Context>,
  result: Result<unknown, Declined>,
  broken: (error: unknown) => void,
): Promise<Response> {
  if (!result.ok) return refusalResponse(result.refusal)
  if (operation.streams) return lines(result.value as AsyncIterable<unknown>, broken)
  if (result.value === undefined) return new Response(null, { status: 204 })
  return Response.json(result.value)
}

async function lines(
  values: AsyncIterable<unknown>,
  broken: (error: unknown) => void,
): Promise<Response> {
  const iterator = values[Symbol.asyncIterator]()
  // The first value is waited for: what fails before it can still be said as a problem with its own status.
  const first = await iterator.next()
  return new Response(ReadableStream.from(encoded(first, iterator, broken)), {
    headers: { 'content-type': 'application/jsonl' },
  })
}

async function* encoded(
  first: IteratorResult<unknown>,
  iterator: AsyncIterator<unknown>,
  broken: (error: unknown) => void,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  try {
    for (let next = first; !next.done; next = await iterator.next())
      yield encoder.encode(`${JSON.stringify(next.value)}\n`)
  } catch (error) {
    // The status is long sent: the answer is cut off, which no client takes for its end.
    broken(error)
    throw error
  } finally {
    // A client that went away ends the operation's own stream, with its files and transactions.
    await iterator.return?.()
  }
}
