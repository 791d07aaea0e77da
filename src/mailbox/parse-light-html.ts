const BLOCK =
  /^\/?(?:p|div|tr|table|ul|ol|li|h[1-6]|blockquote|pre|section|article|header|footer|center|form|dl|dt|dd|hr)$/
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  euro: '€',
  copy: '©',
  reg: '®',
  trade: '™',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  shy: '',
  zwnj: '',
  zwj: '',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  oslash: 'ø',
  Oslash: 'Ø',
  iexcl: '¡',
  iquest: '¿',
  deg: '°',
  sect: '§',
  pound: '£',
}
const MARKS: Readonly<Record<string, string>> = {
  uml: '\u0308',
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
}
const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi
const HIDDEN = /^(?:style|script|title)$/

/** The words of an HTML text in one pass: tags dropped, blocks on lines of their own, the commonest entities read. */
export function lightHtmlText(html: string): string {
  const pieces: string[] = []
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    pieces.push(html.slice(at, open === -1 ? html.length : open).replaceAll(/\s+/g, ' '))
    if (open === -1) break
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4)
      at = end === -1 ? html.length : end + 3
      continue
    }
    const close = html.indexOf('>', open)
    if (close === -1) break
    const name = nameOf(html, open + 1)
    at = HIDDEN.test(name) ? endOf(html, name, close + 1) : close + 1
    if (name === 'br') pieces.push('\n')
    else if (name === 'li') pieces.push('\n* ')
    else if (BLOCK.test(name)) pieces.push('\n')
    else if (name === 'td' || name === 'th') pieces.push(' ')
  }
  return decodeEntities(pieces.join(''))
    .replaceAll(/[ \t]*\n[ \t]*/g, '\n')
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

/** The name of a tag, lower-cased, with its `/` when it closes one. */
function nameOf(html: string, start: number): string {
  let end = start + (html.charCodeAt(start) === 0x2f ? 1 : 0)
  while (end < start + 12 && /[a-z0-9]/i.test(html.charAt(end))) end += 1
  return html.slice(start, end).toLowerCase()
}

/** Behind the closing tag of what is not shown; the end of the text when it is never closed. */
function endOf(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at !== -1; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() !== name) continue
    const close = html.indexOf('>', at)
    return close === -1 ? html.length : close + 1
  }
  return html.length
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(ENTITY, (whole) => {
    const name = whole.slice(1, -1)
    if (!name.startsWith('#')) return namedLetter(name) ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole
  })
}

function namedLetter(name: string): string | null {
  const known = ENTITIES[name] ?? ENTITIES[name.toLowerCase()]
  if (known !== undefined) return known
  const mark = MARKS[name.slice(1)]
  return mark === undefined ? null : `${name.charAt(0)}${mark}`.normalize('NFC')
}
