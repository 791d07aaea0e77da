import type { SystemMatch } from './applicant-systems.ts'
import type { Verdict } from './classify.ts'
import { evidenceAt, type Sources } from './extract-found.ts'
import type { Signal } from './reading-phrases.ts'
import type { Evidence } from './reading.ts'
import type { Hit } from './reading-signals.ts'

/** Most pieces of evidence shown for a kind. */
const REASONS = 4

const WHY: Readonly<Partial<Record<Signal, string>>> = {
  'rejection-strong': 'says no',
  'rejection-weak': 'goes with a no',
  'on-hold': 'says that the search is paused',
  'acknowledgement-strong': 'confirms that the application arrived',
  'acknowledgement-weak': 'goes with a receipt',
  'interview-strong': 'invites to a talk or arranges one',
  'interview-weak': 'goes with an invitation',
  'interview-invitation': 'invites to a talk',
  'interview-scheduling': 'looks for a time to talk',
  'interview-assessment': 'asks for a test or a task',
  'interview-reschedule': 'moves a talk to another time',
  'interview-cancellation': 'calls a talk off',
  'offer-strong': 'offers the job',
  'offer-weak': 'goes with an offer',
  'withdrawal-strong': 'confirms that you withdrew',
  'sprout-strong': 'asks whether you are still interested',
  'sprout-weak': 'goes with coming back to you',
  'outreach-strong': 'someone approaches you',
  'outreach-weak': 'goes with an approach',
  'referral-strong': 'introduces you or names whom to write to',
  'referral-weak': 'goes with an introduction',
  'reply-strong': 'a person answers you',
  'reply-weak': 'goes with an answer',
  'bounce-strong': 'says that a mail was not delivered',
  'auto-reply-strong': 'answers by itself',
  'alert-strong': 'advertises jobs to many',
  'alert-weak': 'goes with a mailing',
  'sent-application': 'your own application',
  'sent-thanks': 'your own thanks',
  'sent-withdrawal': 'you withdraw',
}

/** The words and headers that speak for the kind of a verdict, each stretch of the mail once, the strongest first. */
export function kindEvidence(
  verdict: Verdict,
  sources: Sources,
  system: SystemMatch | null,
): readonly Evidence[] {
  const spans = phraseEvidence(verdict, sources)
  const isOrdinary = verdict.kind === 'other' || verdict.kind === 'sent'
  return [
    ...spans,
    ...verdict.signs.map((sign) => beside(sign.where, sign.quote, sign.why)),
    ...(system === null || isOrdinary
      ? []
      : [
          beside(
            'header',
            `${system.header}: ${system.value}`,
            `sent through ${system.system.name}`,
          ),
        ]),
  ]
}

function phraseEvidence(verdict: Verdict, sources: Sources): readonly Evidence[] {
  const found = [
    ...verdict.reasons.map((hit) => ({ hit, where: 'text' as const })),
    ...verdict.subjectReasons.map((hit) => ({ hit, where: 'subject' as const })),
  ]
  const kept: { readonly hit: Hit; readonly where: 'text' | 'subject' }[] = []
  for (const each of found) {
    const overlaps = kept.some(
      ({ hit, where }) =>
        where === each.where && hit.start < each.hit.end && each.hit.start < hit.end,
    )
    if (!overlaps && kept.length < REASONS) kept.push(each)
  }
  return kept.flatMap(({ hit, where }) => {
    const why = WHY[hit.signal] ?? 'speaks for it'
    const evidence = evidenceAt(
      sources,
      { where, start: hit.start, end: hit.end },
      { about: 'kind', why },
    )
    return evidence === null ? [] : [evidence]
  })
}

/** Evidence that stands beside the text: a header or an earlier mail. */
function beside(where: 'header' | 'earlier-mail', quote: string, why: string): Evidence {
  return { about: 'kind', where, start: 0, end: 0, quote: quote.slice(0, 200), why }
}
