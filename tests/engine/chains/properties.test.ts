import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildChains } from '../../../src/engine/chains/build-chains.ts'
import { findNames } from '../../../src/engine/names/find-names.ts'
import { findUses } from '../../../src/engine/quotation-uses/find-uses.ts'
import { splitParagraphs } from '../../../src/engine/text/paragraphs.ts'
import { findQuotations } from '../../../src/engine/text/quotations.ts'
import { splitSentences } from '../../../src/engine/text/sentences.ts'
import { tokenize } from '../../../src/engine/text/tokens.ts'
import type { RawAttribution, Span } from '../../../src/engine/types.ts'
import { threadTime } from '../../thread-time.ts'

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...words()) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
)
const story = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '))
const share = fc.double({ min: 0, max: 1, noNaN: true })
const parts = fc.array(
  fc.tuple(fc.array(share, { maxLength: 4 }), fc.array(share, { maxLength: 2 }), fc.array(share, { maxLength: 6 })),
  { maxLength: 6 },
)

it('keeps every span inside the text and never throws, whatever the labeller hands over', () => {
  fc.assert(
    fc.property(story, parts, (text, shares) => {
      const raw = shares.map(([source, cue, content]) => rawFrom(text, source, cue, content))
      const sentences = splitSentences(text)
      const sources = raw.flatMap(({ source }) => source)
      const names = findNames(text, sentences, tokenize(text), sources)
      const { quotations } = findQuotations(text, splitParagraphs(text))
      const attributions = buildChains(text, raw, { names, sentences, quotations })
      const uses = findUses(text, quotations, attributions)
      const spans = [
        ...names,
        ...uses,
        ...attributions.flatMap(({ chain, cue, content, quoted }) => [
          ...chain.flatMap((source) => source.spans),
          ...cue,
          ...content,
          ...quoted,
        ]),
      ]
      for (const { start, end } of spans) {
        if (!(start >= 0 && start < end && end <= text.length)) throw new Error(`Unexpected span ${start}–${end}`)
      }
      expect(uses.length).toBe(quotations.length)
    }),
    { numRuns: 10_000 },
  )
}, 120_000)

it('takes no longer per character on a long text than on a short one', () => {
  const short = 'Ann Lee said the road was closed, Reuters reported. “We wait,” she told CNN. '.repeat(20)
  const long = short.repeat(40)
  read(short)
  read(long)
  // As many characters of each, since processor time is counted in ticks that one short text may fall between.
  const timeShort = Math.min(...[1, 2, 3].map(() => threadTime(() => times(40, () => read(short)))))
  const timeLong = Math.min(...[1, 2, 3].map(() => threadTime(() => read(long))))
  expect(timeLong).toBeLessThan(timeShort * 4)
})

function times(count: number, work: () => void): void {
  for (let i = 0; i < count; i++) work()
}

function read(text: string): void {
  const sentences = splitSentences(text)
  const { quotations } = findQuotations(text, splitParagraphs(text))
  const raw = sentences.map(({ start, end }): RawAttribution => {
    const source = [{ start, end: Math.min(end, start + 7) }]
    const cue = [{ start: start + 8, end: start + 12 }]
    return { source, cue, content: [{ start: start + 13, end }], quoted: [], kind: 'indirect', confidence: 1 }
  })
  const names = findNames(text, sentences, tokenize(text))
  findUses(text, quotations, buildChains(text, raw, { names, sentences, quotations }))
}

function rawFrom(text: string, source: number[], cue: number[], content: number[]): RawAttribution {
  return {
    source: spansOf(text, source),
    cue: spansOf(text, cue),
    content: spansOf(text, content),
    quoted: [],
    kind: 'indirect',
    confidence: 1,
  }
}

/** Offsets two by two, in order, each span with at least one unit. */
function spansOf(text: string, shares: readonly number[]): Span[] {
  const offsets = shares.map((value) => Math.floor(value * text.length)).sort((a, b) => a - b)
  const spans: Span[] = []
  for (let i = 0; i + 1 < offsets.length; i += 2) {
    const [start, end] = [offsets[i]!, offsets[i + 1]!]
    if (start < end) spans.push({ start, end })
  }
  return spans
}

function words(): string[] {
  return `Ann Lee|Mr. Roe|the officer|officials|She|he|they|the group|Reuters|Liveuamap|Hamas|CNN|said|told|reported|according to|
    citing|quoted by|as saying|denied|believes|“We go,”|‘It’s the voters’ call,’|“|”|‘|’|"|,|.|;|:|—|that|the road was closed|
    may|reportedly|in an interview with|wrote on Telegram|per|via|of|and|by|Gen. Mark A. Milley|U.S.|al-Assad|Khan Yunis|\n|\n\n|
    42-year-old|the 42-year-old|described as|two|a|Operation|*|_`
    .split('|')
    .map((word) => (word === '\n' || word === '\n\n' ? word : word.replace(/^\s+/u, '')))
}
