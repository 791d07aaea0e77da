import { chromium, type Browser, type BrowserContext } from 'playwright-core'
import { freshHome } from '../test/support/program.ts'
import { serve, type Served } from '../test/support/served.ts'

/** A server on a data folder of its own and a Chromium to look at it with. */
export interface Stage {
  readonly home: string
  readonly server: Served
  readonly browser: Browser
  /** A browser that never was here, signed in. */
  freshContext(): Promise<BrowserContext>
  /** The session as a `Cookie` header. */
  readonly cookie: string
  close(): Promise<void>
}

/** Starts both; `close` them at the end. `port` opens Chromium's debugging port. */
export async function openStage({ port }: { readonly port?: number } = {}): Promise<Stage> {
  const { home, remove } = freshHome()
  const server = await serve(home)
  const executablePath = process.env['PERENNIAL_CHROMIUM'] ?? '/usr/bin/chromium'
  const args = ['--no-sandbox', ...(port ? [`--remote-debugging-port=${port}`] : [])]
  const browser = await chromium.launch({ executablePath, args })
  const answer = await fetch(server.startAddress, { redirect: 'manual' })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  return {
    home,
    server,
    browser,
    cookie,
    async freshContext() {
      const context = await browser.newContext()
      const [name = '', value = ''] = cookie.split('=')
      await context.addCookies([
        { name, value, url: server.address, httpOnly: true, sameSite: 'Strict' },
      ])
      return context
    },
    async close() {
      await browser.close()
      await server.stop()
      remove()
    },
  }
}
