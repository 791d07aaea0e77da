import { linesOf } from './body-lines.ts'
import { cleanCompany, type NamedCompany } from './extract-company-names.ts'
import type { Sources } from './extract-found.ts'
import { hasLegalForm, humanName, isTitleLine } from './extract-names.ts'
import { signedBy } from './extract-signature.ts'

const SIGNED_AS =
  /^(?:the |your |ihr |dein |das |l'équipe )?(?<name>[^\n]{2,50}?)(?:'s)?(?:[ -](?:talent|recruiting|recruitment|hiring|people|hr|human|careers?|acquisition|resources|culture|team|operations|personalabteilung|recrutement|bewerbermanagement|staffing|&|and|und)){1,5}$/iu
/** Lines of signature and footer looked at. */
const LINE_CAP = 40

/** Companies in the lines of the signature: "The Acme Team", "Brandt Maschinenbau GmbH", a name the letter used too. */
export function companiesSigned(sources: Sources): readonly NamedCompany[] {
  return [...belowTheName(sources), ...inTheLines(sources)]
}

/** The line below the writer's name and title. */
function belowTheName(sources: Sources): readonly NamedCompany[] {
  const by = signedBy(sources)
  if (by === null || by.company === null || cleanCompany(by.company) === null) return []
  const start = sources.text.indexOf(by.company, by.end)
  return start < 0 ? [] : [{ ...signed(by.company, start), points: 1.9 }]
}

function inTheLines(sources: Sources): readonly NamedCompany[] {
  return sources.features.parts
    .filter((part) => part.kind === 'signature' || part.kind === 'footer')
    .flatMap((part) =>
      linesOf(sources.text.slice(part.start, part.end))
        .slice(0, LINE_CAP)
        .flatMap((line) => {
          const name = companyOfLine(line.text.replaceAll('\u00A0', ' ').trim(), sources)
          if (name === null) return []
          const start = part.start + line.start + Math.max(0, line.text.indexOf(name))
          return [signed(name, start)]
        }),
    )
}

function signed(name: string, start: number): NamedCompany {
  const end = start + name.length
  return {
    name,
    points: 2.2,
    why: 'the signature names it',
    where: 'text',
    start,
    end,
    isOriginal: true,
  }
}

function companyOfLine(line: string, sources: Sources): string | null {
  const bare = line.replace(/[,.|]$/, '')
  if (bare.length < 3 || bare.length > 60) return null
  const team = SIGNED_AS.exec(bare)?.groups?.name?.replace(/,$/, '')
  const repeats = bare.length <= 40 && sources.features.body.text.includes(bare)
  const name = team ?? (hasLegalForm(bare) || repeats ? bare : null)
  if (name === null || cleanCompany(name) === null || !/^[\p{Lu}\d]|\./u.test(name)) return null
  return (humanName(name) !== null && team === undefined) || isTitleLine(name) ? null : name
}
