/** Marks of answers and passed-on mail in seven languages, with the counters some programs add (`Re[2]:`, `AW (3):`). */
const MARK =
  /^\s*(?:re|aw|antw|antwort|sv|vs|rv|res|ref|rif|r|tr|wg|fw|fwd|fyi|i|enc|doorst|odp)\s?(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?:\s*/i
/** What mailing lists and outside-warnings of companies put before a subject. */
const LABEL = /^\s*\[[^\]]{1,40}\]\s*/

/** A subject without what answering, passing on and mail servers put before it, lower-cased: mails of one talk share it. */
export function threadSubject(subject: string): string {
  let bare = subject.slice(0, 300)
  for (let before = ''; before !== bare;) {
    before = bare
    bare = bare.replace(MARK, '').replace(LABEL, '')
  }
  return bare.replaceAll(/\s+/g, ' ').trim().toLowerCase()
}

/** Whether a subject says by its mark that something came before. */
export function isAnswerSubject(subject: string): boolean {
  return MARK.test(subject.replace(LABEL, ''))
}

/** Subjects that many mails of no common matter have; with fewer letters a subject says nothing either. */
const EVERYDAY =
  /^(?:hi|hello|hallo|bonjour|salut|hola|ciao|olá|hey|thanks?(?: you)?|danke|merci|gracias|grazie|obrigad[oa]|update|news|question|frage|info|test|application|your application|ihre bewerbung|bewerbung|votre candidature|candidature|interview|meeting|invoice|newsletter)[.!]?$/
const SHORTEST = 6

/** Whether mails that share a subject are likely of one talk when the same people wrote them. */
export function isTellingSubject(bare: string): boolean {
  return bare.length >= SHORTEST && !EVERYDAY.test(bare)
}
