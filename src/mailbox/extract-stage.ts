import { evidenceAt, type Found, type Sources } from './extract-found.ts'
import { isOfSameMatter } from './extract-matter.ts'
import type { ParsedMail } from './message.ts'
import { hitsIn } from './reading-signals.ts'
import { foldText, originOf } from './reading-text.ts'
import type { Evidence, ReadingContext, Stage } from './reading.ts'

/** What a stage is judged from. */
export interface StageQuestion {
  readonly mail: ParsedMail
  readonly sources: Sources
  readonly context: ReadingContext
  readonly company: string | null
}

/**
 * How far an application had come when it was refused: after an interview when the words look back on a talk or an
 * earlier mail of the thread or company arranged one; early otherwise.
 */
export function stageIn(question: StageQuestion): Found<Stage> {
  const { sources } = question
  const said = { about: 'stage' as const, why: 'looks back on a talk' }
  for (const [where, hits] of [
    ['text', sources.features.bodyHits],
    ['subject', sources.features.subjectHits],
  ] as const) {
    const hit = hits.find((each) => each.signal === 'after-interview' && each.isAsserted)
    if (hit === undefined) continue
    const evidence = evidenceAt(sources, { where, start: hit.start, end: hit.end }, said)
    return { value: 'after-interview', evidence: evidence === null ? [] : [evidence] }
  }
  const quoted = quotedHit(sources)
  if (quoted !== null) return { value: 'after-interview', evidence: [quoted] }
  const earlier = question.context.earlier.findLast(
    (mail) => mail.kind === 'interview' && isOfSameMatter(mail, question),
  )
  if (earlier === undefined) return { value: 'early', evidence: [] }
  const evidence = {
    about: 'stage' as const,
    where: 'earlier-mail' as const,
    start: 0,
    end: 0,
    quote: earlier.subject,
    why: 'an interview was arranged before',
  }
  return { value: 'after-interview', evidence: [evidence] }
}

/** What is quoted below counts too: she thanked for the talk, and this is the answer. */
function quotedHit(sources: Sources): Evidence | null {
  const quoted = sources.features.parts.filter((part) => part.kind === 'quoted')
  const { language } = sources.features
  if (quoted.length === 0) return null
  const folded = foldText(sources.text, quoted)
  const hit = hitsIn(folded, language === 'und' ? ['en'] : [language]).find(
    (each) => each.signal === 'after-interview' && each.isAsserted,
  )
  if (hit === undefined) return null
  const { start, end } = originOf(folded, hit.start, hit.end)
  return {
    about: 'stage',
    where: 'text',
    start,
    end,
    quote: sources.text.slice(start, end),
    why: 'the quoted mail looks back on a talk',
  }
}
