import { expect, test } from 'vitest'
import shipped from './model/reader-model.json' with { type: 'json' }
import { loadModel, modelFeatures } from './classify-model.ts'

test('the shipped model is whole and small', () => {
  expect(() => loadModel(shipped)).not.toThrow()
  expect(JSON.stringify(shipped).length).toBeLessThan(300_000)
})

test('a model with one changed weight is refused with its name', () => {
  const weights = `${shipped.weights.slice(0, 400)}${shipped.weights.charAt(400) === 'A' ? 'B' : 'A'}${shipped.weights.slice(401)}`
  expect(() => loadModel({ ...shipped, weights })).toThrow(`model ${shipped.version} is damaged`)
})

test('a model cut short is refused', () => {
  expect(() => loadModel({ ...shipped, weights: shipped.weights.slice(0, 400) })).toThrow('damaged')
})

test('features are buckets in order, each once, and figures are alike', () => {
  const features = modelFeatures({ subject: 'Order 12', body: 'order 34 order 56' }, 1024)
  expect(features).toEqual([...new Set(features)].sort((one, other) => one - other))
  expect(modelFeatures({ subject: '', body: 'order 7' }, 1024)).toEqual(
    modelFeatures({ subject: '', body: 'order 99' }, 1024),
  )
})
