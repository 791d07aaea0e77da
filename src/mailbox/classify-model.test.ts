import { expect, test } from 'vitest'
import shipped from './model/reader-model.json' with { type: 'json' }
import { loadModel } from './classify-model.ts'
import { wordsOf } from './classify-words.ts'
import { foldText } from './reading-text.ts'

function words(body: string, subject = ''): ReturnType<typeof wordsOf> {
  return wordsOf({ subject: foldText(subject), body: foldText(body) }, 1024)
}

test('the shipped model is whole and at most two megabytes', () => {
  expect(() => loadModel(shipped)).not.toThrow()
  expect(JSON.stringify(shipped).length).toBeLessThan(2_000_000)
})

test('a model with one changed vector is refused with its name', () => {
  const vectors = `${shipped.vectors.slice(0, 400)}${shipped.vectors.charAt(400) === 'A' ? 'B' : 'A'}${shipped.vectors.slice(401)}`
  expect(() => loadModel({ ...shipped, vectors })).toThrow(`model ${shipped.version} is damaged`)
})

test('a model with one changed number in its head is refused', () => {
  const head = shipped.head.with(7, (shipped.head[7] ?? 0) + 0.001)
  expect(() => loadModel({ ...shipped, head })).toThrow('damaged')
})

test('a model cut short is refused', () => {
  expect(() => loadModel({ ...shipped, vectors: shipped.vectors.slice(0, 400) })).toThrow('damaged')
})

test('the logarithms of a mail are those of probabilities that add up to one', () => {
  const text = { subject: foldText('Your application'), body: foldText('We chose someone else.') }
  const learned = loadModel(shipped)(wordsOf(text, shipped.buckets))
  const total = Object.values(learned.kinds).reduce((sum, log) => sum + Math.exp(log), 0)
  expect(total).toBeCloseTo(1, 6)
  expect(learned.kinds.rejection).toBeGreaterThan(learned.kinds.offer)
})

test('figures are alike, addresses say nothing, and each bucket of a sentence counts once', () => {
  expect(words('order 7')).toEqual(words('order 99'))
  expect(words('see https://example.com/x?y=1 now')).toEqual(words('see now'))
  const [sentence] = words('no no no').sentences
  expect(new Set(sentence).size).toBe(sentence?.length)
})

test('a word of the subject is another than the same word of the body', () => {
  expect(words('', 'Offer').mail).not.toEqual(words('Offer').mail)
})

test('a mail without words has no sentences and still gets a score', () => {
  expect(words('').sentences).toEqual([])
  const nothing = wordsOf({ subject: foldText(''), body: foldText('') }, shipped.buckets)
  expect(Number.isFinite(loadModel(shipped)(nothing).kinds.other)).toBe(true)
})
