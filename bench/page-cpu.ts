/**
 * Processor time of the main thread for the first page: Chromium's own `TaskDuration` in thread ticks (CPU, not wall), from a
 * fresh context with an empty cache to a quarter of a second after the paste box stands there. The peer is an empty page from the same machine.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrowserContext } from 'playwright-core'
import { openStage } from './chromium.ts'
import { median, report } from './figures.ts'

const ROUNDS = 9
const GOAL_MS = 200

async function mainThreadMs(
  context: BrowserContext,
  address: string,
  ready: string,
): Promise<number> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto(address)
  await page.locator(ready).first().waitFor()
  await page.waitForTimeout(250)
  const { metrics } = await session.send('Performance.getMetrics')
  await context.close()
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
}

const empty = createServer((_, answer) => {
  answer.setHeader('content-type', 'text/html')
  answer.end('<!doctype html><title>Empty</title><p>Empty')
})
await new Promise<void>((listening) => empty.listen(0, '127.0.0.1', listening))
const peerAddress = `http://127.0.0.1:${(empty.address() as AddressInfo).port}/`
const stage = await openStage()
try {
  const spent = { today: [] as number[], empty: [] as number[] }
  for (let round = 0; round < ROUNDS; round++) {
    spent.empty.push(await mainThreadMs(await stage.freshContext(), peerAddress, 'p'))
    spent.today.push(
      await mainThreadMs(await stage.freshContext(), stage.server.address, 'textarea'),
    )
  }
  console.log(`medians of ${ROUNDS}, thread ticks`)
  const peer = { name: 'an empty page', value: median(spent.empty) }
  report({
    what: 'main thread to a usable Today',
    value: median(spent.today),
    unit: 'ms',
    peer,
    atMost: GOAL_MS,
  })
} finally {
  await stage.close()
  empty.close()
}
