import { getDomain, getDomainWithoutSuffix } from 'tldts'
import { systemOfDomain } from './applicant-systems.ts'
import { linesOf } from './body-lines.ts'
import { cleanCompany, type NamedCompany } from './extract-company-names.ts'
import { latinLetters } from './extract-company-spelling.ts'
import { beginsWithGivenName } from './extract-given-names.ts'
import type { MailAddress } from './message.ts'
import { isFreeMail } from './reading-domains.ts'
import type { Sources } from './extract-found.ts'
import { hasLegalForm, humanName, isTitleLine } from './extract-names.ts'
import { signedBy } from './extract-signature.ts'

/** Why a company counts that only the closing names. */
export const SIGNED = 'the signature names it'

const SIGNED_AS =
  /^(?:the |your |ihr |dein |das |l'équipe )?(?<name>[^\n]{2,50}?)(?:'s)?(?:[ -](?:talent|recruiting|recruitment|hiring|people|hr|human|careers?|acquisition|resources|culture|team|operations|personalabteilung|recrutement|bewerbermanagement|staffing|&|and|und)){1,5}$/iu
/** "Das Team der Kaffeerösterei Lindt", "L'équipe de la Crèche", "Human Resources, Acme": the house behind its department. */
const DEPARTMENT_OF =
  /^(?:(?:the|your|ihr|dein|euer|das|die|l'|le|la|el|il|het) ?)?(?:(?:recruiting|recruitment|hr|talent|people|personal|service|direction)[ -]?)?(?:team|équipe|equipe|equipo|recruiting|recruitment|personalabteilung|human resources|ressources humaines|recrutement|talent acquisition|careers?|hr|rh)(?: recrutement| rh)?(?:,? (?:at|of|von|der|des|bei|de la|de l'|de|du|chez|del|di|van)|,| [-|]) ?(?:the |der |la |l')?(?<name>[\p{Lu}\d][^\n,|]{1,50})$/iu
/** Lines of signature and footer looked at. */
const LINE_CAP = 40
/** Lines above the closing among which a legal line may stand when nothing tells where the letter ends. */
const LAST_LINES = 6

/** Companies in the lines of the signature: "The Acme Team", "Brandt Maschinenbau GmbH", a name the letter used too. */
export function companiesSigned(
  sources: Sources,
  sender: MailAddress | null,
): readonly NamedCompany[] {
  return [...belowTheName(sources), ...inTheLines(sources), ...likeTheDomain(sources, sender)]
}

/** The line below the writer's name and title. */
function belowTheName(sources: Sources): readonly NamedCompany[] {
  const by = signedBy(sources)
  if (by === null || by.company === null || cleanCompany(by.company) === null) return []
  const start = sources.text.indexOf(by.company, by.end)
  return start < 0 ? [] : [{ ...signed(by.company, start), points: 1.9 }]
}

function inTheLines(sources: Sources): readonly NamedCompany[] {
  return sources.features.parts.flatMap((part) => {
    if (part.kind === 'quoted') return []
    const lines = linesOf(sources.text.slice(part.start, part.end))
    const isLetter = part.kind === 'own' || part.kind === 'forwarded'
    const looked = isLetter ? lines.slice(-LAST_LINES) : lines.slice(0, LINE_CAP)
    return looked.flatMap((line) => {
      const text = line.text.replaceAll('\u00A0', ' ').trim()
      const name = isLetter
        ? (legalNameIn(text) ?? DEPARTMENT_OF.exec(text)?.groups?.name ?? null)
        : companyOfLine(text, sources)
      if (name === null) return []
      const start = part.start + line.start + Math.max(0, line.text.indexOf(name))
      return [signed(name, start)]
    })
  })
}

/** A line below the letter that shares a word with the sender's domain ("Gymnasium am Rennsteig" of gym-rennsteig.de). */
function likeTheDomain(sources: Sources, sender: MailAddress | null): readonly NamedCompany[] {
  const host = sender?.address.split('@').at(-1) ?? ''
  const label = systemOfDomain(host) === null ? (getDomainWithoutSuffix(host) ?? '') : ''
  if (sender === null || label.length < 4 || isFreeMail(getDomain(host) ?? host)) return []
  const humans = new Set(
    [humanName(sender.name), signedBy(sources)?.name].flatMap((name) => name ?? []),
  )
  return sources.features.parts.flatMap((part) => {
    if (part.kind === 'quoted') return []
    const lines = linesOf(sources.text.slice(part.start, part.end))
    const isLetter = part.kind === 'own' || part.kind === 'forwarded'
    return lines
      .slice(isLetter ? -LAST_LINES : 0)
      .slice(0, LINE_CAP)
      .flatMap((line) =>
        line.text.length > LONGEST_LEGAL_LINE
          ? []
          : line.text.split(BETWEEN).flatMap((piece): readonly NamedCompany[] => {
              const bare = piece.trim().replace(/[,.]$/, '')
              const name = SIGNED_AS.exec(bare)?.groups?.name ?? bare
              if (!isLikeLabel(name, label) || humans.has(name) || beginsWithGivenName(name))
                return []
              const start = part.start + line.start + Math.max(0, line.text.indexOf(name))
              return [{ ...signed(name, start), points: 2.4 }]
            }),
      )
  })
}

const PARTICLE =
  /^(?:am|an|im|in|der|die|das|des|für|zu|zur|zum|von|und|de|du|des|la|le|les|et|di|del|della|e|y|da|do|dos|van|of|and|the|for|at|d'.+|l'.+)$/u
/** "L'équipe RH de ...": a line that names a part of the house has its own rule. */
const DEPARTMENT =
  /^(?:(?:the|your|ihr|dein|das|l'|le|la|el|il|het|a) ?)?(?:équipe|equipe|equipa|equipo|team|service|dpto|rh|hr|rrhh|recruiting|recruitment|recrutement|human resources|ressources humaines|talent|people|personalabteilung|abteilung|ufficio|departamento)(?![\p{L}])/iu

function isLikeLabel(name: string, label: string): boolean {
  if (!/^\p{Lu}[^@:/]{3,49}$/u.test(name) || name.split(' ').length > 6) return false
  const isPlain = name.split(' ').some((word) => /^\p{Ll}/u.test(word) && !PARTICLE.test(word))
  if (
    isPlain ||
    DEPARTMENT.test(name) ||
    cleanCompany(name) === null ||
    isTitleLine(name) ||
    /[.!?;]$|\d{3}/u.test(name)
  )
    return false
  const wanted = latinLetters(label)
  return name
    .split(/[^\p{L}\p{N}']+/u)
    .some(
      (word) =>
        /^\p{Lu}/u.test(word) &&
        latinLetters(word).length >= 4 &&
        wanted.includes(latinLetters(word)),
    )
}

function signed(name: string, start: number): NamedCompany {
  const end = start + name.length
  return {
    name,
    points: 2.2,
    why: SIGNED,
    where: 'text',
    start,
    end,
    isOriginal: true,
  }
}

function companyOfLine(line: string, sources: Sources): string | null {
  const legal = legalNameIn(line)
  if (legal !== null) return legal
  const bare = line.replace(/[,.|]$/, '')
  if (bare.length < 3 || bare.length > 60) return null
  const team =
    DEPARTMENT_OF.exec(bare)?.groups?.name ?? SIGNED_AS.exec(bare)?.groups?.name?.replace(/,$/, '')
  const repeats = bare.length <= 40 && sources.features.body.text.includes(bare)
  const name = team ?? (repeats ? bare : null)
  if (name === null || cleanCompany(name) === null || !/^[\p{Lu}\d]|\./u.test(name)) return null
  return (humanName(name) !== null && team === undefined) || isTitleLine(name) ? null : name
}

const LONGEST_LEGAL_LINE = 400
/** "© 2026", "This mail was sent by": what may stand before a name in a legal line. */
const BEFORE_LEGAL =
  /^(?:(?:©|\(c\)|copyright)\s?(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[ ,]{0,2}(?:by )?|(?:this (?:e-?mail|message) (?:was|is) )?sent (?:to you )?(?:by|on behalf of) )/iu
const BETWEEN =
  /\s?[|•·]\s?|\s[–—-]\s|\s{2,}|,\s(?!(?:Inc|LLC|L\.L\.C|Ltd|LLP|Corp|GmbH|S\.|Co\b))|(?<! Co)\.\s(?=\p{Lu})/u

/** The firm with its legal form in a line of small print ("Brandt GmbH | Sitz: Fulda | HRB 1234"); null without one. */
function legalNameIn(line: string): string | null {
  if (line.length > LONGEST_LEGAL_LINE) return null
  for (const piece of line.replace(BEFORE_LEGAL, '').split(BETWEEN).slice(0, 3)) {
    const name = piece.trim().replace(/,$/, '')
    const isName =
      name.length >= 4 &&
      name.length <= 60 &&
      name.split(' ').length <= 7 &&
      /^[\p{Lu}\d]/u.test(name)
    if (isName && hasLegalForm(name) && cleanCompany(name) !== null && !isTitleLine(name))
      return name
  }
  return null
}
