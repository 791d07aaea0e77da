import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { settle, type Window } from '../support/browser.ts'
import { REJECTION } from '../support/rejection.ts'
import { withOpenPage } from './page-of-product.ts'

let window: Window
let page: Page
let sheet: Locator

const sheetOf = (tab: Page): Locator => tab.getByRole('textbox', { name: 'Text of the letter' })
const saved = (tab: Page): Promise<void> => tab.getByText('saved', { exact: true }).waitFor()

withOpenPage(async (opened) => {
  ;({ window, page } = opened)
  sheet = sheetOf(page)
  await page.evaluate((text) => navigator.clipboard.writeText(text), REJECTION)
  await page.getByLabel('Paste a rejection here').focus()
  await page.keyboard.press('Control+v')
  await page.waitForURL(/\/rejections\//)
  await settle(page)
  await page.keyboard.press('e')
  await sheet.waitFor()
  await settle(page)
})

/** Another tab saves words of its own while this one is being written in and hears nothing of it. */
async function writeInTwoTabs(): Promise<{ mine: string; theirs: string; other: Page }> {
  const drafted = await sheet.inputValue()
  const other = await window.context.newPage()
  await other.goto(page.url())
  await sheetOf(other).waitFor()
  await settle(other)
  const [mine, theirs] = [`${drafted}\n\nMine.`, `${drafted}\n\nTheirs.`]
  // Both are typed on the same letter: this tab's save waits until the other's is through.
  let letGo = (): void => undefined
  const gate = new Promise<void>((resolve) => (letGo = resolve))
  await page.route('**/v1/letters/*', async (route) => {
    if (route.request().method() === 'PUT') await gate
    await route.continue()
  })
  await sheet.fill(mine)
  await page.getByText('saving ...').waitFor()
  await sheetOf(other).fill(theirs)
  await saved(other)
  letGo()
  await page.getByText('This letter was changed in another tab.').waitFor()
  await page.unroute('**/v1/letters/*')
  return { mine, theirs, other }
}

test('of two tabs with one letter the later one keeps its words on the screen and asks', async () => {
  const { mine, theirs, other } = await writeInTwoTabs()
  expect(await sheet.inputValue()).toBe(mine)
  expect(await sheetOf(other).inputValue()).toBe(theirs)

  await page.getByRole('button', { name: 'Keep mine' }).click()
  await saved(page)
  expect(await sheet.inputValue()).toBe(mine)
  await expect.poll(() => sheetOf(other).inputValue()).toBe(mine)
})

test('the words of the other tab can be taken, and z puts her own back', async () => {
  const { mine, theirs } = await writeInTwoTabs()
  await page.getByRole('button', { name: 'Take the other' }).click()
  await expect.poll(() => sheet.inputValue()).toBe(theirs)
  await page.keyboard.press('z')
  await expect.poll(() => sheet.inputValue()).toBe(mine)
  await saved(page)
})

test('words typed a moment before a reload stand there afterwards', async () => {
  const text = `${await sheet.inputValue()}\n\nLast words.`
  await sheet.fill(text)
  await page.reload()
  await sheet.waitFor()
  await expect.poll(() => sheet.inputValue()).toBe(text)
  await saved(page)
})

test('words written while the server is away are saved by themselves once it is back', async () => {
  const text = `${await sheet.inputValue()}\n\nWritten in a tunnel.`
  await window.context.setOffline(true)
  await sheet.fill(text)
  await page.getByText(/^Not saved:/).waitFor()
  await window.context.setOffline(false)
  await saved(page)
  await page.reload()
  await sheet.waitFor()
  expect(await sheet.inputValue()).toBe(text)
})

test('words that could not be saved outlive a reload, in this tab', async () => {
  const text = `${await sheet.inputValue()}\n\nStill here.`
  await page.route('**/v1/letters/*', (route) => route.abort())
  await sheet.fill(text)
  await page.getByText(/^Not saved:/).waitFor()
  await page.reload()
  await sheet.waitFor()
  await expect.poll(() => sheet.inputValue()).toBe(text)
  await page.unroute('**/v1/letters/*')
  await saved(page)
})
