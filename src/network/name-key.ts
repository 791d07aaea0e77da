/** Forms of company that do not make it another company. */
const LEGAL_FORMS =
  /\b(?:inc|incorporated|llc|ltd|limited|corp|corporation|co|company|plc|gmbh|ag|se|kg|ohg|mbh|ug|e\.?v|s\.?a\.?s?|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|ab|oy|as|aps|pty)\b\.?/giu

/** A company's name as it is compared: lower case, without its legal form and punctuation. Never empty for a name. */
export function companyKey(name: string): string {
  const bare = fold(name.replaceAll(LEGAL_FORMS, ' '))
  return bare === '' ? fold(name) || name.toLowerCase() : bare
}

/** First words that many companies share: alone they tie nothing to nothing. */
const COMMON_FIRST =
  /^(?:deutsche|stadtwerke|american|british|united|general|global|international|national|first|new|the|royal|universitat|klinikum|banque|societe|banco|grupo|gruppe|group)$/

/**
 * Whether two names mean one company: the same, or one is the other with more words (`Nordhafen`, `Nordhafen Logistik SE`), but
 * not through a first word that many share (`Deutsche Bahn`, `Deutsche Bank`).
 */
export function isSameCompany(one: string, other: string): boolean {
  const [short = '', long = ''] = [companyKey(one), companyKey(other)].toSorted(
    (a, b) => a.length - b.length,
  )
  if (short === long) return true
  return short.length >= 4 && long.startsWith(`${short} `) && !COMMON_FIRST.test(short)
}

/**
 * The keys that name the same company in a query: the key itself and its shorter forms, and the range that longer ones lie in
 * (from, and before), null where the first word alone would tie strangers. The query's counterpart of `isSameCompany`.
 */
export function sameCompanyKeys(name: string): {
  readonly shorter: string[]
  readonly longer: { readonly from: string; readonly before: string } | null
} {
  const key = companyKey(name)
  const words = key.split(' ')
  const forms = words.map((_, count) => words.slice(0, count + 1).join(' '))
  const speaks = (form: string): boolean => form.length >= 4 && !COMMON_FIRST.test(form)
  return {
    shorter: forms.filter((form) => form === key || speaks(form)),
    // Behind a space comes the exclamation mark, in the order of bytes that both engines keep.
    longer: speaks(key) ? { from: `${key} `, before: `${key}!` } : null,
  }
}

/** A role's name as it is compared; empty when the role is not known. */
export function roleKey(role: string | null): string {
  return fold(role ?? '')
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
}
