import type { Changes } from '../platform/changes.ts'
import { declineFailure } from '../platform/failure.ts'
import type { Log } from '../platform/log.ts'
import type { AnyOperation, Declined, FileArgument } from '../platform/operation.ts'
import { performTelling } from '../platform/perform-telling.ts'
import { shapeOf, TEXT_FIELD, UNTRUSTED } from './tool.ts'

/** What a tool call needs of the program around it. */
export interface ToolNeeds<Context> {
  readonly context: Context & { readonly log: Log }
  readonly changes: Changes
}

/** A tool's answer as MCP writes it. */
export interface ToolAnswer {
  readonly content: { type: 'text'; text: string }[]
  readonly structuredContent?: Record<string, unknown>
  readonly isError?: true
  readonly _meta: Record<string, unknown>
  readonly [key: string]: unknown
}

/** The most of a stream that one answer holds; a model's context is smaller still. */
export const LIST_LIMIT = { items: 500, characters: 400_000 } as const

/** Runs an operation for a machine client; every "no" is an answer, not a protocol error, so that the model reads the sentence. */
export async function callTool<Context>(
  operation: AnyOperation<Context>,
  input: Readonly<Record<string, unknown>>,
  { context, changes }: ToolNeeds<Context>,
): Promise<ToolAnswer> {
  try {
    const call = { context, ...argumentsOf(operation, input) }
    const result = await performTelling(operation, call, changes)
    return result.ok ? await answerOf(operation, result.value) : refused(result.refusal)
  } catch (error) {
    const declined = declineFailure(error)
    context.log.error('mcp-failed', error, { operation: operation.name })
    return declined
      ? refused(declined)
      : failed('Something went wrong inside Perennial. The log has the details.')
  }
}

function argumentsOf<Context>(
  { takesFiles }: AnyOperation<Context>,
  given: Readonly<Record<string, unknown>>,
): { input: unknown; files: readonly FileArgument[] } {
  if (!takesFiles) return { input: given, files: [] }
  const { [TEXT_FIELD]: text, ...input } = given
  if (typeof text !== 'string' || text === '') return { input, files: [] }
  return { input, files: [{ name: TEXT_FIELD, stream: bytesOf(text), isPasted: true }] }
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}

async function answerOf<Context>(
  operation: AnyOperation<Context>,
  value: unknown,
): Promise<ToolAnswer> {
  switch (shapeOf(operation)) {
    case 'object':
      return answered(value as Record<string, unknown>)
    case 'value':
      return answered({ value })
    case 'list':
      return listed(value as AsyncIterable<unknown>)
  }
}

async function listed(values: AsyncIterable<unknown>): Promise<ToolAnswer> {
  const items: unknown[] = []
  let characters = 0
  let cut = false
  for await (const value of values) {
    characters += JSON.stringify(value).length
    cut = items.length >= LIST_LIMIT.items || characters > LIST_LIMIT.characters
    if (cut) break
    items.push(value)
  }
  const answer = answered({ items, cut })
  const note = `Only the first ${items.length} are here; there are more. Ask for less, or use the command line for all.`
  return cut ? { ...answer, content: [...answer.content, { type: 'text', text: note }] } : answer
}

function answered(structuredContent: Record<string, unknown>): ToolAnswer {
  const text = JSON.stringify(structuredContent)
  return { content: [{ type: 'text', text }], structuredContent, _meta: { ...UNTRUSTED } }
}

function refused({ kind, status, message, data }: Declined): ToolAnswer {
  const answer = failed(message)
  return { ...answer, _meta: { ...answer._meta, 'perennial/refusal': { ...data, kind, status } } }
}

function failed(text: string): ToolAnswer {
  return { content: [{ type: 'text', text }], isError: true, _meta: { ...UNTRUSTED } }
}
