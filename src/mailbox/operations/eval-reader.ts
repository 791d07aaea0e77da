import { z } from 'zod'
import { operation } from '../../platform/operation.ts'
import { ok, refuse } from '../../platform/result.ts'
import { sayEvaluation } from '../evaluation-text.ts'
import { evaluationView } from '../evaluation-view.ts'
import { reportOf, type EvaluationReport } from '../evaluation.ts'
import { judgeMails, type JudgedMail, type Reader } from './judge-mails.ts'

/** Characters of a mail's text shown with an error. */
const SHOWN_TEXT = 2_000

/** Reads labelled mail and says how well: for whoever wants to know how the reader does on mail of her own. */
export const evalReader = operation({
  name: 'eval-reader',
  summary: 'Measure the reader on labelled mail of your own (.jsonl files or a folder of them)',
  input: z.object({
    errors: z.boolean().default(false).describe('show the text of each error'),
    own: z.array(z.string()).default([]).describe('addresses the owner of the mails writes from'),
  }),
  output: evaluationView,
  takesFiles: true,
  keepsNothing: true,
  refusals: {
    'nothing-to-read': {
      status: 'invalid' as const,
      message: () => 'There is nothing to read: give a .jsonl file or a folder of them.',
    },
  },
  effects: 'reads',
  doors: { http: 'POST /v1/evaluations', cli: { command: 'eval' } },
  print: sayEvaluation,
  async run(context: Reader, { errors, own }, files) {
    if (files.length === 0) return refuse({ kind: 'nothing-to-read' })
    const { mails, problems } = await judgeMails(context, { files, own })
    return ok(viewOf(mails, { problems, isWithTexts: errors }))
  },
})

function viewOf(
  read: readonly JudgedMail[],
  { problems, isWithTexts }: { problems: readonly string[]; isWithTexts: boolean },
): EvaluationReport {
  const report = reportOf(
    read.map(({ judged }) => judged),
    problems,
  )
  if (!isWithTexts) return report
  const mails = new Map(read.map(({ judged, mail }) => [judged.id, mail]))
  const errors = report.errors.map((error) => {
    const mail = mails.get(error.id)
    return mail ? { ...error, subject: mail.subject, text: mail.text.slice(0, SHOWN_TEXT) } : error
  })
  return { ...report, errors }
}
