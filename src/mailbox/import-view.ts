import { z } from 'zod'
import { IGNORE_REASONS, IMPORT_KEEPS } from './ingest.ts'
import { READING_KINDS } from './reading.ts'

/** What can come of a message of an import. */
export const OUTCOMES = ['taken', 'known', 'ignored'] as const

/** An import with the counts of its account. */
export const importLine = z
  .object({
    importId: z.string(),
    source: z.string(),
    isSample: z.boolean(),
    keeps: z.enum(IMPORT_KEEPS),
    state: z.enum(['running', 'finished', 'failed', 'cancelled']),
    problem: z.string().nullable(),
    canGoOn: z.boolean().describe('true when it stopped before its end and can be resumed'),
    seen: z.int(),
    taken: z.int(),
    known: z.int(),
    ignored: z.int(),
    found: z.partialRecord(z.enum(READING_KINDS), z.int()).describe('messages taken, by kind'),
    ignoredAs: z
      .partialRecord(z.enum(IGNORE_REASONS), z.int())
      .describe('messages ignored, by reason'),
    kibDone: z.int().describe('KiB of the files read so far'),
    kibTotal: z.int().describe('KiB of the files, as far as known'),
    startedAt: z.string(),
    finishedAt: z.string().nullable(),
  })
  .meta({ id: 'ImportLine' })

/**
 * An import with the first rows of its account, what was kept before what was ignored, each in the order of the files;
 * `nextCursor` leads to the next ones. What was ignored as private shows where it stood and nothing else.
 */
export const importView = importLine
  .extend({
    items: z
      .array(
        z.object({
          path: z.string(),
          index: z.int().describe('which message of the file, from 0'),
          outcome: z.enum(OUTCOMES),
          ignoredAs: z.enum(IGNORE_REASONS).nullable(),
          keptFor: z.string().nullable().describe('what made a mail of a mailbox worth keeping'),
          reason: z
            .string()
            .nullable()
            .describe('why it was ignored, or what of it could not be read'),
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

/** An import as a terminal shows it: the counts, what was found, what was ignored and why. */
export function sayImport(view: z.output<typeof importView>): string {
  const rejections = view.items.filter((item) => item.rejectionId)
  const lines = [
    `${view.seen} seen: ${view.taken} taken, ${view.known} known already, ${view.ignored} ignored`,
    ...sayCounts('found', view.found),
    ...sayCounts('ignored', view.ignoredAs),
    ...rejections.map((item) => `  rejection  ${item.subject ?? ''}`),
    ...view.items.flatMap((item) =>
      item.outcome === 'known' || !item.reason || isUntold(item)
        ? []
        : [`  ${item.outcome.padEnd(9)}  ${sayReason(item, item.reason)}`],
    ),
  ]
  if (view.problem) lines.push(view.problem)
  if (view.state === 'cancelled') lines.push(sayHowToGoOn(view))
  if (view.nextCursor) lines.push(`All of it: perennial import-report ${view.importId}`)
  return lines.join('\n')
}

/** The imports as a terminal lists them: by day and id, with the counts. */
export function sayImports(lines: readonly z.output<typeof importLine>[]): string {
  if (lines.length === 0) return 'Nothing was imported yet.'
  return lines
    .map((line) => {
      const counts = `${line.seen} seen, ${line.taken} taken, ${line.known} known, ${line.ignored} ignored`
      return `${line.startedAt.slice(0, 10)}  ${line.importId}  ${line.state}: ${counts}  ${line.source}`
    })
    .join('\n')
}

/** Where a cancelled import stopped, and what goes on with it. */
function sayHowToGoOn({ importId, seen }: { importId: string; seen: number }): string {
  return `Stopped after message ${seen.toLocaleString('en')}; what was taken is kept. To go on: perennial resume ${importId}`
}

function sayCounts(title: string, counts: Readonly<Record<string, number | undefined>>): string[] {
  const said = Object.entries(counts).flatMap(([name, count]) =>
    count ? [`${count} ${name}`] : [],
  )
  return said.length === 0 ? [] : [`  ${title.padEnd(9)}  ${said.join(', ')}`]
}

/** The many that are no job mail are counted, not listed. */
function isUntold({ ignoredAs }: { readonly ignoredAs: string | null }): boolean {
  return ignoredAs === 'private' || ignoredAs === 'mailing'
}

/** Where something stood and what there is to say of it; a reason that names the file already stands for itself. */
export function sayReason(
  { path, index }: { readonly path: string; readonly index: number },
  reason: string,
): string {
  if (reason.startsWith(`${path} `) || reason.includes(` in ${path}`)) return reason
  return `${path}${index > 0 ? ` #${index}` : ''}: ${reason}`
}
