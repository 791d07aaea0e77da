import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** Takes mails in through the API of the page's own server, everything kept. */
export async function takeMails(page: Page, mails: readonly string[]): Promise<void> {
  const status = await page.evaluate(async (sources) => {
    const form = new FormData()
    for (const [at, source] of sources.entries())
      form.append('files', new File([source], `${at}.eml`))
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const answer = await fetch('/v1/imports?keep=everything', {
      method: 'POST',
      body: form,
      headers,
    })
    return answer.status
  }, mails)
  if (status !== 200) throw new Error(`The mails were not taken in: ${status}`)
}

/** Makes the reader take mails for unsure replies after the fact: what it doubts is its own business, and changes as it learns. */
export function doubt(home: string, subjects: readonly string[]): void {
  const database = new DatabaseSync(join(home, 'perennial.db'))
  const statement = database.prepare(
    `UPDATE readings SET is_unsure = 1, confidence = 0.62, kind = 'reply', detail = NULL
     WHERE message_id IN (SELECT id FROM messages WHERE subject = ?)`,
  )
  for (const subject of subjects) statement.run(subject)
  database.close()
}
