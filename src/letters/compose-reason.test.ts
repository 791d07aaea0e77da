import { expect, test } from 'vitest'
import { personOfReason } from './compose-reason.ts'

test.each([
  ['somebody who has run Postgres at our scale', 'someone who has run Postgres at your scale'],
  ['someone with more years in logistics', 'someone with more years in logistics'],
  ['more experience', undefined],
  ['someone who is better than you', undefined],
  ['someone who knows my work', undefined],
  ['someone who walked in off the street', undefined],
  ['jemanden, der schon lange da ist', undefined],
])('of the reason %j a letter says %j', (reason, said) => {
  expect(personOfReason(reason, 'en')?.noun).toBe(said)
})

test.each([
  ['jemanden, der schon mit Postgres gearbeitet hat', 'der schon mit Postgres gearbeitet hat'],
  ['jemand, die unser Haus kennt', undefined],
  ['someone who has run a terminal', undefined],
])('of the German reason %j a letter says %j', (reason, clause) => {
  expect(personOfReason(reason, 'de')?.clause).toBe(clause)
})
