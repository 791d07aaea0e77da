import type { Context } from '../../context.ts'
import type { FileArgument } from '../../platform/operation.ts'
import { systemBehind } from '../applicant-systems.ts'
import { EVALUATED_FACTS } from '../evaluation-facts.ts'
import { openSetLines, type SetLine } from '../evaluation-file-gateway.ts'
import { labelledRow, type LabelledRow } from '../evaluation-label.ts'
import { mailOfRow, tiedThread } from '../evaluation-mail.ts'
import type { Judged } from '../evaluation.ts'
import type { ParsedMail } from '../message.ts'
import { createHistory } from '../reading-history.ts'
import type { Reading } from '../reading.ts'

/** All that measuring needs of the world. */
export type Reader = Pick<Context, 'mime' | 'readMail'>

/** A labelled mail as it was parsed, and what the reader made of it. */
export interface JudgedMail {
  readonly judged: Judged
  readonly mail: ParsedMail
}

/**
 * Reads the labelled mails of sets, those of one thread together. `own` are the addresses their owner writes from. Every line
 * that cannot be used is a problem that says where and why.
 */
export async function judgeMails(
  reader: Reader,
  { files, own }: { readonly files: readonly FileArgument[]; readonly own: readonly string[] },
): Promise<{ readonly mails: readonly JudgedMail[]; readonly problems: readonly string[] }> {
  const problems: string[] = []
  const rows: LabelledRow[] = []
  for await (const line of openSetLines(files)) {
    const read = rowOf(line)
    if ('problem' in read) problems.push(read.problem)
    else rows.push(read.row)
  }
  const mails: JudgedMail[] = []
  for (const together of inThreads(rows))
    mails.push(...(await readTogether(reader, { together, own, problems })))
  return { mails, problems }
}

function rowOf(line: SetLine): { row: LabelledRow } | { problem: string } {
  if ('problem' in line) return { problem: `${line.path}: ${line.problem}` }
  const place = `${line.path}:${line.line}`
  let value: unknown
  try {
    value = JSON.parse(line.text)
  } catch {
    return { problem: `${place}: this line is not JSON` }
  }
  const row = labelledRow(value, place)
  return row.ok ? { row: row.value } : { problem: `${place}: ${row.refusal}` }
}

/** The rows of a thread together, in the order of the file; every other row alone. */
function inThreads(rows: readonly LabelledRow[]): LabelledRow[][] {
  const groups = Map.groupBy(rows.entries(), ([index, { set, thread }]) =>
    thread === null ? `row ${index}` : `thread ${set} ${thread}`,
  )
  return [...groups.values()].map((group) => group.map(([, row]) => row))
}

async function readTogether(
  reader: Reader,
  {
    together,
    own,
    problems,
  }: { together: LabelledRow[]; own: readonly string[]; problems: string[] },
): Promise<JudgedMail[]> {
  const parsed: { row: LabelledRow; mail: ParsedMail }[] = []
  for (const row of together) {
    const outcome = await parseRow(reader, row)
    if (typeof outcome === 'string') problems.push(`${row.id}: ${outcome}`)
    else parsed.push({ row, mail: outcome })
  }
  const mails = tiedThread(
    parsed.map(({ mail }) => mail),
    together[0]?.thread ?? together[0]?.id ?? '',
  )
  const addresses = own.map((address) => address.toLowerCase())
  const history = createHistory(reader.readMail, addresses)
  for (const mail of mails) history.remember(mail)
  return mails.flatMap((mail, index) => {
    const row = parsed[index]?.row
    return row ? [{ mail, judged: judge(row, mail, history.read(mail)) }] : []
  })
}

async function parseRow(reader: Reader, row: LabelledRow): Promise<ParsedMail | string> {
  if (row.raw === null) return mailOfRow(row)
  const outcome = await reader.mime.parse(new TextEncoder().encode(row.raw))
  return outcome.outcome === 'parsed' ? outcome.mail : outcome.reason
}

function judge(row: LabelledRow, mail: ParsedMail, reading: Reading): Judged {
  const said = { company: reading.company, role: reading.role, person: reading.person?.name }
  return {
    id: row.id,
    set: row.set,
    lang: row.lang,
    system: systemBehind(mail)?.system.id ?? null,
    want: row.kind,
    got: reading.kind,
    confidence: reading.confidence,
    isUnsure: reading.isUnsure,
    detail: { want: row.detail, got: reading.detail },
    stage: { want: row.stage, got: reading.stage },
    facts: EVALUATED_FACTS.flatMap((fact) => {
      const want = row.facts[fact]
      return want === undefined ? [] : [{ fact, want, got: said[fact] ?? null }]
    }),
  }
}
