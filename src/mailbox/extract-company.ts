import type { SystemMatch } from './applicant-systems.ts'
import { companiesNamed, type NamedCompany } from './extract-company-names.ts'
import { companiesSigned } from './extract-company-signed.ts'
import {
  type CompanyCandidate,
  fromDisplayName,
  fromDomain,
  fromTenant,
} from './extract-company-sender.ts'
import { evidenceAt, type Found, senderOf, type Sources } from './extract-found.ts'
import { companyKey } from './extract-names.ts'
import type { ParsedMail } from './message.ts'
import type { Evidence } from './reading.ts'

/** Points a company needs; a bare domain of a human's address is just enough. */
const ENOUGH = 1.2

/** The employer a mail is from, never the system that sent it; null when nothing names one well enough. */
export function companyIn(
  mail: ParsedMail,
  sources: Sources,
  system: SystemMatch | null,
): Found<string> | null {
  const sender = senderOf(mail, sources)
  const isBoard = system?.system.kind === 'board'
  const named = [...companiesNamed(sources), ...companiesSigned(sources)].map((each) =>
    fromText(each, sources),
  )
  const others = isBoard
    ? []
    : [...fromDisplayName(sender), ...fromTenant(system), ...fromDomain(sender, sources)]
  const best = strongest([...named, ...others].filter((each) => !isSystemName(each.name)))
  if (best === null) return null
  return { value: best.name, evidence: best.evidence }
}

function fromText(named: NamedCompany, sources: Sources): CompanyCandidate {
  const said = { about: 'company' as const, why: named.why }
  const evidence = named.isOriginal
    ? {
        ...said,
        where: 'text' as const,
        start: named.start,
        end: named.end,
        quote: sources.text.slice(named.start, named.end),
      }
    : evidenceAt(sources, named, said)
  return { name: named.name, points: named.points, evidence }
}

function isSystemName(name: string): boolean {
  return /^(?:icims|greenhouse|lever|workday|ashby|workable|smartrecruiters|taleo|jobvite|bamboohr|teamtailor|personio|successfactors|breezy|jazzhr|recruitee|linkedin|indeed|xing|stepstone|hirevue|hackerrank|zoom|calendly|google meet|microsoft teams|glassdoor|twitter|facebook|instagram|angellist|ziprecruiter|dice)(?: recruiting| hr)?$/i.test(
    name.trim(),
  )
}

/** Sums the points of all spellings of one company; the fullest early spelling names it. */
function strongest(
  candidates: readonly CompanyCandidate[],
): { readonly name: string; readonly evidence: readonly Evidence[] } | null {
  const groups = new Map<string, CompanyCandidate[]>()
  for (const each of candidates) {
    const key = companyKey(each.name)
    if (key.length < 2) continue
    const known = [...groups.keys()].find(
      (other) =>
        other === key ||
        (Math.min(other.length, key.length) >= 4 &&
          (other.startsWith(key) || key.startsWith(other))),
    )
    groups.set(known ?? key, [...(groups.get(known ?? key) ?? []), each])
  }
  let best: { readonly points: number; readonly group: readonly CompanyCandidate[] } | null = null
  for (const group of groups.values()) {
    const points = group.reduce((sum, each) => sum + each.points, 0)
    if (points >= ENOUGH && (best === null || points > best.points)) best = { points, group }
  }
  if (best === null) return null
  const named = [...best.group].sort(
    (one, other) => other.points - one.points || other.name.length - one.name.length,
  )
  const evidence = named
    .flatMap((each) => (each.evidence === null ? [] : [each.evidence]))
    .slice(0, 3)
  return { name: named[0]?.name ?? '', evidence }
}
