import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { writing } from '../../src/context.ts'
import { retryDelivery } from '../../src/mailbox/claim-store.ts'
import { deliver } from '../../src/mailbox/operations/deliver-letter.ts'
import { saveMailAccount } from '../../src/mailbox/operations/save-mail-account.ts'
import { showMailAccount } from '../../src/mailbox/operations/show-mail-account.ts'
import { testMailAccount } from '../../src/mailbox/operations/test-mail-account.ts'
import { sayDelivery } from '../../src/mailbox/outbox.ts'
import { openSmtpGateway } from '../../src/mailbox/smtp-gateway.ts'
import { listMailAccounts } from '../../src/mailbox/mail-account-store.ts'
import { systemClock } from '../../src/platform/clock.ts'
import { openSqlite } from '../../src/platform/db/sqlite.ts'
import { openLog } from '../../src/platform/log.ts'
import { perform } from '../../src/platform/operation.ts'
import { keyFrom, sealWith } from '../../src/platform/seal.ts'
import type { Tables } from '../../src/tables.ts'
import { testContext } from '../support/context.ts'
import { MIGRATIONS } from '../support/engines.ts'
import { closeSmtpServers, PASSWORD, serveSmtp, TRUSTED } from '../support/library-smtp.ts'
import { stateOf } from '../support/outbox-case.ts'
import { plantDelivery } from '../support/outbox-fixtures.ts'

const folder = mkdtempSync(join(tmpdir(), 'perennial-secrets-'))
afterEach(async () => {
  await closeSmtpServers()
  rmSync(folder, { recursive: true, force: true })
})

/** Every form in which the password could be lying about. */
const FORMS = [PASSWORD, `\0sam\0${PASSWORD}`].flatMap((secret) =>
  (['utf8', 'base64', 'base64url', 'hex', 'utf16le'] as const).map((form) =>
    form === 'utf16le' || form === 'utf8'
      ? Buffer.from(secret, form)
      : Buffer.from(Buffer.from(secret).toString(form)),
  ),
)

function expectNoPassword(where: string, bytes: Buffer): void {
  const found = FORMS.filter((form) => bytes.includes(form))
  expect({ where, found }).toEqual({ where, found: [] })
}

test('the password is in no file, no log and no answer, even when the server shouts it back', async () => {
  const engine = await openSqlite<Tables>({
    file: join(folder, 'perennial.db'),
    migrations: MIGRATIONS,
    clock: systemClock(),
  })
  let isRude = true
  const { port, taken } = await serveSmtp({
    secure: true,
    onAuth: (auth, _session, done) => {
      const blob = Buffer.from(`\0${auth.username}\0${auth.password}`).toString('base64')
      if (isRude)
        done(new Error(`AUTH PLAIN ${blob}: ${auth.username} may not use ${auth.password}`))
      else done(null, { user: 'sam' })
    },
  })
  const context = await testContext(engine, {
    clock: systemClock(),
    log: openLog(join(folder, 'perennial.log')),
    seal: sealWith(keyFrom(join(folder, 'secret.key'))),
    smtp: openSmtpGateway({ ca: TRUSTED.cert, times: { quitMs: 50 } }),
  })
  const said: unknown[] = []
  const run = async (verb: Parameters<typeof perform<typeof context>>[0], input: unknown = {}) =>
    said.push(await perform(verb, { context, input }))
  await run(saveMailAccount, {
    address: 'sam@own.example',
    host: 'localhost',
    port,
    security: 'tls',
    username: 'sam',
    password: PASSWORD,
  })
  await run(testMailAccount)
  const queued = await writing(context, async (tx) => {
    const [account] = await listMailAccounts(tx)
    if (!account) throw new Error('The account was not saved.')
    return plantDelivery(tx, account)
  })
  await deliver(context, queued.id)
  const refused = await stateOf(context, queued.id)
  said.push(refused, sayDelivery(refused))
  expect(refused).toMatchObject({ state: 'failed', problem: { kind: 'login-refused' } })
  isRude = false
  await run(testMailAccount)
  await writing(context, (tx) =>
    retryDelivery(tx, { deliveryId: queued.id, at: context.clock.now() }),
  )
  await deliver(context, queued.id)
  await run(showMailAccount)
  said.push(await stateOf(context, queued.id))
  expect(taken.length).toBe(1)
  const files = readdirSync(folder)
  expect(files.toSorted()).toEqual([
    'perennial.db',
    'perennial.db-shm',
    'perennial.db-wal',
    'perennial.log',
    'secret.key',
  ])
  for (const name of files) expectNoPassword(name, readFileSync(join(folder, name)))
  expectNoPassword('answers', Buffer.from(JSON.stringify(said)))
  await engine.close()
  for (const name of readdirSync(folder))
    expectNoPassword(`${name}, closed`, readFileSync(join(folder, name)))
})
