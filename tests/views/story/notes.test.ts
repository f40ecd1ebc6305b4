import { describe, expect, it } from 'vitest'
import { note as writeNote } from '../../../src/site/parts/story/note.ts'
import { noteGroups } from '../../../src/views/story/notes/note-groups.ts'
import { noteText } from '../../../src/views/story/notes/note-text.ts'
import { bareAnnotations, notes } from '../../../src/views/story/notes/notes.ts'
import { english } from '../../../src/views/words/english.ts'
import {
  claim,
  courier,
  first,
  newsdesk,
  newsroom,
  quote,
  second,
  siteIndex,
  source,
  story,
  toll,
} from '../make-site-index.ts'

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
    expect(group?.places).toMatchObject([{ back: '#a-c1' }])
  })

  it('say who first, what that is, and through whom', () => {
    const [ofClaim] = notes(siteIndex(), first)
    expect(ofClaim?.notes).toHaveLength(1)
    expect(ofClaim?.notes[0]).toMatchObject({
      ids: ['c1'],
      about: null,
      who: { text: 'The Courier', href: '/news/sources/courier/' },
      remark: null,
      through: [{ text: 'Newsdesk', href: '/news/sources/newsdesk/' }],
      sentences: [],
      chain: { text: 'The Courier → Newsdesk → this page' },
    })
  })

  it('say that somebody is not named, how they know, and that an editor confirmed it where one did', () => {
    const [, ofQuote] = notes(siteIndex(), first)
    expect(ofQuote?.notes[0]).toMatchObject({
      who: { text: 'Not named' },
      remark: 'who was on the bridge',
      sentences: ['An editor checked the source, not the fact.'],
    })
  })

  it('say what somebody is only where the name does not', () => {
    const words = (title: string) => ({ title, standing: null, reason: null })
    const remarkOf = (name: string, title: string) => {
      const chain = [source(name, { kind: 'official', words: words(title) })]
      return notes(siteIndex(), { ...first, annotations: [{ ...claim, id: 'c9', chain }] })[0]?.notes[0]?.remark
    }
    expect(remarkOf('A port spokesperson', 'a port spokesperson')).toBeNull()
    expect(remarkOf('Ada Holm', 'head of the port')).toBe('head of the port')
  })

  it.each([
    ['an unnamed guard on the bridge', 'based on the bridge', null],
    ['an unnamed guard on the bridge', 'who saw the ferry', 'who saw the ferry'],
    ['two guards', 'within the port', 'not named, within the port'],
    // A share of those asked is nobody left unnamed.
    ['9.3% of guards', null, null],
    ['two-thirds of guards', null, null],
  ])('say how %s knows, %s, only where the name does not: %s', (name, vantage, remark) => {
    const chain = [source(name, { kind: 'unnamed', vantage })]
    const [group] = notes(siteIndex(), { ...first, annotations: [{ ...claim, id: 'c9', chain }] })
    expect(group?.notes[0]?.remark).toBe(remark)
  })

  it('tell a denial from a claim', () => {
    expect(notes(siteIndex(), second)[0]?.notes[0]?.sentences).toEqual(['This is a denial.'])
  })

  it('are none for a figure of which its words say all, and the next takes its number', () => {
    const plain = { ...toll, id: 'f9', sentence: 0, figure: { ...toll.figure, role: null, asOf: null, place: null } }
    const annotations = [plain, { ...claim, sentence: 1 }]
    const groups = notes(siteIndex(), { ...first, annotations })
    expect(groups.map(({ number, places }) => [number, places])).toEqual([[1, [{ control: 2, back: '#a-c1' }]]])
    expect(bareAnnotations(annotations, groups)).toEqual(['f9'])
    expect(notes(siteIndex(), { ...first, annotations: [{ ...plain, by: 'editor' }] })).toHaveLength(1)
  })

  it('say of a figure only what its words do not', () => {
    expect(notes(siteIndex(), first)[2]?.notes[0]).toMatchObject({
      who: { text: 'No source is marked for this', href: null },
      sentences: ['“At least 12 people”: killed, as of 7 Feb 2026.'],
    })
    const sentencesOf = (text: string, value: number) => {
      const figure = { ...toll.figure, text, value, asOf: null }
      return notes(siteIndex(), { ...first, annotations: [{ ...toll, figure }] })[0]?.notes[0]?.sentences
    }
    expect(sentencesOf('half a million killed', 500_000)).toEqual(['“half a million killed”: at least 500,000.'])
    // Everybody reads forty.
    expect(sentencesOf('forty killed', 40)).toEqual([])
    const bare = { ...toll.figure, role: null, asOf: null }
    expect(notes(siteIndex(), { ...first, annotations: [{ ...toll, figure: bare }] })[0]?.notes[0]?.sentences).toEqual(
      [],
    )
  })

  it('are one for a sentence and a source: a figure stands in the note of its claim, one apart has a note of its own', () => {
    const inside = { ...toll, within: 'c1' }
    const apart = notes(siteIndex(), { ...first, annotations: [claim, inside] })
    expect(apart.map(({ notes }) => notes.map(({ who }) => who.text))).toEqual([['The Courier'], ['The Courier']])
    const [together] = notes(siteIndex(), { ...first, annotations: [claim, { ...inside, sentence: 0 }] })
    expect(together?.notes.map(({ ids }) => ids)).toEqual([['c1', 'f1']])
  })

  it('are two where a sentence has two sources, and each says which words it is about', () => {
    const [group] = notes(siteIndex(), { ...first, annotations: [claim, { ...quote, sentence: 0 }] })
    expect(group?.notes.map(({ about }) => about)).toEqual(['On “We saw it come”:', 'On “The river rose”:'])
  })

  it('are none for a number that nobody is named for and of which digits alone could be said', () => {
    const figure = { ...toll.figure, text: 'half a million letters', value: 500_000, role: null, asOf: null }
    const alone = { ...toll, id: 'f9', figure }
    expect(notes(siteIndex(), { ...first, annotations: [alone] })).toEqual([])
  })

  it('end as a sentence does, also behind a name that ends with a full stop', () => {
    const note = notes(siteIndex(), first)[0]!.notes[0]!
    const through = [{ text: 'Acme Corp.', href: null }]
    expect(noteText(english, { ...note, through })).toContain(', through Acme Corp. Accounts differ')
    expect(writeNote(english, { ...note, through }).html).toMatch(/through Acme Corp\.<\/p>/)
    expect(writeNote(english, { ...note, through: [] }).html).toMatch(/<\/strong>\.<\/p>/)
  })

  it.each([
    ['The moderator of G.A.S.P', 'the moderator of G.A.S.P'],
    ['Its director', 'its director'],
    ['University and College Union’s', 'University and College Union'],
  ])('call somebody who is “%s” so: %s', (title, remark) => {
    const said = { ...claim, chain: [{ ...claim.chain[0]!, words: { ...claim.chain[0]!.words, title } }] }
    const [group] = notes(siteIndex(), { ...first, annotations: [said as typeof claim] })
    expect(group?.notes[0]?.remark).toBe(remark)
  })

  it('say what a source is once in a story', () => {
    const registered = { ...courier, registered: { ...newsdesk.registered!, description: 'The daily of the town.' } }
    const chain = { links: [registered], origin: 'courier' }
    const again = { ...claim, id: 'c3', sentence: 1 }
    const index = siteIndex({ newsroom: { ...newsroom, chains: { first: { c1: chain, c3: chain } } } })
    const all = notes(index, { ...first, annotations: [claim, again] })
    expect(all.map(({ notes }) => notes[0]?.remark)).toEqual(['the daily of the town', null])
  })

  it('are one, with one number, for sentences that have the same from the same source', () => {
    const said = (id: string, sentence: number, of = quote) => ({ ...of, id, sentence })
    const annotations = [said('q1', 0), said('c1', 1, claim as never), said('q2', 2), said('q3', 3)]
    const groups = notes(siteIndex(), { ...first, annotations })
    expect(groups.map(({ number, places }) => [number, places.map(({ control }) => control)])).toEqual([
      [1, [1, 3, 4]],
      [2, [2]],
    ])
    expect(groups[0]?.places.map(({ back }) => back)).toEqual(['#a-q1', '#a-q2', '#a-q3'])
    expect(groups[0]?.notes.map(({ ids }) => ids)).toEqual([['q1', 'q2', 'q3']])
    expect(bareAnnotations(annotations, groups)).toEqual([])
  })

  it('tell an account that differs in full once, and then by the number of that note', () => {
    const disputed = { first: { c1: ['rose'], q1: ['rose'] } }
    const groups = notes(siteIndex({ newsroom: { ...newsroom, disputed } }), first)
    expect(groups.slice(0, 2).map(({ notes: [note] }) => note?.notices.map(({ text }) => text))).toEqual([
      ['Accounts differ. The mayor: “The river did not rise”'],
      ['Accounts differ, as in note 1'],
    ])
  })

  it.each([
    ['denied', { stance: 'denied' as const }],
    ['not from an editor', { by: 'engine' as const }],
    ['from somebody else', { chain: [source('Ann Holm', { kind: 'person' })] }],
  ])('are two where what one says is %s', (_, other) => {
    const annotations = [quote, { ...quote, ...other, id: 'q2', sentence: 5 }]
    expect(notes(siteIndex(), { ...first, annotations })).toHaveLength(2)
  })

  it('lead to the accounts that differ and to later figures, one disagreement once', () => {
    const [ofClaim, , ofToll] = notes(siteIndex(), first)
    expect(ofClaim?.notes[0]?.notices).toEqual([
      {
        kind: 'conflict',
        text: 'Accounts differ. The mayor: “The river did not rise”',
        href: '/news/events/flood/#conflict-rose',
      },
    ])
    expect(ofToll?.notes[0]?.notices).toEqual([
      {
        kind: 'later',
        text: 'Later figure for “At least 12 people”: 15 people, as of 8 Feb 2026',
        href: '/news/articles/second/#a-f2',
      },
    ])
  })

  it('are none for a story without annotations', () => {
    expect(notes(siteIndex(), story('bare'))).toEqual([])
  })
})
