import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { ImportShown } from '../support/answers.ts'
import { mailboxText } from '../support/mailbox-text.ts'
import { watchPeakMb } from '../support/process-cost.ts'
import { freshHome, PROGRAM } from '../support/program.ts'
import { serve, type Served } from '../support/served.ts'

const UPLOADED_MB = 600
/** What the server itself takes is below half of this. */
const MOST_MB = 400

describe(`a mailbox uploaded to the server ${PROGRAM.says}`, () => {
  test(`of ${UPLOADED_MB} MB goes to the disk and not into memory, is answered before it is read, and tells how far it is`, async () => {
    const { home, remove } = freshHome()
    afterAll(remove)
    const server = await serve(home)
    const peak = watchPeakMb(server.pid)
    const told = progressOf(server)
    const response = await server.ask('/v1/imports?wait=false&name=all.mbox', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: ReadableStream.from(largeMailbox()),
      duplex: 'half',
    })
    const begun = (await response.json()) as ImportShown
    expect(begun).toMatchObject({ source: 'all.mbox', keeps: 'job-mail' })
    expect(statSync(join(home, 'spool', begun.importId, '0')).size).toBeGreaterThan(
      UPLOADED_MB * 1024 * 1024,
    )
    const show = async (): Promise<ImportShown> =>
      (await (await server.ask(`/v1/imports/${begun.importId}`)).json()) as ImportShown
    const state = async (): Promise<string> => (await show()).state
    await expect.poll(state, { timeout: 120_000, interval: 250 }).toBe('finished')
    expect(await show()).toMatchObject({
      seen: UPLOADED_MB + 30,
      taken: 10,
      found: { rejection: 4 },
    })
    await expect.poll(() => readdirSync(join(home, 'spool'))).toEqual([])
    expect(peak.stop()).toBeLessThan(MOST_MB)
    await server.stop()
    const last = (await told).at(-1)
    expect(last).toMatchObject({ importId: begun.importId, seen: UPLOADED_MB + 30, taken: 10 })
  }, 300_000)
})

/** Private mails of one MB each, then some that are not. */
async function* largeMailbox(): AsyncGenerator<Uint8Array> {
  const line = `${'QUJD'.repeat(19)}\n`
  const attached = Buffer.from(line.repeat(Math.ceil((1024 * 1024) / line.length)))
  for (let number = 0; number < UPLOADED_MB; number++) {
    yield Buffer.from(
      `From ana@friends.example Tue Nov 10 16:00:00 2026\nFrom: Ana <ana@friends.example>\nTo: sam@mail.example\nSubject: Photos\nMessage-ID: <photos-number-${number}@friends.example>\nDate: Tue, 10 Nov 2026 16:00:00 +0000\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n`,
    )
    yield attached
    yield Buffer.from('\n')
  }
  yield Buffer.from(mailboxText(0, 30))
}

/** Every progress that the server's events told until it stopped. */
async function progressOf(server: Served): Promise<unknown[]> {
  const response = await server.ask('/v1/events')
  const events = (await response.text()).split('\n\n')
  return events.flatMap((event) => {
    const data = /^event: progress\ndata: (.*)$/.exec(event)?.[1]
    return data ? [JSON.parse(data) as unknown] : []
  })
}
