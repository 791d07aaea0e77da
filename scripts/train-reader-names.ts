import { NAMES, pick, type Random } from './train-reader-sections.ts'

/** How many names of people and companies are made up on the spot: no name is to mean a kind of mail. */
const INVENTED = 0.5

/** What stands for a placeholder: a listed word, or for people and companies often an invented name. */
export function nameFor(placeholder: string, random: Random): string {
  const isName = ['company', 'name', 'last', 'boss'].includes(placeholder)
  if (!isName || random() >= INVENTED) return pick(NAMES.get(placeholder) ?? [''], random)
  return placeholder === 'boss'
    ? `${inventedName(random)} ${inventedName(random)}`
    : inventedName(random)
}

const ONSETS = 'b|br|c|ch|d|dr|f|fl|g|gr|h|j|k|kl|l|m|n|p|pr|qu|r|s|sch|st|t|tr|v|w|z'.split('|')
const VOWELS = 'a|e|i|o|u|ai|ei|ia|io|ou|ee'.split('|')
const CODAS = '||n|r|l|s|m|t|nd|ck|x'.split('|')

function inventedName(random: Random): string {
  let name = ''
  const syllables = 2 + Math.floor(random() * 2)
  for (let count = 0; count < syllables; count += 1)
    name += pick(ONSETS, random) + pick(VOWELS, random) + pick(CODAS, random)
  return name.charAt(0).toUpperCase() + name.slice(1)
}
