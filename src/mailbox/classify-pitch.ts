import type { Features } from './reading-features.ts'

/** What sells to many: each sort of such words counts once. */
const MARKS: readonly RegExp[] = [
  /(?:[$£€]\s?\d[\d.,]{3,12}|\d[\d.,]{2,12}\s?(?:dollars|euros?|usd|eur|pounds)|\b(?:million|billion|thousands of) (?:us |united states )?(?:dollars|euros?|pounds|usd))/u,
  /\b(?:click (?:here|below|on the link)|hier klicken|cliquez ici|haga clic|clicca qui|clique aqui|klik hier)\b/u,
  /(?:!\s?!|[$€£]{2}|\*{3}|={5})/u,
  /\b(?:toll[- ]?free|1-?[- (]?8(?:00|88|77|66)[-) ]|call now|order now|act now|order today|limited (?:time|offer)|hurry|don't miss|while supplies|special offer|free (?:trial|report|gift|info\w*|quote|sample|consultation))\b/u,
  /\b(?:guarantee\w*|risk[- ]free|no (?:risk|obligation|experience (?:is )?(?:necessary|needed|required)|credit check|selling)|satisfaction|100 ?%|absolutely free)\b/u,
  /\b(?:opt(?:ed)?[- ]?(?:in|out)|to be (?:removed|taken off)|remove (?:me|yourself|in the subject)|removal|mailing list|unsolicited|you (?:are receiving|received|receive) this (?:e-?mail|message|because))\b/u,
  /\b(?:earn(?:ing)? (?:up to|money|extra|\$|thousands|a )|make money|extra (?:income|cash)|income (?:from|opportunity|potential)|(?:business|income|investment|home[- ]based?) (?:business|opportunit\w+|proposal)|work (?:from|at) home|home workers?|financial(?:ly)? (?:freedom|independen\w+)|be your own boss|from the comfort|network marketing|distributors?)\b/u,
  /\b(?:loans?|mortgages?|refinanc\w+|credit (?:card|line|rating|report)|debts?|interest rates?|lenders?|insurance quotes?|winner|prize|lottery|jackpot|claims agent|next of kin|beneficiary|transfer (?:of )?(?:the |this )?(?:fund|sum|money)|confidential (?:business|transaction)|foreign account)\b/u,
  /\b(?:viagra|cialis|weight loss|lose weight|pharmacy|pills|herbal|porn|xxx|casino|adult|sexy|singles|dating|toner|cartridges?|degrees? (?:from|without)|diplomas?|bulk e-?mail|e-?mail addresses|web ?site traffic|search engines?|stocks?|investors?)\b/u,
]

/** Words shouted in capitals, from four letters on. */
const SHOUTED = /(?<![\p{L}])\p{Lu}{4,24}(?![\p{L}])/gu
const MANY_SHOUTED = 8
const LOOKED_AT = 6000

/** How many sorts of marks of a mailing that sells something a mail has, from 0; letters about a job have one at most. */
export function pitchOf({ subject, body }: Features): number {
  const lower = `${subject.lower}\n${body.lower.slice(0, LOOKED_AT)}`
  const marks = MARKS.filter((mark) => mark.test(lower)).length
  const shouted = body.text.slice(0, LOOKED_AT).match(SHOUTED)?.length ?? 0
  const isShouted =
    shouted >= MANY_SHOUTED || (/\p{Lu}{4}/u.test(subject.text) && !/\p{Ll}{2}/u.test(subject.text))
  return marks + (isShouted ? 1 : 0)
}
