import { z } from 'zod'
import { reading, writing, type Context } from '../../context.ts'
import { writeDraft } from '../../letters/operations/draft-letter.ts'
import { findLetterOfRejection } from '../../letters/letter-store.ts'
import { sayLetter } from '../../letters/letter-view.ts'
import { takeFiles } from '../../mailbox/operations/import-mail.ts'
import { showImport } from '../../mailbox/operations/show-import.ts'
import { operation } from '../../platform/operation.ts'
import { ok, refuse } from '../../platform/result.ts'
import { rejectionView, sayRejection } from '../rejection-view.ts'
import { viewRejection } from './show-rejection.ts'

const turned = z
  .object({ importId: z.string(), turned: z.array(rejectionView).readonly() })
  .meta({ id: 'Turned' })

/** The main job in one act: takes a rejection in, reads it, and drafts the letter of appreciation. */
export const turnRejection = operation({
  name: 'turn-rejection',
  summary:
    'Turn a rejection: read it, find the person, draft the letter of appreciation, date the next steps',
  input: z.object({}),
  output: turned,
  takesFiles: true,
  refusals: {
    'nothing-to-turn': {
      status: 'invalid' as const,
      message: () => 'There is nothing to turn: give the rejection as a file, or paste its text.',
    },
    'no-rejection-found': {
      status: 'conflict' as const,
      message: (data: { read: readonly Read[] }) =>
        `No rejection found. ${data.read.map(sayRead).join(' ')} ${sayNext(data.read)}`,
    },
  },
  effects: 'writes',
  doors: { http: 'POST /v1/turns', cli: { command: 'turn' }, mcp: true },
  print: (output) => output.turned.map(sayTurned).join('\n\n'),
  async run(context: Context, _input, files) {
    if (files.length === 0) return refuse({ kind: 'nothing-to-turn' })
    const importId = await takeFiles(context, files, { isSample: false })
    const taken = await showImport(context, importId)
    const ids = [
      ...new Set(taken.items.map((item) => item.rejectionId).filter((id) => id !== null)),
    ]
    if (ids.length === 0) {
      const read = taken.items
        .slice(0, 3)
        .map(({ subject, kind, reason }) => ({ subject, kind, reason }))
      return refuse({ kind: 'no-rejection-found' as const, read })
    }
    const views = []
    for (const id of ids) {
      const view = await draftAndShow(context, id)
      if (view) views.push(view)
    }
    return ok({ importId, turned: views })
  },
})

async function draftAndShow(context: Context, rejectionId: string) {
  await writing(context, async (tx) => {
    const before = await findLetterOfRejection(tx, rejectionId, 'appreciation')
    if (!before)
      await writeDraft(tx, context, { rejectionId, wishes: { anotherVersion: false }, before })
  })
  return reading(context, (tx) => viewRejection(tx, context, rejectionId))
}

interface Read {
  readonly subject: string | null
  readonly kind: string | null
  readonly reason: string | null
}

function sayRead({ subject, kind, reason }: Read): string {
  const why = reason ?? 'Nothing readable was found'
  return kind ? `“${subject ?? ''}” reads as: ${kind}.` : `${why}.`
}

function sayNext(read: readonly Read[]): string {
  return read.some(({ kind }) => kind !== null)
    ? 'What could be read was taken in; if the reading is wrong, correct it and the letter can be drafted.'
    : 'Nothing was taken in: give the mail itself as an .eml file, or its text, pasted on the page or piped into `perennial turn -`.'
}

function sayTurned(view: z.output<typeof rejectionView>): string {
  return view.letter ? `${sayRejection(view)}\n\n${sayLetter(view.letter)}` : sayRejection(view)
}
