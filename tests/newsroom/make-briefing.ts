import { EMPTY_FIELDS } from '../../src/cli/affairs/plain-story.ts'
import type { Annotation, NameMention, Source, Span } from '../../src/engine/index.ts'
import type { Briefing, Story } from '../../src/newsroom/index.ts'

/** Numbers from 0 to 1 that are the same on every run (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const syllables = 'ba ke li mo nu ra se ti vo zu dar fen gol hus jin kar lem mor nex pol'.split(' ')
const verbs = 'halted continued denied reopened closed rejected approved reported counted found struck left'.split(' ')

/**
 * Stories of about 500 words as a year of news might bring them: words by Zipf's law, people and places of their own for
 * each event, four stories to an event, claims, quotations and figures in every third sentence. The annotations are made
 * together with the text, so that the engine's time is not counted.
 */
export function makeBriefing(size: number): Briefing {
  const random = makeRandom(7)
  const vocabulary = Array.from({ length: 20_000 }, (_, at) => makeWord(at))
  const pick = (): string => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? 'word'
  const stories = Array.from({ length: size }, (_, at) => makeStory(at, random, pick))
  return { stories, sources: [], events: [], topics: [] }
}

function makeWord(at: number): string {
  let word = ''
  for (let rest = at + 20; rest > 0; rest = Math.floor(rest / 20)) word += syllables[rest % 20]
  return word
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

function makeStory(at: number, random: () => number, pick: () => string): Story {
  const event = Math.floor(at / 4)
  const people = [0, 1, 2].map((one) => `${capital(makeWord(event * 3 + one))} ${capital(makeWord(event + one * 77))}`)
  const places = [capital(makeWord(9000 + event)), capital(makeWord(100 + (event % 40)))]
  const names: NameMention[] = []
  const sentences: Span[] = []
  const annotations: Annotation[] = []
  let text = ''
  for (let sentence = 0; sentence < 30; sentence++) {
    const start = text.length
    const mention = (name: string, kind: NameMention['kind']): string => {
      names.push({ start: text.length, end: text.length + name.length, name, kind })
      return name
    }
    const speaker = people[sentence % 3] ?? ''
    if (sentence % 2 === 0) text += `${mention(places[sentence % 4 === 0 ? 0 : 1] ?? '', 'place')} `
    const content = text.length
    const matter = Array.from({ length: 12 }, pick)
    text += `${matter.slice(0, 5).join(' ')} ${verbs[Math.floor(random() * verbs.length)]} ${matter.slice(5).join(' ')}`
    if (sentence % 3 === 0) {
      const base = { sentence, by: 'engine' as const, confidence: 1, spans: [{ start: content, end: text.length }] }
      const chain: Source[] = [{ spans: [], name: speaker, kind: 'person', vantage: null }]
      const said = { chain, cue: [], stance: random() < 0.1 ? ('denied' as const) : ('asserted' as const) }
      if (sentence % 6 === 0) annotations.push({ ...base, ...said, id: `c${sentence}`, kind: 'claim', status: null })
      else annotations.push({ ...base, ...said, id: `q${sentence}`, kind: 'quote', use: 'speech' })
      const value = Math.floor(random() * 50)
      const digits = { start: text.length + 1, end: text.length + 1 + String(value).length, text: String(value) }
      text += ` ${value} people killed, `
      const none = {
        min: null,
        max: null,
        unit: null,
        modifier: null,
        iso: null,
        asOf: null,
        place: null,
        partOf: null,
      }
      const figure = { ...digits, ...none, kind: 'cardinal' as const, value, noun: 'people', role: 'killed' as const }
      annotations.push({
        ...base,
        id: `f${sentence}`,
        kind: 'figure',
        figure: { ...figure, change: null, attribution: null },
        within: null,
      })
      text += `${mention(speaker, 'person')} said`
    }
    text += '.'
    sentences.push({ start, end: text.length })
    text += ' '
  }
  const published = new Date(Date.UTC(2026, 0, 1) + at * 3_600_000).toISOString()
  const events = event % 3 === 0 ? [`event-${event}`] : []
  return {
    ...EMPTY_FIELDS,
    slug: `story-${at}`,
    path: `content/articles/story-${at}.md`,
    title: `${places[0]} ${pick()} ${pick()}`,
    published,
    topics: [`topic-${event % 12}`],
    events,
    text,
    sentences,
    paragraphs: sentences,
    names,
    dates: [],
    annotations,
    words: 500,
  }
}
