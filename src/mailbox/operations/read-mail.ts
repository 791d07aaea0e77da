import { z } from 'zod'
import type { Context } from '../../context.ts'
import { operation, type FileArgument } from '../../platform/operation.ts'
import { ok, refuse } from '../../platform/result.ts'
import { sayReason } from '../import-view.ts'
import { createHistory } from '../reading-history.ts'
import { readingView, viewReading } from '../reading-view.ts'
import type { ParsedMail } from '../message.ts'
import { incomingMails, type IncomingItem } from './open-mail.ts'
import { doubtsOf } from './take-mail.ts'

const readLine = readingView
  .extend({
    path: z.string(),
    index: z.int().describe('which message of the file, from 0'),
    messageId: z.string().nullable().describe('the Message-ID of the mail, with its brackets'),
    /** Set when this is no mail or could not be read whole; the other fields then say as much as is known. */
    problem: z.string().nullable(),
  })
  .meta({ id: 'ReadLine' })
type ReadLine = z.output<typeof readLine>

/** Mails held in memory so that each can be read in the light of all; beyond it, in the light of those before. */
const HELD = 2_000
/** UTF-16 units of mail text held for the same purpose. */
const HELD_TEXT = 64 * 1024 * 1024

/** Reads mails without storing anything, one line a message. */
export const readMailFiles = operation({
  name: 'read-mail',
  summary:
    'Read mails without storing anything: one line a message with kind, company, role, person and evidence',
  input: z.object({}),
  output: readLine,
  streams: true,
  takesFiles: true,
  keepsNothing: true,
  refusals: {
    'nothing-to-read': {
      status: 'invalid' as const,
      message: () => 'There is nothing to read: give at least one file, folder or text.',
    },
  },
  effects: 'reads',
  doors: { http: 'POST /v1/readings', cli: { command: 'read' }, mcp: true },
  print: sayReading,
  async run(context: Context, _input, files) {
    if (files.length === 0) return refuse({ kind: 'nothing-to-read' })
    return ok(readAll(context, files))
  },
})

async function* readAll(
  context: Context,
  files: readonly FileArgument[],
): AsyncGenerator<ReadLine> {
  const history = createHistory(context.readMail)
  let held: IncomingItem[] = []
  let text = 0
  for await (const item of incomingMails(context, files)) {
    held.push('mail' in item ? { ...item, source: null } : item)
    if ('mail' in item) text += item.mail.text.length
    if (held.length < HELD && text < HELD_TEXT) continue
    yield* readHeld(history, held)
    held = []
    text = 0
  }
  yield* readHeld(history, held)
}

function* readHeld(
  history: ReturnType<typeof createHistory>,
  held: readonly IncomingItem[],
): Generator<ReadLine> {
  // All of them are remembered before any is read: the interview may stand after the rejection in the file.
  for (const item of held) if ('mail' in item) history.remember(item.mail)
  for (const item of held)
    yield 'mail' in item ? lineOf(item, viewReading(history.read(item.mail))) : problemLine(item)
}

function lineOf(
  item: IncomingItem & { mail: ParsedMail },
  reading: z.output<typeof readingView>,
): ReadLine {
  const problem = doubtsOf(item.mail)
  return { path: item.path, index: item.index, messageId: item.mail.messageId, ...reading, problem }
}

function problemLine(item: IncomingItem & { reason: string }): ReadLine {
  return {
    path: item.path,
    index: item.index,
    messageId: null,
    kind: 'other',
    detail: null,
    confidence: 0,
    isUnsure: false,
    stage: null,
    company: null,
    role: null,
    person: null,
    appointment: null,
    writtenAt: null,
    language: 'und',
    evidence: [],
    because: 'It could not be read.',
    problem: item.reason,
  }
}

function sayReading(line: ReadLine): string {
  const at = line.index > 0 ? `${line.path} #${line.index}` : line.path
  if (line.problem && line.confidence === 0) return sayReason(line, line.problem)
  const sure = `${Math.round(line.confidence * 100)} %`
  const facts = [line.stage, line.role, line.company, line.person?.name].filter((fact) => fact)
  const doubt = line.problem ? `\n    ! ${line.problem}` : ''
  return `${at}: ${line.kind} (sure ${sure}) ${facts.join(' · ')}\n    ${line.because}${doubt}`
}
