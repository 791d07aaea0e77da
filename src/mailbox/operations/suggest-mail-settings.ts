import { z } from 'zod'
import type { Context } from '../../context.ts'
import { operation } from '../../platform/operation.ts'
import { ok } from '../../platform/result.ts'
import { isOneAddress } from '../mail-address.ts'
import { SMTP_SECURITIES } from '../smtp.ts'
import { suggestSettings } from '../smtp-settings.ts'

const suggestion = z.object({
  provider: z.string(),
  host: z.string(),
  port: z.int(),
  security: z.enum(SMTP_SECURITIES),
  password: z
    .enum(['usual', 'app-password', 'none'])
    .describe('the kind of password the provider takes'),
  hint: z.string().nullable(),
  source: z.string().describe('where the settings are from'),
})

/** Fills in the server settings from an address, for the big providers; asks nobody, looks only in its own table. */
export const suggestMailSettings = operation({
  name: 'suggest-mail-settings',
  summary: 'Suggest the mail server settings that go with an address',
  input: z.object({ address: z.string().max(254).describe('the address to send from') }),
  output: z.object({ suggestion: suggestion.nullable() }),
  refusals: {},
  effects: 'reads',
  doors: {
    http: 'GET /v1/mail-settings',
    cli: { command: 'account suggest', positional: ['address'] },
  },
  async run(_context: Context, { address }) {
    const found = isOneAddress(address) ? suggestSettings(address) : null
    if (!found) return ok({ suggestion: null })
    const { provider, host, port, security, password, hint, source } = found
    return ok({ suggestion: { provider, host, port, security, password, hint, source } })
  },
})
