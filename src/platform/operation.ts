import type { z } from 'zod'
import { refuse, type Result } from './result.ts'

/** What an operation does to the world. `sends` and `approves` are never offered to a machine client (MCP). */
export type Effects = 'reads' | 'writes' | 'approves' | 'sends'

/** Why an operation may say no, in kinds that every door can answer in its own terms. */
export type RefusalStatus =
  | 'invalid'
  | 'not-found'
  | 'conflict'
  | 'too-large'
  | 'unavailable'
  | 'forbidden'

/** One expected "no": its status for the doors and its sentence for a person (what, which value, what next). */
export interface RefusalSpec<Data> {
  readonly status: RefusalStatus
  readonly message: (data: Data) => string
}

/** Every refusal an operation declares, by kind. */
// The data of each refusal differs; `never` lets every spec in while `RefusalOf` recovers the exact type.
export type RefusalSpecs = Readonly<Record<string, RefusalSpec<never>>>

/** The union of tagged refusals that a table of specs allows. */
export type RefusalOf<Specs extends RefusalSpecs> = {
  [Kind in keyof Specs & string]: { readonly kind: Kind } & DataOf<Specs[Kind]>
}[keyof Specs & string]

/** What a refusal's sentence is made of; nothing more than its kind when the sentence takes nothing. */
type DataOf<Spec extends RefusalSpec<never>> =
  Parameters<Spec['message']> extends [] ? unknown : Parameters<Spec['message']>[0]

/**
 * A file a door hands in: a path on this machine (CLI), or bytes that came with the request (HTTP, MCP, stdin). What is
 * pasted may be no file's content but text that somebody copied.
 */
export type FileArgument =
  | { readonly name: string; readonly path: string }
  | {
      readonly name: string
      readonly stream: AsyncIterable<Uint8Array>
      readonly isPasted?: boolean
    }

/** Where an operation can be reached. The MCP tool's name is the operation's with `_` for `-`. */
export interface Doors {
  /** Method and path; `{name}` parts are fields of the input. GET takes the rest from the query, others from the body. */
  readonly http: `${'GET' | 'POST' | 'PUT' | 'DELETE'} /v1/${string}`
  /** The command's words, and which input fields are given by position. */
  readonly cli?: { readonly command: string; readonly positional?: readonly string[] }
  readonly mcp?: true
}

/** A verb of the product, declared once; REST, OpenAPI, the typed client, the CLI and the MCP tools derive from it. */
export interface Operation<
  Context,
  Input extends z.ZodObject,
  Output extends z.ZodType,
  Refusals extends RefusalSpecs,
  Name extends string = string,
> {
  /** A literal type, by which the typed client finds the operation's input and output. */
  readonly name: Name
  readonly summary: string
  readonly input: Input
  readonly output: Output
  /** The output is a stream of such values (JSON lines); else one value. */
  readonly streams?: boolean
  /** The operation takes mail files beside its input. */
  readonly takesFiles?: boolean
  /** The operation works from its input alone; the CLI then runs it without a data folder. */
  readonly keepsNothing?: boolean
  readonly refusals: Refusals
  readonly effects: Effects
  readonly doors: Doors
  /** Renders the output for a terminal; without it the CLI prints JSON. */
  print?(output: z.output<Output>): string
  run(
    context: Context,
    input: z.output<Input>,
    files: readonly FileArgument[],
  ): Promise<Result<unknown, RefusalOf<Refusals>>>
}

/** Declares an operation; refuses, as a bug, one that sends or approves and is offered to a machine client. */
export function operation<
  Context,
  Input extends z.ZodObject,
  Output extends z.ZodType,
  Refusals extends RefusalSpecs,
  Name extends string,
>(
  spec: OperationSpec<Context, Input, Output, Refusals, Name>,
): Operation<Context, Input, Output, Refusals, Name> {
  if (spec.doors.mcp && (spec.effects === 'sends' || spec.effects === 'approves'))
    throw new Error(`${spec.name} ${spec.effects}; no MCP tool may.`)
  if (spec.doors.http.startsWith('GET') !== (spec.effects === 'reads' && !spec.takesFiles))
    throw new Error(
      `${spec.name}: exactly the operations that only look, and take no file, are GET.`,
    )
  return spec
}

/** As `Operation`, with the value that `run` answers tied to the output schema. */
export interface OperationSpec<
  Context,
  Input extends z.ZodObject,
  Output extends z.ZodType,
  Refusals extends RefusalSpecs,
  Name extends string = string,
> extends Operation<Context, Input, Output, Refusals, Name> {
  run(
    context: Context,
    input: z.output<Input>,
    files: readonly FileArgument[],
  ): Promise<Result<z.input<Output> | AsyncIterable<z.input<Output>>, RefusalOf<Refusals>>>
}

/** Any operation of a context, for doors that are generic over the list. */
export interface AnyOperation<Context> extends Omit<
  Operation<Context, z.ZodObject, z.ZodType, RefusalSpecs>,
  'run'
> {
  run(
    context: Context,
    input: unknown,
    files: readonly FileArgument[],
  ): Promise<Result<unknown, { readonly kind: string }>>
}

/** A refusal as the doors see it: its kind, status, sentence and data. */
export interface Declined {
  readonly kind: string
  readonly status: RefusalStatus
  readonly message: string
  readonly data: Readonly<Record<string, unknown>>
}

/** The input does not fit its schema; said by every door before the operation runs. */
function declineInput(error: z.ZodError): Declined {
  const issues = error.issues.map((issue) => ({
    field: issue.path.join('.'),
    problem: issue.message,
  }))
  const said = issues
    .map(({ field, problem }) => (field ? `${field}: ${problem}` : problem))
    .join('; ')
  return {
    kind: 'invalid-input',
    status: 'invalid',
    message: `The input does not fit: ${said}.`,
    data: { issues },
  }
}

/** What a door hands over to run one operation. */
export interface Call<Context> {
  readonly context: Context
  readonly input: unknown
  readonly files?: readonly FileArgument[]
}

/** Runs an operation from raw input: parsed, run, its refusal turned into a sentence. Surprises are thrown. */
export async function perform<Context>(
  verb: AnyOperation<Context>,
  call: Call<Context>,
): Promise<Result<unknown, Declined>> {
  const input = verb.input.safeParse(call.input)
  if (!input.success) return refuse(declineInput(input.error))
  const result = await verb.run(call.context, input.data, call.files ?? [])
  if (result.ok) return result
  const { kind, ...data }: { kind: string } & Record<string, unknown> = result.refusal
  const spec = verb.refusals[kind]
  if (!spec) throw new Error(`${verb.name} declined with an undeclared refusal "${kind}".`)
  return refuse({ kind, status: spec.status, message: spec.message(data as never), data })
}
