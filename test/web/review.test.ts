import type { Browser, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openWindow, settle, type RunningProduct, type Window } from '../support/browser.ts'
import { mailSource } from '../support/context.ts'
import { REJECTION } from '../support/rejection.ts'
import { doubt, takeMails } from '../support/unsure.ts'
import { withOpenPage } from './page-of-product.ts'

const mail = (subject: string, day: number): string =>
  mailSource(
    {
      From: `Kim Baker <kim@quarry${day}.example>`,
      Subject: subject,
      Date: `0${day} Nov 2026 10:00:00 +0000`,
      'Message-ID': `<${day}@quarry.example>`,
    },
    'The board has met. It was close, and you should know that.',
  )

const DOUBTED = ['The first', 'The second', 'The third']

let browser: Browser
let product: RunningProduct
let window: Window
let page: Page

withOpenPage(async (opened) => {
  ;({ browser, product, window, page } = opened)
  const mails = DOUBTED.map((subject, at) => mail(subject, 9 - at))
  await takeMails(page, [REJECTION, ...mails])
  doubt(product.home, DOUBTED)
})

const place = (): Promise<string | null> => page.locator('main header').textContent()
const shown = (subject: string): Promise<void> =>
  page.getByRole('article', { name: subject }).waitFor()
const said = (text: string | RegExp): Promise<void> =>
  page.getByRole('status').getByText(text).waitFor()

/** What the server holds of a mail. */
async function kept(subject: string): Promise<{ kind: string; reviewedAt: string | null }> {
  return page.evaluate(async (wanted) => {
    const { items } = (await (await fetch('/v1/messages')).json()) as {
      items: { messageId: string; subject: string }[]
    }
    const id = items.find((each) => each.subject === wanted)?.messageId
    return (await fetch(`/v1/messages/${id}`)).json()
  }, subject)
}

test('mails are answered with the keyboard alone, taken back, passed over and done', async () => {
  await page.goto(`${product.address}/inbox`)
  await settle(page)
  await page.getByRole('link', { name: /^To review 3/ }).click()
  await shown('The first')
  expect(await place()).toContain('1 of 3')

  await page.keyboard.press('o')
  await shown('The second')
  await said('Kind: now offer. Mail like this is read that way from now on.')
  expect(await kept('The first')).toMatchObject({ kind: 'offer' })
  expect(await place()).toContain('2 of 3')

  await page.keyboard.press('u')
  await shown('The first')
  expect(await kept('The first')).toMatchObject({ reviewedAt: null })
  expect((await kept('The first')).kind).not.toBe('offer')

  await page.keyboard.press('Enter')
  await shown('The second')
  expect((await kept('The first')).reviewedAt).not.toBeNull()

  await page.keyboard.press('j')
  await shown('The third')
  await page.keyboard.press('k')
  await shown('The second')
  await page.keyboard.press('j')
  await shown('The third')
  await page.keyboard.press('s')
  await page.getByText('You left 1 for later.').waitFor()
  await page.getByText('You looked at 2 mails.').waitFor()
  expect(await kept('The third')).toMatchObject({ kind: 'sprout' })

  await page.getByRole('button', { name: 'Go back to what you left' }).press('Enter')
  await shown('The second')
  await page.keyboard.press('y')
  await page.getByText('You looked at 3 mails.').waitFor()
  // The rejection was read for sure; it is offered, not pressed on her.
  await page.getByRole('link', { name: 'Look through them too' }).press('Enter')
  await shown('Your application for Operations Lead')
  expect(window.problems).toEqual([])
})

test('answers typed faster than the server answers all count, each for its own mail', async () => {
  await page.goto(`${product.address}/inbox/review`)
  await shown('The first')
  for (const key of ['o', 'h', 'a']) await page.keyboard.press(key)
  await page.getByText('You looked at 3 mails.').waitFor()
  expect([(await kept('The first')).kind, (await kept('The second')).kind]).toEqual([
    'offer',
    'outreach',
  ])
  expect((await kept('The third')).kind).toBe('acknowledgement')
})

test('a fact is put right by keys, and Enter goes on from there', async () => {
  await page.goto(`${product.address}/inbox/review?all`)
  await shown('The first')
  await page.keyboard.press('i')
  await shown('The second')
  await page.keyboard.press('k')
  await shown('The first')
  await page.keyboard.press('e')
  await page.keyboard.press('c')
  await page.keyboard.type('Quarry Works')
  await page.keyboard.press('Enter')
  await said(/^Company: now Quarry Works/)
  await page.keyboard.press('e')
  await page.keyboard.press('w')
  await page.getByLabel('Day').fill('2026-12-01')
  await page.getByLabel('Time').fill('15:00')
  await page.getByLabel(/^Where/).press('Enter')
  await said(/^The talk: now Tue 1 Dec at 15:00/)
  await page.getByRole('button', { name: /^The talk: Tue 1 Dec at 15:00/ }).waitFor()
  expect(await kept('The first')).toMatchObject({
    company: 'Quarry Works',
    appointment: { on: '2026-12-01', at: '15:00' },
  })
  await page.keyboard.press('Enter')
  await shown('The second')
  expect(window.problems).toEqual([])
})

test('Enter on a button is that button, not an answer', async () => {
  await page.goto(`${product.address}/inbox/review`)
  await shown('The first')
  await page.getByRole('button', { name: 'withdrawal' }).focus()
  await page.keyboard.press('Enter')
  await shown('The second')
  expect(await kept('The first')).toMatchObject({ kind: 'withdrawal' })
})

test('Today says quietly that there are mails to look at, and an empty review says that there are none', async () => {
  doubt(product.home, ['Your application for Operations Lead'])
  await page.goto(product.address)
  await page.getByText(/of your search may be read wrong/).waitFor()
  await page.getByRole('link', { name: 'Have a look' }).click()
  await page.waitForURL('**/inbox/review')
  await page.getByRole('article').waitFor()
  for (const answer of ['y', 'y', 'y', 'y']) await page.keyboard.press(answer)
  await page.getByText('You looked at 4 mails.').waitFor()
  await page.reload()
  await page.getByText('Nothing here needs a look.').waitFor()
  expect(window.problems).toEqual([])
})

test('a phone has the answers at its foot', async () => {
  const phone = await openWindow(browser, { screen: 'phone', signedInAs: window.context })
  await phone.page.goto(`${product.address}/inbox/review`)
  await phone.page.getByRole('article', { name: 'The first' }).waitFor()
  await phone.page.getByRole('button', { name: 'No ...' }).tap()
  await phone.page.getByRole('button', { name: 'interview' }).tap()
  await phone.page.getByRole('article', { name: 'The second' }).waitFor()
  await phone.page.getByRole('button', { name: 'Right as it is' }).tap()
  await phone.page.getByRole('article', { name: 'The third' }).waitFor()
  expect(phone.problems).toEqual([])
  await phone.context.close()
  expect(await kept('The first')).toMatchObject({ kind: 'interview' })
})
