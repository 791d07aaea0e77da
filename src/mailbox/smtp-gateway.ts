import { ok, refuse, type Result } from '../platform/result.ts'
import { isLoopback } from './mail-account.ts'
import { oneLine, problemOf } from './smtp-failure.ts'
import type { DotPermission, FrozenMail, LoginAnswer, SmtpLogin, Transmission } from './smtp.ts'
import type { HeldMessage } from './smtp-held-gateway.ts'
import { problem, type SmtpProblem } from './smtp-problem.ts'
import {
  SMTP_TIMES,
  SmtpSession,
  SmtpStepFailed,
  type SessionOptions,
  type SmtpTimes,
} from './smtp-session-gateway.ts'

/** The mail server of the user, the one neighbour that letters go through. */
export interface SmtpGateway {
  /** Connects, secures, logs in and leaves; sends no mail. */
  tryLogin(login: SmtpLogin): Promise<Result<LoginAnswer, SmtpProblem>>
  /**
   * Hands over one mail; the final dot waits for the permission. What a server or a network does is an outcome; what makes
   * asking for the permission fail is thrown, and then no dot was sent.
   */
  transmit(login: SmtpLogin, mail: FrozenMail, permission: DotPermission): Promise<Transmission>
}

/** How the real mail server is reached. */
export interface SmtpClientOptions extends Omit<SessionOptions, 'times'> {
  readonly times?: Partial<SmtpTimes>
  /** Hosts beside this machine that may be spoken to without encryption (a home network's own relay). */
  readonly plainHosts?: readonly string[]
}

/** The mail server reached over the network, by nodemailer's SMTP client. */
export function openSmtpGateway(options: SmtpClientOptions = {}): SmtpGateway {
  const { plainHosts = [], times, ...rest } = options
  const sessionOptions: SessionOptions = { ...rest, times: { ...SMTP_TIMES, ...times } }
  const open = (login: SmtpLogin): SmtpSession | SmtpProblem => {
    const isPlainAllowed = isLoopback(login.host) || plainHosts.includes(login.host)
    if (login.security === 'none' && !isPlainAllowed) return problem('plain-not-allowed', login)
    return new SmtpSession(login, sessionOptions)
  }
  return {
    async tryLogin(login) {
      const session = open(login)
      return session instanceof SmtpSession ? tryLogin(session, login) : refuse(session)
    },
    async transmit(login, mail, permission) {
      const session = open(login)
      if (!(session instanceof SmtpSession)) return { kind: 'not-taken', problem: session }
      return transmit(session, login, { mail, permission })
    },
  }
}

async function tryLogin(
  session: SmtpSession,
  login: SmtpLogin,
): Promise<Result<LoginAnswer, SmtpProblem>> {
  try {
    await session.connect()
    const isLoggedIn = await session.logIn()
    const answer = withoutSecrets(oneLine(session.lastReply), login)
    session.leave()
    return ok({ isEncrypted: session.isEncrypted, isLoggedIn, answer })
  } catch (error) {
    session.abandon()
    return refuse(problemFrom(error, login))
  }
}

async function transmit(
  session: SmtpSession,
  login: SmtpLogin,
  { mail, permission }: { readonly mail: FrozenMail; readonly permission: DotPermission },
): Promise<Transmission> {
  const held = session.hold(mail.bytes, permission)
  try {
    await session.connect()
    await session.logIn()
    const reply = await session.send(mail, held)
    if (held.isReleased) session.leave()
    return replied(reply, { held, login })
  } catch (error) {
    session.abandon(held)
    // Waits for a question still open, so that nobody settles while the permission is being written.
    await held.settled()
    if (held.isWithheld) return { kind: 'withheld' }
    return failed(error, { held, login })
  }
}

interface Handover {
  readonly held: HeldMessage
  readonly login: SmtpLogin
}

async function replied(reply: string, { held, login }: Handover): Promise<Transmission> {
  const answer = withoutSecrets(oneLine(reply), login)
  const code = Number(/^(2\d\d)(?:[ -]|$)/.exec(reply)?.[1])
  if (!held.isReleased) {
    await held.settled()
    return { kind: 'not-taken', problem: problem('not-a-mail-server', { ...login, answer }) }
  }
  if (!code) return { kind: 'answer-lost', problem: problem('answer-lost', { ...login, answer }) }
  return { kind: 'accepted', code, answer }
}

/** Past the dot only a complete reply from 400 to 599 says that the server did not take the mail. */
function failed(error: unknown, { held, login }: Handover): Transmission {
  const found = problemFrom(error, login)
  if (!held.isReleased) return { kind: 'not-taken', problem: found }
  const isReplyToDot =
    error instanceof SmtpStepFailed && error.failure.code === 'EMESSAGE' && found.code !== null
  if (isReplyToDot) return { kind: 'not-taken', problem: found }
  return {
    kind: 'answer-lost',
    problem: problem('answer-lost', { ...login, answer: found.answer }),
  }
}

function problemFrom(error: unknown, login: SmtpLogin): SmtpProblem {
  if (!(error instanceof SmtpStepFailed)) throw error
  const found = problemOf(error.failure, login)
  return found.answer === null ? found : { ...found, answer: withoutSecrets(found.answer, login) }
}

/** Blanks the password, in the forms it travels in, out of what a server said: a careless one echoes the command. */
function withoutSecrets(text: string, { username, password }: SmtpLogin): string {
  if (!password) return text
  const forms = [
    Buffer.from(`\0${username ?? ''}\0${password}`).toString('base64'),
    Buffer.from(password).toString('base64'),
    password,
  ]
  return forms.reduce((blanked, form) => blanked.replaceAll(form, '***'), text)
}
