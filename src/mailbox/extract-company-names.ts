import { matchesFrom, type Sources } from './extract-found.ts'
import { ROLE_WORD } from './extract-role-words.ts'

/** A company as the mail's words name it. */
export interface NamedCompany {
  readonly name: string
  readonly points: number
  readonly why: string
  readonly where: 'subject' | 'text'
  readonly start: number
  readonly end: number
  /** True when the offsets already point into the mail's own text (signatures are not part of the folded body). */
  readonly isOriginal: boolean
}

const WORD = `(?:[\\p{Lu}\\d][\\p{L}\\p{N}&'°®+/]{0,30}(?:[.-][\\p{L}\\p{N}]{1,20}){0,3}|\\p{Ll}[\\p{Ll}\\d]{1,20}\\.(?:com|io|ai|co|ly|de|org|net|fr|app)|[ei]\\p{Lu}\\p{L}{1,20})`
/** A company's name in running text, as the group "name". */
export const NAME = `(?<name>(?:(?:St|Ste|Mt|Ft)\\. )?${WORD}(?:(?: (?:of|and|for|the|de|du|des|la|von|und|et|der|&|\\+) | |, (?=(?:Inc|LLC|Ltd|L\\.L\\.C|Corp|GmbH|Co)))${WORD}){0,5}(?:,? ?(?:Inc|Ltd|Corp|Co|Cie)\\.)?)`

interface Pattern {
  readonly pattern: RegExp
  readonly points: number
  readonly where: 'subject' | 'text'
  readonly why: string
}

function said(source: string, points: number, where: 'subject' | 'text' = 'text'): Pattern {
  return {
    pattern: new RegExp(source.replace('NAME', NAME), 'gu'),
    points,
    where,
    why: `named as the employer in the ${where === 'text' ? 'mail' : 'subject'}`,
  }
}

