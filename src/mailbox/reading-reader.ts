import { systemBehind, type SystemMatch } from './applicant-systems.ts'
import { classify, type Verdict } from './classify.ts'
import { kindEvidence } from './classify-evidence.ts'
import { loadModel, type ReaderModel } from './classify-model.ts'
import { companyIn, fullerName } from './extract-company.ts'
import type { Found, Sources } from './extract-found.ts'
import { personIn } from './extract-person.ts'
import { roleIn } from './extract-role.ts'
import { stageIn } from './extract-stage.ts'
import type { ParsedMail } from './message.ts'
import { correctedKind, withCorrections } from './reading-corrections.ts'
import { featuresOf } from './reading-features.ts'
import type { Reading, ReadingContext, ReadMail } from './reading.ts'

/** A reader around a model; throws when the model's weights are damaged. Reading itself is pure and never throws. */
export function createReader(model: ReaderModel): ReadMail {
  const trained = { score: loadModel(model), buckets: model.buckets }
  return (mail, context) => {
    const features = featuresOf(mail)
    const sources: Sources = { features, text: mail.text, subject: mail.subject }
    const system = systemBehind(mail)
    const verdict = classify({ mail, features, system, context }, trained)
    const facts = factsOf({ mail, context, sources, system, verdict })
    const evidence = [...kindEvidence(verdict, sources, system), ...facts.evidence]
    return withCorrections(
      {
        kind: verdict.kind,
        detail: verdict.detail,
        isUnsure: verdict.isUnsure,
        appointment: null,
        writtenAt: mail.sentAt ?? mail.receivedAt,
        confidence: verdict.confidence,
        ...facts,
        language: features.language,
        evidence,
      },
      mail,
      context,
    )
  }
}

interface Material {
  readonly mail: ParsedMail
  readonly context: ReadingContext
  readonly sources: Sources
  readonly system: SystemMatch | null
  readonly verdict: Verdict
}

type Facts = Pick<Reading, 'stage' | 'company' | 'role' | 'person' | 'evidence'>

/** From this confidence on, mail called ordinary is clearly so; below it the user may still say that it is a rejection. */
const CLEARLY_ORDINARY = 0.8

/** Clearly ordinary mail has no employer: nothing is looked for there unless the user said what it is. */
function factsOf(material: Material): Facts {
  const { mail, context, sources, system, verdict } = material
  const kind = correctedKind(mail, context) ?? verdict.kind
  const isOrdinary = kind === 'other' && verdict.confidence >= CLEARLY_ORDINARY
  if (kind === 'alert' || isOrdinary)
    return { stage: null, company: null, role: null, person: null, evidence: [] }
  const named = fullerName(companyIn(mail, sources, system), context)
  const company = kind === 'outreach' && isFromHeadersAlone(named) ? null : named
  const question = { mail, sources, context, company: company?.value ?? null }
  const role = roleIn(sources)
  const person = personIn(question)
  const stage = kind === 'rejection' ? stageIn(question) : null
  return {
    stage: stage?.value ?? null,
    company: company?.value ?? null,
    role: role?.value ?? null,
    person: person?.value ?? null,
    evidence: [stage, company, role, person].flatMap((found) => found?.evidence ?? []),
  }
}

/** Whoever approaches is often an agency: its own domain is not the employer. */
function isFromHeadersAlone(company: Found<string> | null): boolean {
  return company !== null && company.evidence.every((each) => each.where === 'header')
}
