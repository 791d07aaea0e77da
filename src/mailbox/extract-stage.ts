import { evidenceAt, type Found, type Sources } from './extract-found.ts'
import { isOfSameMatter, isOfThread } from './extract-matter.ts'
import { companyKey } from './extract-names.ts'
import { looksBackIn, NO_TALK } from './extract-stage-phrases.ts'
import type { ParsedMail } from './message.ts'
import { hitsIn } from './reading-signals.ts'
import { type FoldedText, foldText, originOf, type Stretch } from './reading-text.ts'
import type { EarlierMail, Evidence, ReadingContext, Stage } from './reading.ts'

/** What a stage is judged from. */
export interface StageQuestion {
  readonly mail: ParsedMail
  readonly sources: Sources
  readonly context: ReadingContext
  readonly company: string | null
  readonly role: string | null
}

/**
 * How far an application had come when it was refused: after an interview when the words look back on a talk, or an earlier
 * mail of the same matter arranged one or thanked for it; early otherwise.
 */
export function stageIn(question: StageQuestion): Found<Stage> {
  const { sources } = question
  for (const where of ['text', 'subject'] as const) {
    const folded = where === 'text' ? sources.features.body : sources.features.subject
    const back = lookedBack(folded, sources)
    if (back === null) continue
    const said = { about: 'stage' as const, why: 'looks back on a talk' }
    const evidence = evidenceAt(sources, { where, ...back }, said)
    return { value: 'after-interview', evidence: evidence === null ? [] : [evidence] }
  }
  const quoted = quotedHit(sources)
  if (quoted !== null) return { value: 'after-interview', evidence: [quoted] }
  const earlier = question.context.earlier.findLast((mail) => tellsOfTalk(mail, question))
  if (earlier === undefined) return { value: 'early', evidence: [] }
  const why = earlier.isFromUser
    ? 'you thanked for a talk before'
    : 'an interview was arranged before'
  const evidence: Evidence = {
    about: 'stage',
    where: 'earlier-mail',
    start: 0,
    end: 0,
    quote: earlier.subject,
    why,
  }
  return { value: 'after-interview', evidence: [evidence] }
}

/** Where the words look back on a talk; a talk that is refused or only possible does not count. */
function lookedBack(folded: FoldedText, sources: Sources): Stretch | null {
  const none = [...folded.lower.matchAll(NO_TALK)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }))
  const { language } = sources.features
  const counts = ({ start, end }: Stretch): boolean =>
    !none.some((each) => each.start < end && start < each.end) &&
    // English phrases are looked for in every letter, and "we met" is Dutch for "we with".
    !(language === 'nl' && folded.lower.slice(start, end) === 'we met')
  const hits =
    folded === sources.features.subject ? sources.features.subjectHits : sources.features.bodyHits
  const own =
    folded === sources.features.body || folded === sources.features.subject
      ? hits
      : hitsIn(folded, language === 'und' ? ['en'] : [language])
  const hit = own.find(
    (each) => each.signal === 'after-interview' && each.isAsserted && counts(each),
  )
  if (hit !== undefined) return { start: hit.start, end: hit.end }
  const pattern = looksBackIn(language === 'und' ? 'en' : language)
  if (pattern === null) return null
  for (const { index, 0: words } of folded.lower.matchAll(pattern)) {
    const stretch = { start: index, end: index + words.length }
    if (counts(stretch)) return stretch
  }
  return null
}

const THANKS =
  /\b(?:thank|thanks|danke|dank|merci|remerci\p{L}{0,6}|gracias|grazie|bedankt|obrigad[oa])\b/iu

/** An interview that was arranged, or the user's thanks for one; of the same role where both mails name one. */
function tellsOfTalk(mail: EarlierMail, question: StageQuestion): boolean {
  const isTalk =
    (mail.kind === 'interview' && mail.detail !== 'assessment' && mail.detail !== 'cancellation') ||
    (mail.isFromUser &&
      (mail.detail === 'thank-you' || (mail.detail === undefined && THANKS.test(mail.subject))))
  if (!isTalk || !isOfSameMatter(mail, question)) return false
  if (isOfThread(mail, question.mail) || mail.role === null || question.role === null) return true
  const [one, other] = [companyKey(mail.role), companyKey(question.role)]
  return one.includes(other) || other.includes(one)
}

/** What is quoted below counts too: she thanked for the talk, and this is the answer. */
function quotedHit(sources: Sources): Evidence | null {
  const quoted = sources.features.parts.filter((part) => part.kind === 'quoted')
  if (quoted.length === 0) return null
  const folded = foldText(sources.text, quoted)
  const back = lookedBack(folded, sources)
  if (back === null) return null
  const { start, end } = originOf(folded, back.start, back.end)
  return {
    about: 'stage',
    where: 'text',
    start,
    end,
    quote: sources.text.slice(start, end),
    why: 'the quoted mail looks back on a talk',
  }
}
