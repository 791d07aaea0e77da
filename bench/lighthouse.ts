/** Lighthouse on the empty Today and on a rejection with its letter, on a phone and on a desktop: everything but speed, which the other benchmarks hold. */
import { createServer, type AddressInfo } from 'node:net'
import lighthouse, { desktopConfig } from 'lighthouse'
import { perennialJson } from '../test/support/program.ts'
import { REJECTION } from '../test/support/rejection.ts'
import type { TurnedShown } from '../test/support/answers.ts'
import { openStage } from './chromium.ts'

const CATEGORIES = ['accessibility', 'best-practices', 'seo']

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await new Promise((listening) => probe.once('listening', listening))
  const { port } = probe.address() as AddressInfo
  await new Promise((closed) => probe.close(closed))
  return port
}

const port = await freePort()
const stage = await openStage({ port })

async function audit(name: string, path: string, isPhone: boolean): Promise<void> {
  const flags = {
    port,
    onlyCategories: CATEGORIES,
    extraHeaders: { cookie: stage.cookie },
    logLevel: 'error' as const,
    disableStorageReset: true,
  }
  const result = await lighthouse(
    new URL(path, stage.server.address).href,
    flags,
    isPhone ? undefined : desktopConfig,
  )
  const { categories = {}, audits = {} } = result?.lhr ?? {}
  const scores = CATEGORIES.map((id) => `${id} ${Math.round((categories[id]?.score ?? 0) * 100)}`)
  const isWhole = CATEGORIES.every((id) => categories[id]?.score === 1)
  console.log(
    `${name}, ${isPhone ? 'phone' : 'desktop'}: ${scores.join(', ')}, goal 100 each: ${isWhole ? 'kept' : 'MISSED'}`,
  )
  if (isWhole) return
  process.exitCode = 1
  for (const id of CATEGORIES)
    for (const ref of categories[id]?.auditRefs ?? []) {
      const found = audits[ref.id]
      if (ref.weight > 0 && found && found.score !== null && found.score < 1)
        console.log(`  ${id}: ${found.title}`)
    }
}

try {
  for (const isPhone of [true, false]) await audit('Today, empty', '/', isPhone)
  const turn = { home: stage.home, stdin: REJECTION }
  const { turned } = await perennialJson<TurnedShown>(['turn', '-'], turn)
  for (const isPhone of [true, false])
    await audit('a rejection with its letter', `/rejections/${turned[0]?.rejectionId}`, isPhone)
} finally {
  await stage.close()
}
