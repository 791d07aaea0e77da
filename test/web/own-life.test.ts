import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { settle, type RunningProduct, type Window } from '../support/browser.ts'
import { mailSource } from '../support/context.ts'
import { withOpenPage } from './page-of-product.ts'

const UNSIGNED = mailSource(
  {
    From: 'Kim Baker <kim.baker@quarry.example>',
    To: 'Sam Rivera <sam@mail.example>',
    Subject: 'Your application',
    Date: 'Tue, 03 Nov 2026 10:00:00 +0000',
    'Message-ID': '<no@quarry.example>',
  },
  'Unfortunately, we have decided to move forward with another candidate for the position of Quarry Planner.',
)

let product: RunningProduct
let window: Window
let page: Page

withOpenPage(async (opened) => {
  ;({ product, window, page } = opened)
  await page.getByLabel('Paste a rejection here').fill(UNSIGNED)
  await page.keyboard.press('Control+Enter')
  await page.waitForURL(/\/rejections\//)
  await settle(page)
})

test('the sample life is planted and removed from the settings while there is own mail', async () => {
  await page.goto(`${product.address}/settings`)
  await settle(page)
  await page.getByRole('button', { name: 'Try a sample life' }).click()
  await page.getByText('You are looking at a sample life.').waitFor()
  await page.goto(`${product.address}/settings`)
  await settle(page)
  await page.getByRole('button', { name: 'Remove the sample life' }).click()
  await page.getByText('The sample life is gone.').waitFor()
  expect(await page.getByText('You are looking at a sample life.').count()).toBe(0)
  expect(window.problems).toEqual([])
})

test('the sample life is a command of the palette too', async () => {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('sample')
  await page.keyboard.press('Enter')
  await page.getByText('You are looking at a sample life.').waitFor()
  expect(window.problems).toEqual([])
})

test('a person who is not known is named beginning with the sender, and her address stays', async () => {
  const known = page.getByRole('button', { name: /^The person behind it:/ })
  await known.click()
  if ((await page.getByLabel('Name', { exact: true }).inputValue()) === 'Kim Baker') {
    await page.getByRole('button', { name: 'nobody in particular' }).click()
    await page.getByRole('button', { name: /not known; name her or him/ }).click()
  }
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Kim Baker')
  expect(await page.getByLabel('Mail address').inputValue()).toBe('kim.baker@quarry.example')
  await page.getByLabel('Name', { exact: true }).fill('Kim B. Baker')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page
    .getByRole('button', { name: /Kim B\. Baker/ })
    .first()
    .waitFor()
  expect(await page.textContent('main')).toContain('<kim.baker@quarry.example>')
})

test('a save of the mail account that fails keeps what was typed, and says when the password is asked again', async () => {
  await page.goto(`${product.address}/settings#mail`)
  await settle(page)
  const form = page.locator('form').filter({ has: page.getByLabel('Outgoing server (SMTP)') })
  await form.getByLabel('Mail address').fill('sam@home.example')
  await form.getByLabel('Outgoing server (SMTP)').fill('127.0.0.1')
  await form.getByLabel('Port').fill('9')
  await form.getByLabel(/^none/).check()
  await form.getByLabel('User name').fill('sam')
  await form.getByLabel('Password').fill('secret')
  await form.getByRole('button', { name: 'Save and test' }).click()
  await page.getByText('It does not work yet.').waitFor()
  await page.getByText('A password is kept.').waitFor()

  await form.getByLabel('Outgoing server (SMTP)').fill('smtp.other.example')
  await page.getByText('enter the password again').waitFor()
  await form.getByRole('button', { name: 'Save and test' }).click()
  await page.getByText('It does not work yet.').waitFor()
  expect(await form.getByLabel('Outgoing server (SMTP)').inputValue()).toBe('smtp.other.example')
})
