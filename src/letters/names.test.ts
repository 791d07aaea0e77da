import { describe, expect, test } from 'vitest'
import { atCompanyDe } from './names-company-de.ts'
import { spokenCompany } from './names-company.ts'
import { spokenRole } from './names-role.ts'
import { greetingLine, personName, type GreetingFacts } from './names.ts'

const facts = (given: Partial<GreetingFacts>): GreetingFacts => ({
  language: 'en',
  addressForm: 'formal',
  company: null,
  greetedAs: null,
  ...given,
})
const greet = (name: string | null, given: Partial<GreetingFacts> = {}): string =>
  greetingLine(personName(name), facts(given))

describe('greeting', () => {
  test.each([
    ['Margaret Olufsen', {}, 'Dear Margaret Olufsen,'],
    ['Margaret Olufsen', { addressForm: 'informal' as const }, 'Dear Margaret,'],
    [
      'Margaret Olufsen',
      { addressForm: 'informal' as const, greetedAs: 'Hi Sam,' },
      'Hi Margaret,',
    ],
    ['Dr. Margaret Olufsen', {}, 'Dear Dr. Olufsen,'],
    ['Ms. Olufsen', {}, 'Dear Ms. Olufsen,'],
    ['Olufsen, Margaret', {}, 'Dear Margaret Olufsen,'],
    ['Margaret Olufsen (she/her)', {}, 'Dear Margaret Olufsen,'],
    ['Margaret Olufsen, Head of People', {}, 'Dear Margaret Olufsen,'],
    ['MARGARET OLUFSEN', {}, 'Dear Margaret Olufsen,'],
    ['M. Olufsen', { addressForm: 'informal' as const }, 'Dear M. Olufsen,'],
    ['Ng Wei Ming', { addressForm: 'informal' as const }, 'Dear Ng Wei Ming,'],
    ['Dr. María García López', {}, 'Dear Dr. María García López,'],
    ['Recruiting Team', { company: 'Northwind' }, 'Hello Northwind team,'],
    [null, {}, 'Hello,'],
    ['no-reply@northwind.test', {}, 'Hello,'],
  ])('%s %j', (name, given, expected) => {
    expect(greet(name, given)).toBe(expected)
  })

  test.each([
    ['Margarete Olufsen', {}, 'Guten Tag Margarete Olufsen,'],
    ['Margarete Olufsen', { addressForm: 'informal' as const }, 'Hallo Margarete,'],
    ['Prof. Dr. Petra van der Linden', {}, 'Guten Tag Prof. van der Linden,'],
    ['Herr Wolf', {}, 'Guten Tag Herr Wolf,'],
    ['Jan Moor', { addressForm: 'informal' as const, greetedAs: 'Moin Samira,' }, 'Moin Jan,'],
    [null, {}, 'Guten Tag,'],
    [null, { company: 'Nordwind' }, 'Guten Tag an das Team von Nordwind,'],
    [null, { company: 'Sparkasse Ost' }, 'Guten Tag an das Team bei der Sparkasse Ost,'],
  ])('German: %s %j', (name, given, expected) => {
    expect(greet(name, { language: 'de', ...given })).toBe(expected)
  })

  test('gender is never guessed', () => {
    expect(greet('Margarete Olufsen', { language: 'de' })).not.toMatch(
      /Frau|Herr|Liebe|Sehr geehrte/,
    )
  })
})

test.each([
  ['Senior Software Engineer (m/w/d)', 'en', 'Senior Software Engineer'],
  ['Softwareentwickler w/m/d', 'de', 'Softwareentwickler'],
  ['Data Analyst (R-20391)', 'en', 'Data Analyst'],
  ['Data Analyst - Remote', 'en', 'Data Analyst'],
  ['Sachbearbeiter Einkauf (Teilzeit, 50 %)', 'de', 'Sachbearbeiter Einkauf'],
  ['the Head of Sales position', 'en', 'Head of Sales'],
  ['data analyst', 'en', 'data analyst'],
  ['leiter einkauf', 'de', 'Leiter Einkauf'],
  ['HEAD OF LOGISTICS', 'en', 'Head of Logistics'],
  ['C++ Developer', 'en', 'C++ Developer'],
] as const)('role %s is spoken as a title', (written, language, title) => {
  expect(spokenRole(written, language)?.title).toBe(title)
})

test.each(['', ' ', '[Job Title]', 'null', 'role', 'x', 'A. Then b.', 'a@b.test'])(
  '“%s” is no role',
  (written) => {
    expect(spokenRole(written, 'en')).toBeNull()
  },
)

test('an internship is a thing, a trainer is a person', () => {
  expect(spokenRole('Marketing Internship', 'en')?.isCourse).toBe(true)
  expect(spokenRole('Trainer', 'en')?.isCourse).toBe(false)
})

test.each([
  ['Hafenlicht Logistik GmbH & Co. KG', 'Hafenlicht Logistik'],
  ['Acme, Inc.', 'Acme'],
  ['Yahoo!', 'Yahoo'],
  ['trivago', 'trivago'],
  ['AT&T', 'AT&T'],
  ['BASF SE', 'BASF'],
])('company %s is spoken as %s', (written, spoken) => {
  expect(spokenCompany(written)).toBe(spoken)
})

test.each(['', '[Company]', 'null', 'the company', 'hr@acme.test'])(
  '“%s” is no company',
  (written) => {
    expect(spokenCompany(written)).toBeNull()
  },
)

test.each([
  ['Nordwind', 'bei Nordwind'],
  ['Stadtwerke Murgau', 'bei den Stadtwerken Murgau'],
  ['Klinikum Süd', 'beim Klinikum Süd'],
])('%s in German: %s', (company, phrase) => {
  expect(atCompanyDe(company)).toBe(phrase)
})

describe('what was cut out of a sentence is no name', () => {
  test.each([
    'offer the Senior Backend Engineer',
    'to join us as an Analyst',
    'our Data Analyst',
    'this position we discussed',
    'Analyst! Great',
    'Analyst which was open for a long while in Berlin',
    'you applied for Analyst',
    'unsere Köchin',
  ])('no role: %s', (written) => {
    expect(spokenRole(written, 'en')).toBeNull()
  })

  test.each([
    'IT Support Engineer',
    'CAN Bus Developer',
    'Head of IT',
    'Offering Manager',
    'In-house Counsel',
    'Moving Image Editor',
  ])('a role: %s', (written) => {
    expect(spokenRole(written, 'en')?.title).toBe(written)
  })

  test.each(['unfortunately we', 'we have decided to go on', 'your application at Acme'])(
    'no company: %s',
    (written) => {
      expect(spokenCompany(written)).toBeNull()
    },
  )

  test.each(['We Are Social', 'Who Gives A Crap', 'Join', 'You.com', 'Offerpad', 'Apply Digital'])(
    'a company: %s',
    (written) => {
      expect(spokenCompany(written)).toBe(written)
    },
  )
})
