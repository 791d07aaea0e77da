import { z } from 'zod'
import { READING_KINDS } from './reading.ts'

/** An import with its account. */
export const importLine = z
  .object({
    importId: z.string(),
    source: z.string(),
    isSample: z.boolean(),
    state: z.enum(['running', 'finished', 'failed']),
    problem: z.string().nullable(),
    seen: z.int(),
    taken: z.int(),
    known: z.int(),
    ignored: z.int(),
    startedAt: z.string(),
    finishedAt: z.string().nullable(),
  })
  .meta({ id: 'ImportLine' })

/** An import with the first rows of its account; `nextCursor` leads to the next ones. */
export const importView = importLine
  .extend({
    items: z
      .array(
        z.object({
          path: z.string(),
          index: z.int().describe('which message of the file, from 0'),
          outcome: z.enum(['taken', 'known', 'ignored']),
          reason: z.string().nullable(),
          messageId: z.string().nullable(),
          rejectionId: z.string().nullable(),
          kind: z.enum(READING_KINDS).nullable(),
          subject: z.string().nullable(),
        }),
      )
      .readonly(),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'Import' })

/** An import as a terminal shows it: the counts, then what was ignored and why. */
export function sayImport(view: z.output<typeof importView>): string {
  const counts = `${view.seen} seen: ${view.taken} taken, ${view.known} known already, ${view.ignored} ignored`
  const rejections = view.items.filter((item) => item.rejectionId)
  const lines = [
    counts,
    ...rejections.map((item) => `  rejection  ${item.subject ?? ''}`),
    ...view.items.flatMap((item) =>
      item.outcome === 'known' || !item.reason
        ? []
        : [`  ${item.outcome.padEnd(9)}  ${sayReason(item, item.reason)}`],
    ),
  ]
  if (view.problem) lines.push(view.problem)
  if (view.nextCursor) lines.push(`(the first ${view.items.length} rows)`)
  return lines.join('\n')
}

/** Where something stood and what there is to say of it; a reason that names the file already stands for itself. */
export function sayReason(
  { path, index }: { readonly path: string; readonly index: number },
  reason: string,
): string {
  if (reason.startsWith(`${path} `) || reason.includes(` in ${path}`)) return reason
  return `${path}${index > 0 ? ` #${index}` : ''}: ${reason}`
}
