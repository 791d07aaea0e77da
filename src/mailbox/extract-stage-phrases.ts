import type { ReaderLanguage } from './language-names.ts'

/** Words of a letter in which it looks back on a talk that took place, beside the phrases of the reader's own tables. */
const LOOKS_BACK: Readonly<Record<ReaderLanguage, readonly string[]>> = {
  en: [
    `(?:thank(?:s| you)|grateful)(?: [a-z']{1,12}){0,6} (?:for )?(?:coming (?!forward)|visiting (?!our (?:site|website|page|career))|meeting (?!the (?:requirements|criteria))|speaking|talking|chatting|interviewing|sitting down|stopping by|shadowing|travelling|traveling|driving|flying|showing us|presenting)`,
    `(?:enjoy(?:ed|able)?|pleasure|great|nice|lovely|good|wonderful|delight(?:ed|ful)?|loved|happy|glad|fun)(?: [a-z']{1,10}){0,4} (?:meet|met|meeting|talking|speaking|chatting|getting to know|conversations?|interview(?:ing)?|our (?:chat|talk|call)|to meet|seeing you|having you|have you with us|hosting you)\\b`,
    `(?:our|your|the|last week's|recent|[a-z]{3,6}day's) (?:[a-z]{1,12} ){0,2}(?:conversations?|interviews?|talks?|calls?|chats?|discussions?|visit|trial (?:shift|day)|on-?site|meeting) (?:last|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|earlier|with (?:us|me|the team|our)|this (?:week|morning|afternoon)|was|were|the other day)`,
    `(?:following|after|since|from|during|in|at) (?:your|our|the|both|these|two|three|all)(?: [a-z]{1,12}){0,2} (?:interviews?|conversations?|final round|second round|panel interviews?|assessment (?:day|centre|center)|trial (?:shift|day)|visit|meetings?|talks|discussions)\\b(?! (?:stage|process|phase|slots))`,
    `(?:you interviewed|interviewed (?:very |really )?well|(?:when|since) (?:we|you) (?:met|spoke|talked|visited|came)|(?:met|spoke|talked|interviewed) with (?:us|you|me|the team)|another finalist|(?:as|of) (?:a|the|our) finalists?|final (?:two|three|candidates|round)|(?:made|making) it to the (?:final|second|last)|second round|runner-up|(?:a )?close second|(?:take-home|coding (?:test|challenge)) and (?:the )?(?:two |three )?(?:calls?|interviews?)|time you (?:spent with|took to (?:speak|meet|interview|talk|come))|taking the time to (?:speak|meet|interview|talk|come|chat)|interview(?:ing)? with (?:us|me|our team)|panel interviews on|stood out in the interview)`,
  ],
  de: [
    `(?:für|nach|in|über|im nachgang zu|im anschluss an|bei|seit|von) (?:das|dem|den|die|der|unser\\p{L}{0,2}|ihre\\p{L}{0,2}|deine\\p{L}{0,2}|beiden|zwei|ihrem|deinem|ihr|dein|eure[nms]?)(?: \\p{L}{2,16}){0,3} (?:\\p{L}{0,14}gespräch\\p{L}{0,3}|telefonat\\p{L}{0,2}|kennenlernen|besuch\\p{L}{0,2}|probearbeit\\p{L}{0,3}|probetag\\p{L}{0,2}|hospitation|interviews?|treffens?|austausch\\p{L}{0,2}|schnuppertag\\p{L}{0,2}|assessment|präsentation)(?! (?:auf unser|unserer (?:web|seite|home)|einzuladen|einladen|berücksichtig))`,
    `(?:kennengelernt|kennen gelernt|(?:freude|gefreut|vergnügen|schön|nett|angenehm)[^.!?]{0,40}(?:kennenzulernen|kennen zu lernen)|miteinander gesprochen|(?:wir|uns)(?: \\p{L}{2,12}){0,4} (?:unterhalten|getroffen)|(?:bei uns|hier|vor ort) (?:waren|warst)|probearbeit|zur probe gearbeitet|probetag|zweit(?:e|en|er) (?:runde|platz)|letzten runde|endauswahl|finalrunde|engsten kreis)`,
  ],
  fr: [
    `(?:notre|votre|nos|vos|ton|cet|cette|suite à l'|lors de l'|lors du|pour l'|après l')(?: ?\\p{L}{2,14}){0,2} ?(?:entretiens?|échanges?|rencontres?|rendez-vous|conversation|visite|journée d'essai|visio)\\b(?! (?:avec votre conseiller))`,
    `(?:plaisir|ravie?s?|heureu(?:x|se)s?) (?:de |d'|à )(?:vous |te |t'|avoir )?(?:rencontr|échang|recevoir|accueillir|fait|connaître|discut)`,
    `merci (?:encore )?(?:d'|de |pour )(?:être venue?s?|être passée?s?|vous être déplacée?s?|t'être déplacée?|l'entretien|cet échange|notre échange|votre venue|votre visite)`,
    `(?:vous avez rencontré|nous nous sommes rencontrés|nous avons échangé|avoir échangé avec|finaliste)`,
  ],
  es: [
    `(?:por|tras|después de|en|durante) (?:la|nuestra|tu|su|las)(?: \\p{L}{2,14}){0,2} (?:entrevistas?|conversación|charla|reunión|visita)`,
    `(?:placer|gusto|encantad[oa]s?)(?: de| en)? (?:conocer|hablar|haber)`,
    `(?:nuestra|la) (?:entrevista|conversación) (?:del|de la semana|de ayer|que)`,
  ],
  it: [
    `(?:per|dopo|durante|nel|del|al) ?(?:il|lo|la|nostro|tuo|suo)?(?: \\p{L}{2,14}){0,2} (?:colloquio|incontro|chiacchierata)(?! (?:conoscitivo )?(?:è|sarà))(?<!a un colloquio|un colloquio)`,
    `piacere (?:di )?(?:conoscer|incontrar|parlar)`,
  ],
  nl: [
    `(?:voor|na|tijdens|over) (?:het|ons|je|jouw|uw|de)(?: \\p{L}{2,14}){0,3} (?:\\p{L}{0,14}gesprek\\p{L}{0,3}|kennismaking|bezoek|ontmoeting)`,
    `(?:leuk|fijn|prettig|aangenaam)(?: \\p{L}{2,10}){0,3} (?:ontmoet|gesproken|leren kennen)`,
  ],
  pt: [
    `(?:pela|após a|depois da|na|durante a|pelas)(?: nossa| sua| tua)?(?: \\p{L}{2,14}){0,2} (?:entrevistas?|conversa|reunião|visita)`,
    `prazer (?:em )?(?:conhec|falar|conversar)`,
  ],
}

