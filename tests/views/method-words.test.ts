import { describe, expect, it } from 'vitest'
import type { Sourcing } from '../../src/newsroom/index.ts'
import { sourcingPhrase } from '../../src/views/references/sourcing-phrase.ts'
import { english } from '../../src/views/words/english.ts'
import { german } from '../../src/views/words/german.ts'
import { hebrew } from '../../src/views/words/hebrew.ts'
import type { Words } from '../../src/views/words/types.ts'
import { newsroom } from './make-site-index.ts'

/** All that notes and the line above a story can say. */
function saidOnPages(words: Words): string {
  const { note, notices } = words
  const some: Sourcing = { ...newsroom.sourcing.first!, complete: false }
  return [
    ...Object.values(note).filter((it) => typeof it === 'string'),
    ...Object.values(note.stances),
    ...Object.values(note.status),
    notices.otherAccount(null, ''),
    notices.later('', '', ''),
    sourcingPhrase(words, some),
    sourcingPhrase(words, { ...some, statements: 1 }),
  ].join('\n')
}

describe.each([english, german, hebrew])('the page on the method, $language', (words) => {
  it.each(words.method.meanings.map(([term]) => term))('explains what pages do say: %s', (term) => {
    expect(saidOnPages(words).toLowerCase()).toContain(term.toLowerCase())
  })
})
