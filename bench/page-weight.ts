/**
 * What the first view weighs on the wire: the empty Today in a Chromium that never was here, with everything it asked for
 * until a quarter of a second after the paste box stood there. Bytes as they came, compressed, headers included.
 */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { openStage } from './chromium.ts'
import { report } from './figures.ts'

const JS_GOAL_KB = 30
const VIEW_GOAL_KB = 80
const WEB = new URL('../dist/web/', import.meta.url)
const KB = 1024

interface Chunk {
  readonly file: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
}

/** The files of the entry and of all that it imports statically. */
function firstChunks(): string[] {
  const manifest = JSON.parse(readFileSync(new URL('manifest.json', WEB), 'utf8')) as Record<
    string,
    Chunk
  >
  const found = new Set<string>()
  const add = (name: string): void => {
    const chunk = manifest[name]
    if (!chunk || found.has(chunk.file)) return
    found.add(chunk.file)
    for (const each of chunk.imports ?? []) add(each)
  }
  for (const [name, chunk] of Object.entries(manifest)) if (chunk.isEntry) add(name)
  return [...found]
}

/** What a page received, by the kind of each resource: name and bytes. */
async function watch(page: Page): Promise<{ kind: string; url: string; bytes: number }[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const kinds = new Map<string, { kind: string; url: string }>()
  const received: { kind: string; url: string; bytes: number }[] = []
  session.on('Network.responseReceived', ({ requestId, type, response }) =>
    kinds.set(requestId, { kind: type, url: response.url }),
  )
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const resource = kinds.get(requestId)
    if (resource) received.push({ ...resource, bytes: encodedDataLength })
  })
  return received
}

/** Runs in the page before all else: marks the moment the paste box is there. */
const MARK_USABLE = `new MutationObserver((_, observer) => {
  if (!document.querySelector('textarea')) return
  performance.mark('usable')
  observer.disconnect()
}).observe(document, { childList: true, subtree: true })`

/** The bytes of each script, compressed, that had arrived by then. */
const SCRIPTS_UNTIL_USABLE = `performance.getEntriesByType('resource')
  .filter(({ name, responseEnd }) => name.endsWith('.js') && responseEnd <= performance.getEntriesByName('usable')[0].startTime)
  .map(({ encodedBodySize }) => ({ bytes: encodedBodySize }))`

const total = (resources: readonly { readonly bytes: number }[]): number =>
  resources.reduce((bytes, each) => bytes + each.bytes, 0) / KB

const stage = await openStage()
try {
  const page = await (await stage.freshContext()).newPage()
  const received = await watch(page)
  await page.addInitScript({ content: MARK_USABLE })
  await page.goto(stage.server.address)
  await page.getByRole('textbox').first().waitFor()
  await page.waitForTimeout(250)
  for (const { kind, url, bytes } of received)
    console.log(`  ${kind.padEnd(12)} ${String(bytes).padStart(7)}  ${new URL(url).pathname}`)
  const chunks = firstChunks().map((file) => ({
    bytes: gzipSync(readFileSync(new URL(file, WEB)), { level: 9 }).length,
  }))
  const react = { name: 'the same page on React, measured when Svelte was chosen', value: 70 }
  const shared = { unit: 'KB', peer: react, atMost: JS_GOAL_KB }
  report({
    what: 'JavaScript of the entry and its static imports, gzip',
    value: total(chunks),
    ...shared,
  })
  const usable = total(await page.evaluate<{ bytes: number }[]>(SCRIPTS_UNTIL_USABLE))
  report({
    what: 'JavaScript until the paste box stands there, as it came',
    value: usable,
    ...shared,
  })
  const goal = { name: 'its goal', value: VIEW_GOAL_KB }
  const whole = { unit: 'KB', peer: goal, atMost: VIEW_GOAL_KB }
  report({
    what: 'the whole first view on the wire, headers included',
    value: total(received),
    ...whole,
  })
} finally {
  await stage.close()
}
