import { describe, expect, test } from 'vitest'
import { spokenTopicDe } from './compose-topic-de.ts'
import { spokenTopicEn } from './compose-topic-en.ts'
import { cleanTopics } from './compose-topic.ts'

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
    ['crane failed at night', 'quoted', '“crane failed at night”'],
  ])('%s stands as a %s: %s', (topic, form, text) => {
    expect(spokenTopicEn(topic, true)).toEqual({ form, text })
  })

  test('a third person stays one when the reader is not the one talked with', () => {
    expect(spokenTopicEn('how she runs her team', false).form).toBe('quoted')
  })
})

describe('a German topic', () => {
  test.each([
    ['über Barrierefreiheit gesprochen', 1, 'noun', 'Barrierefreiheit'],
    ['Bienen', 0, 'noun', 'Bienen'],
    ['wie sie die Schichten planen', 1, 'clause', 'wie Sie die Schichten planen'],
    ['wie sie die Schichten planen', 0, 'quoted', '„wie sie die Schichten planen“'],
    ['wie ihr die Schichten plant', 2, 'clause', 'wie ihr die Schichten plant'],
    ['die Messreihe vor Sylt', 1, 'accusative', 'die Messreihe vor Sylt'],
    ['der Rundgang', 1, 'accusative', 'den Rundgang'],
    ['ihre Geschichte vom Sturm', 0, 'accusative', 'deine Geschichte vom Sturm'],
    ['Rundgang durch die Werkstatt', 1, 'quoted', '„Rundgang durch die Werkstatt“'],
    ['Kran fiel nachts aus', 1, 'quoted', '„Kran fiel nachts aus“'],
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
