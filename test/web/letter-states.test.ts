import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { settle, type RunningProduct, type Window } from '../support/browser.ts'
import { REJECTION } from '../support/rejection.ts'
import { ScriptedSmtp } from '../support/scripted-smtp.ts'
import { withOpenPage } from './page-of-product.ts'

let product: RunningProduct
let window: Window
let page: Page
let sheet: Locator

withOpenPage((opened) => {
  ;({ product, window, page } = opened)
  sheet = page.getByRole('textbox', { name: 'Text of the letter' })
})

async function pasteRejection(): Promise<void> {
  await page.evaluate((text) => navigator.clipboard.writeText(text), REJECTION)
  await page.getByLabel('Paste a rejection here').focus()
  await page.keyboard.press('Control+v')
  await page.waitForURL(/\/rejections\//)
  await settle(page)
}

async function openLetter(): Promise<string> {
  await page.keyboard.press('e')
  await sheet.waitFor()
  await settle(page)
  return sheet.inputValue()
}

async function connectAccount(port: number): Promise<void> {
  await page.goto(`${product.address}/settings`)
  await settle(page)
  const form = page.locator('form').filter({ has: page.getByLabel('Outgoing server (SMTP)') })
  await form.getByLabel('Mail address').fill('sam@home.example')
  await form.getByLabel('Outgoing server (SMTP)').fill('127.0.0.1')
  await form.getByLabel('Port').fill(String(port))
  await form.getByLabel(/^none/).check()
  await form.getByLabel('The server asks for a login').uncheck()
  await form.getByRole('button', { name: 'Save and test' }).click()
  await page.getByText('It works.').waitFor()
  await page.goto(product.address)
  await settle(page)
}

describe('a letter being written', () => {
  test('another version is taken back with z, word for word', async () => {
    await pasteRejection()
    const first = await openLetter()
    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    await expect.poll(() => sheet.inputValue()).not.toBe(first)
    await page.keyboard.press('z')
    await expect.poll(() => sheet.inputValue()).toBe(first)
    expect(window.problems).toEqual([])
  })

  test('what is typed is kept without a button and stands there after a reload', async () => {
    await pasteRejection()
    const text = `${await openLetter()}\n\nPS Give my best to the night shift.`
    await sheet.fill(text)
    await page.getByText('saved', { exact: true }).waitFor()
    await page.reload()
    await sheet.waitFor()
    expect(await sheet.inputValue()).toBe(text)
  })

  test('the rubric follows each key and the send button waits for it', async () => {
    await pasteRejection()
    const text = await openLetter()
    // Her address is known from this mail alone: before the yes to it, something does speak against sending.
    await page.getByText('A yes of yours is still missing').waitFor()
    expect(await page.getByText('Nothing speaks against sending it.').count()).toBe(0)
    await page.getByRole('checkbox').check()
    await page.getByText('Nothing speaks against sending it.').waitFor()
    await sheet.fill(text.replace('\n\n', '\n\nPlease tell me why you did not hire me. '))
    await page.getByText('Not ready yet.').waitFor()
    await page.getByText('it asks', { exact: true }).waitFor()
    await sheet.fill(text)
    await page.getByText('Nothing speaks against sending it.').waitFor()
    expect(window.problems).toEqual([])
  })
})

test('a kind corrected by mistake is taken back with z, and the page goes with it both ways', async () => {
  await pasteRejection()
  await page.getByRole('button', { name: 'not a rejection?' }).click()
  await page.keyboard.press('n')
  await page.waitForURL(/\/inbox\/.+/)
  await settle(page)
  await page.keyboard.press('z')
  await page.waitForURL(/\/rejections\/.+/)
  expect(window.problems).toEqual([])
})

test('a refused letter says so and goes on trying again; one in doubt asks, and is not sent by itself', async () => {
  const smtp = await ScriptedSmtp.start()
  try {
    await connectAccount(smtp.port)
    await pasteRejection()
    await openLetter()
    await page.getByRole('checkbox').check()
    smtp.fault = { phase: 'rcpt', trouble: '4xx' }
    await page.getByRole('button', { name: /^Approve and send/ }).click()
    await page
      .getByText(/was not sent/)
      .first()
      .waitFor()

    smtp.fault = { phase: 'dot-after-storing', trouble: 'drop' }
    await page.getByRole('button', { name: 'Try again' }).click()
    await page
      .getByText(/It is not known whether/)
      .first()
      .waitFor()
    expect(smtp.taken).toHaveLength(1)

    smtp.fault = null
    await page.getByRole('button', { name: 'It arrived' }).click()
    await page.getByText('Sent to m.olufsen@harborlight.example.').first().waitFor()
    expect(smtp.taken).toHaveLength(1)
    expect(window.problems).toEqual([])
  } finally {
    await smtp.stop()
  }
})

test('an address the server refuses for good is to be changed, and the letter approved again', async () => {
  const smtp = await ScriptedSmtp.start()
  try {
    await connectAccount(smtp.port)
    await pasteRejection()
    await openLetter()
    await page.getByRole('checkbox').check()
    smtp.fault = { phase: 'rcpt', trouble: '5xx' }
    await page.getByRole('button', { name: /^Approve and send/ }).click()
    await page.getByRole('button', { name: 'Try again' }).waitFor()
    smtp.fault = null
    await page.getByRole('button', { name: 'Change the address' }).click()
    await page.getByLabel('Another address').fill('margaret@harborlight.example')
    await page.getByRole('button', { name: 'Use it' }).click()
    await page.getByRole('button', { name: /^Approve and send/ }).waitFor()
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0)
    for (const yes of await page.getByRole('checkbox').all()) await yes.check()
    await page.getByRole('button', { name: /^Approve and send/ }).click()
    await page.getByText('Sent to margaret@harborlight.example.').first().waitFor()
    expect(smtp.taken.map(({ to }) => to)).toEqual([['margaret@harborlight.example']])
  } finally {
    await smtp.stop()
  }
})

test('without a mail account she copies the letter, sends it herself and says so', async () => {
  await pasteRejection()
  const text = await openLetter()
  await page.keyboard.press('Escape')
  await page.getByRole('checkbox').check()
  await page.keyboard.press('c')
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text)
  await page.getByRole('button', { name: 'I sent it' }).click()
  await page.getByText('You sent it yourself.').first().waitFor()
  await page.getByText(/is now in your network/).waitFor()
  expect(window.problems).toEqual([])
})
