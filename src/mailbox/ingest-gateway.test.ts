import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { IngestBatch, IngestCheckpoint, IngestItem, IngestRequest } from './ingest.ts'
import { openIngestGateway } from './ingest-gateway.ts'
import { INGEST_LIMITS } from './ingest-limits.ts'

const folder = mkdtempSync(join(tmpdir(), 'perennial-ingest-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const NOBODY = { addresses: [], domains: [], threadIds: [] }
const FROM = 'From a@b.example Tue Nov 10 14:05:00 2026\n'

function mbox(name: string, texts: readonly string[]): string {
  const path = join(folder, name)
  const mails = texts.map(
    (text, at) =>
      `${FROM}From: Ann <ann${at}@home.example>\nMessage-ID: <${at}@home.example>\nSubject: hi\n\n${text}\n\n`,
  )
  writeFileSync(path, mails.join(''))
  return path
}

function requestOf(path: string, more: Partial<IngestRequest> = {}): IngestRequest {
  return {
    files: [{ name: 'mails', path }],
    keeps: 'job-mail',
    knowledge: NOBODY,
    from: null,
    ...more,
  }
}

/** A worker that the test's own file stands in for: it runs this code before the real one. */
function workerThat(does: string): URL {
  const real = new URL('./ingest-worker.ts', import.meta.url).href
  const path = join(folder, `worker-${does.length}.mjs`)
  writeFileSync(path, `${does}\nawait import(${JSON.stringify(real)})\n`)
  return new URL(`file://${path}`)
}

/** Makes whoever searches the bytes of a mail with that word do something terrible. */
const atWord = (word: string, does: string): string => `
  const real = Buffer.prototype.indexOf
  Buffer.prototype.indexOf = function (...given) {
    if (this.length < 300 && this.latin1Slice().includes(${JSON.stringify(word)})) { ${does} }
    return real.apply(this, given)
  }`

async function gathered(batches: AsyncIterable<IngestBatch>): Promise<IngestBatch[]> {
  const all: IngestBatch[] = []
  for await (const batch of batches) all.push(batch)
  return all
}

async function itemsOf(request: IngestRequest, options = {}): Promise<IngestItem[]> {
  const run = openIngestGateway(options).open(request)
  const all = await gathered(run.batches())
  await run.stop()
  return all.flatMap(({ items }) => items)
}

const short = (items: readonly IngestItem[]) =>
  items.map(({ index, outcome }) => `${index} ${outcome}`)

describe('openIngestGateway', () => {
  it('keeps job mail with its bytes and accounts for the rest', async () => {
    const path = mbox('mixed', [
      'Dinner on Sunday?',
      'Thank you for your application.',
      'The cat is fine.',
    ])
    const items = await itemsOf(requestOf(path))
    expect(short(items)).toEqual(['0 ignored', '1 kept', '2 ignored'])
    expect(items[1]).toMatchObject({ why: 'it says “your application”' })
    const kept = items[1]
    expect(kept?.outcome === 'kept' && Buffer.from(kept.bytes).toString()).toContain(
      'Thank you for your',
    )
  })

  it('shelves what is not about jobs when everything is kept', async () => {
    const items = await itemsOf(
      requestOf(mbox('all', ['Dinner on Sunday?']), { keeps: 'everything' }),
    )
    expect(items).toMatchObject([
      { outcome: 'shelved', mail: { subject: 'hi', text: 'Dinner on Sunday?\n' } },
    ])
  })

  it('gives every message exactly once, wherever it goes on', async () => {
    const path = mbox(
      'many',
      Array.from({ length: 9 }, (_, at) => `Letter ${at}.`),
    )
    const limits = { ...INGEST_LIMITS, firstBatchItems: 1, batchItems: 1 }
    const run = openIngestGateway({ limits }).open(requestOf(path))
    const all = await gathered(run.batches())
    await run.stop()
    const whole = short(all.flatMap(({ items }) => items))
    expect(whole).toHaveLength(9)
    for (const [at, { checkpoint }] of all.entries()) {
      const rest = await itemsOf(requestOf(path, { from: checkpoint }))
      expect([...whole.slice(0, at + 1), ...short(rest)]).toEqual(whole)
    }
  }, 30_000)

  it.each([
    [
      'ends the worker',
      'process.exit(1)',
      INGEST_LIMITS,
      'this mail stopped the reader; it was passed over',
    ],
    [
      'never ends',
      'for (;;) {}',
      { ...INGEST_LIMITS, cpuSeconds: 0.5 },
      'this mail took too long to read; it was passed over',
    ],
  ])(
    'passes over a message that %s, and no other',
    async (_, does, limits, says) => {
      const path = mbox('deadly', ['one', 'two is deadlyword', 'three', 'four'])
      const workerUrl = workerThat(atWord('deadlyword', does))
      const items = await itemsOf(requestOf(path), { workerUrl, limits })
      expect(short(items)).toEqual(['0 ignored', '1 ignored', '2 ignored', '3 ignored'])
      expect(items[1]).toMatchObject({ reason: 'unreadable', says })
      expect(items[2]).toMatchObject({ reason: 'private' })
    },
    30_000,
  )

  it.each([
    ['an address', { ...NOBODY, addresses: ['ann1@home.example'] }, [1]],
    ['a conversation', { ...NOBODY, threadIds: ['<2@home.example>'] }, [2]],
    ['a company', { ...NOBODY, domains: ['home.example'] }, [0, 1, 2]],
    ['nobody it met', { ...NOBODY, addresses: ['stranger@x.example'] }, []],
  ])(
    'looks a second time at what it ignored when more is known: %s',
    async (_, knowledge, found) => {
      const path = mbox('second', ['one', 'two', 'three'])
      const run = openIngestGateway().open(requestOf(path))
      await gathered(run.batches())
      const again = await gathered(run.keptAfterAll(knowledge))
      await run.stop()
      const items = again.flatMap((batch) => batch.items)
      expect(items.map(({ index }) => index)).toEqual(found)
      expect(items.every(({ outcome }) => outcome === 'kept')).toBe(true)
    },
  )

  it('looks a second time also at what was read before it was resumed', async () => {
    const path = mbox('resumed', ['one', 'two', 'three'])
    const limits = { ...INGEST_LIMITS, firstBatchItems: 2, batchItems: 2 }
    const first = openIngestGateway({ limits }).open(requestOf(path))
    let from: IngestCheckpoint | null = null
    for await (const { checkpoint } of first.batches()) {
      from = checkpoint
      break
    }
    await first.stop()
    const run = openIngestGateway().open(requestOf(path, { from }))
    await gathered(run.batches())
    const again = await gathered(run.keptAfterAll({ ...NOBODY, addresses: ['ann0@home.example'] }))
    await run.stop()
    expect(again.flatMap(({ items }) => short(items))).toEqual(['0 kept'])
  })

  it('gives nothing after it was stopped', async () => {
    const run = openIngestGateway().open(requestOf(mbox('stopped', ['one'])))
    const batches = run.batches()[Symbol.asyncIterator]()
    await run.stop()
    expect(await batches.next()).toMatchObject({ done: true })
  })
})
