/** Month names of seven languages, whole and as they are cut short; in the order of the year. */
const MONTHS = [
  'january jan januar jänner jän januari janvier janv enero ene gennaio gen janeiro',
  'february feb februar feber februari février févr fév febrero febbraio fevereiro fev',
  'march mar märz mrz maart mrt mars marzo março',
  'april apr avril avr abril abr aprile',
  'may mai mei mayo maggio maio',
  'june jun juni juin junio giugno giu junho',
  'july jul juli juillet juil julio luglio lug julho',
  'august aug août aout agosto augustus',
  'september sept sep septembre septiembre settembre setembro',
  'october oct oktober okt octobre octubre ottobre ott outubro',
  'november nov novembre noviembre novembro',
  'december dec dezember dez décembre déc diciembre dic dicembre dezembro',
]
/** Weekdays, Monday first; the short forms that mails write beside a date. */
const WEEKDAYS = [
  'monday mon montag mo lundi lun lunes lunedì maandag ma segunda segunda-feira',
  'tuesday tue tues dienstag di mardi mar martes martedì dinsdag terça terça-feira',
  'wednesday wed mittwoch mi mercredi mer miércoles mercoledì woensdag wo quarta quarta-feira',
  'thursday thu thur thurs donnerstag do jeudi jeu jueves giovedì donderdag quinta quinta-feira',
  'friday fri freitag fr vendredi ven viernes venerdì vrijdag vr sexta sexta-feira',
  'saturday sat samstag sonnabend sa samedi sam sábado sabato zaterdag za',
  'sunday sun sonntag so dimanche dim domingo domenica zondag zo',
]

function numbered(lists: readonly string[], first: number): ReadonlyMap<string, number> {
  return new Map(
    lists.flatMap((list, at) => list.split(' ').map((word) => [word, at + first] as const)),
  )
}

/** The number of a month, 1 to 12, by its lower-cased name without a full stop. */
export const MONTH_OF: ReadonlyMap<string, number> = numbered(MONTHS, 1)
/** The number of a weekday, 0 for Monday, by its lower-cased name. */
export const WEEKDAY_OF: ReadonlyMap<string, number> = numbered(WEEKDAYS, 0)

/** Longer names first, so that "mar" does not stand for "mars". */
function anyOf(words: Iterable<string>): string {
  return [...words].toSorted((one, other) => other.length - one.length).join('|')
}

export const MONTH_NAME: string = anyOf(MONTH_OF.keys())
export const WEEKDAY_NAME: string = anyOf(WEEKDAY_OF.keys())
/** Weekdays that stand alone for a day: whole names only ("mar" and "so" are words). */
export const WHOLE_WEEKDAY: string = anyOf(
  [...WEEKDAY_OF.keys()].filter((word) => word.length >= 5 && word !== 'terça' && word !== 'thurs'),
)

/** Zones as people write them behind a time; what is not here is left out. */
export const ZONE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    est: 'America/New_York',
    edt: 'America/New_York',
    et: 'America/New_York',
    'eastern time': 'America/New_York',
    eastern: 'America/New_York',
    cst: 'America/Chicago',
    cdt: 'America/Chicago',
    ct: 'America/Chicago',
    'central time': 'America/Chicago',
    mst: 'America/Denver',
    mdt: 'America/Denver',
    mt: 'America/Denver',
    pst: 'America/Los_Angeles',
    pdt: 'America/Los_Angeles',
    pt: 'America/Los_Angeles',
    'pacific time': 'America/Los_Angeles',
    pacific: 'America/Los_Angeles',
    bst: 'Europe/London',
    'uk time': 'Europe/London',
    gmt: 'UTC',
    utc: 'UTC',
    cet: 'CET',
    cest: 'CET',
    mez: 'CET',
    mesz: 'CET',
    aest: 'Australia/Sydney',
    aedt: 'Australia/Sydney',
    ist: 'Asia/Kolkata',
    sgt: 'Asia/Singapore',
  }),
)

/** What stands before a day on which no talk is: deadlines, beginnings, what was before. */
export const NOT_THE_DAY =
  /(?:\b(?:by|before|until|till|deadline(?: is)?|no later than|due|starting|start(?:s|ing)? on|from|since|dated|received on|applied on|submitted on|posted|expires?(?: on)?|instead of|originally(?: planned)?(?: for)?|scheduled for .{0,20}moved|closes(?: on)?|bis(?: zum)?|spätestens(?: am| bis)?|vor dem|ab(?: dem)?|seit(?: dem)?|vom|eingegangen am|statt(?: am)?|ursprünglich(?: am)?|avant(?: le)?|d'ici(?: au| le)?|depuis(?: le)?|à (?:compter|partir) du|en date du|au plus tard le|initialement(?: prévu)?(?: le)?|au lieu du|antes del?|hasta el|a partir del?|desde el|en lugar del?|entro il|prima del|dal|voor|uiterlijk(?: op)?|vanaf|sinds|até|antes de|a partir de|desde)|jusqu'au)\s(?:(?:the|dem|den|le|el|il|de|dia)\s)?(?:[\p{L}-]{2,14},?\.?\s(?:(?:the|den|dem|le|el|il)\s)?)?$/u