/**
 * Talks that do not take place: the invitation that is refused, a condition, interviews of others, the steps as such. What
 * stands in such words looks back on nothing.
 */
export const NO_TALK =
  /(?:(?:invit\p{L}{0,6}|offer\p{L}{0,3}|select\p{L}{0,3}|shortlist\p{L}{0,3}|chosen|progress\p{L}{0,3}|grant|ask\p{L}{0,3}|call\p{L}{0,3}|bring\p{L}{0,3}|consider\p{L}{0,3}|schedule|advance\p{L}{0,3}|proceed\p{L}{0,3}|reach|move forward|moving forward|go forward)(?: \p{L}{1,10}){0,5} (?:for|to|with|an?|the) (?:an? |the |your |in-person |first |telephone |phone )?(?:interview|call|conversation|meeting)\p{L}{0,3}|(?:not|n't) (?:be )?(?:interview|meet)ing|(?:are|is|be|been|currently|now|begin|started?|busy|still) interviewing|interview(?:ing|ed)? (?:other|stage|phase|process|candidates|slots)|for interviews?\b(?! (?:on|with|last))|should you be|if you (?:are|were)|zu(?: \p{L}{2,10})? (?:einem|einer|weiteren|persönlichen|vorstellungsgespräch|gespräch)(?: \p{L}{2,16}){0,3}(?: (?:einladen|einzuladen|eingeladen|bitten|laden|berücksichtig\p{L}{1,3}))?|à un(?: premier)? (?:entretien|échange)|pour un(?: premier)? (?:entretien|échange)|a una entrevista|para una entrevista|a un colloquio|per un colloquio|(?:voor|op|tot) een (?:\p{L}{1,12} )?gesprek|para uma entrevista|a uma entrevista|besuch(?:s|es)? (?:auf )?(?:unserer?|der) (?:web|internet|seite|homepage|karriere))/gu

const COMPILED: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(LOOKS_BACK).map(([language, phrases]) => [
    language,
    new RegExp(`(?<![\\p{L}])(?:${phrases.join('|')})`, 'gu'),
  ]),
)

/** The phrase that looks back, by the language of the letter. */
export function looksBackIn(language: string): RegExp | null {
  return COMPILED.get(language) ?? null
}
