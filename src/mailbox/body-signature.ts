import type { BodyLine, PartKind } from './body-lines.ts'

const SIGN_OFFS = [
  'best',
  'all the best',
  'all my best',
  'best,? as always',
  '(?:with )?(?:very )?(?:best|kind|kindest|warm|warmest) (?:regards|wishes)',
  '(?:with )?regards',
  'with (?:kind|best|warm) regards',
  'many thanks(?: and best wishes)?',
  '(?:with )?(?:many )?thanks(?: again| so much)?',
  'thank you(?: again| very much| so much)?',
  'thanks and (?:kind |best )?regards',
  'sincerely(?: yours)?',
  'yours (?:sincerely|faithfully|truly)',
  'respectfully',
  'cheers',
  'take care',
  'warmly',
  'cordially',
  'good luck',
  'best of luck',
  'talk soon',
  'see you soon',
  '(?:mit )?(?:freundlichen?|besten?|herzlichen?|lieben?|vielen|schönen?|kollegialen?|sonnigen) (?:grüßen?|grüssen?|gruß|gruss|gruessen?|wünschen?|dank)(?: aus .{1,30})?',
  'mfg',
  'lg',
  'vg',
  'viele grüße',
  'viele grüsse',
  'viele gruesse',
  'alles gute',
  'bis bald',
  'hochachtungsvoll',
  'ihre?',
  'deine?',
  '(?:bien |très )?cordialement',
  'bien à vous',
  'bien à toi',
  'sincèrement',
  'sincères salutations',
  'meilleures salutations',
  'salutations distinguées',
  'à bientôt',
  '(?:un )?(?:cordial saludo|saludo cordial|saludo)',
  '(?:muchos |cordiales |atentos )?saludos(?: cordiales)?',
  'atentamente',
  'un abrazo',
  '(?:cordiali|distinti|cari) saluti',
  'cordialmente',
  'a presto',
  '(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?',
  'groetjes',
  'groeten',
  'atenciosamente',
  'com os melhores cumprimentos',
  '(?:melhores )?cumprimentos',
  'abraços',
  'obrigad[oa]',
]
const SIGN_OFF = new RegExp(
  `^\\s{0,8}(?:${SIGN_OFFS.join('|')})\\s{0,2}[,.!;-]{0,2}\\s{0,8}$`,
  'iu',
)
const FRENCH_FORMULA =
  /\b(?:veuillez|je vous prie|nous vous prions|agréer|recevez)\b.{0,120}\b(?:salutations|sentiments|considération)\b/iu
const LONGEST_SIGNATURE = 22

const FOOTER =
  /\b(?:unsubscribe|abmelden|abbestellen|se désinscrire|se désabonner|confidential(?:ity)?|intended (?:recipient|solely)|vertraulich|registergericht|handelsregister|hrb \d|amtsgericht|geschäftsführ(?:er|ung|erin)\s?:|ust-?id|sitz der gesellschaft|all rights reserved|privacy policy|datenschutz(?:erklärung|hinweise)?\b|automatically generated|do not reply|please don't reply|this (?:is an automated|mailbox is not|inbox is not|e-?mail (?:was sent|and any|is intended|message))|view (?:this email )?in (?:your )?browser|©|manage (?:your )?(?:preferences|subscription)|powered by|sent from my|von meinem iphone|envoyé de mon|ce message (?:est|et) |avis de confidentialité|equal opportunity employer)\b|^\s{0,4}©/iu

/** Whether a line is legal small print, an unsubscribe note or a machine's remark rather than a letter. */
export function isFooterLine(line: string): boolean {
  return FOOTER.test(line.slice(0, 600).replaceAll('\u2019', "'"))
}

/**
 * The line with which the closing begins (`-- `, "Kind regards,"), `lines.length` when the mail has none. A closing has
 * at most a page of lines below it, otherwise the words were part of the letter.
 */
export function signOffLine(lines: readonly BodyLine[], kinds: readonly PartKind[]): number {
  const filled = [...lines.keys()].filter(
    (at) => kinds[at] === 'own' && lines[at]?.text.trim() !== '',
  )
  const reach = firstWithinReach(lines, filled)
  for (const [order, at] of filled.entries()) {
    const text = lines[at]?.text ?? ''
    if (/^--\s?$/.test(text)) return at
    if (order === 0 || order < reach || !isSignOff(text)) continue
    const below = filled.slice(order + 1, order + 7)
    if (!below.some((next) => isProse(lines[next]?.text ?? ''))) return at
  }
  return lines.length
}

/** The first of the filled lines that has at most a signature's worth of lines below it, small print not counted. */
function firstWithinReach(lines: readonly BodyLine[], filled: readonly number[]): number {
  let below = 0
  let order = filled.length
  while (order > 0 && below <= LONGEST_SIGNATURE) {
    order -= 1
    if (!isFooterLine(lines[filled[order] ?? 0]?.text ?? '')) below += 1
  }
  return order
}

/** Whether a line is nothing but a closing formula. */
export function isSignOff(line: string): boolean {
  const plain = line.replaceAll('\u00A0', ' ').replaceAll('\u2019', "'")
  return (plain.length <= 60 && SIGN_OFF.test(plain)) || FRENCH_FORMULA.test(plain.slice(0, 300))
}

function isProse(line: string): boolean {
  const text = line.trim()
  return (
    text.length > 60 &&
    /[a-zäöüéèàß] [a-zäöüéèàß]{2,} [a-zäöüéèàß]/u.test(text) &&
    !isFooterLine(text) &&
    /[.!?]/.test(text)
  )
}
