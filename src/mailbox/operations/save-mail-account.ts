import { z } from 'zod'
import { writing, type Context } from '../../context.ts'
import { operation } from '../../platform/operation.ts'
import { ok, refuse, type Result } from '../../platform/result.ts'
import { validateAddress } from '../../letters/recipient-address.ts'
import { isPlainLine } from '../mail-address.ts'
import { listMailAccounts, saveMailAccount as store } from '../mail-account-store.ts'
import { mailAccountView, sayAccount, viewAccount } from '../mail-account-view.ts'
import {
  isHostName,
  isLoopback,
  mayKeepPassword,
  type LoginTarget,
  type MailAccount,
} from '../mail-account.ts'
import { SMTP_SECURITIES } from '../smtp.ts'
import { suggestSettings } from '../smtp-settings.ts'

const input = z.object({
  address: z.string().min(1).max(254).describe('the address letters are sent from'),
  displayName: z.string().max(120).nullable().optional().describe('the name beside the address'),
  host: z
    .string()
    .min(1)
    .max(253)
    .optional()
    .describe('mail server; filled in for the big providers'),
  port: z.int().min(1).max(65_535).optional().describe('465 for TLS, 587 for STARTTLS'),
  security: z
    .enum(SMTP_SECURITIES)
    .optional()
    .describe('tls, starttls, or none (this machine only)'),
  username: z
    .string()
    .max(254)
    .nullable()
    .optional()
    .describe('the address when left out; null for a server without login'),
  password: z
    .string()
    .min(1)
    .max(1_000)
    .optional()
    .meta({ description: 'left out: the saved one is kept', writeOnly: true }),
})
type Input = z.output<typeof input>

const sentence = (text: string) => ({ status: 'invalid' as const, message: () => text })

const refusals = {
  'address-invalid': {
    status: 'invalid' as const,
    message: ({ address, why }: { address: string; why: string }) =>
      `"${address}" is not one plain mail address: ${why}. Write it like sam@example.org.`,
  },
  'text-invalid': {
    status: 'invalid' as const,
    message: ({ field }: { field: string }) =>
      `The ${field} holds a line break or control character. Type it again.`,
  },
  'host-invalid': {
    status: 'invalid' as const,
    message: ({ host }: { host: string }) =>
      `"${host}" is not the name of a server. Write it like smtp.example.org.`,
  },
  'settings-unknown': {
    status: 'invalid' as const,
    message: ({ address }: { address: string }) =>
      `The mail server of ${address} is not in the list. Give host, port and security; your provider's help pages name them under SMTP.`,
  },
  'password-impossible': {
    status: 'conflict' as const,
    message: ({ hint }: { hint: string }) => hint,
  },
  'plain-not-allowed': {
    status: 'invalid' as const,
    message: ({ host }: { host: string }) =>
      `A connection without encryption is allowed only to this machine, not to ${host}. Choose tls or starttls.`,
  },
  'password-needed': sentence(
    'Give the password: none is saved for this server and this user name.',
  ),
}
type Refused = {
  [Kind in keyof typeof refusals]: { kind: Kind } & Parameters<
    (typeof refusals)[Kind]['message']
  >[0]
}[keyof typeof refusals]

/** Saves the account that letters go through; the password is sealed before it is written, and kept only for the same server and user. */
export const saveMailAccount = operation({
  name: 'save-mail-account',
  summary: 'Save the mail account that letters are sent through',
  input,
  output: mailAccountView,
  refusals,
  effects: 'writes',
  doors: {
    http: 'PUT /v1/mail-account',
    cli: { command: 'account save', positional: ['address'] },
  },
  print: sayAccount,
  async run(context: Context, typed) {
    const address = validateAddress(typed.address.trim())
    if (!address.ok) {
      const { value, why } = address.refusal
      return refuse({ kind: 'address-invalid' as const, address: value, why })
    }
    const asked = { ...typed, address: address.value }
    const wrong = findWrong(asked)
    if (wrong) return refuse(wrong)
    const target = targetOf(asked)
    if (!target.ok) return target
    return writing(context, async (tx) => {
      const [was] = await listMailAccounts(tx)
      const sealedPassword = sealOrKeep(context, { asked, target: target.value, was })
      if (target.value.username !== null && sealedPassword === null)
        return refuse({ kind: 'password-needed' as const })
      const account: MailAccount = {
        id: was?.id ?? context.ids.next(),
        address: asked.address,
        displayName:
          asked.displayName === undefined ? (was?.displayName ?? null) : asked.displayName || null,
        ...target.value,
        sealedPassword,
        // Whatever changed, an older test says nothing about it.
        testedAt: null,
        testAnswer: null,
      }
      await store(tx, account, context.clock.now())
      return ok(viewAccount(account))
    })
  },
})

function findWrong(asked: Input): Refused | null {
  const texts = {
    'display name': asked.displayName,
    'user name': asked.username,
    password: asked.password,
  }
  for (const [field, text] of Object.entries(texts))
    if (text && !isPlainLine(text)) return { kind: 'text-invalid', field }
  if (asked.host !== undefined && !isHostName(asked.host))
    return { kind: 'host-invalid', host: asked.host }
  return null
}

/** The server and user, from what was typed and, where nothing was, from the provider's entry. */
function targetOf(asked: Input): Result<LoginTarget, Refused> {
  const known = suggestSettings(asked.address)
  if (known?.password === 'none' && asked.host === undefined)
    return refuse({ kind: 'password-impossible', hint: known.hint ?? '' })
  const typed = asked.host === undefined ? known : null
  const host = asked.host ?? typed?.host
  const security = asked.security ?? typed?.security ?? (asked.port === 465 ? 'tls' : 'starttls')
  const port = asked.port ?? typed?.port ?? (security === 'tls' ? 465 : 587)
  if (host === undefined) return refuse({ kind: 'settings-unknown', address: asked.address })
  if (security === 'none' && !isLoopback(host)) return refuse({ kind: 'plain-not-allowed', host })
  const username = asked.username === undefined ? asked.address : asked.username || null
  return ok({ host, port, security, username })
}

function sealOrKeep(
  context: Context,
  { asked, target, was }: { asked: Input; target: LoginTarget; was: MailAccount | undefined },
): string | null {
  if (target.username === null) return null
  if (asked.password !== undefined) return context.seal.close(asked.password)
  return was && mayKeepPassword(was, target) ? was.sealedPassword : null
}
