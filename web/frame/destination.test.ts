import { expect, test } from 'vitest'
import { destinationOf } from './destination.ts'

const TAKEN = { outcome: 'taken', messageId: 'm1', rejectionId: null } as const

test.each([
  [
    'one rejection leads to its page',
    1,
    [{ ...TAKEN, rejectionId: 'r1' }],
    { to: 'rejection', id: 'r1' },
  ],
  [
    'a rejection known already leads there too',
    1,
    [{ outcome: 'known', messageId: 'm1', rejectionId: 'r1' }],
    { to: 'rejection', id: 'r1' },
  ],
  ['one other mail leads to the mail', 1, [TAKEN], { to: 'message', id: 'm1' }],
  ['many lead to the report', 3, [TAKEN, TAKEN, TAKEN], { to: 'import' }],
  [
    'one ignored leads nowhere',
    1,
    [{ outcome: 'ignored', messageId: null, rejectionId: null }],
    { to: 'nowhere' },
  ],
  ['nothing seen leads nowhere', 0, [], { to: 'nowhere' }],
] as const)('%s', (_title, seen, items, destination) => {
  expect(destinationOf(seen, items)).toEqual(destination)
})
