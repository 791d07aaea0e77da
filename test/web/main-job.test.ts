import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { settle, type RunningProduct, type Window } from '../support/browser.ts'
import { EXIM_LOGIN, eximMissing, startExim, type Exim } from '../support/exim.ts'
import { headerField, quotedPrintableBody } from '../support/mail-text.ts'
import { REJECTION } from '../support/rejection.ts'
import { withOpenPage } from './page-of-product.ts'

const noExim = eximMissing()

describe.skipIf(noExim !== null)(
  `from a rejection to a letter in her mailbox, on the page${noExim ? ` (${noExim})` : ''}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'perennial-page-'))
    let exim: Exim
    let product: RunningProduct
    let window: Window
    let page: Page

    beforeAll(async () => {
      exim = await startExim()
      writeFileSync(join(folder, 'ca.pem'), exim.certificate)
    })
    afterAll(async () => {
      await exim?.stop()
      rmSync(folder, { recursive: true, force: true })
    })
    withOpenPage(
      (opened) => {
        ;({ product, window, page } = opened)
      },
      () => ({ NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') }),
    )

    test('drop, write, edit, approve and send: it arrives once, in the thread, as approved', async () => {
      await connectAccount(page, exim)
      await page.goto(product.address)
      await settle(page)
      await dropFile(page, REJECTION)
      await page.waitForURL(/\/rejections\//)
      await settle(page)
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(
        'Operations Lead · Harborlight Shipping',
      )
      expect(await page.locator('mark').allTextContents()).toContain(
        'decided to move forward with another candidate',
      )

      await page.getByRole('button', { name: /^Write to Margaret/ }).click()
      const sheet = page.getByRole('textbox', { name: 'Text of the letter' })
      await sheet.waitFor()
      const drafted = await sheet.inputValue()
      const body = `${drafted}\n\nPS “Zürich” says hello, and so do I.`
      await sheet.fill(body)
      await page.getByText('saved', { exact: true }).waitFor()

      // Her address is known from this mail alone, so it needs a yes.
      const send = page.getByRole('button', { name: /^Approve and send/ })
      await page.getByRole('checkbox').check()
      expect(await send.textContent()).toContain('m.olufsen@harborlight.example')
      await send.click()
      await page.getByText('Sent to m.olufsen@harborlight.example.').first().waitFor()

      const arrived = await exim.arrived()
      const mine = arrived.filter((mail) => quotedPrintableBody(mail).includes('Zürich'))
      expect(mine).toHaveLength(1)
      const [mail = ''] = mine
      expect(headerField(mail, 'in-reply-to')).toBe('<decision@harborlight.example>')
      expect(headerField(mail, 'references')).toContain('<decision@harborlight.example>')
      expect(headerField(mail, 'subject')).toBe('Re: Your application for Operations Lead')
      expect(quotedPrintableBody(mail).replaceAll('\r\n', '\n').trimEnd()).toBe(body)

      await page.goto(product.address)
      await settle(page)
      expect(await page.textContent('main')).toContain('Ask Margaret Olufsen to stay in touch')
      await page.goto(`${product.address}/people`)
      await settle(page)
      expect(await page.textContent('main')).toContain('Margaret Olufsen')
      expect(window.problems).toEqual([])
    })

    test('from paste to sent with the keyboard alone', async () => {
      await connectAccount(page, exim)
      await page.goto(product.address)
      await settle(page)
      const before = (await exim.arrived()).length
      const text = REJECTION.slice(REJECTION.indexOf('From:'))
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
      await page.keyboard.press('Control+v')
      await page.waitForURL(/\/rejections\//)
      await settle(page)
      await page.keyboard.press('e')
      await page.getByRole('textbox', { name: 'Text of the letter' }).waitFor()
      await settle(page)
      await page.keyboard.press('Escape')
      // The yes to the new address, then the one primary action: both reached by Tab alone.
      await tabTo(page, 'checkbox')
      await page.keyboard.press('Space')
      await tabTo(page, 'Approve and send')
      await page.keyboard.press('Enter')
      await page.getByText('Sent to m.olufsen@harborlight.example.').first().waitFor()
      expect(await exim.arrived()).toHaveLength(before + 1)
      expect(window.problems).toEqual([])
    })
  },
)

async function connectAccount(page: Page, exim: Exim): Promise<void> {
  await page.goto(new URL('/settings', page.url()).href)
  await settle(page)
  const form = page.locator('form').filter({ has: page.getByLabel('Outgoing server (SMTP)') })
  await form.getByLabel('Mail address').fill('sam@mail.example')
  await form.getByLabel('Outgoing server (SMTP)').fill('localhost')
  await form.getByLabel('Port').fill(String(exim.port))
  await form.getByLabel('STARTTLS').check()
  await form.getByLabel('User name').fill(EXIM_LOGIN.username)
  await form.getByLabel('Password').fill(EXIM_LOGIN.password)
  await form.getByRole('button', { name: 'Save and test' }).click()
  await page.getByText('It works.').waitFor()
}

async function dropFile(page: Page, source: string): Promise<void> {
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], 'rejection.eml', { type: 'message/rfc822' }))
    return data
  }, source)
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer })
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}

/** Presses Tab until the focus is on a thing of that type or with those words. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const focused = document.activeElement
      return focused instanceof HTMLInputElement ? focused.type : (focused?.textContent ?? '')
    })
    if (at.includes(wanted)) return
  }
  throw new Error(`Sixty presses of Tab do not reach "${wanted}".`)
}
