import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LetterShown, TurnedShown } from '../support/answers.ts'
import { freshHome, perennialJson, PROGRAM } from '../support/program.ts'
import { TEN_REJECTIONS } from '../support/ten-rejections.ts'

/** The most of a letter's runs of four words that may stand in another of the ten: two sentences of six met by chance. */
const MOST_SHARED = 1 / 3
/** The most that two of them may share on average: the little that politeness has in common. */
const SHARED_ON_AVERAGE = 0.05

describe(`the letters of ten rejections ${PROGRAM.says}`, () => {
  const homes = [freshHome(), freshHome()] as const
  let letters: LetterShown[] = []
  let lettersElsewhere: LetterShown[] = []

  beforeAll(async () => {
    const folder = join(homes[0].home, '../mails')
    mkdirSync(folder, { recursive: true })
    const paths = TEN_REJECTIONS.map(({ mail }, index) => {
      const path = join(folder, `${index}.eml`)
      writeFileSync(path, mail)
      return path
    })
    letters = await turnAll(paths, homes[0].home)
    // Another day, another machine: nothing but the mails is the same, not even their order.
    lettersElsewhere = (await turnAll(paths.toReversed(), homes[1].home)).toReversed()
  })
  afterAll(() => {
    for (const { remove } of homes) remove()
  })

  test.each(TEN_REJECTIONS.map(({ name }, index) => [name, index] as const))(
    '%s: a letter that is ready, in the language of the mail',
    (name, index) => {
      const letter = letters[index]
      expect(letter).toMatchObject({ state: 'drafted', check: { isReady: true } })
      expect(letter?.facts.language).toBe(name.startsWith('German') ? 'de' : 'en')
      expect(letter?.body).not.toMatch(/[[\]{}<>]|undefined|null/)
    },
  )

  test('no two of them read alike', () => {
    const shares = pairsOf(letters.map(({ body }) => body)).map(({ one, other }) =>
      shared(one, other),
    )
    expect(Math.max(...shares)).toBeLessThan(MOST_SHARED)
    const average = shares.reduce((sum, share) => sum + share, 0) / shares.length
    expect(average).toBeLessThan(SHARED_ON_AVERAGE)
    const sentences = letters.flatMap(({ body }) => sentencesOf(body))
    const often = sentences.filter(
      (sentence) => sentences.filter((each) => each === sentence).length > 2,
    )
    expect([...new Set(often)]).toEqual([])
  })

  test('the same rejection gives the same letter on another machine', () => {
    expect(letters).toHaveLength(TEN_REJECTIONS.length)
    expect(lettersElsewhere.map(({ subject, body }) => ({ subject, body }))).toEqual(
      letters.map(({ subject, body }) => ({ subject, body })),
    )
  })
})

async function turnAll(paths: readonly string[], home: string): Promise<LetterShown[]> {
  const { turned } = await perennialJson<TurnedShown>(['turn', ...paths], { home })
  return turned.flatMap(({ letter }) => (letter ? [letter] : []))
}

function pairsOf(texts: readonly string[]): { one: string; other: string }[] {
  return texts.flatMap((one, index) => texts.slice(index + 1).map((other) => ({ one, other })))
}

/** Which share of the shorter letter's runs of four words stands in the longer one. */
function shared(one: string, other: string): number {
  const [left, right] = [runsOf(one), runsOf(other)].toSorted((a, b) => a.size - b.size)
  const common = [...(left ?? [])].filter((run) => right?.has(run))
  return common.length / Math.max(1, left?.size ?? 0)
}

function runsOf(text: string): Set<string> {
  // Greeting and signature are alike by nature.
  const words =
    text
      .split('\n\n')
      .slice(1, -1)
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}’']+/gu) ?? []
  return new Set(words.slice(3).map((_, index) => words.slice(index, index + 4).join(' ')))
}

function sentencesOf(text: string): string[] {
  return text
    .split('\n\n')
    .slice(1, -1)
    .join(' ')
    .split(/(?<=[.!?])\s+/)
}
