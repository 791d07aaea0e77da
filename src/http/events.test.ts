import { expect, test } from 'vitest'
import { createChanges } from '../platform/changes.ts'
import { eventsResponse } from './events.ts'

/** What a page has heard when the stream ended. */
async function heardOf(work: (changes: ReturnType<typeof createChanges>) => void): Promise<string> {
  const changes = createChanges()
  const stopping = new AbortController()
  const response = eventsResponse(changes, stopping.signal)
  work(changes)
  stopping.abort()
  return response.text()
}

test('a page hears how many changes there were, at once and after each', async () => {
  const heard = await heardOf((changes) => changes.tell())
  expect(heard).toBe('retry: 2000\n\ndata: {"changed":0}\n\ndata: {"changed":1}\n\n')
})

test('a page hears how far work has come as an event of its own, and not a thousand times', async () => {
  const heard = await heardOf((changes) => {
    for (let seen = 1; seen <= 1000; seen++) changes.progress({ importId: 'one', seen })
  })
  expect(heard.split('\n\n').slice(2)).toEqual([
    'event: progress\ndata: {"importId":"one","seen":1}',
    '',
  ])
})
