/**
 * What taking in a mailbox costs, beside `mu index` and `notmuch new` on the same files in the same run: `npm run bench -- ingest
 * [COUNT...]`, 10,000 messages unless told; the goals are for 100,000. Processor time is that of the whole tree of processes, user
 * and system; each program begins with a new database. Memory is the largest process's peak.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { watchPeakMb } from '../test/support/process-cost.ts'
import { cleanEnvironment, PROGRAM } from '../test/support/program.ts'
import { report } from './figures.ts'
import { makeMails } from './ingest-mails.ts'

interface Cost {
  readonly cpuSeconds: number
  readonly seconds: number
  readonly peakMb: number
}

interface Mailbox {
  readonly folder: string
  readonly maildir: string
  readonly mbox: string
}

const SEED = 7
const GOALS = { everythingOfMu: 1 / 2, everythingOfNotmuch: 1 / 6, triageOfMu: 1 / 10, peakMb: 200 }
const counts = process.argv.slice(2).map(Number)

for (const [name, debian] of [
  ['mu', 'maildir-utils'],
  ['notmuch', 'notmuch'],
] as const) {
  if (spawnSync(name, ['--version']).error === undefined) continue
  console.error(`There is no ${name}: install Debian's package ${debian}.`)
  process.exit(2)
}
for (const count of counts.length > 0 ? counts : [10_000]) await measure(count)

async function measure(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'perennial-ingest-'))
  try {
    const mailbox = makeMailbox(folder, count)
    const triage = await importing(mailbox.maildir, [])
    const mu = await indexingByMu(mailbox)
    const everything = await importing(mailbox.maildir, ['--keep', 'everything'])
    const notmuch = await indexingByNotmuch(mailbox)
    const mbox = await importing(mailbox.mbox, [])
    const each = (cost: Cost): number => (1_000_000 * cost.cpuSeconds) / count
    const beside = (what: string, cost: Cost, [name, peer, most]: [string, Cost, number]): void =>
      report({
        what: `${count} messages, ${what}`,
        value: each(cost),
        unit: 'us a message',
        peer: { name, value: each(peer) },
        atMost: Math.floor(each(peer) * most),
      })
    beside('with triage', triage, ['mu', mu, GOALS.triageOfMu])
    beside('with triage, one mbox', mbox, ['mu', mu, GOALS.triageOfMu])
    beside('everything kept', everything, ['mu', mu, GOALS.everythingOfMu])
    beside('everything kept', everything, ['notmuch', notmuch, GOALS.everythingOfNotmuch])
    for (const [what, { peakMb }] of Object.entries({ triage, everything, mbox })) {
      const peer = { name: 'mu', value: mu.peakMb }
      report({
        what: `peak memory, ${what}`,
        value: peakMb,
        unit: 'MB',
        peer,
        atMost: GOALS.peakMb,
      })
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function makeMailbox(folder: string, count: number): Mailbox {
  const maildir = join(folder, 'mail')
  const mbox = join(folder, 'all.mbox')
  for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(maildir, part), { recursive: true })
  let number = 0
  for (const { second, bytes } of makeMails(SEED)) {
    if (number >= count) break
    writeFileSync(join(maildir, 'cur', `${second}.${number}.made:2,S`), bytes)
    const line = 'From made@sender.example Tue Nov 10 14:05:00 2026\n'
    writeFileSync(mbox, Buffer.concat([Buffer.from(line), bytes, Buffer.from('\n\n')]), {
      flag: 'a',
    })
    number += 1
  }
  return { folder, maildir, mbox }
}

async function importing(path: string, more: readonly string[]): Promise<Cost> {
  const home = mkdtempSync(join(tmpdir(), 'perennial-ingest-home-'))
  const env = { ...cleanEnvironment(), PERENNIAL_HOME: home }
  const cost = await costOf([process.execPath, ...PROGRAM.start, 'import', path, ...more], env)
  rmSync(home, { recursive: true, force: true })
  return cost
}

async function indexingByMu({ folder, maildir }: Mailbox): Promise<Cost> {
  const home = `--muhome=${join(folder, 'mu')}`
  const began = await costOf(['mu', 'init', home, `--maildir=${maildir}`])
  const indexed = await costOf(['mu', 'index', home, '--quiet'])
  return { ...indexed, cpuSeconds: began.cpuSeconds + indexed.cpuSeconds }
}

async function indexingByNotmuch({ folder, maildir }: Mailbox): Promise<Cost> {
  const config = join(folder, 'notmuch-config')
  const user = '[user]\nname=Nadia\nprimary_email=nadia.roth@mailhome.example\n'
  writeFileSync(config, `[database]\npath=${maildir}\n${user}[new]\ntags=inbox\nignore=\n`)
  return costOf(['notmuch', `--config=${config}`, 'new', '--quiet'])
}

/** Runs a command to its end; the kernel adds what a finished child used to its parent's account. */
async function costOf(command: readonly string[], env = process.env): Promise<Cost> {
  const [name = '', ...rest] = command
  const [before, began] = [childTicks(), performance.now()]
  const child = spawn(name, rest, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const watch = watchPeakMb(child.pid ?? 0)
  const code = await new Promise((resolve) => {
    child.on('close', resolve)
  })
  const peakMb = watch.stop()
  if (code !== 0) throw new Error(`${name} ended with ${String(code)}.`)
  const seconds = (performance.now() - began) / 1000
  return { cpuSeconds: (childTicks() - before) / 100, seconds, peakMb }
}

/** Ticks of 10 ms that finished children have used: the 14th and 15th field behind the command's name. */
function childTicks(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return Number(fields[13] ?? 0) + Number(fields[14] ?? 0)
}
