import type { Chained } from '../../chains/build-chains.ts'
import { sentenceAt } from '../../text/spans.ts'
import type { Source, Span } from '../../types.ts'
import type { PartyContext } from '../party-context.ts'
import { hasAuxiliary, hasSpeech, phraseShape, splitAtSpace, wordClass } from './word-class.ts'

/** Characters of what stands before or behind that hold the nearest words. */
const NEAR = 40
const MAX_WORDS = 12
/** Words of its sentence before a source that are told apart. */
const MAX_AHEAD = 6

/** How the words of each part look, and those next to it: names with a clause in them, and contents that run on, look odd. */
export function shapeFeatures(
  text: string,
  { chain: [origin], cue, content }: Chained,
  { sentences }: PartyContext,
): string[] {
  const [span, verb, said] = [origin?.spans[0], cue[0], content[0]]
  return [
    ...(origin && span ? ofSource(text, origin, span, sentences) : []),
    ...(verb ? ofCue(text, { start: verb.start, end: cue.at(-1)!.end }, span, sentences) : []),
    ...(said ? ofContent(text, { start: said.start, end: content.at(-1)!.end }) : []),
  ]
}

function ofSource(text: string, { name }: Source, span: Span, sentences: readonly Span[]): string[] {
  const phrase = text.slice(span.start, span.end)
  const words = splitAtSpace(phrase)
  const ahead = text.slice(sentenceAt(sentences, span.start)?.start ?? span.start, span.start)
  const leading = splitAtSpace(ahead, MAX_AHEAD)
  const before = splitAtSpace(ahead.slice(-NEAR)).at(-1) ?? ''
  const parts = splitAtSpace(name ?? '')
  return [
    `source shape ${phraseShape(words)}`,
    `source words ${Math.min(words.length, MAX_WORDS)}`,
    `source begins ${wordClass(words[0] ?? '')}`,
    `source ends ${wordClass(words.at(-1) ?? '')}`,
    ...(hasAuxiliary(phrase) ? ['source has verb'] : []),
    ...(/\sand\s/u.test(phrase) ? ['source of two'] : []),
    ...(/["“”]/u.test(phrase) ? ['source has mark'] : []),
    ...(/\s(?:of|for|from|in|at|to|with)\s/u.test(phrase) ? ['source with rest'] : []),
    `source at ${leading.length}`,
    `source behind ${classBehind(before)}`,
    ...(ahead.includes(',') ? ['source behind comma'] : []),
    ...(parts.length > 0 ? [`name shape ${phraseShape(parts)}`, `name ends ${wordClass(parts.at(-1)!)}`] : []),
  ]
}

/** The mark that a word ends with, or its class. */
const classBehind = (word: string): string => /[,:;.]$/u.exec(word)?.[0] ?? wordClass(word)

function ofCue(text: string, { start, end }: Span, source: Span | undefined, sentences: readonly Span[]): string[] {
  const behind = text.slice(end, end + NEAR)
  const [next = '', second = ''] = splitAtSpace(behind)
  const mark = /^[,:;.]/u.exec(behind)?.[0]
  const before = splitAtSpace(text.slice(Math.max(0, start - NEAR), start)).at(-1) ?? ''
  const ahead = text.slice(sentenceAt(sentences, start)?.start ?? start, start)
  const word = splitAtSpace(text.slice(start, end)).at(-1) ?? ''
  const between = source ? text.slice(Math.min(source.end, end), Math.max(source.start, start)).trim() : ''
  return [
    `cue then ${mark === undefined ? wordClass(next) : `${mark} ${wordClass(second)}`}`,
    `cue behind ${classBehind(before)}`,
    `cue ending ${/(?:ing|ed|s)$/u.exec(word)?.[0] ?? 'other'}`,
    ...(source ? [`source to cue ${between.includes(',') ? 'comma' : phraseShape(splitAtSpace(between, 2))}`] : []),
    ...(/["“”]/u.test(ahead) ? ['cue behind quotation'] : []),
    ...(hasSpeech(ahead) ? ['cue behind another'] : []),
  ]
}

function ofContent(text: string, { start, end }: Span): string[] {
  const [first = '', second = ''] = splitAtSpace(text.slice(start, end), 2)
  const [, mark = '', next = ''] = FOLLOWS.exec(text.slice(end, end + NEAR)) ?? []
  return [
    `said begins ${wordClass(first)}`,
    `said begins ${wordClass(first)} ${wordClass(second)}`,
    `said then ${mark.replace(/["”’']/gu, '”')} ${wordClass(next.replace(/[^\p{L}\p{N}"“]/gu, ''))}`,
  ]
}

/** The marks and the word behind. */
const FOLLOWS = /^(["”’']?[,.;:!?]?["”’']?)\s*(\S+)?/u
