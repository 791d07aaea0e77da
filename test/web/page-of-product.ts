import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import {
  launchChromium,
  openWindow,
  settle,
  startProduct,
  type RunningProduct,
  type Window,
} from '../support/browser.ts'

/** The product with its page open, as one test sees it. */
export interface OpenedPage {
  readonly browser: Browser
  readonly product: RunningProduct
  readonly window: Window
  readonly page: Page
}

/**
 * Gives every test of the file a product and a window of its own, the page settled on Today; `take` gets them before the test
 * and may bring the page further. One browser serves the whole file. `more` joins the product's environment.
 */
export function withOpenPage(
  take: (opened: OpenedPage) => unknown,
  more: () => Readonly<Record<string, string>> = () => ({}),
): void {
  let browser: Browser
  let product: RunningProduct
  let window: Window
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser?.close())
  beforeEach(async () => {
    product = await startProduct(more())
    window = await openWindow(browser)
    await window.page.goto(product.startAddress)
    await settle(window.page)
    await take({ browser, product, window, page: window.page })
  })
  afterEach(async () => {
    await window.context.close()
    await product.stop()
  })
}
