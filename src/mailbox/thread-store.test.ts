import { describe, expect, test } from 'vitest'
import { forEachEngine, freshWorkspace } from '../../test/support/engines.ts'
import { plantImport } from '../../test/support/plant-import.ts'
import type { Tx } from '../context.ts'
import { saveMessage } from './message-store.ts'
import { mailWith } from './reading-test-mail.ts'
import { threadOf } from './thread-store.ts'

interface Sent {
  readonly id: string
  readonly answers?: string
  readonly references?: readonly string[]
  readonly subject?: string
  readonly from?: string
  readonly to?: string
  readonly at?: string
  readonly hasNoId?: boolean
}

const BERTHS = 'Berth planner at Harborlight'
const ANA = 'ana@harborlight.example'
const SAM = 'sam@sender.example'

forEachEngine('threads', (open) => {
  /** Stores the mails in that order and answers which of them share a thread, as groups of their ids. */
  async function threadsOf(mails: readonly Sent[]): Promise<string[][]> {
    const engine = await open()
    return engine.write(await freshWorkspace(engine), async (tx) => {
      const importId = await plantImport(tx)
      for (const mail of mails) await store(tx, importId, mail)
      const groups = new Map<string, string[]>()
      for (const { id } of mails) {
        const [row] = await threadOf(tx, id).execute()
        const key = row?.thread_key ?? ''
        groups.set(key, [...(groups.get(key) ?? []), id])
      }
      return [...groups.values()]
    })
  }

  async function store(tx: Tx, importId: string, sent: Sent): Promise<void> {
    const at = sent.at ?? '2026-11-09T09:00:00.000Z'
    const mail = {
      ...mailWith({ address: sent.from ?? ANA, subject: sent.subject ?? BERTHS, text: sent.id }),
      to: [{ name: '', address: sent.to ?? SAM }],
      messageId: sent.hasNoId ? null : `<${sent.id}@x>`,
      inReplyTo: sent.answers ? `<${sent.answers}@x>` : null,
      references: (sent.references ?? []).map((id) => `<${id}@x>`),
    }
    const stored = { id: sent.id, importId, contentHash: sent.id, mail, source: null }
    await saveMessage(tx, { ...stored, occurredAt: at, at })
  }

  describe('join by ids', () => {
    test.each<[string, readonly Sent[], string[][]]>([
      ['an answer', [{ id: 'a' }, { id: 'b', answers: 'a' }], [['a', 'b']]],
      ['an answer that came in before', [{ id: 'b', answers: 'a' }, { id: 'a' }], [['b', 'a']]],
      [
        'answers to a mail that is not there',
        [
          { id: 'b', answers: 'a' },
          { id: 'c', answers: 'b', references: ['a', 'b'] },
        ],
        [['b', 'c']],
      ],
      [
        'two talks that turn out to be one',
        [{ id: 'a' }, { id: 'c', answers: 'b' }, { id: 'b', answers: 'a', references: ['a'] }],
        [['a', 'c', 'b']],
      ],
      ['nothing that only looks alike', [{ id: 'a' }, { id: 'b' }], [['a'], ['b']]],
    ])('%s', async (_, mails, groups) => {
      expect(await threadsOf(mails)).toEqual(groups)
    })
  })

  describe('join by subject and people', () => {
    const lost: Sent = { id: 'b', hasNoId: true, subject: `AW: ${BERTHS}`, from: SAM, to: ANA }
    test.each<[string, Sent, string[][]]>([
      ['an answer that lost its ids', lost, [['a', 'b']]],
      ['not another person', { ...lost, to: 'tom@other.example' }, [['a'], ['b']]],
      ['not another subject', { ...lost, subject: 'AW: Something else' }, [['a'], ['b']]],
      ['not a new mail', { ...lost, subject: BERTHS }, [['a'], ['b']]],
      ['not months later', { ...lost, at: '2027-02-09T09:00:00.000Z' }, [['a'], ['b']]],
      ['not what says which mail it answers', { ...lost, answers: 'z' }, [['a'], ['b']]],
    ])('%s', async (_, second, groups) => {
      expect(await threadsOf([{ id: 'a' }, second])).toEqual(groups)
    })

    test('never by a subject that everybody writes', async () => {
      const first = { id: 'a', subject: 'Your application' }
      expect(await threadsOf([first, { ...lost, subject: 'Re: Your application' }])).toEqual([
        ['a'],
        ['b'],
      ])
    })
  })
})
