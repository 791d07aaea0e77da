import { callWithText, type InputOf, type OutputOf } from '../api.ts'
import { t } from '../messages/en-taking.ts'
import { setTakingIn, takingIn } from './busy.svelte.ts'
import { destinationOf } from './destination.ts'
import { go } from './here.svelte.ts'
import { recall } from './memory.ts'
import { say, sayProblem } from './notice.svelte.ts'
import { pathTo } from './routes.ts'
import { upload } from './upload.ts'
import { areSmall, planUploads, type NamedFile, type Upload } from './uploads.ts'

/** Reads pasted text or files and goes where the outcome is; answers whether anything was taken, known or begun. */
export async function takeIn(mail: string | readonly NamedFile[]): Promise<boolean> {
  if (takingIn() !== null || mail.length === 0) return false
  try {
    return typeof mail === 'string' ? await takeText(mail) : await takeFiles(mail)
  } finally {
    setTakingIn(null)
  }
}

async function takeText(text: string): Promise<boolean> {
  setTakingIn({ files: 0, name: '', sent: 0, total: 0 })
  const answer = await callWithText('import-mail', {}, text)
  if (answer.ok) return showOutcome(answer.value)
  sayProblem(answer.refusal)
  return false
}

/** A mail or two are waited for; whatever is larger goes on by itself once it is here, and is watched on its page. */
async function takeFiles(files: readonly NamedFile[]): Promise<boolean> {
  const isSmall = areSmall(files)
  if (!isSmall) go('/import')
  let report: OutputOf<'import-mail'> | null = null
  for (const each of planUploads(files)) {
    report = await send(each, { wait: isSmall, keep: chosenKeep() })
    if (!report) return false
  }
  return isSmall && report ? showOutcome(report) : report !== null
}

async function send(
  files: Upload,
  input: InputOf<'import-mail'>,
): Promise<OutputOf<'import-mail'> | null> {
  const total = files.reduce((bytes, { file }) => bytes + file.size, 0)
  const taking = { files: files.length, name: files[0].name, total }
  setTakingIn({ ...taking, sent: 0 })
  const answer = await upload(files, input, (sent) => setTakingIn({ ...taking, sent }))
  if (answer.ok) return answer.value
  sayProblem(answer.refusal)
  return null
}

/** Which mails of a mailbox are kept, as chosen on the import page. */
function chosenKeep(): 'job-mail' | 'everything' {
  return recall('import-keep') === 'everything' ? 'everything' : 'job-mail'
}

function showOutcome(report: OutputOf<'import-mail'>): boolean {
  const destination = destinationOf(report.seen, report.items)
  const [first] = report.items
  if (destination.to === 'nowhere') {
    sayProblem({ kind: 'nothing-taken', detail: t('nothingTaken', first?.reason ?? t('noMail')) })
    return false
  }
  if (destination.to === 'import') {
    go(pathTo('import', report.importId))
    say(t('tookMany', report.taken, report.seen))
    return true
  }
  go(pathTo(destination.to, destination.id))
  if (first?.outcome === 'known') say(t('knownAlready'))
  else say(t(destination.to === 'rejection' ? 'tookRejection' : 'tookMail'))
  return true
}
