import { z } from 'zod'
import { reading, type Context, type Tx } from '../../context.ts'
import { findProfile } from '../../letters/profile-store.ts'
import { findSampleImport } from '../../mailbox/import-store.ts'
import { listMailAccounts } from '../../mailbox/mail-account-store.ts'
import { countEverything } from '../../mailbox/message-list-store.ts'
import { operation } from '../../platform/operation.ts'
import { ok } from '../../platform/result.ts'
import { listPendingSteps, stepsFinishedOn } from '../step-store.ts'
import { todayView } from '../step-view.ts'
import { viewSteps, type StepShown } from './show-step.ts'

/** Pending steps looked at; far more than anybody has open, so that nothing due hides behind a later one. */
const MOST_PENDING = 500
const COMING_SHOWN = 5

/** Shows what is due today and why, what was done, and what comes. */
export const showToday = operation({
  name: 'show-today',
  summary: 'Show what to do today and why, and what is coming',
  input: z.object({}),
  output: todayView,
  refusals: {},
  effects: 'reads',
  doors: { http: 'GET /v1/today', cli: { command: 'today' }, mcp: true },
  print: sayToday,
  async run(context: Context) {
    return ok(await reading(context, (tx) => viewToday(tx, context)))
  },
})

async function viewToday(tx: Tx, context: Context): Promise<z.output<typeof todayView>> {
  const today = context.clock.today()
  const pending = await viewSteps(tx, await listPendingSteps(tx, MOST_PENDING), today)
  const sample = await findSampleImport(tx)
  const profile = await findProfile(tx)
  const counts = await countEverything(tx)
  return {
    today,
    open: pending.filter((step) => step.state !== 'waiting'),
    doneToday: await viewSteps(tx, await stepsFinishedOn(tx, today), today),
    coming: pending.filter((step) => step.state === 'waiting').slice(0, COMING_SHOWN),
    isEmpty: counts.messages === 0,
    sample: sample ? { importId: sample } : null,
    profile: profile ?? { name: null, address: null },
    hasMailAccount: (await listMailAccounts(tx)).length > 0,
    counts,
  }
}

function sayToday(view: z.output<typeof todayView>): string {
  if (view.isEmpty) return 'Nothing here yet. Start with: perennial turn rejection.eml'
  const lines = view.open.map(sayStep)
  if (lines.length === 0) lines.push('Nothing is due today.')
  if (view.doneToday.length > 0) lines.push(`${view.doneToday.length} done today.`)
  if (view.coming.length > 0) lines.push('', 'Coming:')
  return [...lines, ...view.coming.map((step) => `  ${step.opensOn}  ${step.title}`)].join('\n')
}

function sayStep(step: StepShown, index: number): string {
  return `${String(index + 1).padStart(2)}  ${step.title}\n    ${step.why}`
}
