import { pick, type Random } from '../scripts/train-reader-sections.ts'

/** Sentence patterns of mail that has nothing to do with jobs; `|` separates choices, `#` is a number, `@` a rare word. */
const PRIVATE = [
  '[We are|I am] back from the [lake|coast|mountains] and the [photos|pictures] are in the shared album.',
  'Could you bring the [drill|ladder|big pot|cake tin] on [Saturday|Sunday|Friday]?',
  '[Mum|Dad|Grandma|Uncle @] [says hello|is feeling better|asked after you].',
  'The [train|bus|ferry] from @ was # minutes late again, so we missed the [film|concert|match].',
  'Dinner at @ [was lovely|is at # o’clock|has to wait until next week].',
  'I found the [recipe|book|jumper] you lent me, it was under the @ all the time.',
  'The [kids|twins|cats] have been [ill|mad about @|asleep since noon].',
  'Shall we take the [red|blue|old] tent or rent one in @?',
  'Our [neighbour|landlord|plumber] @ came by about the [heating|roof|bins].',
  'Happy birthday, and many [kisses|greetings] from all of us in @!',
  'Das Wetter in @ ist [herrlich|furchtbar], wir waren # Stunden [wandern|baden].',
  'Bringst du am [Samstag|Sonntag] den [Salat|Kuchen|Grill] mit?',
  'Oma lässt [grüßen|fragen, ob du kommst], sie hat @ gebacken.',
  'Der [Hund|Kater] hat wieder die [Schuhe|Blumen] von @ gefressen.',
  'On se retrouve à # heures devant le [cinéma|théâtre|marché] de @ ?',
  'Les [enfants|voisins] vous embrassent, @ a perdu sa première dent.',
  'Il a [plu|neigé] toute la semaine, nous avons joué aux cartes avec @.',
]

const MAILING = [
  'Save # % on all [garden chairs|running shoes|bed linen|board games] until Sunday.',
  'Your parcel @-#### is on its way and arrives on [Monday|Tuesday|Thursday].',
  'New in: the @ [lamp|kettle|backpack|jacket] in # colours.',
  'Your invoice no. ##### over #,## EUR is ready to download.',
  'This week we cook: @ [soup|curry|pasta|pie] in # minutes.',
  'Members get free [delivery|returns|samples] on everything from @.',
  '# people liked your [photo|comment|route] in @.',
  'The [best|cheapest|quietest] hotels in @ for your next weekend away.',
  'Your statement for [March|June|October] is in the [app|postbox].',
  'Jetzt # % sparen auf [Gartenmöbel|Laufschuhe|Bettwäsche] von @.',
  'Ihre Sendung @-#### wird am [Montag|Mittwoch] zugestellt.',
  'Nouveautés de la semaine : @ à partir de # euros, livraison gratuite.',
  'Someone signed in to your account from @ at ##:##.',
  'Top stories: @ wins in @, prices for @ rise by # percent.',
]

/** Words nobody knows, as names, places and products are in real mail: so that an index has something to hold. */
const SYLLABLES =
  'ba be bo bra da del do dri fa fen ga gil ha hel jo ka kel lan li lor ma mer mi na nor o pa per qui ra ri ros sa sel ta tem u va ven wil xa yo zu'.split(
    ' ',
  )

export type Topic = 'private' | 'mailing'

/** So many sentences of a kind, each with numbers and rare words of its own. */
export function sentences(topic: Topic, count: number, random: Random): string[] {
  const patterns = topic === 'private' ? PRIVATE : MAILING
  return Array.from({ length: count }, () => filled(pick(patterns, random), random))
}

function filled(pattern: string, random: Random): string {
  return pattern
    .replace(/\[([^\]]*)\]/g, (_, choices: string) => pick(choices.split('|'), random))
    .replace(/@/g, () => rareWord(random))
    .replace(/#/g, () => String(1 + Math.floor(random() * 9)))
}

/** A word of two to four syllables; the square makes some of them common and most of them rare. */
export function rareWord(random: Random): string {
  const length = 2 + Math.floor(random() * random() * 3)
  const word = Array.from(
    { length },
    () => SYLLABLES[Math.floor(random() * random() * SYLLABLES.length)] ?? '',
  ).join('')
  return word.charAt(0).toUpperCase() + word.slice(1)
}
