import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settle, type RunningProduct, type Window } from '../support/browser.ts'
import { mailSource } from '../support/context.ts'
import { REJECTION } from '../support/rejection.ts'
import { takeMails } from '../support/unsure.ts'
import { withOpenPage } from './page-of-product.ts'

/** So many private mails take the importer some seconds; they come to more than goes in one request with others. */
const PRIVATE = 60_000

let product: RunningProduct
let window: Window
let page: Page
let folder: string
let mailbox: string

const privateMail = (number: number): string =>
  mailSource(
    {
      From: `Aunt May <may@home.example>`,
      To: 'Sam Rivera <sam@mail.example>',
      Subject: `Sunday ${number}`,
      Date: 'Mon, 02 Nov 2026 10:00:00 +0000',
      'Message-ID': `<${number}@home.example>`,
    },
    `Bring cake for ${number}. ${'The garden is wet and the train is late. '.repeat(12)}`,
  )

const inMbox = (source: string): string =>
  `From x@y.example Mon Nov  2 10:00:00 2026\n${source}\n\n`

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'perennial-import-'))
  mailbox = join(folder, 'All mail.mbox')
  const others = Array.from({ length: PRIVATE }, (_, number) => inMbox(privateMail(number)))
  // The rejection stands near the front: it is found while the rest is still being read.
  writeFileSync(mailbox, [...others.slice(0, 50), inMbox(REJECTION), ...others.slice(50)].join(''))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
withOpenPage((opened) => {
  ;({ product, window, page } = opened)
})

const chooseFile = (path: string): Promise<void> =>
  page.locator('input[type=file]').first().setInputFiles(path)
const card = () => page.getByRole('region', { name: 'All mail.mbox' })
const percent = async (): Promise<number> =>
  Number(await card().getByRole('progressbar').getAttribute('aria-valuenow'))

test('a large mailbox is watched while it is read, stopped, gone on with after a reload, and accounted for', async () => {
  await page.goto(`${product.address}/import`)
  await settle(page)
  await chooseFile(mailbox)
  await card().getByText('running').waitFor()
  await card()
    .getByText(/mails seen, \d+ kept/)
    .waitFor()

  const finding = card().getByRole('link', { name: 'Your application for Operations Lead' })
  await finding.waitFor()
  expect(await card().getByText('running').count()).toBe(1)
  await expect.poll(percent).toBeGreaterThan(0)

  await page.reload()
  await card().getByText('running').waitFor()
  await finding.waitFor()
  await card().getByRole('button', { name: /^Stop/ }).click()
  await card().getByText('stopped').waitFor()
  const stoppedAt = await percent()
  expect(stoppedAt).toBeLessThan(99)

  await page.reload()
  await card().getByText('stopped').waitFor()
  expect(await percent()).toBe(stoppedAt)
  await card()
    .getByRole('button', { name: /^Go on/ })
    .click()
  await page.getByRole('heading', { name: 'Imports so far' }).waitFor({ timeout: 90_000 })
  await page.getByText(`${(PRIVATE + 1).toLocaleString('en')} seen, 1 kept`).waitFor()

  await page.getByRole('link', { name: 'All mail.mbox' }).click()
  await page.waitForURL(/\/import\/.+/)
  await settle(page)
  expect(await page.getByRole('row', { name: /^private mail/ }).textContent()).toContain(
    PRIVATE.toLocaleString('en'),
  )
  expect(await page.getByRole('row', { name: /^rejection/ }).textContent()).toContain('1')
  await page.getByRole('button', { name: 'left out' }).click()
  await page.getByText('neither subject nor sender of it was kept').waitFor()
  await page.getByText('All mail.mbox, no. 1', { exact: true }).waitFor()
  expect(await page.textContent('main')).not.toMatch(/Sunday|Aunt May|may@home/)
  await page.getByRole('button', { name: 'Show more' }).click()
  await page.locator('main li').nth(150).waitFor()
  await page.getByRole('button', { name: 'kept', exact: true }).click()
  await page.getByRole('link', { name: 'Your application for Operations Lead' }).waitFor()
  expect(window.problems).toEqual([])
})

test('a folder with mails in it is taken in from the dialog and leads to its report', async () => {
  const mails = mkdtempSync(join(folder, 'mails-'))
  writeFileSync(join(mails, 'no.eml'), REJECTION)
  writeFileSync(join(mails, 'cake.eml'), privateMail(1))
  await page.goto(`${product.address}/import`)
  await settle(page)
  await page.locator('input[type=file][webkitdirectory]').setInputFiles(mails)
  await page.waitForURL(/\/import\/.+/)
  await page.getByRole('link', { name: 'Your application for Operations Lead' }).waitFor()
  expect(window.problems).toEqual([])
})

test('what is kept of a mailbox is chosen once and holds for what is dropped later', async () => {
  await page.goto(`${product.address}/import`)
  await settle(page)
  await page.getByRole('radio', { name: /^everything/ }).check()
  await page.reload()
  expect(await page.getByRole('radio', { name: /^everything/ }).isChecked()).toBe(true)
  const small = join(folder, 'small.mbox')
  writeFileSync(small, [REJECTION, privateMail(7)].map(inMbox).join(''))
  await chooseFile(small)
  await page.waitForURL(/\/import\/.+/)
  await page.getByText('everything was kept').waitFor()
  expect(window.problems).toEqual([])
})

test('mail is found by its words, and what is not there is said', async () => {
  await takeMails(page, [REJECTION, privateMail(7)])
  await page.goto(`${product.address}/inbox`)
  const row = page.locator('[data-row]')
  await expect.poll(() => row.count()).toBe(2)
  await page.keyboard.press('/')
  await page.keyboard.type('garden cake')
  await expect.poll(() => row.count()).toBe(1)
  expect(await row.textContent()).toContain('Sunday 7')
  const marked = await row.locator('mark').allTextContents()
  expect(marked).toEqual(expect.arrayContaining(['cake', 'garden']))
  await page.reload()
  await expect.poll(() => row.count()).toBe(1)
  await page.getByRole('searchbox').fill('xylophone')
  await page.getByText('No mail here has xylophone.').waitFor()
  await page.getByRole('link', { name: 'Show all mail again' }).click()
  await expect.poll(() => row.count()).toBe(2)
  expect(window.problems).toEqual([])
})
