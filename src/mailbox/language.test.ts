import { expect, test } from 'vitest'
import { languageOf } from './language.ts'

test.each([
  ['en', 'thank you for your interest in the position. we have decided to move on.'],
  ['de', 'vielen dank für ihre bewerbung. wir haben uns leider anders entschieden.'],
  ['fr', 'nous vous remercions de votre candidature, mais nous ne pouvons pas la retenir.'],
  ['es', 'gracias por tu interés en el puesto. hemos decidido continuar con otros candidatos.'],
  ['nl', 'bedankt voor je sollicitatie. helaas gaan we niet met je verder.'],
  ['it', 'grazie per la tua candidatura. purtroppo abbiamo deciso di proseguire con altri.'],
  [
    'pt',
    'agradecemos o seu interesse na vaga. infelizmente não vamos avançar com a sua candidatura.',
  ],
  ['und', 'ok'],
  ['und', '你好，谢谢你的申请'],
])('%s: %s', (language, text) => {
  expect(languageOf(text)).toBe(language)
})
