import { personName } from './names.ts'

const HONORIFIC =
  /^(?:mrs?|ms|miss|mx|herrn?|frau|fräulein|mme|mlle|madame|mademoiselle|monsieur|sir|dame|señora?|sra?|signora?)\.?$/iu
const TITLE =
  /^(?:prof(?:essor(?:in)?)?|dr|doktor|pd|priv\.-doz|h\.?c|med|rer|nat|phil|jur|iur|dipl\.?(?:-\p{L}+)?|mag|ing)\.?$/iu

/**
 * The name to sign with, from a name as others write it: without honorific and titles. Null when nothing but a family
 * name is left behind one (`Frau Albrecht`), as nobody signs so, and for what is no person's name.
 */
export function signingName(written: string | null): string | null {
  const text = (written ?? '').replace(/[\u0000-\u001f\s]+/g, ' ').trim()
  if (!/^\p{L}[\p{L}\p{M} .'’-]{0,59}$/u.test(text) || /^(?:null|undefined|unknown)$/i.test(text))
    return null
  const words = text.split(' ')
  const own = words.filter((word) => !HONORIFIC.test(word) && !TITLE.test(word))
  const isMarked = own.length < words.length
  if (own.length === 0 || (isMarked && own.length === 1)) return null
  // "Frau von Albrecht": particles before a family name are no given name.
  if (isMarked && /^(?:von|van|de|del|di|da|la|le|zu|zur)$/i.test(own[0] ?? '')) return null
  const name = own.join(' ')
  return personName(name) === null ? null : name
}
