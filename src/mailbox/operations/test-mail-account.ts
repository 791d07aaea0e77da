import { z } from 'zod'
import { reading, writing, type Context } from '../../context.ts'
import { operation } from '../../platform/operation.ts'
import { ok, refuse } from '../../platform/result.ts'
import { SealBroken } from '../../platform/seal.ts'
import { listMailAccounts, recordTest } from '../mail-account-store.ts'
import { loginOf, type MailAccount } from '../mail-account.ts'
import { problem, sayProblem, type SmtpProblem } from '../smtp-problem.ts'
import type { LoginAnswer } from '../smtp.ts'
import type { Result } from '../../platform/result.ts'

/** Connects and logs in as a letter would, sends nothing, and says what worked or what did not. */
export const testMailAccount = operation({
  name: 'test-mail-account',
  summary: 'Try to log in to the mail server of the account, without sending anything',
  input: z.object({}),
  output: z.object({
    works: z.boolean(),
    sentence: z.string().describe('what worked, or what went wrong and what to do'),
    isEncrypted: z.boolean(),
    isLoggedIn: z.boolean(),
    testedAt: z.string(),
  }),
  refusals: {
    'no-mail-account': {
      status: 'not-found' as const,
      message: () => 'There is no mail account yet. Save one, then test it.',
    },
  },
  effects: 'writes',
  doors: { http: 'POST /v1/mail-account/test', cli: { command: 'account test' } },
  print: ({ sentence }) => sentence,
  async run(context: Context) {
    const [account] = await reading(context, listMailAccounts)
    if (!account) return refuse({ kind: 'no-mail-account' as const })
    const tried = await tryLogin(context, account)
    const sentence = tried.ok ? sayLogin(account, tried.value) : sayProblem(tried.refusal)
    const at = context.clock.now()
    await writing(context, (tx) => recordTest(tx, { accountId: account.id, at, answer: sentence }))
    context.log.info('mail-account-tested', { outcome: tried.ok ? 'works' : tried.refusal.kind })
    return ok({
      works: tried.ok,
      sentence,
      isEncrypted: tried.ok && tried.value.isEncrypted,
      isLoggedIn: tried.ok && tried.value.isLoggedIn,
      testedAt: at,
    })
  },
})

async function tryLogin(
  context: Context,
  account: MailAccount,
): Promise<Result<LoginAnswer, SmtpProblem>> {
  try {
    return await context.smtp.tryLogin(loginOf(account, context.seal))
  } catch (error) {
    if (error instanceof SealBroken) return refuse(problem('password-unreadable', account))
    throw error
  }
}

function sayLogin(
  { host, port, username }: MailAccount,
  { isEncrypted, isLoggedIn }: LoginAnswer,
): string {
  const connected = `Connected to ${host}:${port}${isEncrypted ? ', encrypted' : ', not encrypted (this machine)'}`
  return isLoggedIn
    ? `${connected}, logged in as ${username ?? ''}.`
    : `${connected}, no login needed.`
}
