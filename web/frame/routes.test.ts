import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PAGES, pathTo, placeOf, type Page } from './routes.ts'

test.each([
  ['/', 'today', ''],
  ['/inbox', 'inbox', ''],
  ['/inbox/', 'inbox', ''],
  ['/inbox/0198', 'message', '0198'],
  ['/rejections/a%2Fb', 'rejection', 'a/b'],
  ['/people/x/y', 'missing', ''],
  ['/nowhere', 'missing', ''],
  ['/people/%E0%A4%A', 'missing', ''],
])('%s is %s', (path, page, id) => {
  expect(placeOf(path)).toEqual({ page, id })
})

test('the address of a page leads back to it, whatever its id', () => {
  const variable = (Object.keys(PAGES) as Page[]).filter((page) => PAGES[page].includes(':id'))
  fc.assert(
    fc.property(fc.constantFrom(...variable), fc.string({ minLength: 1 }), (page, id) => {
      expect(placeOf(pathTo(page, id))).toEqual({ page, id })
    }),
  )
})
