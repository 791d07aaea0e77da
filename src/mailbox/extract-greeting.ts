import { featuresOf, type Features } from './reading-features.ts'
import type { ParsedMail } from './message.ts'
import type { AddressForm } from '../letters/letter.ts'

const SALUTATION =
  /(?:^|\n)[ ]{0,4}(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|sehr geehrte[rsn]?|liebe[rsn]?|hallo|hi|guten (?:tag|morgen|abend)|grüezi|moin|servus|bonjour|bonsoir|chère?|cher|hola|estimad[oa]|querid[oa]|buenos días|buenas tardes|beste|geachte|hoi|goedemiddag|goedendag|gentile|egregio|cara|caro|buongiorno|ciao|salve|prezad[oa]|olá|bom dia|boa tarde)(?:,| there,)? (?<name>[^\n,!;:.]{1,60}?(?:\. ?[^\n,!;:.]{1,40})?)\s?(?:[,!;:.-]|\n|$)/giu
const BARE = /^(?<name>\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20})?)\s?[,!]?(?=\n|$)/u
const NOBODY =
  /^(?:there|all|team|sir|madam|sir or madam|sir\/madam|candidate|applicant|applicants|jobseeker|job seeker|friend|everyone|customer|hiring manager|damen und herren|bewerber\S*|kandidat\S*|interessent\S*|madame,? monsieur|madame|monsieur|madame ou monsieur|candidate?|candidato|candidata|again|and|to|from|again|zusammen|nochmals|valued .*|thank.*|thanks|unfortunately|best|regards|hello|hi|hey|dear|hallo|bonjour|hola|beste|ciao|olá|good morning|guten tag)$/iu
/** Lines in which a greeting may stand; below is the letter. */
const REACH = 600

/** The name a mail greets as written without the salutation word ("Sam", "Frau Winter"); null when it greets nobody. */
export function greetedAs(mail: ParsedMail): string | null {
  return greetedIn(featuresOf(mail))
}

/** The greeted name of a mail that was prepared already. */
export function greetedIn(features: Features): string | null {
  const top = features.body.text.slice(0, REACH)
  for (const match of top.matchAll(SALUTATION)) {
    const name = (match.groups?.name ?? '').trim()
    if (isGreetable(name)) return name
    return null
  }
  const bare = BARE.exec(top)?.groups?.name ?? ''
  return isGreetable(bare) ? bare : null
}

function isGreetable(name: string): boolean {
  if (name === '' || NOBODY.test(name) || name.length > 50 || /[\d@{}[\]<>%]/.test(name))
    return false
  const words = name.split(' ')
  return (
    words.length <= 5 &&
    words.every((word) => /^[\p{Lu}'"(]|^(?:von|van|de|der|den|di|da|del|zu|la|le)$/u.test(word))
  )
}

const FORMAL_NAME =
  /^(?:mr|mrs|ms|mx|dr|prof|frau|herrn?|madame|monsieur|mme|m|sr|sra|señor|señora|senhor|senhora|sig|signora?|signor|mevrouw|meneer|heer|dhr|mw|dott|ing)\b/iu

/** Whether a mail addresses its reader by first name or du (informal) or by surname or Sie (formal, also when in doubt). */
export function addressFormOf(mail: ParsedMail): AddressForm {
  const features = featuresOf(mail)
  const greeted = greetedIn(features)
  if (features.language === 'de') return germanForm(features.body.text)
  if (features.language === 'fr')
    return isMostly(
      features.body.lower,
      /\b(?:tu|toi|ton|ta|tes|t'as|t'avoir)\b/g,
      /\b(?:vous|votre|vos)\b/g,
    )
      ? 'informal'
      : 'formal'
  if (greeted === null) return 'formal'
  return FORMAL_NAME.test(greeted) ? 'formal' : 'informal'
}

/** "Sie" at the head of a sentence may be "she" or "they": only inside a sentence does the capital speak. */
function germanForm(text: string): AddressForm {
  const familiar =
    text.match(/(?<![\p{L}])[Dd](?:u|ich|ir|ein(?:e[mnrs]?)?)(?![\p{L}])/gu)?.length ?? 0
  const polite = text.match(/(?<=[\p{L},] )(?:Sie|Ihnen|Ihre?[mnrs]?)(?![\p{L}])/gu)?.length ?? 0
  return familiar > polite ? 'informal' : 'formal'
}

function isMostly(text: string, one: RegExp, other: RegExp): boolean {
  return (text.match(one)?.length ?? 0) > (text.match(other)?.length ?? 0)
}
