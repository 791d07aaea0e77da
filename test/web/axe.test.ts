import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { violationsOf } from '../support/axe.ts'
import {
  launchChromium,
  openWindow,
  settle,
  startProduct,
  type RunningProduct,
  type Visit,
} from '../support/browser.ts'

let product: RunningProduct
let browser: Browser
let signedInAs: BrowserContext
let emptyPage: readonly string[]

beforeAll(async () => {
  product = await startProduct()
  browser = await launchChromium()
  const { context, page } = await openWindow(browser)
  signedInAs = context
  await page.goto(product.startAddress)
  await settle(page)
  emptyPage = await violationsOf(page)
  await page.getByRole('button', { name: 'Try a sample life' }).click()
  await page.getByRole('button', { name: 'Remove it' }).waitFor({ timeout: 60_000 })
})

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

test('the three doors of an empty life have no violation', () => {
  expect(emptyPage).toEqual([])
})

/** Goes to a page and brings it into a state. */
type State = (page: Page) => Promise<unknown>

const openFirst =
  (path: string): State =>
  async (page) => {
    await page.goto(product.address + path)
    await settle(page)
    await page.locator('[data-row] a').first().click()
  }

const openRejection = openFirst('/rejections')

const openLetter: State = async (page) => {
  await openRejection(page)
  await settle(page)
  if ((await page.locator('#letter textarea.text').count()) === 0) await page.keyboard.press('e')
  await page.locator('#letter textarea.text').waitFor()
}

const STATES: Readonly<Record<string, State>> = {
  Today: (page) => page.goto(`${product.address}/`),
  'Today with the choices of a snooze': async (page) => {
    await page.goto(`${product.address}/`)
    await settle(page)
    await page.keyboard.press('j')
    await page.keyboard.press('b')
    await page.getByRole('group', { name: 'Snooze until' }).waitFor()
  },
  'Today with the paste box': async (page) => {
    await page.goto(`${product.address}/`)
    await settle(page)
    await page.getByRole('button', { name: 'Paste or drop a mail anywhere' }).click()
    await page.getByLabel('Paste a rejection here').waitFor()
  },
  Inbox: (page) => page.goto(`${product.address}/inbox`),
  'Inbox of one kind': (page) => page.goto(`${product.address}/inbox?kind=interview`),
  'Inbox with what was searched': (page) => page.goto(`${product.address}/inbox?q=position`),
  'Inbox with a search that finds nothing': (page) =>
    page.goto(`${product.address}/inbox?q=xylophone`),
  'A mail being reviewed': (page) => page.goto(`${product.address}/inbox/review?all`),
  'A mail being reviewed, the answers open where the screen is narrow': async (page) => {
    await page.goto(`${product.address}/inbox/review?all`)
    await page.getByRole('article').waitFor()
    const more = page.getByRole('button', { name: 'No ...' })
    if (await more.isVisible()) await more.click()
  },
  'A review at its end': async (page) => {
    await page.goto(`${product.address}/inbox/review?all`)
    await page.getByRole('article').waitFor()
    const later = page.getByRole('button', { name: 'Later' })
    while (await later.isVisible()) await later.click()
  },
  'Inbox with nothing of a kind': (page) => page.goto(`${product.address}/inbox?kind=alert`),
  'A mail': async (page) => {
    await page.goto(`${product.address}/inbox`)
    await settle(page)
    await page.locator('[data-row] a[href^="/inbox/"]').first().click()
  },
  Rejections: (page) => page.goto(`${product.address}/rejections`),
  'A rejection with the choices of its kind': async (page) => {
    await openRejection(page)
    await page.getByRole('button', { name: 'not a rejection?' }).click()
  },
  'A rejection whose person is being corrected': async (page) => {
    await openRejection(page)
    await page.getByRole('button', { name: /^The person behind it/ }).click()
  },
  'A rejection whose company is being corrected': async (page) => {
    await openRejection(page)
    await page.getByRole('button', { name: /^Company/ }).click()
  },
  'A letter': openLetter,
  'A letter with faults, another recipient being chosen': async (page) => {
    await openLetter(page)
    await page.getByRole('button', { name: 'Change', exact: true }).click()
    await page
      .locator('#letter textarea.text')
      .fill('Hi,\n\nwhy did you not hire me!! Could you forward my CV?\n\nSam')
    await page.getByText('Not ready yet.').waitFor()
  },
  People: (page) => page.goto(`${product.address}/people`),
  'A person': openFirst('/people'),
  Import: (page) => page.goto(`${product.address}/import`),
  'An import with only what was kept': async (page) => {
    await page.goto(`${product.address}/import`)
    await page.locator('main a[href^="/import/"]').first().click()
    await page.getByRole('button', { name: 'kept', exact: true }).click()
  },
  'An import': async (page) => {
    await page.goto(`${product.address}/import`)
    await page.locator('main a[href^="/import/"]').first().click()
  },
  Settings: (page) => page.goto(`${product.address}/settings`),
  'An address without a page': (page) => page.goto(`${product.address}/nowhere`),
  'The keys': async (page) => {
    await page.goto(`${product.address}/inbox`)
    await settle(page)
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
  },
  'The palette': async (page) => {
    await page.goto(`${product.address}/`)
    await settle(page)
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').waitFor()
  },
  'The palette that finds nothing': async (page) => {
    await page.goto(`${product.address}/people`)
    await settle(page)
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('xyzzy')
  },
}

const VISITS: Readonly<Record<string, Visit>> = {
  'a desktop by day': { screen: 'desktop', colorScheme: 'light' },
  'a desktop by night': { screen: 'desktop', colorScheme: 'dark' },
  'a phone by day': { screen: 'phone', colorScheme: 'light' },
  'a phone by night': { screen: 'phone', colorScheme: 'dark' },
  'a desktop zoomed to 200 %': { screen: 'desktop', zoom: 2 },
}

describe.each(Object.entries(VISITS))('on %s', (_name, visit) => {
  test('no state of any page has a violation', async () => {
    const { context, page, problems } = await openWindow(browser, { ...visit, signedInAs })
    const found: Record<string, readonly string[]> = {}
    for (const [name, reach] of Object.entries(STATES)) {
      await reach(page)
      await settle(page)
      const violations = await violationsOf(page)
      if (violations.length > 0) found[name] = violations
      const overflows = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      )
      if (overflows) found[`${name}, width`] = ['The page is wider than the screen.']
    }
    await context.close()
    expect({ found, problems }).toEqual({ found: {}, problems: [] })
  })
})
