/**
 * A real sender in a process of its own, to be killed or stopped: `outbox-sender.ts {"file", "workspaceId", "deliveryId", "signal",
 * "at"}`. At the named point it sends the signal to itself; at a phase of the dialogue the server's side does it.
 */
import { readMigrations } from '../../src/platform/db/migrate.ts'
import { openSqlite } from '../../src/platform/db/sqlite.ts'
import { systemClock } from '../../src/platform/clock.ts'
import { systemIds } from '../../src/platform/ids.ts'
import { SILENT_LOG } from '../../src/platform/log.ts'
import { packageFile } from '../../src/platform/package-files.ts'
import { openSmtpGateway, type SmtpGateway } from '../../src/mailbox/smtp-gateway.ts'
import { deliver } from '../../src/mailbox/operations/deliver-letter.ts'
import type { Tables } from '../../src/tables.ts'
import { TEST_SEAL } from './outbox-fixtures.ts'

/** Points inside the sender where it can be hit. */
type SenderPoint = 'after-claim' | 'before-permit' | 'after-permit' | 'after-answer'

interface SenderOrders {
  readonly file: string
  readonly workspaceId: string
  readonly deliveryId: string
  readonly signal?: 'SIGKILL' | 'SIGSTOP'
  readonly at?: SenderPoint
  readonly leaseMs?: number
}

const orders = JSON.parse(process.argv[2] ?? '') as SenderOrders

function pass(point: SenderPoint): void {
  if (orders.at === point && orders.signal) process.kill(process.pid, orders.signal)
}

function vulnerable(real: SmtpGateway): SmtpGateway {
  return {
    tryLogin: (login) => real.tryLogin(login),
    async transmit(login, mail, permission) {
      pass('after-claim')
      const end = await real.transmit(login, mail, {
        async ask() {
          pass('before-permit')
          const isAllowed = await permission.ask()
          pass('after-permit')
          return isAllowed
        },
        holds: () => permission.holds(),
      })
      pass('after-answer')
      return end
    },
  }
}

const engine = await openSqlite<Tables>({
  file: orders.file,
  migrations: readMigrations(packageFile('db/migrations/')),
  clock: systemClock(),
})
const { workspaceId, deliveryId, leaseMs } = orders
const smtp = vulnerable(openSmtpGateway({ times: { quitMs: 100 } }))
const sending = {
  engine,
  workspaceId,
  clock: systemClock(),
  ids: systemIds(),
  log: SILENT_LOG,
  seal: TEST_SEAL,
  smtp,
}
const result = await deliver(sending, deliveryId, leaseMs)
await engine.close()
process.stdout.write(result.ok ? result.value.state : result.refusal.kind)
