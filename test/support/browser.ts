import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const CHROMIUM = process.env['PERENNIAL_CHROMIUM'] ?? '/usr/bin/chromium'

/** The product running as a user starts it, on a data folder of its own. */
export interface RunningProduct {
  readonly home: string
  /** The one-time start address it printed, e.g. `http://127.0.0.1:41234/start?token=...`. */
  readonly startAddress: string
  readonly address: string
  /** Ends the server and removes its folder. */
  stop(): Promise<void>
}

/** Starts the product's server from source on a free port; needs the interface built in dist/web. `more` joins its environment. */
export async function startProduct(
  more: Readonly<Record<string, string>> = {},
): Promise<RunningProduct> {
  if (!existsSync(join(ROOT, 'dist/web/index.html')))
    throw new Error('The interface is not built: run `npm run build` (or `vite build`) first.')
  const home = mkdtempSync(join(tmpdir(), 'perennial-browser-'))
  const env = { ...process.env, ...more, PERENNIAL_HOME: home }
  const server = spawn(process.execPath, ['src/cli/main.ts', 'serve', '--port', '0'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const startAddress = await addressPrintedBy(server)
  return {
    home,
    startAddress,
    address: new URL(startAddress).origin,
    async stop() {
      await ended(server)
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** Debian's Chromium, without a window. Each start has a profile folder of its own that goes with it. */
export function launchChromium(): Promise<Browser> {
  if (!existsSync(CHROMIUM))
    throw new Error(`There is no Chromium at ${CHROMIUM}; install Debian's package "chromium".`)
  // Root has no sandbox of its own here; the pages shown are ours.
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']
  return chromium.launch({ executablePath: CHROMIUM, args })
}

export const SCREENS = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
} as const

/** How a browser window is set up. */
export interface Visit {
  readonly screen?: keyof typeof SCREENS
  readonly colorScheme?: 'light' | 'dark'
  /** Cookies of a window that has signed in before; a start address works only once. */
  readonly signedInAs?: BrowserContext
  /** 2 shows everything twice as large, as for somebody who zooms the page to 200 %. */
  readonly zoom?: number
}

/** A window of its own with everything that went wrong in it: errors of scripts, and of the console (a broken policy shows there). */
export interface Window {
  readonly context: BrowserContext
  readonly page: Page
  readonly problems: readonly string[]
}

/** Opens a window; nothing is signed in yet. */
export async function openWindow(browser: Browser, visit: Visit = {}): Promise<Window> {
  const { screen = 'desktop', zoom = 1, signedInAs } = visit
  const { width, height } = SCREENS[screen]
  const context = await browser.newContext({
    viewport: { width: width / zoom, height: height / zoom },
    deviceScaleFactor: zoom,
    hasTouch: screen === 'phone',
    isMobile: screen === 'phone',
    colorScheme: visit.colorScheme ?? 'light',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  if (signedInAs) await context.addCookies(await signedInAs.cookies())
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  return { context, page, problems }
}

/** Lets everything the page has asked for arrive and be drawn. */
export async function settle(page: Page): Promise<void> {
  // The stream of changes never ends, so "no network" would wait for ever; a quiet moment does.
  await page.waitForFunction(() => document.querySelector('main h1') !== null)
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        let timer = setTimeout(resolve, 150)
        new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(resolve, 150)
        }).observe(document.body, { childList: true, subtree: true, characterData: true })
      }),
  )
}

function addressPrintedBy(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer): void => {
      said += chunk.toString('utf8')
      const address = /http:\/\/\S+\/start\?token=\S+/.exec(said)?.[0]
      if (address) resolve(address)
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)))
  })
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) return resolve()
    server.once('exit', () => resolve())
    server.kill('SIGTERM')
  })
}
