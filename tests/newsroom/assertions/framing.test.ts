import { describe, expect, test } from 'vitest'
import { frameOfClaim } from '../../../src/newsroom/assertions/frame-of-claim.ts'
import { buildNewsroom } from '../../../src/newsroom/index.ts'
import { makeStory } from '../make-story.ts'

const conflictsIn = (text: string): number => {
  const story = makeStory('mill', `HELM – A mill burned down on Monday. ${text}`, { events: ['fire'] })
  return buildNewsroom({ stories: [story], sources: [], events: [], topics: [] }).events.flatMap(
    ({ conflicts }) => conflicts,
  ).length
}

describe('what its sentence makes of a claim', () => {
  test.each([
    ['Holt decided not to recommend |dismissing the captain|.', 'unsaid'],
    ['Police did not say |that he had been drunk|.', 'unsaid'],
    ['The mayor stopped short of saying |that the bridge was unsafe|.', 'unsaid'],
    ['The university rebutted Korvex’s accusation |that its study was false|.', 'disputed'],
    ['The dean rejected claims by the firm |that its study was false|.', 'disputed'],
    ['Auditors say |there is a hole in the books|, a claim denied by the council.', 'answered'],
    ['Fans say |the coach has hit a player|, which the club denies.', 'answered'],
    ['Fans say |the coach has hit a player|, an allegation that the club has strongly denied.', 'answered'],
    ['The bank dismissed the claim |that staff had been spied on|.', 'said'],
    ['Auditors say |there is a hole in the books|, which grows by the day.', 'said'],
    ['She said |it was not so|.', 'said'],
  ])('%s', (marked, frame) => {
    const [before = '', claim = '', behind = ''] = marked.split('|')
    const sentence = `${before}${claim}${behind}`
    expect(frameOfClaim(sentence, { start: before.length, end: before.length + claim.length })).toBe(frame)
  })

  test.each([
    'Ann Holt decided not to recommend dismissing the captain, the inquiry said. The board’s decision not to dismiss the captain was a mistake, Odd Marek said.',
    'Police did not say that the driver had been drunk. His lawyer, Berit Lund, said the driver was not drunk.',
    'The university rejected Korvex’s claim that its study was false. The dean, Paul Rinke, disputed accusations by Korvex that the study had been false.',
    'The fund can only be saved if the council opens its books, Berit Lund said. Auditors say there is a hole of 10 million in the books, a claim denied by the council.',
    // What is contradicted stands in the same sentence.
    'Odd Marek said the club was the founder of the league. After Berit Lund suggested that the club had merely joined the league, Marek contradicted her.',
    'Berit Lund said that the mill was ruined. When a reporter suggested that it could be saved, the owner, Odd Marek, denied it.',
    'The prisoners were moved, the governor said. A lawyer denied what Odd Marek had said a day before the vote about the prisoners.',
    // No claim is rejected.
    'The union said that staff had been spied on. Parliament rejected a bill on spying.',
    'The union said that 300 staff should be paid more. The bank rejected the call.',
  ])('shows no two accounts that differ: %s', (text) => {
    expect(conflictsIn(text)).toBe(0)
  })

  test.each([
    'The union said that staff had been spied on. The bank dismissed the claim that staff had been spied on.',
    'The union said that staff had been spied on. The bank, Norring & Co, rejected the claim that staff had been spied on.',
    'Odd Marek said that a guard had hit him. The prison denied it.',
    'Berit Lund told the court that Marek had hit her. Asked about this, Odd Marek denied it.',
    'Auditors said there was a hole of 10 million in the budget. The council denied that there was a hole in the budget.',
  ])('shows two that do: %s', (text) => {
    expect(conflictsIn(text)).toBe(1)
  })
})
