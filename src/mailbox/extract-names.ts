const LEGAL_FORM =
  /(?:[,\s]+(?:inc|incorporated|llc|l\.l\.c|ltd|limited|plc|corp|corporation|co|company|gmbh(?: ?& ?co\.? ?kg)?|mbh|ag|se|kg|kgaa|ohg|ug|e\.? ?v|e\.? ?k|ggmbh|llp|eg|sas|sasu|sarl|s\.a\.r\.l|sa|s\.a|snc|bv|b\.v|nv|n\.v|s\.?r\.?l|s\.?p\.?a|s\.?l|s\.?l\.?u|lda|ltda|ab|as|oy|pty|pte|dac|clg|aps|a\/s|gbr|pllc|sca|scop|sprl|asbl|e\.? ?g|g?mbh ?& ?co)\.?){1,3}$/iu

/** What two spellings of one company share: lower case, no legal form, letters and digits only. */
export function companyKey(name: string): string {
  return withoutLegalForm(name)
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** A company's name without its legal form; a name that is nothing else stays. */
export function withoutLegalForm(name: string): string {
  const bare = name.replace(LEGAL_FORM, '')
  return bare === '' ? name : bare
}

/** Whether a name carries a legal form ("Brandt GmbH"). */
export function hasLegalForm(name: string): boolean {
  return LEGAL_FORM.test(name)
}

const TEAM_WORDS =
  /(?:^|[\s,|/-])(?:the|team|recruiting|recruitment|recruiter|recruiters|talent|acquisition|hiring|careers?|karriere|jobs?|people|culture|human|resources|ressources|humaines|hr|rh|rrhh|personalabteilung|personal|bewerbermanagement|bewerbung(?:en)?|bewerbungsteam|staffing|noreply|no-reply|notifications?|support|department|dept|office|group|gmbh|inc|llc|ltd|ag|university|services?|candidate|application|applications|workday|équipe|recrutement|equipo|selezione|seleção|via|ops|operations|newsletter|alerts?|news|customer|info|system|mailer|daemon|management|labs?|analytics|logistics?|logistik|shipping|systems?|bank|health|robotics|foods?|school|schule|museum|hotel|hôtel|gruppe|groupe|verlag|klinik|clinic|hospital|stadtwerke|beratung|studios?|media|medien|energy|energie|énergie|solutions|software|technologies|technology|tech|consulting|partners|search|estates|textiles|brothers|bakery|theatre|theater|college|institute|institut|foundation|stiftung|librairie|mairie|brasserie|atelier|werke|werk|systeme|holding|global|international|digital|capital|ventures|motors|airlines|council|trust|society|société|company|association|personnel|dienst|apotheke|praxis|kanzlei|centre|center|hospitalier|clinique|clínica|clinica|mutuelle|crèche|éditions|ediciones|edizioni|bodegas?|construtora|constructora|colégio|colegio|collège|lycée|école|scuola|escuela|studio|officine|cartiera|zorggroep|drukkerij|stadt|landkreis|bundesamt|landesamt|amt|ministerium|ministère|ministry|county|city|universität|université|universidad|universidade|università|hochschule|klinikum|gymnasium|autohaus|druckhaus|weinhandel|credit|union|recrutamento|recruitement|reclutamiento|selección|werving|selectie|risorse|umane|recursos|humanos|ressource|crewing|reception|boxoffice|helpdesk|shop|store|stores|farms?|ranch|brewery|breweries|coffee|dental|care|homes|airways|railway|rail|freight|marine|maritime|insurance|versicherung(?:en)?|pharma|biologics|biotech|transports?|robotique|industries|industrie|enterprises|logistique|logística|interactive|entertainment|games|gaming|architects|attorneys|associates|advisors|recruit|personnel|department|division|stiftung|gmbh|verein|verband|genossenschaft|talents|emploi|empleo|lavoro|vacancies|vacatures|bewerbermanagement|personalgewinnung|sekretariat|secrétariat|secretariat|equipe|equipa|agentur|grupo|gruppo|winery|vineyards?|fils|cie|sohn|söhne|sons)(?=$|[\s,|/.-])/iu

/** "La Mutuelle", "Die Brücke": an article opens no human's name (unlike "Le", with which Vietnamese ones begin). */
const ARTICLE = /^(?:La|Les|Los|Las|Die|Das|Der|The|Il|L['’]\p{L}+) /u
/** "Amtsgericht Lindau", "Druckhaus Voss": German houses by the end of their first word, where a given name would stand. */
const HOUSE =
  /^\p{Lu}\p{L}{1,24}(?:amt|gericht|werke?|haus|verein|verband|institut|zentrum|klinik|schule|ministerium|verwaltung|museum|verlag|kasse|bank|stiftung|gesellschaft|genossenschaft|betriebe?|technik|handel|bau|dienst|rösterei|bäckerei|metzgerei|brauerei|praxis|apotheke|kanzlei|agentur|schneiderei|tischlerei|gärtnerei|markt|hof) /u
/** Legal forms as a signature writes them; lower case is left alone ("Sá" and "As" are names). */
const WRITTEN_FORM =
  /\s(?:GmbH|gGmbH|mbH|AG|KG|SE|UG|e\.V\.|SAS|SASU|SARL|SNC|S\.A\.|SA|BV|B\.V\.|NV|N\.V\.|SpA|S\.p\.A\.|S\.r\.l\.|SRL|S\.L\.|SL|Lda|Ltda|AB|AS|Oy|Inc|LLC|LLP|Ltd|PLC|plc|Corp)\.?$/u

/** Whether a display name is that of a team, a mailbox or a program. */
function isTeamName(name: string): boolean {
  return (
    TEAM_WORDS.test(name) ||
    ARTICLE.test(name) ||
    HOUSE.test(name) ||
    WRITTEN_FORM.test(name) ||
    /[@\d&]|\.(?:com|de|org|io|net)\b/i.test(name)
  )
}

const TITLE_BEFORE =
  /^(?:(?:dr|prof|capt|rev|dipl\.?-\p{L}{2,8}|mr|mrs|ms|mx|frau|herr|herrn|mme|m|monsieur|madame|sir|ing|mag)\.?\s+){1,3}/iu
const NAME_PART =
  /^(?:(?:Mc|Mac|Di|De|Le|La|Du|Fitz|O['’]|D['’])?\p{Lu}[\p{Ll}'’]{0,24}(?:-\p{Lu}[\p{Ll}'’]{0,24}){0,2}|\p{Lu}{2,20}|\p{Lu}\.(?:-?\p{Lu}\.)?|St\.|van|von|de|der|den|di|da|del|la|le|el|bin|zu|dos|ten|ter|af|al)$/u
const NOT_A_NAME =
  /^(?:dear|hello|hi|thanks?|thank|best|kind|regards|sincerely|senior|junior|lead|head|manager|director|engineer|software|unfortunately|position|your|our|the|we|you|new|jersey|york|san|united|states|north|south|phone|tel|mobile|email|www|chief|vice|president|partner|team|please|note|street|road|suite|berlin|münchen|hamburg|paris|london|this|that|follow|view|privacy|policy|terms|apply|now|click|here|learn|more|sent|from|mit|viele|liebe|freundliche|bonne|bien|cordialement|controller|analyst|designer|nurse|driver|accountant|planner|technician|operator|clerk|assistant|coordinator|supervisor|specialist|developer|recruiter|officer|trainee|intern|buchhalter|entwickler|personalreferentin|personalreferent)$/iu

/**
 * A human's name out of a display name or signature line, null when it does not look like one. Understands `Boss, Maria`,
 * titles, and `Maria Boss (Acme)`, `Maria Boss via Lever`, `Maria at Acme`.
 */
export function humanName(raw: string): string | null {
  let name = raw.slice(0, 120).replaceAll(/["“”]/g, '').replace(/\s+/g, ' ').trim()
  name = name
    .replace(/\s*(?:\(.*|\[.*|,? (?:via|from|at|@|bei|von der|chez|\|).*|\s[|–-]\s.*)$/iu, '')
    .trim()
  name = name.replace(
    /,? (?:PhD|Ph\.D\.?|MBA|M\.?Sc\.?|B\.?Sc\.?|SHRM-\w{2,4}|S?PHR|CPC|M\.?A\.?|B\.?A\.?|DDS|MD|M\.D\.|RN|BSN|RRT|CPA|PMP|Esq\.?|J\.?D\.?|LL\.?M\.?|CIPD|Assoc CIPD|MCIPD|FCIPD|FRSA|OBE|MBE|DVM|PE|CFA)(?:, .*)?$/u,
    '',
  )
  const turned = /^([^,]{2,40}), ([^,]{2,40})$/.exec(name)
  if (turned !== null) name = `${turned[2] ?? ''} ${turned[1] ?? ''}`
  const title = TITLE_BEFORE.exec(name)?.[0] ?? ''
  const bare = name.slice(title.length)
  if (bare === '' || isTeamName(bare)) return null
  const parts = bare.split(' ')
  if (parts.length > 5 || !parts.every((part) => NAME_PART.test(part))) return null
  if (parts.some((part) => NOT_A_NAME.test(part) || /['’]s$/.test(part))) return null
  if (parts.length === 1 && (bare.length < 3 || bare === bare.toUpperCase())) return null
  const kept = /^(?:dr|prof|dipl|capt)/i.test(title) ? title : ''
  return `${kept}${inOrder(parts)}`.trim()
}

/** "GUILBERT Solène", "Nathalie FERRAND": the family name in capitals goes last and is written like the other. */
function inOrder(parts: readonly string[]): string {
  const isLoud = (part: string): boolean => /^\p{Lu}{3,}(?:-\p{Lu}{2,})?$/u.test(part)
  if (!parts.some(isLoud) || parts.every(isLoud)) return parts.join(' ')
  const quiet = parts.map((part) =>
    isLoud(part) ? part.replaceAll(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase()) : part,
  )
  const [first = '', ...rest] = quiet
  const isTurned = isLoud(parts[0] ?? '') && !rest.some((_, at) => isLoud(parts[at + 1] ?? ''))
  return isTurned ? [...rest, first].join(' ') : quiet.join(' ')
}

const TITLE_WORDS =
  /\b(?:manager(?:in)?|director|head|lead|leader|vp|vice president|president|chief|ceo|cto|cfo|coo|chro|founder|co-founder|partner|recruiter(?:in)?|sourcer|specialist|coordinator|generalist|consultant|advisor|officer|owner|talent|acquisition|people|human resources|hr|engineer(?:ing)?|developer|architect|principal|supervisor|administrator|assistant|editor|professor|leiter(?:in)?|leitung|personal\p{L}{0,20}|referent(?:in)?|geschäftsführ\p{L}{0,8}|abteilungs\p{L}{0,12}|teamlead|teamleiter(?:in)?|prokurist(?:in)?|vorstand|bereichs\p{L}{0,12}|responsable|chargée? de|directeur|directrice|recruteur|recruteuse|gérante?|drh|chef|cheffe|associée?|responsabile|direttore|direttrice|gerente|jefe|jefa|diretor|diretora|coordinador\p{L}{0,2}|hoofd|directeur|medewerker|adviseur|direktor(?:in)?|rektor(?:in)?|head-?teacher|headmaster|headmistress|dean|chair(?:man|woman|person)?|foreman|schulleiter(?:in)?|inhaber(?:in)?|gesellschafter(?:in)?|présidente?|secrétaire|adjointe?|bürgermeister(?:in)?|dekan(?:in)?|bursar|registrar|meister(?:in)?|werkstattmeister|küchenchef(?:in)?|expert-comptable|attorney|superintendent|pa to|assistant(?:e)? to|teamassistenz|assistenz|sekretariat|sachbearbeiter(?:in)?|superviseur|superviseuse|coordinat(?:eur|rice)|encargad[oa]|recruitment|recruiting|hrbp|geschäftsleitung|direktion|hauptabteilung|fachbereich|abteilung|verwaltungsleitung|programmleitung|ressources humaines|risorse umane|recursos humanos)\b/iu

/** Whether a line of a signature reads as a job title. */
export function isTitleLine(line: string): boolean {
  return (
    line.length >= 2 &&
    line.length <= 90 &&
    TITLE_WORDS.test(line) &&
    !/[@]|https?:|\d{4}|[.!?]$/.test(line) &&
    !/^(?:the|your|ihr|dein|l'équipe)\b/i.test(line)
  )
}
