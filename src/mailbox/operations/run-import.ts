import { setTimeout as pause } from 'node:timers/promises'
import { reading, writing, type Context } from '../../context.ts'
import type { StopReason } from '../../platform/work.ts'
import { cancelRunning, finishImport, releaseImport } from '../import-claim-store.ts'
import { countFound } from '../import-item-store.ts'
import { knowledgeFor } from '../import-knowledge-store.ts'
import type { PlannedFile } from '../import-plan.ts'
import { findImport } from '../import-store.ts'
import type { IngestRun } from '../ingest.ts'
import { ClaimLost, ImportTurn, progressOf, WorkStopped } from './import-turn.ts'
import { keepAfterAll } from './keep-after-all.ts'
import { readAgain } from './read-again.ts'
import { ownAddresses } from './read-message.ts'
import { takeBatch } from './take-batch.ts'
import { takeHandedOver } from './take-handed-over.ts'

/** How often somebody else's work on an import is looked at. */
const LOOK_AGAIN_MS = 300

const STOPPED_EARLY = 'It was stopped before its end. What it had taken is kept.'

/** How a worker's turn at an import ended: at the import's end, because it was asked to stop, or at once or later as not its own. */
export type TurnEnd = 'ended' | 'stopped' | 'not-ours'

/** Works on an import until it ends, whoever works on it; answers early when this process is to stop. */
export async function runToItsEnd(context: Context, importId: string): Promise<void> {
  const { stopping } = context.work
  while ((await workOnImport(context, importId)) === 'not-ours' && !stopping.aborted) {
    const found = await reading(context, (tx) => findImport(tx, importId))
    if (found?.state !== 'running') return
    const theirs = { rate: 0, wentOnFrom: 0 }
    context.progress(progressOf(importId, found.counts, theirs))
    await pause(LOOK_AGAIN_MS, null, { signal: stopping }).catch(() => undefined)
  }
}

/**
 * Takes a running import up where it was left and works on it to its end. What goes wrong closes it as failed, to be
 * resumed, and is thrown.
 */
export async function workOnImport(context: Context, importId: string): Promise<TurnEnd> {
  const turn = await ImportTurn.take(context, importId)
  if (!turn) return 'not-ours'
  try {
    const problem = await whyNotToGoOn(turn)
    if (!problem) await goThrough(turn)
    await close(turn, problem)
    return 'ended'
  } catch (error) {
    if (error instanceof ClaimLost) return 'not-ours'
    if (!(error instanceof WorkStopped)) {
      await close(turn, STOPPED_EARLY).catch(() => undefined)
      throw error
    }
    await letGo(turn)
    return 'stopped'
  }
}

async function goThrough(turn: ImportTurn): Promise<void> {
  if (turn.isAhead('handed-over')) {
    await takeHandedOver(turn)
    await turn.enter('sources')
  }
  const files = turn.found.files.filter(({ holds }) => holds === 'many')
  if (files.length > 0 && turn.isAhead('second-look')) await goThroughSources(turn, files)
  if (turn.isAhead('second-look')) await turn.enter('reading-again')
  await readAgain(turn.context, turn.claim.importId)
  await turn.write(async (tx) => {
    const found = await countFound(tx, turn.claim.importId)
    const { counts, checkpoint } = turn
    return { counts: { ...counts, tally: { ...counts.tally, found } }, checkpoint }
  })
}

async function goThroughSources(turn: ImportTurn, files: readonly PlannedFile[]): Promise<void> {
  const { context, found, checkpoint } = turn
  const knowledge = await knowledgeNow(context)
  const { keeps } = found
  const run = context.ingest.open({ files, keeps, knowledge, from: checkpoint.at })
  try {
    await takeAllOf(run, turn)
    if (turn.isAhead('sources')) await turn.enter('second-look')
    if ((turn.counts.tally.ignoredAs.private ?? 0) === 0) return
    for await (const batch of run.keptAfterAll(await knowledgeNow(context)))
      await keepAfterAll(turn, batch)
  } finally {
    await run.stop()
  }
}

/** A run begins at the checkpoint; messages behind it that were taken already are passed over. */
async function takeAllOf(run: IngestRun, turn: ImportTurn): Promise<void> {
  const isReading = turn.isAhead('sources')
  let { at, into } = turn.checkpoint
  for await (const batch of run.batches()) {
    // The sources were read to their end before; what they gained since is another import.
    if (!isReading) continue
    const already = Math.min(into, batch.items.length)
    into -= already
    await takeBatch(turn, batch, { at, already })
    at = batch.checkpoint
  }
}

async function knowledgeNow(context: Context) {
  return reading(context, async (tx) => knowledgeFor(tx, await ownAddresses(tx)))
}

/** Why an interrupted import cannot go on where it was: its files are gone or others; null when it can. */
async function whyNotToGoOn({ context, found }: ImportTurn): Promise<string | null> {
  if (found.files.length === 0)
    return 'It was interrupted. What it had taken is kept; import the same files again, nothing is doubled.'
  for (const { path, name, stamp, isSpooled } of found.files) {
    const there = await context.spool.look(path)
    // A path that never was there is accounted for as such.
    if (!there && !isSpooled && stamp === null) continue
    if (!there)
      return `${name} is no longer there. What was taken is kept; import it again when it is back.`
    if (stamp !== null && stamp !== there.stamp && found.counts.seen > 0)
      return `${name} was changed since. What was taken is kept; import it again, nothing is doubled.`
  }
  return null
}

async function close(turn: ImportTurn, problem: string | null): Promise<void> {
  const { context, claim } = turn
  const ended = { at: context.clock.now(), problem }
  await writing(context, (tx) => finishImport(tx, claim, ended))
  // The copies of a failed import stay for its resumption, and are removed in time.
  if (!problem) await context.spool.remove(claim.importId)
}

/** What the user does not want any more is cancelled; what only this process stops waits for the next one. */
async function letGo({ context, claim }: ImportTurn): Promise<void> {
  const reason = context.work.stopping.reason as StopReason
  await writing(context, async (tx) => {
    if (reason === 'not-wanted') await cancelRunning(tx, claim.importId, context.clock.now())
    else await releaseImport(tx, claim)
  })
}
