import type { MailHeader } from './message.ts'
import { decodeHeader } from './parse-words.ts'

/** What a label or folder of a mail program stands for, in whatever language it is called. */
export const LABEL_ROLES = [
  'inbox',
  'sent',
  'draft',
  'spam',
  'bin',
  'chat',
  'promotions',
  'social',
  'forums',
] as const
export type LabelRole = (typeof LABEL_ROLES)[number]

/** The labels Gmail exported with a mail: their names as the user knows them, and what they stand for. */
export interface MailLabels {
  readonly names: readonly string[]
  readonly roles: ReadonlySet<LabelRole>
}

/**
 * Names of the folders every mailbox has, in English, German, French, Spanish, Dutch, Italian and Portuguese, as Gmail,
 * Outlook, Thunderbird and Apple Mail call them; without accents, lower-cased.
 */
const NAMES: Readonly<Record<LabelRole, string>> = {
  inbox:
    'inbox|posteingang|boite de reception|recibidos|bandeja de entrada|postvak in|postvak-in|posta in arrivo|caixa de entrada|recebidos|a receber',
  sent: 'sent|sent mail|sent items|sent messages|gesendet|gesendete|gesendete objekte|gesendete elemente|gesendete nachrichten|envoyes|messages envoyes|elements envoyes|courrier envoye|enviados|correo enviado|elementos enviados|mensajes enviados|verzonden|verzonden items|verzonden berichten|posta inviata|inviati|messaggi inviati|e-mails enviados|emails enviados|itens enviados|correio enviado',
  draft:
    'draft|drafts|entwurf|entwurfe|brouillon|brouillons|borrador|borradores|concept|concepten|bozza|bozze|rascunho|rascunhos',
  spam: 'spam|junk|junk e-mail|junk email|bulk mail|junk-e-mail|unerwunscht|unerwunschte werbung|courrier indesirable|indesirables|pourriel|correo no deseado|no deseado|ongewenst|ongewenste e-mail|ongewenste reclame|posta indesiderata|indesiderata|lixo eletronico|lixo eletronico (spam)|correio nao solicitado|nao solicitado',
  bin: 'trash|bin|deleted|deleted items|deleted messages|papierkorb|geloscht|geloschte objekte|geloschte elemente|corbeille|elements supprimes|papelera|elementos eliminados|prullenbak|verwijderd|verwijderde items|cestino|posta eliminata|lixeira|lixo|reciclagem|itens excluidos|itens eliminados',
  chat: 'chat|chats|unterhaltungen|discussions|conversaciones|hangouts|google chat',
  promotions: 'promotions|promotion|werbung|promociones|reclame|promoties|promozioni|promocoes',
  social:
    'social|soziale netzwerke|sozial|reseaux sociaux|sociaux|sociales|redes sociales|sociaal|sociale netwerken|redes sociais|sociais',
  forums: 'forums|forum|foren|foros|fora|forum e gruppi|foruns',
}

const ROLE_OF = new Map(
  LABEL_ROLES.flatMap((role) => NAMES[role].split('|').map((name) => [name, role] as const)),
)
/** Gmail's own tabs are labels such as `Category Promotions`, `Kategorie: Werbung`. */
const CATEGORY = /^(?:category|kategorie|categorie|categoria)\b[\s:]*/
const ITEM = /\s*(?:"((?:[^"\\]|\\.)*)"|([^,]*))\s*(?:,|$)/gy
const NO_LABELS: MailLabels = { names: [], roles: new Set() }

/**
 * The labels of a mail from a Gmail export (`X-Gmail-Labels`), whether its header is still in encoded words or not; none
 * for any other mail.
 */
export function labelsOf(headers: readonly MailHeader[]): MailLabels {
  const header = headers.find(({ name }) => name === 'x-gmail-labels')
  if (header === undefined) return NO_LABELS
  const names = splitList(decodeHeader(header.value))
  const roles = names.map(labelRole).filter((role) => role !== null)
  return { names, roles: new Set(roles) }
}

/** What a label, or a folder or mailbox file of that name, stands for; null for one of the user's own. */
export function labelRole(name: string): LabelRole | null {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/["'«»„“”]+/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase()
  const category = plain.replace(CATEGORY, '')
  const role = ROLE_OF.get(category) ?? null
  // A folder of the user called "Social" or "Forum" is hers; Gmail's tabs say that they are categories.
  const isTab = role === 'promotions' || role === 'social' || role === 'forums'
  return isTab && category === plain ? null : role
}

function splitList(list: string): string[] {
  return [...list.matchAll(ITEM)]
    .map(([, quoted, plain = '']) => (quoted?.replace(/\\(.)/g, '$1') ?? plain).trim())
    .filter((name) => name !== '')
}
