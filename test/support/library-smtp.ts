import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { certificateFor } from './certificate.ts'

/** The password of `sam` on these servers. */
export const PASSWORD = 'kanarienvogel-7Q!zx'

/** The certificate they show unless told otherwise. */
export const TRUSTED = certificateFor('localhost')

const closers: (() => Promise<void>)[] = []
/** Stops every server that was started here. */
export async function closeSmtpServers(): Promise<void> {
  for (const close of closers.splice(0)) await close()
}

/** An SMTP server of the smtp-server package with a user `sam`; its port and the mails it took. */
export async function serveSmtp(
  options: SMTPServerOptions,
): Promise<{ port: number; taken: string[] }> {
  const taken: string[] = []
  const server = new SMTPServer({
    ...TRUSTED,
    onAuth: ({ username, password }, _session, done) =>
      username === 'sam' && password === PASSWORD
        ? done(null, { user: 'sam' })
        : done(
            new Error(
              `Wrong password ${password} (${Buffer.from(password ?? '').toString('base64')})`,
            ),
          ),
    onData(stream, _session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => done(null, `taken ${taken.push(Buffer.concat(chunks).toString())}`))
    },
    ...options,
  })
  server.on('error', () => undefined)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  closers.push(() => new Promise((closed) => server.close(() => closed())))
  return { port: (server.server.address() as AddressInfo).port, taken }
}
