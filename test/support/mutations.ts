import { chanceFrom } from './chance.ts'
import { soundMails } from './sound-mails.ts'

/** A mail damaged on purpose, and how. */
export interface Mutated {
  readonly ways: readonly string[]
  readonly bytes: Buffer
}

type Chance = () => number
type Mutation = (mail: Buffer, chance: Chance) => Buffer

/** So many mutated mails of our own, one to three wounds each; the same for the same seed, made one at a time. */
export function* mutatedOwnMails(count: number, seed: number): Generator<Mutated> {
  const chance = chanceFrom(seed)
  const sound = soundMails()
  for (let made = 0; made < count; made += 1) {
    let bytes = pick(sound, chance)
    const ways: string[] = []
    for (let wound = 0; wound < 1 + Math.floor(chance() * 3); wound += 1) {
      const [way, mutate] = pick(MUTATIONS, chance)
      bytes = mutate(bytes, chance)
      ways.push(way)
    }
    yield { ways, bytes }
  }
}

/** Every way a mail comes to harm, by name. */
export const MUTATIONS: readonly (readonly [string, Mutation])[] = [
  ['bytes changed', changeBytes],
  ['cut short', (mail, chance) => mail.subarray(0, at(mail, chance))],
  ['a piece cut out', cutOut],
  ['a piece doubled', (mail, chance) => put(mail, at(mail, chance), pieceOf(mail, chance))],
  ['a header doubled', doubleHeader],
  ['a boundary damaged', damageBoundary],
  ['a charset that lies', lieAboutCharset],
  ['a transfer encoding that lies', lieAboutEncoding],
  ['nested', nest],
  ['a huge header', hugeHeader],
  ['many headers', manyHeaders],
  ['one long line', longLine],
  ['line ends mixed', mixLineEnds],
  [
    'another mail inside',
    (mail, chance) => put(mail, at(mail, chance), pick(soundMails(), chance)),
  ],
  ['strange characters', strangeCharacters],
]

function changeBytes(mail: Buffer, chance: Chance): Buffer {
  const changed = Buffer.from(mail)
  for (let flip = 0; flip < 1 + chance() * 20; flip += 1)
    changed[at(mail, chance)] = Math.floor(chance() * 256)
  return changed
}

function cutOut(mail: Buffer, chance: Chance): Buffer {
  const from = at(mail, chance)
  return Buffer.concat([mail.subarray(0, from), mail.subarray(from + at(mail, chance))])
}

function doubleHeader(mail: Buffer, chance: Chance): Buffer {
  const heads = mail.toString('latin1').split('\r\n\r\n', 1)[0]?.split('\r\n') ?? []
  const header = `${pick(heads.length > 0 ? heads : ['X: y'], chance)}\r\n`
  const value = chance() < 0.5 ? header : header.replace(/:.*/, ': <evil@other.test>')
  return put(mail, 0, Buffer.from(value.repeat(1 + Math.floor(chance() * 5)), 'latin1'))
}

function damageBoundary(mail: Buffer, chance: Chance): Buffer {
  const text = mail.toString('latin1')
  const other = pick(['', 'frontie', 'frontier frontier', '"', '\0', 'x'.repeat(300)], chance)
  const places = [...text.matchAll(/frontier|outer/g)]
  const place = places[Math.floor(chance() * places.length)]?.index
  if (place === undefined) return mail
  return Buffer.from(text.slice(0, place) + other + text.slice(place + 5), 'latin1')
}

const CHARSETS = [
  'utf-7',
  'utf-16',
  'utf-16le',
  'gb18030',
  'iso-2022-jp',
  'x-unknown',
  '',
  'utf-8;;',
  'hz-gb-2312',
  'ibm437',
]

function lieAboutCharset(mail: Buffer, chance: Chance): Buffer {
  const text = mail
    .toString('latin1')
    .replaceAll(/charset=[\w-]+/g, () => `charset=${pick(CHARSETS, chance)}`)
  return Buffer.from(text.replaceAll('=?utf-8?', `=?${pick(CHARSETS, chance)}?`), 'latin1')
}

function lieAboutEncoding(mail: Buffer, chance: Chance): Buffer {
  const encoding = pick(['base64', 'quoted-printable', 'x-uuencode', '7bit', 'gzip', ''], chance)
  const line = `\r\nContent-Transfer-Encoding: ${encoding}\r\n`
  return Buffer.from(mail.toString('latin1').replace('\r\n', line), 'latin1')
}

function nest(mail: Buffer, chance: Chance): Buffer {
  const depth = Math.floor(1 + chance() ** 3 * 300)
  const shell = 'Content-Type: message/rfc822\r\n\r\n'
  return Buffer.concat([Buffer.from(shell.repeat(depth)), mail])
}

function hugeHeader(mail: Buffer, chance: Chance): Buffer {
  const name = pick(['Subject', 'From', 'To', 'References', 'Content-Type', 'X-Any'], chance)
  const unit = pick(['a', '<id@x>', '(', '"', 'a@b.c, ', '=?utf-8?q?=C3?= ', '\r\n '], chance)
  const length = Math.floor(chance() ** 3 * 400_000)
  return put(mail, 0, Buffer.from(`${name}: ${unit.repeat(Math.ceil(length / unit.length))}\r\n`))
}

function manyHeaders(mail: Buffer, chance: Chance): Buffer {
  const header = pick(['X-A: b\r\n', 'Received: from x\r\n', 'To: a@b.test\r\n', ': \r\n'], chance)
  return put(mail, 0, Buffer.from(header.repeat(Math.floor(chance() ** 3 * 20_000))))
}

function longLine(mail: Buffer, chance: Chance): Buffer {
  const unit = pick(
    ['x', '> ', '<div>', 'unfortunately ', ' ', '\u00a0', 'http://a.b/', '&amp;', '=20'],
    chance,
  )
  return put(mail, at(mail, chance), Buffer.from(unit.repeat(Math.floor(chance() ** 3 * 60_000))))
}

function mixLineEnds(mail: Buffer, chance: Chance): Buffer {
  const ends = ['\r\n', '\n', '\r', '\n\r', '\u2028', '\v']
  return Buffer.from(
    mail.toString('latin1').replaceAll('\r\n', () => pick(ends, chance)),
    'latin1',
  )
}

function strangeCharacters(mail: Buffer, chance: Chance): Buffer {
  const strange = [
    '\u200b',
    '\u202e',
    '\ufeff',
    '\ud83d\ude00',
    '\u0000',
    'a\u0301'.repeat(200),
    '\u00ad',
    '\ufffd',
  ]
  let out = mail
  for (let time = 0; time < 1 + chance() * 30; time += 1)
    out = put(out, at(out, chance), Buffer.from(pick(strange, chance)))
  return out
}

function pieceOf(mail: Buffer, chance: Chance): Buffer {
  const from = at(mail, chance)
  return mail.subarray(from, from + at(mail, chance))
}

function put(mail: Buffer, place: number, piece: Buffer): Buffer {
  return Buffer.concat([mail.subarray(0, place), piece, mail.subarray(place)])
}

function at(mail: Buffer, chance: Chance): number {
  return Math.floor(chance() * mail.length)
}

function pick<Item>(items: readonly Item[], chance: Chance): Item {
  const item = items[Math.floor(chance() * items.length)]
  if (item === undefined) throw new Error('There is nothing to choose from.')
  return item
}
