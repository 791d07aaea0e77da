import type { Features } from './reading-features.ts'
import { sentencesOf } from './reading-text.ts'

/** What a boss asks who comes back, in seven languages: whether she is free, interested, willing to talk; in a question. */
const ASKS_HER =
  /(?<!\p{L})(?:(?:still|again|once more|reconsider\w*|tempted|free|available|interested|open to|up for|looking|considered?|come back|second chance|too late|coffee|talk|speak|sit down|call you|ring you|got something|found (?:something|anything)|put you forward)|(?:noch|nach wie vor|weiterhin|wieder|interess\p{L}*|verfügbar|frei|lust|sprechen|anrufen|reden|kaffee|zu haben|treffen|vorstellen|vorschlagen)|(?:toujours|encore|disponible|intéress\p{L}*|de nouveau|nouvelle fois|seconde fois|rencontrer|appeler|reparler|rediscuter|discuter|présenter)|(?:todavía|aún|sigues?|disponible|interesad\p{L}+|de nuevo|hablar|llamar)|(?:beschikbaar|geïnteresseerd|interesse|opnieuw|praten|bellen|koffie|zin)|(?:ancora|disponibile|interessat\p{L}|di nuovo|parlare|parlarne|ripresent\p{L}+|chiamar\p{L}+)|(?:ainda|disponível|interessad\p{L}|interesse|novamente|conversar|falar|ligar|apresentar\p{L}*))(?!\p{L})/u

/** The same without a question mark. */
const ASKS_ASIDE =
  /(?<!\p{L})(?:(?:like|love|want|wish|hope|ask|asking|invite) you(?: will| would|'ll|'d)? (?:to )?(?:consider it|come back|think (?:about|over)|talk it over)|(?:möchten?|würden?|wollen?) .{0,40}(?:sie|dich) .{0,40}(?:bitten|fragen|gewinnen|einladen|ansprechen)|(?:aimerai\p{L}*|voudrai\p{L}*) .{0,30}(?:que vous|vous (?:proposer|demander|revoir))|(?:me|nos) gustaría .{0,30}(?:que|hablar)|(?:mi|ci) piacerebbe .{0,30}(?:che|parlar)|gostaria\p{L}* .{0,30}(?:que|de falar)|(?:zou\p{L}*|willen) .{0,30}(?:graag|vragen)|(?:if|whether) you(?:'re| are| would| might| could| still| have)|would (?:love|like|be glad|be happy|much rather|rather) .{0,40}(?:you|hear|talk|ask)|(?:ob|wenn|falls) (?:sie|du) .{0,60}(?:noch|interess|lust|zeit|frei)|(?:si|que) (?:vous|tu) .{0,40}(?:toujours|encore|disponible|intéress)|(?:si) (?:sigues?|todavía|aún|está)|of (?:je|u) .{0,30}nog|(?:someone|somebody) like you|jemanden? wie (?:sie|dich)|quelqu'un comme (?:vous|toi)|alguien como (?:tú|usted)|alguém como (?:tu|você|si)|iemand (?:als|zoals) (?:jij|u)|(?:qualcuno|una persona) come (?:te|lei)|wenn es (?:sie|dich) noch|se (?:è|sei) ancora|se ainda)(?!\p{L})/u

/** What has turned since the no: whoever was chosen is gone, a seat is free or new, the money is there. */
const TURNED =
  /(?<!\p{L})(?:(?:find ourselves with|now have (?:a|another|one) (?:\p{L}+ ){0,2}(?:vacancy|opening|seat|position|role|post)|(?:fallen|become|becomes|falls) vacant|(?:haben|hat|ist) (?:wir )?(?:nun|jetzt|inzwischen|mittlerweile) .{0,40}(?:stelle|platz|frei)|(?:avons|avoir|a) (?:maintenant|désormais|à présent) .{0,30}(?:poste|place)|ahora tenemos|nu (?:hebben|is) .{0,30}(?:plek|plaats|functie|vacature)|ora (?:abbiamo|si è)|agora temos)|(?:has|have|had|is|are|who|she|he|they|since) (?:\p{L}+ ){0,3}(?:left|leaving|resigned|retiring|retired|moving|moved on|gone back|quit|handed in|dropped out|backed out|fallen through|declined|changed (?:his|her|their) mind)|(?:did not|didn't|not) (?:\p{L}+ ){0,2}(?:work out|stay|last|start)|(?:vacan\p{L}+|open|free|empty|available|advertised|live) (?:once )?again|again (?:vacant|open|free|looking|hiring)|(?:a|another|second|new) (?:\p{L}+ ){0,2}(?:vacancy|seat|opening|position|role|post) (?:\p{L}+ ){0,3}(?:again|opened|come up|approved|free)|(?:there is|there's|we have) (?:now )?(?:a|another) (?:\p{L}+ ){0,2}(?:vacancy|seat|opening|post)|re-?open\p{L}*|(?:someone|somebody) like you|jemanden? wie (?:sie|dich)|quelqu'un comme (?:vous|toi)|alguien como (?:tú|usted)|alguém como (?:tu|você|si)|iemand (?:als|zoals) (?:jij|u)|(?:qualcuno|una persona) come (?:te|lei)|restart\p{L}*|resum(?:es|ed|ing)|stimmt nicht mehr|(?:läuft|geht) wieder|redémarr\p{L}+|rouv(?:r|ert)\p{L}*|relanc\p{L}+|reabr\p{L}+|reaber\p{L}+|reanuda\p{L}*|retoma(?:mos|do|da)?|heropen\p{L}*|hervat|ripart\p{L}+|riapr\p{L}+|riapert\p{L}|(?:budget|money|headcount|funding|freeze) .{0,60}(?:through|back|approved|over|lifted|there|in)|seat is (?:mine|yours|free)|(?:verlässt|verlassen|gekündigt|abgesprungen|nicht geblieben|zerschlagen|aufgehört|nicht geklappt|nicht funktioniert|geht in (?:rente|pension|ruhestand))|(?:wieder|erneut) (?:frei|offen|zu besetzen|ausgeschrieben|verlassen|vakant)|(?:zweite|neue|weitere) (?:stelle|planstelle|position)|jetzt ist (?:es|das geld|sie) (?:wieder )?da|(?:nous|l'a|a|est) (?:quitte\p{L}*|partie?|démissionné\p{L}*|désist\p{L}+)|n'est pas resté\p{L}*|s'est désist\p{L}+|(?:de|à) nouveau (?:vacant|libre|ouvert|disponible|à pourvoir)\p{L}*|(?:second|nouveau|autre) poste|poste (?:\p{L}+ )?s'ouvre|gel .{0,40}levé|(?:se ha|ha) (?:marchado|ido|dejado|renunciado|abierto)|(?:otra vez|de nuevo) (?:libre|vacante|abiert\p{L})|vertrokken|weer (?:vrij|open|vacant|beschikbaar)|ontslag genomen|(?:di nuovo|nuovamente) (?:aperta|libera|vacante|disponibile)|(?:se n'è andat\p{L}|ha lasciato|si è dimess\p{L}|ha rinunciato)|(?:saiu|desistiu|demitiu-se|foi embora)|(?:aberta|livre|disponível) (?:de novo|novamente|outra vez))(?!\p{L})/u

