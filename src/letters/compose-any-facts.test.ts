import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultsOf } from './fixtures/letter-faults.ts'
import type { LetterFacts } from './letter.ts'

const word = fc.constantFrom(
  'Senior',
  'data',
  'ANALYST',
  'Köchin',
  'of',
  'Sales',
  '(m/w/d)',
  '- Remote',
  'R-1234',
  'Head',
  'Engineer',
  '/',
  'II',
  'C++',
  'Lead,',
  'EMEA',
)
const odd = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'null',
    '[Company]',
    '{{role}}',
    'a\nb',
    'Acme  Inc.',
    'yahoo!',
    'Who Gives A Crap?',
    'McDonald’s',
    '3M',
    'h.i.g.',
    'x',
    '<b>',
    'the the',
    'AT&T',
    '(Berlin)',
    'Ä',
    'Sparkasse Ost',
    'Ärzte e.V.',
    'god bless',
    'TODO',
    '1&1',
    '株式会社',
  ),
  fc.string({ maxLength: 60, unit: 'grapheme' }),
  fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
)
const topic = fc.oneof(
  odd,
  fc.constantFrom(
    'her story about the crane',
    'how she plans the week',
    'sailing',
    'They use Kafka',
    'we both like bees!',
    'the tour of the yard',
    'wie ihr plant',
    'die Bienen',
    'der Rundgang',
    'why he left god',
    'a joke (the long one)',
    'https://example.test',
    'their dog; the lunch',
  ),
)
const name = fc.oneof(
  fc.constantFrom(
    'Margaret Olufsen',
    'Dr. A. Lovelace',
    'OLUFSEN, Margaret',
    'Ng Wei Ming',
    'HR Team',
    'noreply@x.test',
    'Frau Wolf',
    'Björk',
    '王小明',
    "D'Arcy O'Neil-Smith",
    'Prof. Dr. Dr. h.c. Uwe Ritter',
  ),
  odd,
)

const anyFacts: fc.Arbitrary<LetterFacts> = fc.record({
  language: fc.constantFrom('en' as const, 'de' as const),
  addressForm: fc.constantFrom('informal' as const, 'formal' as const),
  recipientName: fc.option(name),
  senderName: fc.option(name),
  company: fc.option(odd),
  role: fc.option(odd),
  stage: fc.constantFrom('early' as const, 'after-interview' as const, null),
  topics: fc.array(topic, { maxLength: 3 }),
  greetedAs: fc.option(
    fc.constantFrom('Hi Sam,', 'Dear Sam', 'Moin Sam,', 'Sehr geehrte Frau Weiss', ''),
  ),
  said: fc.record({
    someoneWasChosen: fc.boolean(),
    keepsTheDoorOpen: fc.boolean(),
    reason: fc.option(
      fc.constantFrom(
        'more experience',
        'budget',
        'internal',
        'too far away',
        'location',
        'salary',
        'Sprache',
        ' ',
      ),
    ),
    isWarm: fc.boolean(),
    isPersonal: fc.boolean(),
  }),
  seed: fc.string(),
  version: fc.nat(3),
})

test('of any facts a whole, clean letter that is ready comes out', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      expect(faultsOf(facts)).toEqual([])
    }),
    { numRuns: 200 },
  )
})
