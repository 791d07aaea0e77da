import { z } from 'zod'
import { writing, type Context, type Tx } from '../../context.ts'
import { operation } from '../../platform/operation.ts'
import { ok, refuse } from '../../platform/result.ts'
import { letterState } from '../letter-state.ts'
import { changeLetter, findLetter } from '../letter-store.ts'
import { letterView, sayLetter } from '../letter-view.ts'
import { validateAddress } from '../recipient-address.ts'
import { NO_LETTER, viewLetterById } from './show-letter.ts'

const input = z.object({
  letterId: z.string().min(1),
  subject: z.string().max(400).optional(),
  body: z.string().max(20_000).optional(),
  to: z.string().max(320).optional().describe('one address; empty for the one the rules choose'),
  toName: z.string().max(200).optional(),
  ifDigest: z
    .string()
    .optional()
    .describe(
      'only while the letter is still the one with this digest; for pages that may be open twice',
    ),
})

/** Changes a letter's words or address; an approval given before no longer holds. */
export const editLetter = operation({
  name: 'edit-letter',
  summary: 'Change the words or the address of a letter; an approval no longer holds',
  input,
  output: letterView,
  refusals: {
    'letter-not-found': NO_LETTER,
    'edited-elsewhere': {
      status: 'conflict' as const,
      message: () =>
        'This letter was changed elsewhere since you last saw it. Look at both before one of them is kept.',
    },
    'letter-has-gone': {
      status: 'conflict' as const,
      message: (data: { state: string }) =>
        `This letter is ${data.state}; it can no longer be changed.`,
    },
    'invalid-address': {
      status: 'invalid' as const,
      message: (data: { value: string; why: string }) =>
        `“${data.value}” is not an address to write to: ${data.why}.`,
    },
  },
  effects: 'writes',
  doors: {
    http: 'PUT /v1/letters/{letterId}',
    cli: { command: 'letter edit', positional: ['letterId'] },
    mcp: true,
  },
  print: sayLetter,
  run: (context: Context, said) => writing(context, (tx) => edit(tx, context, said)),
})

async function edit(tx: Tx, context: Context, said: z.output<typeof input>) {
  const { letterId } = said
  const letter = await findLetter(tx, letterId)
  if (!letter) return refuse({ kind: 'letter-not-found' as const, letterId })
  const state = letterState(letter)
  if (state !== 'drafted' && state !== 'approved' && state !== 'failed')
    return refuse({ kind: 'letter-has-gone' as const, state })
  const seen = await viewLetterById(tx, letterId)
  if (said.ifDigest !== undefined && seen?.digest !== said.ifDigest)
    return refuse({ kind: 'edited-elsewhere' as const })
  const to = said.to?.trim() ? validateAddress(said.to.trim()) : null
  if (to && !to.ok)
    return refuse({
      kind: 'invalid-address' as const,
      value: to.refusal.value,
      why: to.refusal.why,
    })
  await changeLetter(tx, letterId, {
    subject: said.subject ?? letter.subject,
    body: said.body ?? letter.body,
    to_address: said.to === undefined ? letter.to_address : (to?.value ?? null),
    to_name: said.toName ?? (said.to === undefined ? letter.to_name : null),
    approved_at: null,
    approved_digest: null,
    approvedRecipient: null,
    at: context.clock.now(),
  })
  const view = await viewLetterById(tx, letterId)
  return view ? ok(view) : refuse({ kind: 'letter-not-found' as const, letterId })
}
