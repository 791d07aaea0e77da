/** Forms of company that do not make it another company. */
const LEGAL_FORMS =
  /\b(?:inc|incorporated|llc|ltd|limited|corp|corporation|co|company|plc|gmbh|ag|se|kg|ohg|mbh|ug|e\.?v|s\.?a\.?s?|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|ab|oy|as|aps|pty)\b\.?/giu

/** A company's name as it is compared: lower case, without its legal form and punctuation. Never empty for a name. */
export function companyKey(name: string): string {
  const bare = fold(name.replaceAll(LEGAL_FORMS, ' '))
  return bare === '' ? fold(name) || name.toLowerCase() : bare
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
