import { z } from 'zod'
import { reading, writing, type Context } from '../../context.ts'
import { operation } from '../../platform/operation.ts'
import { ok, refuse } from '../../platform/result.ts'
import { redraftAllUntouched } from './draft-letter.ts'
import { findProfile, saveProfile } from '../profile-store.ts'
import { validateAddress } from '../recipient-address.ts'

const profileView = z
  .object({ name: z.string().nullable(), address: z.string().nullable() })
  .meta({ id: 'Profile' })

/** Shows how the user signs. */
export const showProfile = operation({
  name: 'show-profile',
  summary: 'Show how you sign and from where you write',
  input: z.object({}),
  output: profileView,
  refusals: {},
  effects: 'reads',
  doors: { http: 'GET /v1/profile', cli: { command: 'profile show' } },
  async run(context: Context) {
    return ok((await reading(context, findProfile)) ?? { name: null, address: null })
  },
})

/** Keeps how the user signs; letters drafted from now on carry it. */
export const keepProfile = operation({
  name: 'save-profile',
  summary: 'Say how you sign and from where you write',
  input: z.object({
    name: z.string().trim().max(200).optional().describe('the name under your letters'),
    address: z.string().trim().max(320).optional().describe('your own mail address'),
  }),
  output: profileView,
  refusals: {
    'invalid-address': {
      status: 'invalid' as const,
      message: (data: { value: string; why: string }) =>
        `“${data.value}” is not a mail address: ${data.why}.`,
    },
  },
  effects: 'writes',
  doors: { http: 'PUT /v1/profile', cli: { command: 'profile save' } },
  run: (context: Context, said) =>
    writing(context, async (tx) => {
      const before = (await findProfile(tx)) ?? { name: null, address: null }
      const address = said.address ? validateAddress(said.address) : null
      if (address && !address.ok)
        return refuse({ ...address.refusal, kind: 'invalid-address' as const })
      const profile = {
        name: said.name === undefined ? before.name : said.name || null,
        address: said.address === undefined ? before.address : (address?.value ?? null),
      }
      await saveProfile(tx, profile, context.clock.now())
      await redraftAllUntouched(tx, context)
      return ok(profile)
    }),
})
