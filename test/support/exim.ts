import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { certificateFor } from './certificate.ts'

const EXIM = '/usr/sbin/exim4'
/** The user that Debian's Exim was built for; it refuses to be a daemon under any other. */
const EXIM_USER = 'Debian-exim'

/** The account that the server lets in. */
export const EXIM_LOGIN = { username: 'sam', password: 'kanarienvogel-7Q' }

/** Debian's mail server, private to a test: on a loopback port, without privileges, delivering everything into one Maildir. */
export interface Exim {
  readonly port: number
  /** The certificate it shows for `localhost` after STARTTLS, PEM. */
  readonly certificate: string
  /** Every mail in the mailbox, raw with CRLF line ends, once nothing that was accepted is still on its way. */
  arrived(): Promise<string[]>
  /** What its log says. */
  log(): string
  stop(): Promise<void>
}

/** Why no Exim can be had here, in words for the name of a skipped test; null when it can. */
export function eximMissing(): string | null {
  if (!existsSync(EXIM)) return 'no Exim: apt-get install exim4-daemon-light'
  const user = spawnSync('id', ['-u', EXIM_USER])
  if (user.status !== 0) return `no user ${EXIM_USER}: install Debian's exim4 package`
  const [command = '', ...words] = asEximUser()
  const tried = spawnSync(command, [...words, 'true'])
  return tried.status === 0
    ? null
    : `no way to act as ${EXIM_USER}: unprivileged user namespaces are off`
}

/** The words before a command that runs it as Exim's own user: from root by giving privileges up, else in a user namespace. */
function asEximUser(): string[] {
  if (process.getuid?.() === 0)
    return [
      'setpriv',
      `--reuid=${EXIM_USER}`,
      `--regid=${EXIM_USER}`,
      '--clear-groups',
      '--no-new-privs',
    ]
  return ['unshare', '--user', `--map-user=${idOf('-u')}`, `--map-group=${idOf('-g')}`]
}

function idOf(which: '-u' | '-g'): number {
  return Number(execFileSync('id', [which, EXIM_USER], { encoding: 'utf8' }))
}

/** Starts it; throws when it does not greet within ten seconds. `stop` it by the end of the test. */
export async function startExim(): Promise<Exim> {
  const folder = mkdtempSync(join(tmpdir(), 'perennial-exim-'))
  const { key, cert } = certificateFor('localhost')
  const port = await freePort()
  for (const name of ['spool', 'mail', 'mail/new']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'key.pem'), key, { mode: 0o600 })
  writeFileSync(join(folder, 'cert.pem'), cert)
  writeFileSync(join(folder, 'exim.conf'), configuration(folder, port))
  if (process.getuid?.() === 0) giveAway(folder)
  const [command = '', ...words] = asEximUser()
  const child = spawn(command, [...words, EXIM, '-C', join(folder, 'exim.conf'), '-bdf', '-q15m'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
  const exited = new Promise((resolve) => child.once('exit', resolve))
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await exited
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  const log = (): string =>
    existsSync(join(folder, 'main.log')) ? readFileSync(join(folder, 'main.log'), 'utf8') : ''
  if (!(await greets(port, () => child.exitCode === null))) {
    await stop()
    throw new Error(`Exim did not start: ${complaint}${log()}`)
  }
  return {
    port,
    certificate: cert,
    arrived: () => arrived(join(folder, 'mail/new'), log),
    log,
    stop,
  }
}

async function arrived(folder: string, log: () => string): Promise<string[]> {
  for (let tries = 0; tries < 200; tries++) {
    const said = log()
    if (said.split(' <= ').length === said.split(' Completed').length)
      return readdirSync(folder).map((name) =>
        readFileSync(join(folder, name), 'latin1').replaceAll('\n', '\r\n'),
      )
    await sleep(50)
  }
  throw new Error(`Exim still has mail on its way after ten seconds: ${log()}`)
}

function giveAway(folder: string): void {
  const [uid, gid] = [idOf('-u'), idOf('-g')]
  chownSync(folder, uid, gid)
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    chownSync(join(folder, name), uid, gid)
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await new Promise((listening) => probe.once('listening', listening))
  const { port } = probe.address() as AddressInfo
  await new Promise((closed) => probe.close(closed))
  return port
}

async function greets(port: number, isAlive: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 200 && isAlive(); tries++) {
    const isGreeted = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1')
      socket.on('error', () => resolve(false))
      socket.on('data', () => {
        socket.end('QUIT\r\n')
        resolve(true)
      })
    })
    if (isGreeted) return true
    await sleep(50)
  }
  return false
}

/** Three things deliver without root: deliver_drop_privilege, no user in the transport, and a fixed folder (no tainted path). */
function configuration(folder: string, port: number): string {
  return `
spool_directory = ${folder}/spool
log_file_path = ${folder}/%s.log
pid_file_path = ${folder}/exim.pid
primary_hostname = exim.test
daemon_smtp_ports = ${port}
local_interfaces = 127.0.0.1
tls_advertise_hosts = *
tls_certificate = ${folder}/cert.pem
tls_privatekey = ${folder}/key.pem
deliver_drop_privilege = true
host_lookup =
rfc1413_hosts =
keep_environment =
acl_smtp_mail = acl_mail
acl_smtp_rcpt = acl_rcpt
acl_smtp_data = accept
begin acl
acl_mail:
  deny senders = refused@*
       message = 5.7.1 we do not know you
  accept
acl_rcpt:
  deny ! authenticated = *
  deny local_parts = nobody-here
       message = 5.1.1 no such person
  defer local_parts = greylisted
       message = 4.7.1 come back later
  accept
begin routers
everyone:
  driver = accept
  transport = maildir
begin transports
maildir:
  driver = appendfile
  directory = ${folder}/mail
  maildir_format
  envelope_to_add
  return_path_add
  create_directory = true
begin retry
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_condition = \${if and {{eq{$auth2}{${EXIM_LOGIN.username}}}{eq{$auth3}{${EXIM_LOGIN.password}}}}}
  server_set_id = $auth2
`
}
