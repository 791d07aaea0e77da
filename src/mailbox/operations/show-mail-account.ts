import { z } from 'zod'
import { reading, type Context } from '../../context.ts'
import { operation } from '../../platform/operation.ts'
import { ok } from '../../platform/result.ts'
import { listMailAccounts } from '../mail-account-store.ts'
import { mailAccountView, sayAccount, viewAccount } from '../mail-account-view.ts'

/** Shows the account that letters go through; its password never leaves the seal. */
export const showMailAccount = operation({
  name: 'show-mail-account',
  summary: 'Show the mail account that letters are sent through, without its password',
  input: z.object({}),
  output: z.object({ account: mailAccountView.nullable() }),
  refusals: {},
  effects: 'reads',
  doors: { http: 'GET /v1/mail-account', cli: { command: 'account show' } },
  print: ({ account }) => sayAccount(account),
  async run(context: Context) {
    const [account] = await reading(context, listMailAccounts)
    return ok({ account: account ? viewAccount(account) : null })
  },
})
