import type { BodyLine } from './body-lines.ts'

/** Header lines that a mail program repeats above a forwarded or quoted original. */
export interface InnerHeaders {
  readonly from: string | null
  readonly subject: string | null
  readonly date: string | null
}

const FORWARD_MARK =
  /^[\s>]{0,4}(?:[-_=]{2,20}\s{0,3})?(?:begin forwarded message|forwarded (?:message|email)(?: follows)?|anfang der weitergeleiteten (?:nachricht|e-?mail)|weitergeleitete (?:nachricht|mail|e-?mail)|(?:début du )?message (?:transféré|réexpédié)|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht|mensagem (?:encaminhada|reencaminhada))\s{0,2}:?(?:\s{0,3}[-_=]{2,20})?\s{0,8}$/i
const ORIGINAL_MARK =
  /^[\s>]{0,4}[-_=]{2,20}\s{0,3}(?:original message|original appointment|ursprüngliche nachricht|original-?nachricht|message d'origine|message original|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original)\s{0,3}[-_=]{2,20}\s{0,8}$/i
const HEADER_LINE =
  /^[\s>*]{0,4}(from|von|de|da|van|sent|gesendet|envoyé|enviado|inviato|verzonden|date|datum|fecha|data|to|an|à|para|a|aan|cc|subject|betreff|objet|asunto|oggetto|onderwerp|assunto|reply-to|antwort an)\s{0,2}:\*?\s{0,4}(.{0,500})$/i

/** Whether a line announces a forwarded mail, an original below a reply, or neither. */
export function forwardKindOf(line: string): 'forwarded' | 'quoted' | null {
  if (line.length > 120) return null
  const plain = line.replaceAll('\u2019', "'")
  if (FORWARD_MARK.test(plain)) return 'forwarded'
  return ORIGINAL_MARK.test(plain) ? 'quoted' : null
}

/**
 * The repeated headers that begin at this line: a From line and at least two others (one if it holds an
 * address), one of them a subject or a date (so that "From: the bottom of my heart" stays what it is).
 */
export function headerBlockAt(
  lines: readonly BodyLine[],
  at: number,
): { readonly headers: InnerHeaders; readonly bodyLine: number } | null {
  const fields = new Map<string, string>()
  let line = at
  while (line < lines.length && line < at + 14) {
    const text = lines[line]?.text ?? ''
    const match = HEADER_LINE.exec(text.replaceAll('\u00A0', ' '))
    const name = match?.[1]
    if (name !== undefined) fields.set(canonical(name), match?.[2]?.trim() ?? '')
    else if (text.trim() === '' || fields.size === 0 || !/^\s/.test(text)) break
    line += 1
  }
  const from = fields.get('from')
  if (from === undefined || fields.size < (from.includes('@') ? 2 : 3)) return null
  if (!fields.has('subject') && !fields.has('date')) return null
  return {
    headers: {
      from,
      subject: fields.get('subject') ?? null,
      date: fields.get('date') ?? null,
    },
    bodyLine: line,
  }
}

const CANONICAL: ReadonlyMap<string, string> = new Map([
  ...['from', 'von', 'de', 'da', 'van'].map((name) => [name, 'from'] as const),
  ...['sent', 'gesendet', 'envoyé', 'enviado', 'inviato', 'verzonden'].map(
    (name) => [name, 'date'] as const,
  ),
  ...['date', 'datum', 'fecha', 'data'].map((name) => [name, 'date'] as const),
  ...['subject', 'betreff', 'objet', 'asunto', 'oggetto', 'onderwerp', 'assunto'].map(
    (name) => [name, 'subject'] as const,
  ),
])

function canonical(name: string): string {
  return CANONICAL.get(name.toLowerCase()) ?? name.toLowerCase()
}

const ATTRIBUTION_START =
  /^[\s>]{0,4}(?:on|am|le|el|il|op|em|den|von|from|\d{1,2}[./ ]|\d{4}-\d)\b/i
const ATTRIBUTION_END =
  /(?:\bwrote|\bschrieb(?:en)?(?: (?:[^\s:]{1,40} ){0,5}[^\s:]{1,60})?|\ba écrit|\bescribió|\bha scritto|\bschreef(?: (?:[^\s:]{1,40} ){0,5}[^\s:]{1,60})?|\bescreveu)\s{0,2}:?\s{0,8}$/i
const LONGEST_ATTRIBUTION = 300

/**
 * How many lines from here introduce a quotation ("On Monday, Maria wrote:"), 0 when none do. A date or an address must
 * be named: "On this topic nobody wrote" does not qualify.
 */
export function attributionLines(lines: readonly BodyLine[], at: number): number {
  const first = lines[at]?.text ?? ''
  if (!ATTRIBUTION_START.test(first)) return 0
  let joined = ''
  for (let count = 1; count <= 3; count += 1) {
    const line = lines[at + count - 1]?.text
    if (line === undefined || line.trim() === '') return 0
    joined += ` ${line.trim()}`
    if (joined.length > LONGEST_ATTRIBUTION) return 0
    if (!ATTRIBUTION_END.test(joined)) continue
    return /\d/.test(joined) && (/:\s*$/.test(joined) || joined.includes('@')) ? count : 0
  }
  return 0
}
