import { reading, type Context } from '../../src/context.ts'
import { listMailAccounts } from '../../src/mailbox/mail-account-store.ts'
import type { MailAccount } from '../../src/mailbox/mail-account.ts'
import { saveMailAccount } from '../../src/mailbox/operations/save-mail-account.ts'
import { showMailAccount } from '../../src/mailbox/operations/show-mail-account.ts'
import { testMailAccount } from '../../src/mailbox/operations/test-mail-account.ts'
import type { SmtpGateway } from '../../src/mailbox/smtp-gateway.ts'
import { problem } from '../../src/mailbox/smtp-problem.ts'
import type { SmtpLogin } from '../../src/mailbox/smtp.ts'
import type { Engine } from '../../src/platform/db/engine.ts'
import { perform } from '../../src/platform/operation.ts'
import { ok, refuse } from '../../src/platform/result.ts'
import type { Tables } from '../../src/tables.ts'
import { testContext } from './context.ts'

/** The password that the doorman lets in; a canary to look for where it must not be. */
export const PASSWORD = 'kanarienvogel-7Q!zx'

/** What a person types for an account at a server of her own. */
export const OWN = {
  address: 'sam@own.example',
  host: 'smtp.own.example',
  port: 465,
  security: 'tls',
  password: PASSWORD,
} as const

/** A mail server that lets nobody in but with the right password, and remembers who knocked. */
class Doorman implements SmtpGateway {
  readonly seen: SmtpLogin[] = []

  transmit(): never {
    throw new Error('A test of the login sends no mail.')
  }

  async tryLogin(login: SmtpLogin) {
    this.seen.push(login)
    if (login.password === PASSWORD)
      return ok({ isEncrypted: true, isLoggedIn: true, answer: '235 welcome' })
    return refuse(problem('login-refused', { ...login, code: 535, answer: '535 wrong password' }))
  }
}

/** A workspace with the operations on its mail account at hand. */
export async function openHousehold(engine: Engine<Tables>) {
  const smtp = new Doorman()
  const context = await testContext(engine, { smtp })
  const save = (input: unknown) => perform(saveMailAccount, { context, input })
  const stored = async (): Promise<MailAccount | undefined> =>
    (await reading(context, listMailAccounts))[0]
  return { context, smtp, save, stored, ...lookingThrough(context) }
}

/** The looking operations over a context. */
export function lookingThrough(context: Context) {
  return {
    show: () => perform(showMailAccount, { context, input: {} }),
    tryIt: () => perform(testMailAccount, { context, input: {} }),
  }
}
