import { describe, expect, it } from 'vitest'
import { continueQuotations, splitByParagraph } from '../../../src/engine/attributions/speech-over-paragraphs.ts'
import { readText } from '../../../src/engine/text/read-text.ts'
import type { RawAttribution, Span } from '../../../src/engine/types.ts'

/** Spans of words in a text. */
const spansOf = (text: string, words: string[]): Span[] =>
  words.map((it) => ({ start: text.indexOf(it), end: text.indexOf(it) + it.length }))

function makeAttribution(
  text: string,
  words: Record<'source' | 'cue' | 'content' | 'quoted', string[]>,
): RawAttribution {
  const { source, cue, content, quoted } = words
  return {
    source: spansOf(text, source),
    cue: spansOf(text, cue),
    content: spansOf(text, content),
    quoted: spansOf(text, quoted),
    kind: 'mixed',
    confidence: 0.9,
  }
}

const wordsOf = (text: string, spans: Span[]): string[] => spans.map(({ start, end }) => text.slice(start, end))

describe('what is said in several paragraphs', () => {
  const text = 'The pilot said the light was out. “We turned.”\n\n“Then we saw the rock.”'
  const whole = makeAttribution(text, {
    source: ['The pilot'],
    cue: ['said'],
    content: ['the light was out', '“We turned.”', '“Then we saw the rock.”'],
    quoted: ['“We turned.”', '“Then we saw the rock.”'],
  })

  it('is an attribution of its own in each, the cue where it stands', () => {
    const parts = splitByParagraph(whole, readText(text).paragraphs)
    expect(
      parts.map(({ content, cue, source, kind }) => [
        wordsOf(text, content),
        wordsOf(text, cue),
        wordsOf(text, source),
        kind,
      ]),
    ).toEqual([
      [['the light was out', '“We turned.”'], ['said'], ['The pilot'], 'mixed'],
      [['“Then we saw the rock.”'], [], ['The pilot'], 'direct'],
    ])
  })

  it('stays one in one paragraph', () => {
    const one = { ...whole, content: whole.content.slice(0, 2) }
    expect(splitByParagraph(one, readText(text).paragraphs)).toEqual([one])
  })

  it.each([
    [
      'nobody’s ahead of the paragraph in which somebody is brought in',
      'The officer was blunt. “They loot,” he said.',
      0,
    ],
    ['one’s own where the next paragraph opens with what one says', '“They loot,” he said.', 1],
  ])('is %s', (_, next, sources) => {
    const story = `“We are afraid.”\n\n${next}`
    const words = ['“We are afraid.”', '“They loot,”']
    const spoken = makeAttribution(story, { source: ['he said'], cue: ['said'], content: words, quoted: words })
    const [first, second] = splitByParagraph(spoken, readText(story).paragraphs)
    expect([first?.source.length, second?.source.length]).toEqual([sources, 1])
  })
})

describe('a quotation that is re-opened in each paragraph', () => {
  const text =
    '“We turned,” the pilot said. “It was dark.\n\n“Then came the rock.\n\n“We swam.”\n\n“I saw it,” Ann Lee said.'
  const { quotations } = readText(text)
  const first = makeAttribution(text, {
    source: ['the pilot'],
    cue: ['said'],
    content: ['“We turned,”', '“It was dark.'],
    quoted: ['“We turned,”', '“It was dark.'],
  })
  const last = makeAttribution(text, {
    source: ['Ann Lee'],
    cue: ['said'],
    content: ['“I saw it,”'],
    quoted: ['“I saw it,”'],
  })

  it('has one source, up to the one that closes it', () => {
    const all = continueQuotations(text, [first, last], quotations)
    expect(all.map(({ source, content }) => [wordsOf(text, source), wordsOf(text, content)])).toEqual([
      [['the pilot'], ['“We turned,”', '“It was dark.']],
      [['Ann Lee'], ['“I saw it,”']],
      [['the pilot'], ['“Then came the rock.']],
      [['the pilot'], ['“We swam.”']],
    ])
  })

  it('has the source of the first paragraph that says one', () => {
    const late = '“We turned.\n\n“Then came the rock,” the pilot said.\n\n“No one knew.\n\n“It was dark.”'
    const named = makeAttribution(late, {
      source: ['the pilot'],
      cue: ['said'],
      content: ['“Then came the rock,”'],
      quoted: ['“Then came the rock,”'],
    })
    const all = continueQuotations(late, [named], readText(late).quotations)
    expect(all.map(({ source, content }) => [wordsOf(late, source), wordsOf(late, content)])).toEqual([
      [['the pilot'], ['“Then came the rock,”']],
      [['the pilot'], ['“We turned.']],
    ])
  })

  it('leaves a paragraph that says who speaks to that one', () => {
    const other = makeAttribution(text, {
      source: ['Ann Lee'],
      cue: ['said'],
      content: ['“We swam.”'],
      quoted: ['“We swam.”'],
    })
    const all = continueQuotations(text, [first, other], quotations)
    expect(all.map(({ source }) => wordsOf(text, source)[0])).toEqual(['the pilot', 'Ann Lee', 'the pilot'])
  })
})
