import { z } from 'zod'
import { writing, type Context, type Tx } from '../../context.ts'
import { confirmAddress } from '../../network/person-address-store.ts'
import { operation } from '../../platform/operation.ts'
import { ok, refuse, type Result } from '../../platform/result.ts'
import { doubtsOf, errorsOf } from '../approval.ts'
import { changeLetter, findLetter } from '../letter-store.ts'
import { letterView, sayLetter } from '../letter-view.ts'
import { NO_LETTER, viewLetterById } from './show-letter.ts'

/** What every approval needs: the digest of exactly what was on the screen, and a yes to each warning that asks for one. */
export const approvalInput = z.object({
  letterId: z.string().min(1),
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'the digest shown with the letter')
    .describe('of exactly the letter you saw'),
  confirmedWarnings: z
    .array(z.string())
    .default([])
    .describe('kinds of the warnings you said yes to'),
})
export type Approval = z.output<typeof approvalInput>

/** Why a letter cannot be approved as it stands. */
export const APPROVAL_REFUSALS = {
  'letter-not-found': NO_LETTER,
  'letter-has-gone': {
    status: 'conflict' as const,
    message: (data: { state: string }): string => `This letter is ${data.state} already.`,
  },
  'text-changed': {
    status: 'conflict' as const,
    message: (): string =>
      'The letter is not the one you saw: its words or address have changed since. Look at it again.',
  },
  'no-recipient': {
    status: 'conflict' as const,
    message: (): string => 'There is no address to write to yet. Enter one that reaches a human.',
  },
  'letter-not-ready': {
    status: 'conflict' as const,
    message: (data: { problems: readonly string[] }): string =>
      `The letter is not ready: ${data.problems.join(' ')}`,
  },
  'warnings-unconfirmed': {
    status: 'conflict' as const,
    message: (data: { warnings: readonly { kind: string; message: string }[] }): string =>
      `Please say yes to each: ${data.warnings.map((warning) => warning.message).join(' ')}`,
  },
}

/** Approves exactly this text to exactly this address. */
export const approveLetter = operation({
  name: 'approve-letter',
  summary: 'Approve exactly this text to exactly this address',
  input: approvalInput,
  output: letterView,
  refusals: APPROVAL_REFUSALS,
  effects: 'approves',
  doors: {
    http: 'POST /v1/letters/{letterId}/approve',
    cli: { command: 'letter approve', positional: ['letterId'] },
  },
  print: sayLetter,
  run: (context: Context, approval) =>
    writing(context, async (tx) => {
      const refused = await approve(tx, context, approval)
      if (!refused.ok) return refused
      const view = await viewLetterById(tx, approval.letterId)
      return view
        ? ok(view)
        : refuse({ kind: 'letter-not-found' as const, letterId: approval.letterId })
    }),
})

type Refused =
  | { kind: 'letter-not-found'; letterId: string }
  | { kind: 'letter-has-gone'; state: string }
  | { kind: 'text-changed' }
  | { kind: 'no-recipient' }
  | { kind: 'letter-not-ready'; problems: readonly string[] }
  | { kind: 'warnings-unconfirmed'; warnings: readonly { kind: string; message: string }[] }

/** Approves within the caller's transaction: the digest is compared with what is stored now, so nothing can slip between. */
export async function approve(
  tx: Tx,
  context: Context,
  approval: Approval,
): Promise<Result<true, Refused>> {
  const { letterId } = approval
  const letter = await findLetter(tx, letterId)
  const view = await viewLetterById(tx, letterId)
  if (!letter || !view) return refuse({ kind: 'letter-not-found', letterId })
  const { state, recipient } = view
  if (state !== 'drafted' && state !== 'approved' && state !== 'failed')
    return refuse({ kind: 'letter-has-gone', state })
  if (!recipient.address) return refuse({ kind: 'no-recipient' })
  if (view.digest !== approval.digest) return refuse({ kind: 'text-changed' })
  const problems = errorsOf(view.check)
  if (problems.length > 0) return refuse({ kind: 'letter-not-ready', problems })
  const doubts = doubtsOf({ check: view.check, warnings: recipient.warnings })
  const open = doubts.filter((doubt) => !approval.confirmedWarnings.includes(doubt.kind))
  if (open.length > 0) return refuse({ kind: 'warnings-unconfirmed', warnings: open })
  const at = context.clock.now()
  await changeLetter(tx, letterId, {
    to_address: recipient.address,
    to_name: recipient.name,
    approved_at: at,
    approved_digest: view.digest,
    approvedRecipient: {
      address: recipient.address,
      name: recipient.name,
      reason: recipient.reason,
    },
    at,
  })
  await confirmAddress(tx, { address: recipient.address, at })
  return ok(true)
}
