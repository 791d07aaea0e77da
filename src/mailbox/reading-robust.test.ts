import { afterAll, describe, expect, test } from 'vitest'
import { MUTATIONS, mutatedOwnMails } from '../../test/support/mutations.ts'
import { readRobustly } from '../../test/support/reading-robustly.ts'
import { openMimeGateway } from './mime-gateway.ts'

const mime = openMimeGateway()
afterAll(() => mime.close())

/** bench/robustness.ts does the same with 100,000 of them, and counts what each costs. */
describe('300 mutated mails', () => {
  test('each is read or refused with a reason, and nothing is thrown', async () => {
    const ways = new Set<string>()
    const wrong: string[] = []
    for (const mutated of mutatedOwnMails(300, 20_261_124)) {
      for (const way of mutated.ways) ways.add(way)
      const ended = await readRobustly(mime, mutated.bytes)
      if (ended.wrong !== null) wrong.push(`${mutated.ways.join(', ')}: ${ended.wrong}`)
    }
    expect(wrong).toEqual([])
    expect(MUTATIONS.filter(([way]) => !ways.has(way))).toEqual([])
  })
})
