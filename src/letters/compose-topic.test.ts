import { describe, expect, test } from 'vitest'
import { spokenTopicDe } from './compose-topic-de.ts'
import { spokenTopicEn } from './compose-topic-en.ts'
import { cleanTopics, isInLanguage } from './compose-topic.ts'

describe('an English topic', () => {
  test.each([
    ['crane scheduling', 'noun', 'crane scheduling'],
    ['we talked about birdwatching', 'noun', 'birdwatching'],
    ['Great chat about bees', 'noun', 'bees'],
    ['the night the crane failed', 'noun', 'the night the crane failed'],
    ['how they plan berths in a storm', 'clause', 'how you plan berths in a storm'],
    ['how she runs her team', 'clause', 'how you run your team'],
    ['how he carries the boxes', 'clause', 'how you carry the boxes'],
    ['her story about the failed trial', 'yours', 'your story about the failed trial'],
    ['They use Kafka for everything', 'sentence', 'you use Kafka for everything'],
    ['She started as a welder', 'sentence', 'you started as a welder'],
    ['we both grew up near the sea', 'sentence', 'we both grew up near the sea'],
    ['The tour of the yard', 'event', 'the tour of the yard'],
    [
      'the cache story, and your question about vacuum',
      'noun',
      'the cache story and your question about vacuum',
    ],
  ])('%s stands as a %s: %s', (topic, form, text) => {
    const [clean = ''] = cleanTopics([topic])
    expect(spokenTopicEn(clean, true)).toEqual({ form, text })
  })

  test('a third person is left out when the reader is not the one talked with; catchwords are too', () => {
    expect(spokenTopicEn('how she runs her team', false)).toBeNull()
    expect(spokenTopicEn('crane failed at night', true)).toBeNull()
  })
})

describe('a German topic', () => {
  test.each([
    ['über Barrierefreiheit gesprochen', 1, 'noun', 'Barrierefreiheit'],
    ['Bienen', 0, 'noun', 'Bienen'],
    ['wie sie die Schichten planen', 1, 'clause', 'wie Sie die Schichten planen'],
    ['wie ihr die Schichten plant', 2, 'clause', 'wie ihr die Schichten plant'],
    ['die Messreihe vor Sylt', 1, 'accusative', 'die Messreihe vor Sylt'],
    ['der Rundgang', 1, 'accusative', 'den Rundgang'],
    ['ihre Geschichte vom Sturm', 0, 'accusative', 'deine Geschichte vom Sturm'],
    ['Rundgang durch die Werkstatt', 1, 'named', 'Rundgang durch die Werkstatt'],
    ['wir kommen beide vom Meer', 1, 'sentence', 'wir kommen beide vom Meer'],
  ] as const)('%s (form %i) stands as %s: %s', (topic, you, form, text) => {
    expect(spokenTopicDe(topic, you)).toEqual({ form, text })
  })
})

test.each([
  [['- the old tower.', ' '], ['the old tower']],
  [['bees; the yard'], ['bees', 'the yard']],
  [
    [
      'see https://example.test',
      '[topic]',
      'null',
      'a b',
      'the the yard',
      `${'very '.repeat(20)}long`,
    ],
    [],
  ],
  [['the yard (near the gate)'], ['the yard']],
])('of %j only %j can stand in a letter', (written, clean) => {
  expect(cleanTopics(written)).toEqual(clean)
})

test.each([
  ['wie sie die Schichten planen', 0],
  ['Kran fiel nachts aus', 1],
] as const)('%s (form %i) fits no German sentence and is left out', (topic, you) => {
  expect(spokenTopicDe(topic, you)).toBeNull()
})

test.each([
  ['the cache invalidation story', 'de', false],
  ['wie ihr die Schichten plant', 'en', false],
  ['Kafka', 'de', true],
  ['Barrierefreiheit', 'de', true],
  ['crane scheduling', 'en', true],
] as const)('%s in a letter in %s may be woven in: %s', (topic, language, may) => {
  expect(isInLanguage(topic, language)).toBe(may)
})
