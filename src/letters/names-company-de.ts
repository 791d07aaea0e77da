/** First words of company names whose gender is plain, with the dative they need behind "bei". */
const WITH_ARTICLE: readonly (readonly [word: RegExp, dative: string])[] = [
  [
    /^(?:(?:Stadt|Kreis|Volks|Raiffeisen|Landes)?(?:sparkasse|bank)|Universität|Hochschule|Fachhochschule|Stiftung|Gemeinde|Stadt|Klinik|Schule|Akademie|Agentur|Diakonie|Caritas|Handwerkskammer|Bundesagentur|Technische Universität)(?= )/i,
    'bei der',
  ],
  [
    /^(?:(?:\p{L}+-)?Institut|Klinikum|Krankenhaus|(?:Landrats|Bundes|Landes)?amt|Museum|Theater|(?:Bundes)?ministerium|Universitätsklinikum|Staatstheater|Deutschlandradio)(?= )/iu,
    'beim',
  ],
  [/^(?:Verein|Verlag|Verband|Landkreis|Kreis|Bezirk)(?= )/i, 'beim'],
]

/** `bei Nordwind`, but `bei der Sparkasse Oberland`, `beim Klinikum Süd`, `bei den Stadtwerken Murgau`. */
export function atCompanyDe(company: string): string {
  if (/^Stadtwerke(?= |$)/i.test(company))
    return `bei den Stadtwerken${company.slice('Stadtwerke'.length)}`
  const dative = WITH_ARTICLE.find(([word]) => word.test(company))?.[1]
  return `${dative ?? 'bei'} ${company}`
}

/** Whether a name stands without an article, so that a phrase may use it in any case. */
export function isBareName(company: string): boolean {
  return atCompanyDe(company) === `bei ${company}`
}
