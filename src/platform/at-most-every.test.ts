import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { atMostEvery } from './at-most-every.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('the first comes at once, of those within a pause only the newest, and the last always', () => {
  const heard: number[] = []
  const tell = atMostEvery(250, (value: number) => heard.push(value))
  tell(1)
  tell(2)
  tell(3)
  expect(heard).toEqual([1])
  vi.advanceTimersByTime(250)
  expect(heard).toEqual([1, 3])
  tell(4)
  vi.advanceTimersByTime(250)
  expect(heard).toEqual([1, 3, 4])
  vi.advanceTimersByTime(1000)
  tell(5)
  expect(heard).toEqual([1, 3, 4, 5])
})

test('a thousand in a second are the first and one for every pause', () => {
  const heard: number[] = []
  const tell = atMostEvery(250, (value: number) => heard.push(value))
  for (let at = 0; at < 1000; at++) {
    tell(at)
    vi.advanceTimersByTime(1)
  }
  expect(heard).toEqual([0, 249, 499, 749, 999])
})
