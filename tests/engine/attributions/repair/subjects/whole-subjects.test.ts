import { describe, expect, it } from 'vitest'
import { withWholeSubject } from '../../../../../src/engine/attributions/repair/subjects/whole-subjects.ts'
import { splitSentences } from '../../../../../src/engine/text/sentences.ts'
import { readRoles } from '../../../support/read-roles.ts'

function sourceOf(marked: string): string {
  const { text, raw } = readRoles(marked)
  const { source } = withWholeSubject(text, raw.at(-1)!, splitSentences(text))
  return text.slice(source[0]!.start, source[0]!.end)
}

/** Without this a page names whoever is told of a speaker for the speaker. */
describe('a source is the whole subject, not what hangs on it', () => {
  it.each([
    ['But advisers to [source the mayor] [cue believe] [content it can be won].', 'advisers to the mayor'],
    ['Ann Lee, who [source shadows Lord Poe] [cue said] [content it was late].', 'Ann Lee, who shadows Lord Poe'],
    [
      'A study that tracked [source the nurses] [cue found] [content they slept less].',
      'A study that tracked the nurses',
    ],
    [
      'Many in the town, while wary of [source the police], [cue agreed] [content it was calm].',
      'Many in the town, while wary of the police',
    ],
    [
      'The board, backed by [source some members], [cue argues] [content it was right].',
      'The board, backed by some members',
    ],
    [
      '[source Lawyers] for the boy’s family sent letters to the mayor and [cue said] [content it was late].',
      'Lawyers for the boy’s family',
    ],
  ])('%s', (marked, source) => {
    expect(sourceOf(marked)).toBe(source)
  })
})

describe('a source that is a subject of its own stays', () => {
  it.each([
    ['The bill, which [source ministers] [cue claim] [content will save money], failed.', 'ministers'],
    ['The sacking came after [source the paper] [cue reported] [content that he had lied].', 'the paper'],
    ['Ann Lee, who left after [source the board] [cue said] [content she must], is back.', 'the board'],
    ['Anger at the firm stems from [source the letter] it [cue wrote] [content in May].', 'the letter'],
    ['Lee, who said [source the board] [cue claimed] [content it was poor], left.', 'the board'],
    ['In a speech to the club [source Ann Lee] [cue said] [content it was late].', 'Ann Lee'],
    ['The vote was lost, with [source Tom Poe] [cue saying] [content it was void].', 'Tom Poe'],
  ])('%s', (marked, source) => {
    expect(sourceOf(marked)).toBe(source)
  })
})
