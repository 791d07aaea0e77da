import { expect, test } from 'vitest'
import { signingName } from './names-signing.ts'

test.each([
  ['Sam Rivera', 'Sam Rivera'],
  ['Sam', 'Sam'],
  ['Dr. Jo Albrecht', 'Jo Albrecht'],
  ['Prof. Dr. Jo von Albrecht', 'Jo von Albrecht'],
  ['Frau Jo Albrecht', 'Jo Albrecht'],
  ['Frau Albrecht', null],
  ['Herr von Albrecht', null],
  ['Dr. Albrecht', null],
  ['Herr Winter', null],
  ['Ms Lee', null],
  ['Madame Dupont', null],
  ['sam@x.example', null],
  ['HR Team', null],
  ['null', null],
  [' ', null],
  [null, null],
])('%j signs as %j', (written, name) => {
  expect(signingName(written)).toBe(name)
})
