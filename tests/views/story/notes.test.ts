import { describe, expect, it } from 'vitest'
import { noteGroups } from '../../../src/views/story/notes/note-groups.ts'
import { notes } from '../../../src/views/story/notes/notes.ts'
import { claim, first, quote, second, siteIndex, story, toll } from '../make-site-index.ts'

describe('the notes under a story', () => {
  it('are numbered by sentence, as the controls in the text are', () => {
    const groups = noteGroups([toll, { ...quote, sentence: 7 }, { ...claim, sentence: 4 }])
    expect(groups.map(({ number, sentence }) => [number, sentence])).toEqual([
      [1, 2],
      [2, 4],
      [3, 7],
    ])
  })

  it('say who before how many', () => {
    const [group] = noteGroups([{ ...toll, sentence: 0 }, claim, { ...quote, sentence: 0 }])
    expect(group?.annotations.map(({ kind }) => kind)).toEqual(['quote', 'claim', 'figure'])
  })

  it('lead back to the first of their words', () => {
    const late = { ...quote, sentence: 0 }
    const [group] = notes(siteIndex(), { ...first, annotations: [late, claim] })
    expect(group?.back).toBe('#a-c1')
  })

  it('show words, chain, cue and who marked them', () => {
    const [ofClaim, ofQuote] = notes(siteIndex(), first)
    expect(ofClaim?.notes[0]).toMatchObject({
      id: 'c1',
      kind: 'Claim',
      words: 'The river rose',
      chain: { text: 'The Courier → Newsdesk → this page' },
      facts: [
        { term: 'Cue', detail: 'reported' },
        { term: 'Marked by', detail: 'software' },
      ],
    })
    expect(ofQuote?.notes[0]?.facts).toContainEqual({ term: 'Marked by', detail: 'the editor' })
  })

  it('tell a denial from a claim', () => {
    expect(notes(siteIndex(), second)[0]?.notes[0]?.facts).toContainEqual({ term: 'Stance', detail: 'denied' })
  })

  it('give a figure as a number with its role and date', () => {
    expect(notes(siteIndex(), first)[2]?.notes[0]?.facts).toEqual([
      { term: 'As a number', detail: 'at least 12' },
      { term: 'Counts', detail: 'people' },
      { term: 'Role', detail: 'killed' },
      { term: 'As of', detail: '7 Feb 2026' },
      { term: 'Marked by', detail: 'software' },
    ])
  })

  it('give a figure the chain of its claim, once', () => {
    const inside = { ...toll, within: 'c1' }
    const apart = notes(siteIndex(), { ...first, annotations: [claim, inside] })
    expect(apart[1]?.notes[0]?.chain?.text).toBe('The Courier → Newsdesk → this page')
    const together = notes(siteIndex(), { ...first, annotations: [claim, { ...inside, sentence: 0 }] })
    expect(together[0]?.notes[1]?.chain).toBeNull()
    expect(together[0]?.notes[1]?.facts).toContainEqual({ term: 'Stands in', detail: 'the claim above' })
  })

  it('lead to the accounts that differ and to later figures', () => {
    const [ofClaim, , ofToll] = notes(siteIndex(), first)
    expect(ofClaim?.notes[0]?.notices).toEqual([
      { kind: 'conflict', text: 'Accounts differ: rose or did not', href: '/news/events/flood/#conflict-rose' },
    ])
    expect(ofToll?.notes[0]?.notices).toEqual([
      { kind: 'later', text: 'Later figure: 15, as of 8 Feb 2026', href: '/news/articles/second/#a-f2' },
    ])
  })

  it('are none for a story without annotations', () => {
    expect(notes(siteIndex(), story('bare'))).toEqual([])
  })
})