const PATTERNS: readonly Pattern[] = [
  said(
    `(?:[Ii]nterest(?:ed)? in|[Aa]pply(?:ing)? (?:to|at|with)|[Aa]pplied (?:to|at|with)|[Aa]pplication (?:to|at|with)|[Ii]nterview(?:ing)? (?:at|with)|[Jj]oin(?:ing)?|[Ww]orking (?:at|for|with)|[Ee]mployment (?:at|with)|[Cc]areers? (?:at|with|opportunities at)|[Oo]n behalf of|[Hh]ere at|[Tt]eam at|[Oo]pportunit(?:y|ies) (?:at|with)|[Ff]olks at|[Oo]ffice at|[Ll]earn(?:ing)? more about|[Cc]onsidering|[Ii]nterest and|[Ii]nterest in (?:joining|working (?:at|for|with))|[Ss]upport of|[Hh]ere with) (?:[Tt]he |us at )?NAME`,
    2,
  ),
  said(
    `(?:[Pp]osition|[Rr]ole|[Oo]pening|[Vv]acancy|[Jj]ob|[Ii]nternship|[Tt]eam|us|opportunity) (?:here )?(?:at|with) (?:[Tt]he )?NAME`,
    2.5,
  ),
  said(`\\b(?:at|with) (?:[Tt]he )?NAME`, 0.9),
  said(`[Aa]ppl(?:ication|ied|ying) (?:for|to) [^.\\n]{2,70}? (?:at|with) (?:the )?NAME`, 1.5),
  said(
    `(?:items|application|resume|CV|details|profile) (?:were|was|has been|have been) (?:sent|submitted|forwarded) to (?:the )?NAME`,
    2.2,
  ),
  said(
    `(?:^|\\n|[.!?] )(?:The )?NAME (?:has |have |is |are |would )?(?:invit(?:es?|ed|ing) you|like to invite you|reviewed your|received your|decided|appreciates?|thanks you|wants? you|viewed your)`,
    2,
  ),
  said(
    `(?:Unterlagen|[Bb]ewerbung|Bewerbungsunterlagen|Initiativbewerbung|Interesse|Anfrage) (?:an|bei|für) (?:die |das |den |der |dem )?(?:Firma |Unternehmen )?NAME`,
    2,
  ),
  // "an der Universität Brackwede", "the City of Larkspur": what begins so is an employer wherever it stands.
  said(
    `(?=(?:University (?:of|College)|Universität|Universitätsklinikum|Université|Universidad|Universidade|Università|Hochschule|Fachhochschule|Klinikum|Mairie de|Ville de|City of|County of|Town of|State of|Ministry of|Department of|Bundesamt|Landesamt|Landkreis|Stadtwerken?|Stadtverwaltung|Gemeinde|Hospital|Centre Hospitalier|Hôpital|Clinique|Clínica|Klinik|Institut|Gymnasium|Lycée|Collège|Ministère|Ministerio|Ayuntamiento|Comune di|Gemeente|Council|Max-Planck|Fraunhofer|Hotel|Hôtel|Museum|Theater|Theatre) )NAME`,
    1.3,
  ),
  said(`(?:Unfortunately|sorry|regret),? NAME has `, 2.5),
  said(
    `(?:^|\\n)(?:[Tt]he |Your )?NAME (?:(?:Talent|Recruiting|Recruitment|Hiring|People|HR|Human|Careers?|Acquisition|Resources|Culture|Team|team|Operations|University|Staffing|recruiting|hiring|talent|&|and)[ ,.]?){1,5}(?=\\n|$)`,
    2.5,
  ),
  said(
    `(?:[Tt]eam|[Tt]alent [Aa]cquisition|Recruiting|Recruitment|HR|Human Resources|People Operations),? (?:at|of|von|der|de|bei) (?:the )?NAME(?=\\n|$)`,
    2.5,
  ),
  said(
    `(?:[Bb]ei|[Ff]ür|[Ii]nteresse an|[Uu]nternehmen|[Tt]eil von|[Tt]eam (?:von|der|bei)|[Kk]arriere bei|[Hh]ause?) (?:der |dem |den |einer Tätigkeit bei |einer Mitarbeit bei )?(?:Firma )?NAME`,
    1.6,
  ),
  said(
    `(?:^|\\n)(?:Ihr|Dein|Euer|Das) NAME(?:[ -]?(?:Team|Recruiting|Recruiting-Team|HR-Team|Personalteam|Karriereteam|Bewerbermanagement|Talent)){1,2}`,
    2.5,
  ),
  said(
    `(?:^|\\n)(?:Ihr|Dein|Das) (?:Recruiting-?|HR-?|Personal-?)?Team (?:von |der |bei )?NAME`,
    2.5,
  ),
  said(
    `(?:[Cc]hez|[Aa]u sein d(?:e |u |'|e la |es )|[Rr]ejoindre|[Ii]ntérêt (?:pour|que vous portez à)|[Éé]quipe(?: de)?(?: recrutement)?(?: de| d'| chez)?|[Ss]ociété|[Pp]our) ?(?:la |le |l')?NAME`,
    1.8,
  ),
  said(`(?:par|chez) (?:la |le |l')?NAME`, 1.3),
  said(
    `(?:au|à la |à l'|de la |de l'|du) ?(?=\\p{Lu}\\S{1,30} (?:de |du |des |d')?\\p{Lu})NAME`,
    1.2,
  ),
  said(
    `(?:der|die|dem|den|das|zur|zum) NAME(?<=(?:Gruppe|Group|Klinik|Kliniken|Werke|AG|SE|KG|GmbH|Verlag|Stiftung|Bank|Hochschule|Versicherung))`,
    1.3,
  ),
  said(`(?:^|[.!?\\n] ?)Ihre? NAME$`, 1.5),
  said(
    `(?:^|[.!?,] |\\n)(?:la|le|La|Le|Die|Das|Der|The) NAME (?:a|vous|hat|has|will|wird|had|ne|n') `,
    1.3,
  ),
  said(`(?:[Uu]nserem Hause|[Zz]ur|[Zz]um|der|den) NAME (?=nach|in|ein|zu|und)`, 0.5),
  said(`(?:[Ee]n|[Bb]ij|[Pp]resso|[Ii]n|[Nn]a|[Cc]on|[Vv]oor) NAME`, 0.5),
  said(
    `\\b(?:to|at|with|from|bei|chez|en|bij|presso|von|@) (?:the |der )?NAME(?=$| [-|]|[:!,.?]|\\s\\()`,
    2,
    'subject',
  ),
  said(
    `(?:viewed by|sent to|submitted to|[Uu]pdate from|[Mm]essage from) (?:the )?NAME`,
    2.2,
    'subject',
  ),
  said(
    `^(?:Re: |AW: |Fwd?: )?NAME(?: [-|] |: | Application| application| Recruiting| Careers| Interview| Update| Bewerbung)`,
    1.2,
    'subject',
  ),
  said(`[-|] NAME$`, 1.2, 'subject'),
  said(
    `\\b(?:application|interest|journey|interview|update|candidacy)\\b[^\\n]{0,60}? (?:at|with|to|in) NAME`,
    1.8,
    'subject',
  ),
]

/** Matches of one pattern looked at. */
const MATCHES = 40

