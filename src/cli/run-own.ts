import { homeFolder, serverFileIn } from '../platform/home.ts'
import { readServerFile } from '../platform/server-file.ts'
import type { Declined } from '../platform/operation.ts'
import type { Product, ServeRequest } from './product.ts'
import { reportDeclined, reportThrown } from './report.ts'
import { freshStartAddress } from './server-gateway.ts'
import type { Terminal } from './terminal.ts'

/** What the commands that are no operation work with. */
export interface OwnNeeds {
  readonly terminal: Terminal
  readonly version: string
  readonly product: () => Promise<Product<unknown>>
}

/** The flags that these commands share. */
export interface HomeFlags {
  readonly home?: string
  readonly json?: boolean
}

/** The flags of `serve`. */
export interface ServeFlags extends HomeFlags {
  readonly port: number
  readonly host: ServeRequest['host']
}

/** Serves until the user stops it; a server that runs already on the same folder is named instead. */
export function runServe(needs: OwnNeeds, flags: ServeFlags): Promise<number> {
  return guarded(needs, flags, async () => {
    const { terminal, version } = needs
    const home = homeFolder(flags.home, terminal.env)
    const again = await startAddressOf(home)
    if (again !== null)
      return sayAddress(terminal, flags, { address: again, hint: 'It was running already.' })
    const { services } = await needs.product()
    const server = await services.serve({ home, version, port: flags.port, host: flags.host })
    const hint =
      'It opens once, within the hour; `perennial open` prints a fresh one. Ctrl-C stops.'
    await sayAddress(terminal, flags, { address: server.startAddress, hint })
    await terminal.stopped
    await server.close()
    return 0
  })
}

/** Prints a fresh start address of the running server. */
export function runOpen(needs: OwnNeeds, flags: HomeFlags): Promise<number> {
  return guarded(needs, flags, async () => {
    const { terminal } = needs
    const home = homeFolder(flags.home, terminal.env)
    const address = await startAddressOf(home)
    if (address === null) return reportDeclined(terminal, notRunning(home), flags.json === true)
    return sayAddress(terminal, flags, { address })
  })
}

/** Speaks MCP on standard input and output until the client leaves. */
export function runMcp(needs: OwnNeeds, flags: HomeFlags): Promise<number> {
  return guarded(needs, flags, async () => {
    const { services } = await needs.product()
    const { terminal, version } = needs
    await services.mcp({ home: homeFolder(flags.home, terminal.env), version })
    return 0
  })
}

async function startAddressOf(home: string): Promise<string | null> {
  const running = readServerFile(serverFileIn(home))
  const fresh = running ? await freshStartAddress(running) : null
  return fresh?.ok ? fresh.value : null
}

async function sayAddress(
  terminal: Terminal,
  { json }: HomeFlags,
  said: { readonly address: string; readonly hint?: string },
): Promise<number> {
  const { address, hint } = said
  await terminal.say(json ? JSON.stringify({ address }) : `Perennial is at ${address}`)
  if (hint && !json) await terminal.say(hint)
  return 0
}

async function guarded(
  { terminal }: OwnNeeds,
  flags: HomeFlags,
  run: () => Promise<number>,
): Promise<number> {
  try {
    return await run()
  } catch (error) {
    return reportThrown(terminal, error, flags.json === true)
  }
}

function notRunning(home: string): Declined {
  const message = `No Perennial is running on ${home}. Start it with \`npm start\` or \`perennial serve\`.`
  return { kind: 'not-running', status: 'unavailable', message, data: { home } }
}
