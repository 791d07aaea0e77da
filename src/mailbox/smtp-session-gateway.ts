import type { SecureContextOptions } from 'node:tls'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { FrozenMail, SmtpLogin } from './smtp.ts'
import type { SmtpFailure } from './smtp-failure.ts'
import { HeldMessage, type BeforeDot } from './smtp-held-gateway.ts'

/** How long each part of a session may take, in milliseconds; hard limits, not idle times. */
export interface SmtpTimes {
  /** Name lookup, connection, greeting, TLS and EHLO together. */
  readonly connectMs: number
  /** The login; then sender, recipient and DATA together. */
  readonly replyMs: number
  /** From the go-ahead for the body until all of it has left and the dot is permitted. */
  readonly dataMs: number
  /** From the dot to its reply. RFC 5321, 4.5.3.2.6 asks for 10 minutes: giving up early makes an unknown of a success. */
  readonly finalReplyMs: number
  /** How long a polite QUIT is waited for, in the background. */
  readonly quitMs: number
}

/** Patient enough for slow providers, short enough for a person who waits. */
export const SMTP_TIMES: SmtpTimes = {
  connectMs: 30_000,
  replyMs: 60_000,
  dataMs: 180_000,
  finalReplyMs: 600_000,
  quitMs: 2_000,
}

/** A step of a session failed; `failure` says which and how. */
export class SmtpStepFailed extends Error {
  readonly failure: SmtpFailure

  constructor(failure: SmtpFailure) {
    super(failure.message, { cause: failure })
    this.name = 'SmtpStepFailed'
    this.failure = failure
  }
}

/** What a session is opened with. */
export interface SessionOptions {
  readonly times: SmtpTimes
  /** Certificates trusted beside the usual ones (PEM): a server of one's own. */
  readonly ca?: SecureContextOptions['ca']
}

/** One conversation with a mail server; every step resolves, or throws `SmtpStepFailed` within its time. */
export class SmtpSession {
  readonly #connection: SMTPConnection
  readonly #times: SmtpTimes
  readonly #login: SmtpLogin
  /** Gives the running step that much time from now on. */
  #extend: (limitMs: number) => void = () => undefined

  constructor(login: SmtpLogin, options: SessionOptions) {
    this.#login = login
    this.#times = options.times
    this.#connection = new SMTPConnection({
      host: login.host,
      port: login.port,
      secure: login.security === 'tls',
      requireTLS: login.security === 'starttls',
      ignoreTLS: login.security === 'none',
      // The machine's own name would travel in the Received lines of every letter.
      name: '[127.0.0.1]',
      tls: options.ca === undefined ? {} : { ca: options.ca },
      dnsTimeout: options.times.connectMs,
      connectionTimeout: options.times.connectMs,
      greetingTimeout: options.times.connectMs,
      // The limits of the steps are kept here, by the clock; an idle limit would cut a slow final reply.
      socketTimeout: options.times.finalReplyMs + options.times.dataMs,
      socketCloseTimeout: 0,
    })
    // Errors after a step has settled (a reset during QUIT) concern nobody, but must not be unheard.
    this.#connection.on('error', () => undefined)
  }

  /** Connects, waits for the greeting, introduces itself and secures the connection as the account demands. */
  async connect(): Promise<void> {
    await this.#step(this.#times.connectMs, (done) =>
      this.#connection.connect((error) => done(error)),
    )
  }

  /** Logs in when the account has a user name; resolves with whether it did. */
  async logIn(): Promise<boolean> {
    const { username, password } = this.#login
    if (username === null) return false
    await this.#step(this.#times.replyMs, (done) =>
      this.#connection.login({ user: username, pass: password ?? '' }, (error) => done(error)),
    )
    return true
  }

  get isEncrypted(): boolean {
    return this.#connection.secure
  }

  get lastReply(): string {
    return this.#connection.lastServerResponse || ''
  }

  /** Makes a message whose dot waits for `before`, and for the socket to have taken everything else. */
  hold(bytes: Uint8Array, before: Pick<BeforeDot, 'ask' | 'holds'>): HeldMessage {
    const held: HeldMessage = new HeldMessage(bytes, {
      ask: async () => {
        do await turn()
        while (!held.destroyed && this.#unsentBytes() > 0)
        const isAllowed = !held.destroyed && (await before.ask())
        // A refusal that has arrived meanwhile is heard before the dot, which then never leaves.
        await turn()
        return isAllowed
      },
      holds: before.holds,
      onBody: () => this.#extend(this.#times.dataMs),
      onRelease: () => this.#extend(this.#times.finalReplyMs),
    })
    return held
  }

  /** Hands over one mail and resolves with the server's reply to the dot. */
  async send(mail: FrozenMail, held: HeldMessage): Promise<string> {
    const envelope = { from: mail.from, to: [mail.to], size: mail.bytes.length }
    return this.#step(this.#times.replyMs, (done) =>
      this.#connection.send(envelope, held, (error, info) => {
        done(error, info?.response)
        // A reply before the dot, good or bad, is no reply to the letter: the dot must not follow any more.
        if (!held.isReleased) this.abandon(held)
      }),
    )
  }

  /** Says goodbye without waiting for it; the connection is gone after `quitMs` at the latest. */
  leave(): void {
    const timer = setTimeout(() => this.abandon(), this.#times.quitMs)
    this.#connection.once('end', () => clearTimeout(timer))
    this.#connection.quit()
  }

  /** Drops the connection at once, and the message with it: after its reply the client no longer ends it by itself. */
  abandon(held?: HeldMessage): void {
    held?.destroy()
    this.#connection.close()
  }

  #unsentBytes(): number {
    const socket = this.#connection._socket
    return socket ? socket.writableLength : 0
  }

  /** Runs one step until it is done, the connection fails or ends, or its time is over. */
  #step<Value = void>(limitMs: number, start: (done: Done<Value>) => void): Promise<Value> {
    const connection = this.#connection
    return new Promise<Value>((resolve, reject) => {
      const onError = (error: Error): void => settle(() => reject(stepFailed(error)))
      // The client ends the connection before it reports a 421; the report follows in the same turn and says more.
      const onEnd = (): void =>
        queueMicrotask(() => settle(() => reject(stepFailed(new Error('The connection ended.')))))
      const onLate = (): void => {
        settle(() =>
          reject(new SmtpStepFailed({ message: 'No reply in time.', code: 'ETIMEDOUT' })),
        )
        this.abandon()
      }
      let timer = setTimeout(onLate, limitMs)
      this.#extend = (longerMs) => {
        clearTimeout(timer)
        timer = setTimeout(onLate, longerMs)
      }
      const settle = (finish: () => void): void => {
        clearTimeout(timer)
        this.#extend = () => undefined
        connection.off('error', onError)
        connection.off('end', onEnd)
        finish()
      }
      connection.on('error', onError)
      connection.on('end', onEnd)
      start((error, value) =>
        settle(() => (error ? reject(stepFailed(error)) : resolve(value as Value))),
      )
    })
  }
}

type Done<Value> = (error: Error | null | undefined, value?: Value) => void

function stepFailed(error: Error): SmtpStepFailed {
  return new SmtpStepFailed(error as Error & SmtpFailure)
}

/** One whole turn of the event loop: what the network has delivered by now has been heard when it resolves. */
async function turn(): Promise<void> {
  await new Promise((next) => setImmediate(next))
  await new Promise((next) => setImmediate(next))
}
