import { systemBehind, type SystemMatch } from './applicant-systems.ts'
import { appointmentIn } from './appointment.ts'
import { invitationsIn } from './appointment-calendar.ts'
import { classify, type Verdict } from './classify.ts'
import { kindEvidence } from './classify-evidence.ts'
import { loadModel, type ReaderModel } from './classify-model.ts'
import { companyIn, fullerName } from './extract-company.ts'
import { SIGNED } from './extract-company-signed.ts'
import type { Found, Sources } from './extract-found.ts'
import { personIn } from './extract-person.ts'
import { roleIn } from './extract-role.ts'
import { stageIn } from './extract-stage.ts'
import type { ParsedMail } from './message.ts'
import { correctedKind, withCorrections } from './reading-corrections.ts'
import { parsePastedDate } from './pasted-date.ts'
import { type Features, featuresOf } from './reading-features.ts'
import type { Reading, ReadingContext, ReadMail } from './reading.ts'

/** A reader around a model; throws when the model's weights are damaged. Reading itself is pure and never throws. */
export function createReader(model: ReaderModel): ReadMail {
  const trained = { score: loadModel(model), buckets: model.buckets }
  // One mail is read again as soon as more is known around it; its own words are the same.
  const prepared = new WeakMap<ParsedMail, Features>()
  return (mail, context) => {
    const features = prepared.get(mail) ?? featuresOf(mail)
    prepared.set(mail, features)
    const isFromUser =
      features.inner === null &&
      mail.from !== null &&
      context.ownAddresses.includes(mail.from.address)
    const sources: Sources = { features, text: mail.text, subject: mail.subject, isFromUser }
    const system = systemBehind(mail)
    const verdict = classify({ mail, features, system, context }, trained)
    const facts = factsOf({ mail, context, sources, system, verdict })
    const evidence = [...kindEvidence(verdict, sources, system), ...facts.evidence]
    return withCorrections(
      {
        kind: verdict.kind,
        detail: verdict.detail,
        isUnsure: verdict.isUnsure,
        writtenAt: writtenAt(mail, features),
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

type Facts = Pick<Reading, 'stage' | 'company' | 'role' | 'person' | 'appointment' | 'evidence'>

const NO_FACTS: Facts = {
  stage: null,
  company: null,
  role: null,
  person: null,
  appointment: null,
  evidence: [],
}

/** From this confidence on, mail called ordinary is clearly so; below it the user may still say that it is a rejection. */
const CLEARLY_ORDINARY = 0.95

/** Clearly ordinary mail has no employer: nothing is looked for there unless the user said what it is. */
function factsOf(material: Material): Facts {
  const { mail, context, sources, system, verdict } = material
  const kind = correctedKind(mail, context) ?? verdict.kind
  const isOrdinary = kind === 'other' && verdict.confidence >= CLEARLY_ORDINARY
  if (kind === 'alert' || isOrdinary) return NO_FACTS
  const named = fullerName(companyIn(mail, sources, system), context)
  const company = kind === 'outreach' && isOnlyTheirOwn(named, sources) ? null : named
  const invitations = invitationsIn(mail.calendars)
  const question = { mail, sources, context, company: company?.value ?? null, invitations }
  const role = roleIn(sources, company?.value ?? null)
  const person = personIn(question)
  const stage = kind === 'rejection' ? stageIn({ ...question, role: role?.value ?? null }) : null
  const sentOn = writtenAt(mail, sources.features)?.slice(0, 10) ?? null
  const { detail } = verdict
  const appointment =
    kind === 'interview' ? appointmentIn({ sources, invitations, detail, sentOn }) : null
  return {
    stage: stage?.value ?? null,
    company: company?.value ?? null,
    role: role?.value ?? null,
    person: person?.value ?? null,
    appointment: appointment?.value ?? null,
    evidence: [stage, company, role, person, appointment].flatMap((found) => found?.evidence ?? []),
  }
}

/** When the words were written: the inner mail's date when it was passed on and can be read, else the mail's own. */
function writtenAt(mail: ParsedMail, { inner }: Features): string | null {
  const passedOn = inner?.date ? parsePastedDate(inner.date) : null
  return passedOn ?? mail.sentAt ?? mail.receivedAt
}

/** Whoever approaches is often an agency: neither its own domain nor how it signs is the employer that the letter never names. */
function isOnlyTheirOwn(company: Found<string> | null, { features }: Sources): boolean {
  return (
    company !== null &&
    !features.body.text.split('\n').some((line) => isSaidIn(line, company.value)) &&
    !features.subject.text.includes(company.value) &&
    company.evidence.every((each) => each.where === 'header' || each.why === SIGNED)
  )
}

/** More of a line than the name itself, as a closing has it. */
function isSaidIn(line: string, name: string): boolean {
  return line.includes(name) && line.trim().length > name.length + 15
}
