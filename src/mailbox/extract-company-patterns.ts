const WORD = `(?:[\\p{Lu}\\d][\\p{L}\\p{N}&'°®+/]{0,30}(?:[.-][\\p{L}\\p{N}]{1,20}){0,3}|\\p{Ll}[\\p{Ll}\\d]{1,20}\\.(?:com|io|ai|co|ly|de|org|net|fr|app)|[ei]\\p{Lu}\\p{L}{1,20})`
/** "Conseil départemental de la ...": an institution whose second word is written small. */
const HEADED = `(?:Conseil|Centre|Institut|École|Agence|Communauté|Syndicat|Office|Chambre|Caisse|Fondation|Société|Groupe|Compagnie|Association|Cooperativa|Azienda|Instituto|Centro) \\p{Ll}{4,14}(?: (?:de la|de l'|des|du|de|di|del|della|d'))? ?`
/** A company's name in running text, as the group "name". */
export const NAME = `(?<name>(?:${HEADED})?(?:(?:St|Ste|Mt|Ft)\\. )?${WORD}(?:(?: (?:of|and|for|the|de|du|des|la|von|und|et|der|&|\\+) | |, (?=(?:Inc|LLC|Ltd|L\\.L\\.C|Corp|GmbH|Co)))${WORD}){0,5}(?:,? ?(?:Inc|Ltd|Corp|Co|Cie)\\.)?)`

/** Words around a company's name, the group "name" being the name itself. */
export interface CompanyPattern {
  readonly pattern: RegExp
  readonly points: number
  readonly where: 'subject' | 'text'
  readonly why: string
}

function said(source: string, points: number, where: 'subject' | 'text' = 'text'): CompanyPattern {
  return {
    pattern: new RegExp(source.replace('NAME', NAME), 'gu'),
    points,
    where,
    why: `named as the employer in the ${where === 'text' ? 'mail' : 'subject'}`,
  }
}

/** How letters in seven languages name the employer, with the points each way is worth. */
export const COMPANY_PATTERNS: readonly CompanyPattern[] = [
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
    `(?=(?:University (?:of|College)|Universität|Universitätsklinikum|Université|Universidad|Universidade|Università|Hochschule|Fachhochschule|Klinikum|Mairie de|Ville de|City of|County of|Town of|State of|Ministry of|Department of|Bundesamt|Landesamt|Landkreis|Stadtwerken?|Stadtverwaltung|Gemeinde|Hospital|Centre Hospitalier|Hôpital|Clinique|Clínica|Klinik|Institut|Gymnasium|Lycée|Collège|Ministère|Ministerio|Ayuntamiento|Comune di|Gemeente|Council|Conseil (?:départemental|régional|municipal|général)|Agence (?:régionale|nationale)|Communauté (?:de|urbaine)|Chambre de|Caisse|Société|Groupe|Atelier|Cabinet|Maison|Éditions|Bodegas|Cooperativa|Grupo|Gruppo|Studio|Officine|Construtora|Colégio|Drukkerij|Zorggroep|Stichting|Max-Planck|Fraunhofer|Hotel|Hôtel|Museum|Theater|Theatre) )NAME`,
    1.3,
  ),
  said(
    `(?:^|\\n)[ *•-]{0,4}(?:Employer|Company|Company name|Organi[sz]ation|Arbeitgeber|Unternehmen|Firma|Betrieb|Einrichtung|Entreprise|Société|Employeur|Établissement|Empresa|Entidad|Entidade|Azienda|Società|Werkgever|Bedrijf|Organisatie) {0,2}[:|] {0,3}NAME(?=\\s*(?:\\n|$|[|•,(]))`,
    3,
  ),
  said(
    `(?:^|\\n)(?:Il team|El equipo|L'équipe|A equipa|A equipe|Equipa|Equipe|Equipo|Team|Het team|Ufficio|Servicio|Service)(?: (?:HR|RH|RRHH|Risorse Umane|Recruiting|recrutement|de selección|selezione|Selezione|Selección|de Recrutamento|de RH|de RRHH|de recrutamento|de talento)){0,2}(?: (?:di|del|della|de|da|do|du|van|von|bei|at|of))? NAME(?=\\n|$)`,
    2.5,
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
    `(?:[Bb]eim|[Ii]m|[Aa]m|[Zz]um|[Bb]ei der|[Ii]n der|[Aa]n der) (?=\\p{Lu}\\p{L}{0,24}(?:amt|werk|haus|verein|verband|institut|zentrum|klinik|klinikum|universität|hochschule|schule|ministerium|verwaltung|stadt|bistum|museum|theater|verlag|gymnasium|kreis|gericht|kasse|bank|stiftung) (?:der |des |für |zu |in |am |im )?\\p{Lu})NAME`,
    2,
  ),
  said(
    `(?:[Ss]oy|[Ss]ono|[Jj]e suis|[Ii]ch bin|I'm|I am|[Ii]k ben|[Ss]ou|[Mm]y name is|[Mm]ein Name ist|[Mm]i nombre es) \\p{Lu}\\p{L}{1,20}(?: \\p{Lu}\\p{L}{1,20})?,? (?:[^.\\n]{0,40} )?(?:de|from|von|bei|with|at|di|van|da|chez) NAME`,
    2,
  ),
  said(
    `(?:^|[.!?,] |\\n)(?:la|le|La|Le|Die|Das|Der|The) NAME (?:a|vous|hat|has|will|wird|had|ne|n') `,
    1.3,
  ),
  said(`(?:[Uu]nserem Hause|[Zz]ur|[Zz]um|der|den) NAME (?=nach|in|ein|zu|und)`, 0.5),
  said(`(?:[Ee]n|[Bb]ij|[Pp]resso|[Ii]n|[Nn]a|[Cc]on|[Vv]oor) NAME`, 0.5),
  said(
    `\\b(?:to|at|with|from|bei|chez|bij|presso|von|@) (?:the |der )?NAME(?=$| [-|]|[:!,.?]|\\s\\()`,
    2,
    'subject',
  ),
  // "Oportunidad en Valencia": more often a place than an employer.
  said(`\\ben NAME(?=$| [-|]|[:!,.?]|\\s\\()`, 0.6, 'subject'),
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
  said(`[-–|] NAME(?= [-–|] )`, 0.9, 'subject'),
  said(
    `\\b(?:application|interest|journey|interview|update|candidacy)\\b[^\\n]{0,60}? (?:at|with|to|in) NAME`,
    1.8,
    'subject',
  ),
]
