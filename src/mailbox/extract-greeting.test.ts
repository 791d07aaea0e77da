import { describe, expect, test } from 'vitest'
import { addressFormOf, greetedAs } from './extract-greeting.ts'
import { mailWith } from './reading-test-mail.ts'

describe('the greeted name', () => {
  test.each([
    ['Sam', 'Dear Sam,\n\nthank you.'],
    ['Sam', 'Hi Sam - thank you for applying.'],
    ['Ms. Winter', 'Dear Ms. Winter,\n\nThank you.'],
    ['Frau Winter', 'Sehr geehrte Frau Winter,\n\nvielen Dank'],
    ['Herr Dr. Winter', 'Sehr geehrter Herr Dr. Winter,\n\nvielen Dank'],
    ['Sam', 'Hallo Sam!\n\nDanke'],
    ['Madame Durand', 'Bonjour Madame Durand,\n\nMerci'],
    ['Sam', 'Sam,\n\nThank you'],
    ['Sam', '\u200BDear\u00A0Sam,\n\nthank you.'],
    [null, 'Dear candidate,\n\nthank you'],
    [null, 'Sehr geehrte Damen und Herren,\n\nvielen Dank'],
    [null, 'Hello,\n\nthank you'],
    [null, 'Madame, Monsieur,\n\nNous'],
    [null, 'Thank you for applying to Acme.'],
  ])('%s in %j', (name, text) => {
    expect(greetedAs(mailWith({ text }))).toBe(name)
  })
})

describe('the form of address', () => {
  test.each([
    ['informal', 'Hi Sam,\n\nthank you for applying to the role with us.'],
    ['formal', 'Dear Ms. Winter,\n\nthank you for applying to the role with us.'],
    ['formal', 'To whom it may concern: thank you for the application with us.'],
    [
      'informal',
      'Hallo Sam,\n\nvielen Dank für deine Bewerbung. Wir haben uns für dich entschieden.',
    ],
    [
      'formal',
      'Sehr geehrte Frau Winter,\n\nvielen Dank für Ihre Bewerbung. Wir melden uns bei Ihnen.',
    ],
    ['formal', 'Bonjour Madame Durand,\n\nNous vous remercions pour votre candidature.'],
  ])('%s: %j', (form, text) => {
    expect(addressFormOf(mailWith({ text }))).toBe(form)
  })
})
