import { buildCommand } from '@stricli/core'
import type { OwnCommand } from './program.ts'
import type { HomeFlags, OwnNeeds, ServeFlags } from './run-own.ts'

/** Takes the exit code of the command that ran. */
export type Exit = (code: number) => void

const home = {
  kind: 'parsed',
  parse: String,
  optional: true,
  brief: 'The folder of your data (PERENNIAL_HOME)',
  placeholder: 'folder',
} as const

const json = {
  kind: 'boolean',
  optional: true,
  withNegated: false,
  brief: 'Answer as JSON, one value a line',
} as const

/** `serve`, `open` and `mcp`: commands about the program itself. What they do is loaded when one of them runs. */
export function ownCommands(needs: OwnNeeds, exit: Exit): readonly OwnCommand[] {
  return [serveCommand(needs, exit), openCommand(needs, exit), mcpCommand(needs, exit)]
}

function serveCommand(needs: OwnNeeds, exit: Exit): OwnCommand {
  const port = { kind: 'parsed', parse: portOf, default: '7373', placeholder: 'number' } as const
  const hosts = ['127.0.0.1', '::1', 'localhost'] as const
  const command = buildCommand<ServeFlags>({
    docs: { brief: 'Serves the page, the API and MCP on this machine until Ctrl-C' },
    parameters: {
      flags: {
        port: { ...port, brief: 'The port, or the next free one' },
        host: {
          kind: 'enum',
          values: hosts,
          default: '127.0.0.1',
          brief: 'Where to listen: this machine only',
        },
        home,
        json,
      },
    },
    func: async (flags) => exit(await (await import('./run-own.ts')).runServe(needs, flags)),
  })
  return { name: 'serve', command }
}

function openCommand(needs: OwnNeeds, exit: Exit): OwnCommand {
  const command = buildCommand<HomeFlags>({
    docs: { brief: 'Prints a fresh address that opens the page of the running server' },
    parameters: { flags: { home, json } },
    func: async (flags) => exit(await (await import('./run-own.ts')).runOpen(needs, flags)),
  })
  return { name: 'open', command }
}

function mcpCommand(needs: OwnNeeds, exit: Exit): OwnCommand {
  const brief = 'Speaks MCP on standard input and output, for one client'
  const http =
    'A client of streamable HTTP finds the running server at /mcp, its token in server.json of the data folder.'
  const command = buildCommand<Pick<HomeFlags, 'home'>>({
    docs: { brief, fullDescription: `${brief}.\n${http}` },
    parameters: { flags: { home } },
    func: async (flags) => exit(await (await import('./run-own.ts')).runMcp(needs, flags)),
  })
  return { name: 'mcp', command }
}

function portOf(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new SyntaxError(`${text} is no port; use 0 to 65535.`)
  return port
}
