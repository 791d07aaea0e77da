import { callWithFiles, type OutputOf } from '../api.ts'
import { t } from '../messages/en-taking.ts'
import { setTakingIn, takingIn } from './busy.svelte.ts'
import { destinationOf } from './destination.ts'
import { go } from './here.svelte.ts'
import { say, sayProblem } from './notice.svelte.ts'
import { pathTo } from './routes.ts'

/** Reads pasted text or dropped files and goes where the outcome is; answers whether anything was taken or known. */
export async function takeIn(mail: string | readonly File[]): Promise<boolean> {
  if (takingIn() !== null || mail.length === 0) return false
  setTakingIn(typeof mail === 'string' ? 0 : mail.length)
  const answer = await callWithFiles('import-mail', {}, mail)
  setTakingIn(null)
  if (!answer.ok) {
    sayProblem(answer.refusal)
    return false
  }
  return showOutcome(answer.value)
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
