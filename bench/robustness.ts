/**
 * Hostile mail, many of it: `node bench/robustness.ts [COUNT] [--files=FOLDER]...`.
 *
 * COUNT mutated mails of our own (100,000), every file of the folders, and bombs on a ladder of sizes go through the mail
 * worker and the reader. Counted: what was thrown or broke a promise, the processor time of each (all threads), and the
 * memory. Meanwhile a server takes in mutated mails and bombs itself and is asked for its health. Leaves with 1 when a
 * promise is broken.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MAIL_LIMITS } from '../src/mailbox/parse-limits.ts'
import { openMimeGateway } from '../src/mailbox/mime-gateway.ts'
import { mboxOf, mutatedMails, nestedMail } from '../test/support/bad-mails.ts'
import { BOMBS } from '../test/support/bombs.ts'
import { mutatedOwnMails } from '../test/support/mutations.ts'
import { peakMbOf } from '../test/support/process-cost.ts'
import { freshHome } from '../test/support/program.ts'
import { readRobustly } from '../test/support/reading-robustly.ts'
import { serve } from '../test/support/served.ts'

const SEED = 20_261_124
const MOST_CPU_SECONDS = 5
/** For the server: the program itself, a mail of 25 MiB a few times over, and the worker's own limit. */
const MOST_MB = 600
const LADDER = [100, 1_000, 10_000, 100_000, 1_000_000]
const ASK_EVERY_MS = 100

const count = Number(process.argv.slice(2).find((arg) => /^\d+$/.test(arg)) ?? 100_000)
const folders = process.argv.filter((arg) => arg.startsWith('--files=')).map((arg) => arg.slice(8))

const mime = openMimeGateway()
const uncaught: string[] = []
process.on('uncaughtException', (error) => uncaught.push(String(error)))
process.on('unhandledRejection', (error) => uncaught.push(String(error)))

interface Tally {
  readonly name: string
  mails: number
  readonly ended: Map<string, number>
  readonly wrong: string[]
  mostSeconds: number
  dearest: string
  seconds: number
  mostMb: number
}

/** Reads mails one after another; `isWeighed` also asks the kernel how much memory each took at its worst. */
async function readAll(
  name: string,
  mails: Iterable<{ readonly what: string; readonly bytes: Uint8Array }>,
  isWeighed = false,
): Promise<Tally> {
  const tally: Tally = {
    name,
    mails: 0,
    ended: new Map(),
    wrong: [],
    mostSeconds: 0,
    dearest: '-',
    seconds: 0,
    mostMb: 0,
  }
  for (const { what, bytes } of mails) {
    const heldMb = isWeighed ? heldFromHere() : 0
    const before = process.cpuUsage()
    const { how, wrong } = await readRobustly(mime, bytes)
    const { user, system } = process.cpuUsage(before)
    const seconds = (user + system) / 1_000_000
    if (isWeighed) tally.mostMb = Math.max(tally.mostMb, peakMbOf(process.pid) - heldMb)
    tally.mails += 1
    tally.seconds += seconds
    tally.ended.set(how, (tally.ended.get(how) ?? 0) + 1)
    if (wrong !== null) tally.wrong.push(`${what}: ${wrong}`)
    if (seconds > tally.mostSeconds) {
      tally.mostSeconds = seconds
      tally.dearest = what
    }
    if (tally.mails % 10_000 === 0) console.error(`${name}: ${tally.mails}`)
  }
  return tally
}

/** Makes the kernel count the most memory anew (5 in clear_refs, Linux), and what is held now, in MiB. */
function heldFromHere(): number {
  writeFileSync('/proc/self/clear_refs', '5')
  return Math.round(process.memoryUsage.rss() / 1024 / 1024)
}

function say(tally: Tally): void {
  const ended = [...tally.ended].map(([how, n]) => `${how} ${n}`).join(', ')
  const each = ((1000 * tally.seconds) / (tally.mails || 1)).toFixed(1)
  console.log(
    `${tally.name}: ${tally.mails} (${ended}); wrong ${tally.wrong.length}; processor time ${each} ms each, most ${tally.mostSeconds.toFixed(2)} s (${tally.dearest})${tally.mostMb > 0 ? `; memory at most ${tally.mostMb} MiB more than before` : ''}`,
  )
  for (const wrong of tally.wrong.slice(0, 20)) console.log(`  ${wrong}`)
  if (tally.wrong.length > 0 || tally.mostSeconds > MOST_CPU_SECONDS) process.exitCode = 1
}

function* mutated(): Generator<{ what: string; bytes: Uint8Array }> {
  for (const { ways, bytes } of mutatedOwnMails(count, SEED)) yield { what: ways.join(', '), bytes }
}

function* bombs(): Generator<{ what: string; bytes: Uint8Array }> {
  for (const { name, make } of BOMBS)
    for (const size of LADDER) {
      const bytes = Buffer.from(make(size))
      if (bytes.length <= MAIL_LIMITS.messageBytes * 2) yield { what: `${name}, ${size}`, bytes }
    }
}

function* filesOf(folder: string): Generator<{ what: string; bytes: Uint8Array }> {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name)
    if (statSync(path).isFile()) yield { what: name, bytes: readFileSync(path) }
  }
}

/** A server that takes in hostile mail all the while; how long its slowest and its 99th of 100 answers took. */
async function watchServer() {
  const { home, remove } = freshHome()
  const server = await serve(home)
  const took: number[] = []
  let failures = 0
  let imports = 0
  let isOver = false
  const hostile = mboxOf([
    ...mutatedMails(100, SEED),
    ...Array.from({ length: 20 }, (_, index) => Buffer.from(nestedMail(5000, `bomb-${index}`))),
  ])
  const asking = (async () => {
    while (!isOver) {
      const from = performance.now()
      const answer = await server.ask('/healthz').catch(() => null)
      took.push(performance.now() - from)
      if (answer?.status !== 200) failures += 1
      await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS))
    }
  })()
  const importing = (async () => {
    while (!isOver) {
      const answer = await server
        .ask('/v1/imports?name=hostile.mbox', {
          method: 'POST',
          headers: { 'content-type': 'application/octet-stream' },
          body: new Uint8Array(hostile),
        })
        .catch(() => null)
      if (answer === null || answer.status >= 500) failures += 1
      imports += 1
      await new Promise((resolve) => setTimeout(resolve, 20_000))
    }
  })()
  return {
    async stop() {
      isOver = true
      await asking
      const peak = peakMbOf(server.pid)
      await server.stop()
      await importing
      remove()
      const sorted = took.toSorted((one, other) => one - other)
      const p99 = sorted[Math.floor(sorted.length * 0.99)] ?? 0
      console.log(
        `server: asked ${took.length} times during ${imports} hostile imports, failures ${failures}, p99 ${p99.toFixed(0)} ms, slowest ${(sorted.at(-1) ?? 0).toFixed(0)} ms, peak ${peak} MiB`,
      )
      if (failures > 0 || peak > MOST_MB) process.exitCode = 1
    },
  }
}

const server = await watchServer()
say(await readAll('mutated mails', mutated()))
for (const folder of folders) say(await readAll('files', filesOf(folder), true))
say(await readAll('bombs', bombs(), true))
await server.stop()
await mime.close()
console.log(`uncaught errors: ${uncaught.length}`)
for (const error of uncaught.slice(0, 10)) console.log(`  ${error}`)
if (uncaught.length > 0) process.exitCode = 1
