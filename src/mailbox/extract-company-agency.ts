import { getDomainWithoutSuffix } from 'tldts'
import { isUnattended, systemOfDomain } from './applicant-systems.ts'
import { beginsWithGivenName } from './extract-given-names.ts'
import { cleanCompany, type NamedCompany } from './extract-company-names.ts'
import { NAME } from './extract-company-patterns.ts'
import { matchesFrom, type Sources } from './extract-found.ts'
import type { MailAddress } from './message.ts'

/** Words by which somebody shows that she recruits for others, whoever they are. */
const FOR_OTHERS =
  /\b(?:(?:my|our) (?:exclusive )?clients?\b|on behalf of (?:a|an|one of)\b|retained by|executive search|search firm|recruitment (?:agency|consultan\w{2,5})|staffing (?:agency|firm)|(?:unser|mein)(?:en|em|es|e)? (?:kunden?|mandanten?|auftraggeber\w{0,2})\b|im auftrag (?:eines|einer|unseres)|im kundenauftrag|personalberat\w{2,6}|personalvermittlung|personaldienstleist\w{2,4}|(?:notre|mon) client\b|pour le compte d'une?\b|cabinet de recrutement|(?:nuestro|mi) cliente|(?:il|un) (?:nostro|mio) cliente|(?:onze|mijn) (?:klant|opdrachtgever)|(?:nosso|meu) cliente|(?:looking|recruit\p{L}{0,5}|hiring|search\p{L}{0,4}|suche|suchen|recrute|recherche|buscamos|busco|cerchiamo|cerco|zoek|zoeken|procuramos|procuro)(?: \p{L}{1,14}){0,5} (?:for an? (?:client|listed|leading|well-known|global|privately|family|fast-growing)|für (?:einen?|ein) (?:\p{L}{4,20} )?(?:kunden?|unternehmen|mandanten|konzern|betrieb)|pour une? (?:client|entreprise|société|pme|groupe|acteur)|para un[ao]? (?:importante |reconocida |conocida )?(?:empresa|cadena|compañía|multinacional|cliente|grupo)|per un(?:a|'|o)? ?(?:importante |nota )?(?:azienda|cliente|società|gruppo)|voor een (?:klant|opdrachtgever|organisatie)|para uma? (?:empresa|cliente|multinacional|grupo)))/u
/** The same in the name of a house ("chisholmsearch.com", "haas-personalberatung.de"). */
const AGENCY_LABEL =
  /recruit|search(?:es)?$|staffing|headhunt|personalberat|personalvermittl|zeitarbeit|personaldienst|talentpartner|talentpool|executivesearch/

/** Whether an agency wrote for an employer: then its own name, in headers and signature, is not the company. */
export function isFromAgency(sender: MailAddress | null, sources: Sources): boolean {
  const host = sender?.address.split('@').at(-1) ?? ''
  const label = systemOfDomain(host) === null ? (getDomainWithoutSuffix(host) ?? '') : ''
  const isUnread = sender !== null && isUnattended(sender.address)
  return (
    (!isUnread && AGENCY_LABEL.test(label.toLowerCase())) ||
    FOR_OTHERS.test(sources.features.body.lower)
  )
}

const CLIENT = [
  `(?:[Mm]y|[Oo]ur) client,? (?:company,? )?(?:at |is )?NAME`,
  `[Oo]n behalf of (?:my client,? |our client,? |the )?NAME`,
  `(?:retained|engaged|commissioned|mandated) by (?:the )?NAME`,
  `(?:working|partnering|partnered) with (?:the )?NAME (?:to|on|as)`,
  `(?:[Uu]nser|[Mm]ein)(?:en|em|es|e)? (?:Kunden?|Mandanten?|Auftraggebers?),? (?:der |die |das |den |dem )?(?:Firma )?NAME`,
  `[Ii]m (?:Kundenauftrag|Auftrag|Namen) (?:der|von|des) (?:Firma )?NAME`,
  `(?:[Nn]otre|[Mm]on) client,? (?:la société |le groupe |l'entreprise |le |la |l')?NAME`,
  `(?:[Pp]our le compte de|[Mm]andatée? par) (?:la société |le groupe |l')?NAME`,
  `(?:[Nn]uestro|[Mm]i) cliente,? NAME`,
  `(?:[Oo]nze|[Mm]ijn) (?:klant|opdrachtgever),? NAME`,
  `(?:[Nn]ostro|[Mm]io) cliente,? NAME`,
  `(?:[Nn]osso|[Mm]eu) cliente,? (?:a |o )?NAME`,
  `(?:[Hh]eard (?:back )?from|[Ff]eedback from|[Pp]hone with|[Nn]ews from|[Rr]ückmeldung von|[Ff]eedback von|[Rr]etour de|[Rr]éponse de) (?:the team at |the |der |die |la )?NAME`,
].map((source) => new RegExp(source.replace('NAME', NAME), 'gu'))

/** The employers that a letter names as those it is written for. */
export function clientsNamed(sources: Sources): readonly NamedCompany[] {
  const { text } = sources.features.body
  return CLIENT.flatMap((pattern) =>
    [...matchesFrom(text, pattern, 4)].flatMap((match): NamedCompany[] => {
      const raw = match.groups?.name
      const name = raw === undefined ? null : cleanCompany(raw)
      if (raw === undefined || name === null || beginsWithGivenName(name)) return []
      const start = match.index + match[0].lastIndexOf(raw)
      const why = 'named as the employer this is written for'
      return [
        { name, points: 4, why, where: 'text', start, end: start + name.length, isOriginal: false },
      ]
    }),
  )
}

/** Of what an agency's letter names, what is not the agency's own name ("I am a recruiter at ..."). */
export function withoutAgency(
  named: readonly NamedCompany[],
  sender: MailAddress | null,
  sources: Sources,
): readonly NamedCompany[] {
  const label = (getDomainWithoutSuffix(sender?.address.split('@').at(-1) ?? '') ?? '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
  const { text } = sources.features.body
  return named.filter(({ name }) => {
    const key = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
    if (key.length >= 4 && label.length >= 4 && (label.startsWith(key) || key.startsWith(label)))
      return false
    const isOwn = new RegExp(
      `(?:I'm|I am|ich bin|je suis|recruit\\w{0,4}|consultant\\w?|[Bb]erater\\w{0,2}) (?:\\p{L}{1,14} ){0,4}(?:at|with|from|bei|von|chez) ${escaped(name)}`,
      'u',
    )
    return !isOwn.test(text)
  })
}

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
