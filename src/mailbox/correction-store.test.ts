import { describe, expect, test } from 'vitest'
import { forEachEngine, freshWorkspace } from '../../test/support/engines.ts'
import { plantImport } from '../../test/support/plant-import.ts'
import type { Tx } from '../context.ts'
import {
  correctedFields,
  forgetConfirmed,
  listCorrections,
  type NewCorrection,
  saveCorrection,
} from './correction-store.ts'
import { saveMessage } from './message-store.ts'
import { mailWith } from './reading-test-mail.ts'

const AT = '2026-11-09T09:00:00.000Z'

forEachEngine('corrections', (open) => {
  async function onFresh<Value>(work: (tx: Tx) => Promise<Value>): Promise<Value> {
    const engine = await open()
    return engine.write(await freshWorkspace(engine), async (tx) => {
      const importId = await plantImport(tx)
      const mail = mailWith({ address: 'hr@acme.com', text: 'no' })
      const message = { id: 'mail', importId, contentHash: 'mail', mail, source: null }
      await saveMessage(tx, { ...message, occurredAt: AT, at: AT })
      return work(tx)
    })
  }
  const said = (id: string, change: Partial<NewCorrection> = {}): NewCorrection => ({
    id,
    messageId: 'mail',
    at: AT,
    senderAddress: 'hr@acme.com',
    senderDomain: 'acme.com',
    field: 'company',
    subject: 'Your application',
    threadIds: [],
    wording: ['k2f9x1.9'],
    was: null,
    now: 'Acme',
    ...change,
  })

  describe('to look through for a mail', () => {
    test('are those of other senders too, for their thread and wording, oldest first', () =>
      onFresh(async (tx) => {
        await saveCorrection(tx, said('b', { at: '2026-11-10T09:00:00.000Z', now: 'Later' }))
        await saveCorrection(tx, said('a', { threadIds: ['<t@x>'] }))
        const found = await listCorrections(tx, 'globex.example')
        expect(found.map(({ now }) => now)).toEqual(['Acme', 'Later'])
        expect(found[0]).toMatchObject({ threadIds: ['<t@x>'], wording: ['k2f9x1.9'] })
      }))

    test('are all of the sender’s own domain, also behind 500 newer ones', () =>
      onFresh(async (tx) => {
        await saveCorrection(tx, said('old', { now: 'Old' }))
        for (let count = 0; count < 500; count += 1) {
          const at = new Date(Date.parse(AT) + (count + 1) * 1000).toISOString()
          await saveCorrection(tx, said(`new${count}`, { at, senderDomain: 'globex.example' }))
        }
        const own = await listCorrections(tx, 'acme.com')
        expect([own.length, own[0]?.now]).toEqual([501, 'Old'])
        expect(await listCorrections(tx, '')).toHaveLength(500)
      }))
  })

  test('a confirmed reading is no corrected one, and can be forgotten', () =>
    onFresh(async (tx) => {
      await saveCorrection(tx, said('a', { field: 'kind', was: 'rejection', now: 'rejection' }))
      await saveCorrection(tx, said('b', { field: 'role', was: 'Planner', now: null }))
      expect(await correctedFields(tx, 'mail')).toEqual(['role'])
      await forgetConfirmed(tx, 'mail')
      expect(await listCorrections(tx, '')).toHaveLength(1)
    }))
})
