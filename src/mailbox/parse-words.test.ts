import { decodeWords } from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { joinEncodedWords } from './parse-words.ts'

describe('joinEncodedWords', () => {
  it.each([
    [
      'a character cut between two words',
      '=?utf-8?B?4oKs4g==?=\r\n =?utf-8?B?gqw=?= each',
      '€€ each',
    ],
    ['quoted-printable cut in a character', '=?UTF-8?Q?R=C3?= =?utf-8?q?=BCck_an?=', 'Rück an'],
    ['words of different charsets', '=?iso-8859-1?Q?=FC?= =?utf-8?B?w7w=?=', 'üü'],
    ['raw 8-bit letters inside a word', '=?iso-8859-1?Q?R\xfcckmeldung?=', 'Rückmeldung'],
    ['a language tag', '=?utf-8*en?Q?caf=C3=A9?=', 'café'],
    ['words with text between them', '=?utf-8?Q?a?= b =?utf-8?Q?c?=', 'a b c'],
    ['no words at all', 'plain =? text', 'plain =? text'],
  ])('keeps whole %s', (_, value, decoded) => {
    expect(decodeWords(joinEncodedWords(value))).toBe(decoded)
  })
})