/** A day that lies further back than a letter about this application would reach: a season, a month by its name, a year. */
const LONG_AGO =
  /(?<!\p{L})(?:(?:last|back in) (?:year|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)|(?:a|two|three|four|six|nine|some|several) (?:year|month)s? ago|back then|after (?:a|one|two) years?|letzte[nmrs]? (?:jahr|frühjahr|frühling|sommer|herbst|winter)|vor (?:einem jahr|ein paar monaten|\p{L}+ (?:monaten|jahren))|damals|seinerzeit|(?:l'an|l'année) (?:dernier|dernière|passée?)|(?:le printemps|l'été|l'automne|l'hiver) dernier|il y a (?:un an|\p{L}+ (?:mois|ans))|à l'époque|(?:el año|el verano) pasado|hace (?:un año|\p{L}+ (?:meses|años))|en su momento|vorig jaar|vorige (?:zomer|herfst|winter|lente)|\p{L}+ (?:maanden|jaar) geleden|destijds|l'anno scorso|(?:un anno|\p{L}+ mesi|\p{L}+ anni) fa|all'epoca|no ano passado|há (?:um ano|\p{L}+ (?:meses|anos))|na altura)(?!\p{L})/u

/** How much of a letter is looked at, in units. */
const LOOKED_AT = 6000

/** Whether somebody asks her whether she is free or willing, and whether something is said to have changed since a no. */
export interface Return {
  readonly isAsked: boolean
  readonly isTurned: boolean
  /** Whether a day long past is named: the no may be of that day. */
  readonly isLongAgo: boolean
}

/** Looks for a call back sentence by sentence, whatever no stands beside it. */
export function returnIn({ body }: Features): Return {
  const sentences = sentencesOf(body)
    .filter(({ start }) => start < LOOKED_AT)
    .map(({ start, end }) => body.lower.slice(start, Math.min(end, start + 600)))
  return {
    isAsked: sentences.some(
      (said) => (said.includes('?') && ASKS_HER.test(said)) || ASKS_ASIDE.test(said),
    ),
    isTurned: sentences.some((said) => TURNED.test(said)),
    isLongAgo: sentences.some((said) => LONG_AGO.test(said)),
  }
}
