import { expect, test } from 'vitest'
import { buildNewsroom } from '../../../src/newsroom/index.ts'
import { sourcingPhrase } from '../../../src/views/references/sourcing-phrase.ts'
import { english } from '../../../src/views/words/english.ts'
import { type Mark, markStory } from '../make-annotation.ts'

const gate: Mark = {
  kind: 'claim',
  words: 'The gate is shut',
  by: [{ spans: [], name: 'Ann Lee', kind: 'person', vantage: null }],
}
const rail: Mark = {
  kind: 'claim',
  words: 'The rail is down',
  by: [{ spans: [], name: 'an aide', kind: 'unnamed', vantage: null }],
}

function lineOf(text: string, marks: Mark[]): string {
  const { sourcing } = buildNewsroom({ stories: [markStory('a', text, marks)], sources: [], events: [], topics: [] })
  return sourcingPhrase(english, sourcing.a)
}

test.each<[string, string, Mark[], string]>([
  ['every statement has a mark', 'The gate is shut, Ann Lee said. Boats lie at the quay.', [gate], 'Source: Ann Lee'],
  [
    'who has a mark speaks again',
    'The gate is shut, Ann Lee said. She added, she says, a lock.',
    [gate],
    'Source: Ann Lee',
  ],
  [
    'another is heard',
    'The gate is shut, Ann Lee said. Bo Rand warned of floods.',
    [gate],
    'Among its sources: Ann Lee',
  ],
  [
    'another is quoted',
    'The gate is shut, Ann Lee said. “We were never asked about any of it,” it says at the door.',
    [gate],
    'Among its sources: Ann Lee',
  ],
  [
    'one who is left unnamed speaks again without a mark',
    'The rail is down, an aide said. He explains that it was hit.',
    [rail],
    '1 marked statement from unnamed people',
  ],
  [
    'a report is cited',
    'The gate is shut, Ann Lee said. According to the log it was open.',
    [gate],
    'Among its sources: Ann Lee',
  ],
  [
    'all is from people left unnamed',
    'The rail is down, an aide said.',
    [rail],
    'Nobody named: its one statement comes from unnamed people',
  ],
  [
    'not all may be',
    'The rail is down, an aide said. Bo Rand denied that it is.',
    [rail],
    '1 marked statement from unnamed people',
  ],
])('the line above a story where %s', (_, text, marks, line) => {
  expect(lineOf(text, marks)).toBe(line)
})

test('nobody is called the only origin of a story in which another may be heard', () => {
  const stories = [
    markStory('a', 'The gate is shut, Ann Lee said. Bo Rand warned of floods.', [gate]),
    markStory('b', 'The gate is shut, Ann Lee said. Boats lie at the quay.', [gate]),
  ]
  const { dossiers } = buildNewsroom({ stories, sources: [], events: [], topics: [] })
  expect(dossiers[0]?.soleOrigin).toEqual(['b'])
})
