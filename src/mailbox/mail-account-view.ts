import { z } from 'zod'
import type { MailAccount } from './mail-account.ts'
import { SMTP_SECURITIES } from './smtp.ts'

/** A mail account as every door may show it: whether there is a password, never the password. */
export const mailAccountView = z
  .object({
    accountId: z.string(),
    address: z.string(),
    displayName: z.string().nullable(),
    host: z.string(),
    port: z.int(),
    security: z.enum(SMTP_SECURITIES),
    username: z.string().nullable(),
    hasPassword: z.boolean(),
    testedAt: z.string().nullable(),
    testAnswer: z.string().nullable().describe('what came of the last test, one sentence'),
  })
  .meta({ id: 'MailAccount' })

/** The account without its secret. */
export function viewAccount(account: MailAccount): z.output<typeof mailAccountView> {
  const { id, sealedPassword, ...shown } = account
  return { accountId: id, hasPassword: sealedPassword !== null, ...shown }
}

/** The account in a few lines for a terminal. */
export function sayAccount(account: z.output<typeof mailAccountView> | null): string {
  if (!account) return 'No mail account yet. Add one with: perennial account save ADDRESS'
  const login = account.username ?? 'no login'
  const name = account.displayName ? `${account.displayName} ` : ''
  return [
    `${name}<${account.address}>`,
    `${account.host}:${account.port} (${account.security}), ${login}${account.hasPassword ? ', password saved' : ''}`,
    account.testAnswer ?? 'Not tested yet.',
  ].join('\n')
}