const NOT_FIRST =
  /^(?:the|our|this|your|we|i|you|my|it|if|a|an|please|thank|thanks|unfortunately|hi|hello|dear|as|at|for|in|to|on|all|best|regards|ihre?|deine?|wir|sie|die|der|das|den|dem|herzliche\w?|viele\w?|vielen|mit|leider|als|nous|vous|votre|notre|le|la|les|merci|bonjour|madame|monsieur|microsoft|teams|zoom|google|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|montag|dienstag|mittwoch|donnerstag|freitag|linkedin|indeed|twitter|facebook|instagram|interview|bewerbung|stelle|position|role|job|talent|recruiting|hr|human|people|hiring|career|careers|re|fwd|fw|aw|wg|application|update|assessment-center|kommission|vorstand|gremium|jury|comité|commission|panel|committee|board|status|new|next|important|action|invitation|einladung|absage|eingangsbestätigung|candidature|votre|suite|réponse|congratulations|following|team|remote|home|est|et|pst|utc|\d+|q\d|fragen|rückfragen|ihnen|dir|dich|uns|respect|kind|warm|hybrid|cdi|cdd|stage|alternance|intérim|vollzeit|teilzeit|full-time|part-time|h\/f|f\/h|m\/w|m\/f|onsite|on-site|permanent|contract|temporary|minijob|werkstudent|homeoffice|zeitarbeit|christmas|easter|weihnachten|ostern|noël|pâques|navidad|arbeitsvertrag|vertrag|contrat|direktor|directeur|directrice|director|dr|prof|post|applicant|candidate|candidates|bewerber|everyone|good|many|further|more|additional|other|another|people|skype|slack|covid|english|deutsch|german|french|inc|ltd|cest|cet|gmt|bst|pst|edt|cst|uhr|frau|herr|herrn|mr|mrs|ms|mme)$/iu

/** Every place where the letter's words name an employer. */
export function companiesNamed(sources: Sources): readonly NamedCompany[] {
  return PATTERNS.flatMap((each) => namedBy(each, sources))
}

function namedBy(each: Pattern, sources: Sources): readonly NamedCompany[] {
  const folded = each.where === 'text' ? sources.features.body : sources.features.subject
  const found: NamedCompany[] = []
  for (const match of matchesFrom(folded.text, each.pattern, MATCHES)) {
    const raw = match.groups?.name
    const name = raw === undefined ? null : cleanCompany(raw)
    if (raw === undefined || name === null) continue
    const start = match.index + match[0].lastIndexOf(raw)
    const behind = folded.text.slice(start + raw.length, start + raw.length + 14)
    if (
      /^ (?:position|role|opening|job|vacancy|opportunity|internship|stelle|team member)\b/i.test(
        behind,
      )
    )
      continue
    found.push({
      name,
      points: each.points,
      why: each.why,
      where: each.where,
      start,
      end: start + name.length,
      isOriginal: false,
    })
  }
  return found
}

/** A matched name without what surrounds it, null when it is no company's. */
export function cleanCompany(raw: string): string | null {
  let name = nominative(raw.replace(/'s?$/, '').trim())
  if (!/(?:Inc|Ltd|Corp|Co|Cie|S\.A)\.$/.test(name)) name = name.replace(/[.,/&+-]+$/, '')
  name = name.replace(
    / (?:Unfortunately|We|The|Our|Thank|Talent Acquisition|Recruiting|Recruitment|Careers?|Hiring|HR|Team|People|Human|Talent|Personalabteilung|Recrutement)(?: .*)?$/u,
    '',
  )
  const first = name.split(/[ ']/)[0] ?? ''
  if (name.length < 2 || name.length > 60 || NOT_FIRST.test(first) || isRoleName(name)) return null
  return /\p{L}/u.test(name) ? name : null
}

/** What firms call themselves by their trade: "Alder & Wren Architects" is no role, "Senior Architect" is. */
const TRADE =
  / (?:Architects|Engineers|Consultants|Designers|Partners|Advisors|Attorneys|Lawyers|Planners|Accountants|Auditors|Brokers|Traders|Bakers|Butchers|Tailors|Editors|Buyers|Owners|Writers|Makers|Builders)$/u

function isRoleName(name: string): boolean {
  return ROLE_WORD.test(name) && !TRADE.test(name)
}

/** "bei den Stadtwerken", "der Hanseatischen Seekasse": the name as it is, not as the sentence bends it. */
function nominative(name: string): string {
  return name.replace(/^(Stadtwerke|Werke|Verkehrsbetriebe|\p{Lu}\p{Ll}{2,20}sche)n(?= )/u, '$1')
}
