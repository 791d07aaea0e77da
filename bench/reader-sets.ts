import type { Judged } from '../src/mailbox/evaluation.ts'
import { openMimeGateway } from '../src/mailbox/mime-gateway.ts'
import { judgeMails } from '../src/mailbox/operations/judge-mails.ts'
import { readMail } from '../src/mailbox/reading-shipped.ts'
import type { FileArgument } from '../src/platform/operation.ts'

/** Reads labelled mails with the reader as it ships; a line that cannot be used ends the run, since a bench counts all or none. */
export async function judgeSet(
  files: readonly FileArgument[],
  own: readonly string[] = [],
): Promise<Judged[]> {
  const mime = openMimeGateway()
  try {
    const { mails, problems } = await judgeMails({ mime, readMail }, { files, own })
    if (problems.length > 0) throw new Error(problems.join('\n'))
    return mails.map(({ judged }) => judged)
  } finally {
    await mime.close()
  }
}

/** Whether a mail of the dev set was looked at while rules were written. */
export function isSeen(id: string): boolean {
  if (id.startsWith('patrick')) return true
  const number = /^(?:sethpoly|brent)-(\d+)$/.exec(id)?.[1]
  return number !== undefined && Number(number) % 2 === 0
}
