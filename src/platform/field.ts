/** What the text of a field stands for: plain text, a number, yes or no, or JSON. */
export type FieldKind = 'text' | 'number' | 'boolean' | 'json'

/** One field of an operation's input as the doors see it that take text (query strings, command lines). Plain JSON. */
export interface Field {
  readonly name: string
  readonly kind: FieldKind
  /** The field is a list; the kind is that of one item. */
  readonly many: boolean
  readonly required: boolean
  /** `null` is a value of its own, written `null`. */
  readonly nullable: boolean
  readonly choices?: readonly string[]
  readonly fallback?: unknown
  /** A password or the like: it must be possible to give it without showing it on a command line. */
  readonly secret?: true
  readonly summary: string
}

/** The value that texts given for a field stand for. What does not fit is left as text, for the schema to refuse by name. */
export function valueOfTexts(field: Field, texts: readonly string[]): unknown {
  if (field.many) return texts.map((text) => valueOfText(field, text))
  return valueOfText(field, texts.at(-1) ?? '')
}

function valueOfText({ kind, nullable }: Field, text: string): unknown {
  if (nullable && text === 'null') return null
  switch (kind) {
    case 'text':
      return text
    case 'number':
      return numberOf(text)
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text
    case 'json':
      return jsonOf(text)
  }
}

/** Only digits count: `Number` alone would take an empty text for 0 and `0x10` for 16. */
function numberOf(text: string): unknown {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
