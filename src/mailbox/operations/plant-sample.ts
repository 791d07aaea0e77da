import { z } from 'zod'
import { reading, writing, type Context, type Tx } from '../../context.ts'
import { saveInterview } from '../../interviews/interview-store.ts'
import { operation } from '../../platform/operation.ts'
import { ok } from '../../platform/result.ts'
import { listRejections } from '../../rejections/rejection-store.ts'
import { findSampleImport } from '../import-store.ts'
import { sampleMails } from '../sample-life.ts'
import { takeFiles } from './import-mail.ts'

/** Plants the sample life, to try everything with; undoing its import removes it whole. */
export const plantSample = operation({
  name: 'plant-sample',
  summary: 'Plant a sample life to try everything with; undo its import to remove it',
  input: z.object({}),
  output: z.object({
    importId: z.string(),
    rejectionId: z.string().nullable().describe('the rejection to start with'),
  }),
  refusals: {},
  effects: 'writes',
  doors: { http: 'POST /v1/sample', cli: { command: 'sample' } },
  async run(context: Context) {
    const planted = await reading(context, findSampleImport)
    const importId = planted ?? (await plant(context))
    const [newest] = (
      await reading(context, (tx) => listRejections(tx, { before: null, limit: 200 }))
    ).filter((rejection) => rejection.is_sample === 1)
    return ok({ importId, rejectionId: newest?.id ?? null })
  },
})

async function plant(context: Context): Promise<string> {
  const files = sampleMails(context.clock.today()).map(({ name, text }) => ({
    name,
    stream: bytesOf(text),
  }))
  const importId = await takeFiles(context, files, { isSample: true })
  await writing(context, (tx) => logSampleTalk(tx, context))
  return importId
}

/** The talk with Margaret was logged: so the sample shows how a letter lives on it. */
async function logSampleTalk(tx: Tx, context: Context): Promise<void> {
  const rejections = await listRejections(tx, { before: null, limit: 200 })
  const talk = rejections.find(
    (each) => each.is_sample === 1 && each.application_id && each.role === 'Operations Lead',
  )
  if (!talk) return
  await saveInterview(tx, {
    id: context.ids.next(),
    applicationId: talk.application_id,
    companyId: talk.company_id,
    personId: talk.person_id,
    heldOn: null,
    topic: 'the way you plan berths a week ahead',
    at: context.clock.now(),
  })
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}
