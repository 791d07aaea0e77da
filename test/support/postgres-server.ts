import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { delimiter, join } from 'node:path'
import { tmpdir } from 'node:os'

/** A private PostgreSQL on loopback; its superuser's address ends in `/postgres`. */
export interface PostgresServer {
  readonly url: string
  stop(): Promise<void>
}

/** Where Debian keeps PostgreSQL's programs, newest first, when they are not on the PATH. */
const DEBIAN_FOLDER = '/usr/lib/postgresql'

/** The folder that holds initdb and postgres, or null when PostgreSQL is not installed. */
export function findPostgres(): string | null {
  const versions = existsSync(DEBIAN_FOLDER) ? readdirSync(DEBIAN_FOLDER) : []
  const debian = versions
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => join(DEBIAN_FOLDER, version, 'bin'))
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...debian]
  return (
    folders.find(
      (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
    ) ?? null
  )
}

/**
 * Makes an empty cluster in a temporary folder and starts it on a free loopback port, without a Unix socket and with a
 * random password. It ends with this process, even when this process is killed.
 */
export async function startPostgres(programs: string): Promise<PostgresServer> {
  const owner = unprivileged()
  const folder = mkdtempSync(join(tmpdir(), 'perennial-postgres-'))
  const password = randomBytes(12).toString('hex')
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (owner) for (const path of [folder, passwordFile]) chownSync(path, owner.uid, owner.gid)
  const data = join(folder, 'data')
  const trust = ['--auth=scram-sha-256', '--username=owner', `--pwfile=${passwordFile}`]
  const make = [`--pgdata=${data}`, '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync', ...trust]
  execFileSync(join(programs, 'initdb'), make, { ...owner, stdio: ['ignore', 'ignore', 'pipe'] })
  const port = await freePort()
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
  }
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const command = ['-c', KEEPER, 'sh', join(programs, 'postgres'), '-D', data, ...options]
  const keeper = spawn('sh', command, { ...owner, stdio: ['pipe', 'ignore', 'pipe'] })
  await ready(keeper)
  return {
    url: `postgres://owner:${password}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      const ended = new Promise((resolve) => keeper.once('close', resolve))
      keeper.stdin.end()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Runs the server until standard input closes, which it does however the starting process ends; then stops it by its id. */
const KEEPER = `
trap '' INT TERM HUP
data=$3
"$@" & server=$!
read -r _
kill -INT $server
wait $server
rm -rf "$data"
`

/** PostgreSQL refuses to run as root: there, the server runs as nobody. */
function unprivileged(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const id = (flag: string): number =>
    Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

async function ready(keeper: ChildProcess): Promise<void> {
  let said = ''
  const stderr = keeper.stderr
  if (!stderr) throw new Error('PostgreSQL was started without its log.')
  await new Promise<void>((resolve, reject) => {
    stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.includes('ready to accept connections')) resolve()
      if (said.includes('FATAL')) reject(new Error(`PostgreSQL did not start:\n${said}`))
    })
    keeper.once('error', reject)
    keeper.once('close', () => reject(new Error(`PostgreSQL ended at once:\n${said}`)))
  })
  // The log is of no more interest, but a full pipe would stop the server.
  stderr.removeAllListeners('data').resume()
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}
