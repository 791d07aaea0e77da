/** The header fields people copy along with a mail. */
export type PastedField = 'from' | 'sent' | 'to' | 'cc' | 'subject' | 'replyTo'

/** What mail programs call each field, lower-cased: English, German, French, then Spanish, Italian, Dutch, Portuguese. */
const LABELS: Readonly<Record<PastedField, string>> = {
  from: 'from, von, de, expéditeur, absender, da, van, remitente, mittente',
  sent:
    'sent, date, date/time, gesendet, datum, envoyé, envoyé le, enviado, enviado el, fecha, inviato, data, ' +
    'verzonden, enviada em',
  to: 'to, an, à, a, pour, para, aan, destinataire, empfänger',
  cc: 'cc, kopie, copie, copie à, copia',
  subject: 'subject, betreff, objet, sujet, asunto, oggetto, onderwerp, assunto',
  replyTo: 'reply-to, reply to, antwort an, répondre à',
}

const FIELD_OF: ReadonlyMap<string, PastedField> = new Map(
  Object.entries(LABELS).flatMap(([field, labels]) =>
    labels.split(', ').map((label) => [label, field as PastedField] as const),
  ),
)

/** The field a label such as "Betreff" stands for, or null; upper case, bold marks and spaces do not matter. */
export function fieldOfLabel(label: string): PastedField | null {
  return (
    FIELD_OF.get(
      label
        .replace(/[*_\s]+/g, ' ')
        .trim()
        .toLowerCase(),
    ) ?? null
  )
}

/** Lines mail programs put above a forwarded or copied mail; they are no part of it. */
export const ABOVE_THE_MAIL =
  /^(-+ ?)?(begin forwarded message|forwarded message|original message|anfang der weitergeleiteten nachricht|weitergeleitete nachricht|ursprüngliche nachricht|urspr\. nachricht|début du message transféré|début du message réexpédié|message transféré|message d.origine|inbox|posteingang|boîte de réception|external|extern)\b.{0,20}$/i

/** The line "to me" of Gmail and Outlook on the web. */
export const TO_ME = /^((to|an|à|para) )?(me|mich|moi|mir|you|sie|dich|vous|mí|mim)\b.{0,30}$/i
