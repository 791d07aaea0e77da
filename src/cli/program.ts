import {
  buildApplication,
  buildCommand,
  buildRouteMap,
  type Application,
  type Command as Runnable,
  type CommandContext,
  type RouteMap,
  type TypedCommandFlagParameters,
} from '@stricli/core'
import type { Field } from '../platform/field.ts'
import type { Command, Manifest } from './command.ts'
import type { FlagValue, Given } from './given.ts'
import { hyphened, spaced } from './words.ts'

/** A command's flags by their field names. */
export type Flags = Readonly<Record<string, FlagValue>>

type FlagParameters = TypedCommandFlagParameters<Flags, CommandContext>['flags']

/** A command that is no operation: `serve`, `open`, `mcp`. */
export interface OwnCommand {
  readonly name: string
  readonly command: Runnable<CommandContext>
}

/** What happens when a command line was understood; it keeps the exit code itself. */
export type RunCommand = (command: Command, given: Given) => Promise<void>

/** The whole command line: help, version and usage errors need nothing but the manifest. */
export function buildProgram(
  { version, commands }: Manifest,
  own: readonly OwnCommand[],
  run: RunCommand,
): Application<CommandContext> {
  const tree: Tree = new Map()
  for (const command of commands) plant(tree, command.words, runnableOf(command, run))
  for (const { name, command } of own) plant(tree, [name], command)
  return buildApplication(
    routesOf(tree, 'Turns a job rejection into a living professional relationship'),
    {
      name: 'perennial',
      versionInfo: { currentVersion: version },
      scanner: { caseStyle: 'allow-kebab-for-camel', allowArgumentEscapeSequence: true },
      documentation: {
        caseStyle: 'convert-camel-to-kebab',
        onlyRequiredInUsageLine: true,
        disableAnsiColor: true,
      },
    },
  )
}

type Tree = Map<string, Runnable<CommandContext> | Tree>

function plant(tree: Tree, words: readonly string[], command: Runnable<CommandContext>): void {
  const [word = '', ...others] = words
  const found = tree.get(word)
  if (others.length === 0) {
    if (found) throw new Error(`Two commands are named "${word}".`)
    tree.set(word, command)
    return
  }
  const branch = found ?? new Map()
  if (!(branch instanceof Map)) throw new Error(`"${word}" is a command and cannot hold others.`)
  tree.set(word, branch)
  plant(branch, others, command)
}

function routesOf(tree: Tree, brief: string): RouteMap<CommandContext> {
  const routes = [...tree].map(([word, inner]) => [
    word,
    inner instanceof Map ? routesOf(inner, [...inner.keys()].join(', ')) : inner,
  ])
  return buildRouteMap({ routes: Object.fromEntries(routes), docs: { brief } })
}

function runnableOf(command: Command, run: RunCommand): Runnable<CommandContext> {
  return buildCommand<Flags, readonly string[]>({
    docs: { brief: command.summary },
    parameters: { flags: flagsOf(command), positional: positionsOf(command) },
    func: (flags, ...args) => run(command, { flags, args }),
  })
}

/** A field's values stay text here: what they mean is read in one place for the command line and the query string. */
function flagsOf({ fields, positional }: Command): FlagParameters {
  const named = fields.filter(({ name }) => !positional.includes(name))
  const own = named.map((field) => [field.name, flagOf(field)])
  // What the manifest says is known only when it is read; the library's types want it when this is written.
  return { ...Object.fromEntries(own), ...COMMON } as FlagParameters
}

const text = (brief: string, placeholder: string) =>
  ({ kind: 'parsed', parse: String, optional: true, brief, placeholder }) as const

const COMMON = {
  json: {
    kind: 'boolean',
    optional: true,
    withNegated: false,
    brief: 'Answer as JSON, one value a line',
  },
  home: text('The folder of your data (PERENNIAL_HOME)', 'folder'),
  server: text('Use the server at this address instead of the folder (PERENNIAL_SERVER)', 'url'),
} as const

function flagOf(field: Field): unknown {
  const common = { brief: briefOf(field), optional: !field.required }
  if (field.kind === 'boolean' && !field.many && !field.nullable)
    return { ...common, kind: 'boolean' }
  const variadic = field.many ? { variadic: true } : {}
  if (field.choices && !field.nullable)
    return { ...common, ...variadic, kind: 'enum', values: field.choices }
  return {
    ...common,
    ...variadic,
    kind: 'parsed',
    parse: String,
    placeholder: placeholderOf(field),
  }
}

function briefOf({ summary, name, fallback, secret }: Field): string {
  const words = `${summary || spaced(name)}${secret ? '; - reads it from standard input' : ''}`
  return fallback === undefined ? words : `${words} (${JSON.stringify(fallback)} unless given)`
}

function placeholderOf({ kind }: Field): string {
  return kind === 'number' ? 'number' : kind === 'json' ? 'json' : 'text'
}

function positionsOf({ fields, positional, takesFiles }: Command) {
  const path = {
    parse: String,
    brief: 'A mail, an mbox file or a folder of mails; - reads standard input',
    placeholder: 'path',
  }
  if (takesFiles) return { kind: 'array', parameter: path, minimum: 1 } as const
  const parameters = positional.map((name) => {
    const field = fields.find((each) => each.name === name)
    const optional = field?.required ? {} : { optional: true }
    return {
      parse: String,
      brief: field ? briefOf(field) : spaced(name),
      placeholder: hyphened(name),
      ...optional,
    }
  })
  // Of a length that only the manifest knows, where the library's type wants a list or a known length.
  return { kind: 'tuple', parameters } as never
}
