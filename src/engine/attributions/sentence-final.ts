import {
  CUE_TRAILERS,
  DISPUTED_WORDS,
  NO_SOURCE_ENDS,
  SOURCE_STARTS,
  SPEAKERS_PARTICIPLES,
} from '../lexicon/clauses.ts'
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts'
import { FINITE_AUXILIARY_WORDS } from '../lexicon/verb-shapes.ts'
import { classAt, UPPER, WORD } from '../text/characters.ts'
import { hashWord } from '../text/hash.ts'
import type { TextReading } from '../text/read-text.ts'
import { touches } from '../text/spans.ts'
import type { Tokens } from '../text/tokens.ts'
import type { RawAttribution, Span } from '../types.ts'
import { fitToQuotations } from './fit-to-quotations.ts'

const VERBS = new Set([...REPORTING_VERBS].map(hashWord))
const ACCORDING = hashWord('according')
const TO = hashWord('to')
const OF = hashWord('of')
const WHO = hashWord('who')
const THAT = hashWord('that')
const PER = hashWord('per')
const COMMA = hashWord(',')
const PRONOUNS = new Set(['he', 'she', 'they', 'it'].map(hashWord))
const AS = hashWord('as')
const IT = hashWord('it')
const PUT = new Set(['put', 'puts'].map(hashWord))
/** Words that no source ends with before its verb: `, when he said.` `, it said` is fine. */
const NOT_SOURCES = new Set([...NO_SOURCE_ENDS].map(hashWord))
const SAID = new Set('said says'.split(' ').map(hashWord))
const SAY = hashWord('say')
/** Verbs that stand before who speaks: `The bank, says Ann Lee, was warned.` Of others `, named the Fox,` is a participle. */
const INVERTING = new Set(
  [...REPORTING_VERBS]
    .filter((it) => /[^s]s$/u.test(it))
    .concat('said', 'argued', 'insisted', 'added')
    .map(hashWord),
)
/** What a clause goes on with behind an insertion between its subject and its verb. */
const FINITE = new Set([...FINITE_AUXILIARY_WORDS, 'have'].map(hashWord))
const DETERMINERS = new Set([...SOURCE_STARTS].map(hashWord))
/** Words between two nouns of one source. */
const JOINTS = new Set('of for from at in and to with on'.split(' ').map(hashWord))
const DISPUTED = new Set([...DISPUTED_WORDS].map(hashWord))
const ARTICLES = new Set('the a an'.split(' ').map(hashWord))
/** `The bridge is shut, she said, | citing | the wind`: no second half of what is said begins so. */
const PARTICIPLES = new Set([...SPEAKERS_PARTICIPLES].map(hashWord))
const SIDE_CLAUSES = new Set('but although though while despite which who'.split(' ').map(hashWord))
/** What may follow the verb: `, the agency reported on Saturday.` */
const TRAILERS = new Set([...CUE_TRAILERS].map(hashWord))
/** `🌊 The bridge is shut, police said.`: a picture before the words is none of them. */
const SYMBOL = /[\p{So}\p{M}\u200d]/u
const MAX_SOURCE_TOKENS = 9
const LONGEST_AFTER = 14
/** Longer beginnings are left to the model: what follows may be the teller's own words. */
const LONGEST_OPENING = 6
/** How far such a tail is to be trusted, as counted on development texts. */
const SENTENCE_FINAL_CONFIDENCE = 0.75

/**
 * Finds who stands behind a whole sentence: `Aircraft struck the port, the agency reported.`, `…, according to the
 * agency.`, `…, said a spokesman.` and `The talks, she said, have failed.` Here the wording decides alone. In text order.
 */
export function findSentenceFinal(text: string, { sentences, tokens, quotations }: TextReading): RawAttribution[] {
  const found: RawAttribution[] = []
  let token = 0
  let quotation = 0
  const span = ([start, end]: Range): Span => ({
    start: tokens.start[start]!,
    end: tokens.end[end - 1]!,
  })
  for (const sentence of sentences) {
    while (token < tokens.count && tokens.start[token]! < sentence.start) token++
    let first = token
    while (token < tokens.count && tokens.start[token]! < sentence.end) token++
    while (first < token && isSymbol(text, tokens.start[first]!)) first++
    let last = token
    while (last > first && !endsWithWord(text, tokens.start[last - 1]!)) last--
    while (quotation < quotations.length && (quotations[quotation]?.end ?? 0) <= sentence.start) quotation++
    const around = quotations[quotation]
    if (around && around.start < sentence.start) continue
    const final =
      readFinal(tokens, first, last) ??
      readInserted(tokens, first, last) ??
      readInvertedInsertion(tokens, first, last) ??
      readPutIt(tokens, first, last)
    if (!final) continue
    const reach = { start: tokens.end[final.contents[0]?.[1] ?? first]! - 1, end: span(final.cue).end }
    if (around && touches(around, reach)) continue
    found.push({
      source: [span(final.source)],
      cue: [span(final.cue)],
      ...fitToQuotations(text, final.contents.map(span), quotations),
      confidence: SENTENCE_FINAL_CONFIDENCE,
    })
  }
  return found
}

/** `4%` ends with its sign. */
const endsWithWord = (text: string, at: number): boolean => text[at] === '%' || (classAt(text, at) & WORD) !== 0

function isSymbol(text: string, at: number): boolean {
  return SYMBOL.test(String.fromCodePoint(text.codePointAt(at)!))
}

/** Start and end, half-open, of tokens. */
type Range = [start: number, end: number]

interface SentenceFinal {
  contents: Range[]
  source: Range
  cue: Range
}

function readFinal({ word, first: bits }: Tokens, first: number, last: number): SentenceFinal | null {
  let verb = last - 1
  while (verb > first && TRAILERS.has(word[verb]!)) verb--
  const start = sourceBefore(word, bits, first, verb)
  if (start !== null) return { contents: [[first, start - 1]], source: [start, verb], cue: [verb, verb + 1] }
  for (let i = last - 2; i > first + 1 && last - i <= LONGEST_AFTER && isWord(bits, i); i--) {
    if (word[i - 1] !== COMMA) continue
    const contents: Range[] = [[first, i - 1]]
    if (word[i] === ACCORDING && word[i + 1] === TO && i + 2 < last)
      return { contents, source: [i + 2, last], cue: [i, i + 2] }
    if (word[i] === PER && bits[i + 1]! & UPPER) return { contents, source: [i + 1, last], cue: [i, i + 1] }
    if (isInverted(word, bits, first, i, last)) return { contents, source: [i + 1, last], cue: [i, i + 1] }
    return null
  }
  return null
}

/** `The road will open, said a spokesman.`, and not `Blake, the leader, said the road would open.` */
function isInverted(word: Int32Array, bits: Uint8Array, first: number, verb: number, last: number): boolean {
  if (!SAID.has(word[verb]!) || PRONOUNS.has(word[verb + 1]!)) return false
  if (!beginsName(word, bits, verb + 1)) return false
  for (let i = first; i < verb - 1; i++) if (word[i] === COMMA) return false
  for (let i = verb + 1; i < last; i++) {
    if (NOT_SOURCES.has(word[i]!) && word[i] !== OF && word[i] !== TO && word[i] !== WHO) return false
  }
  return true
}

/** `The talks, the diplomat said, have failed.` */
function readInserted({ word, first: bits }: Tokens, first: number, last: number): SentenceFinal | null {
  for (let verb = first + 2; verb < last - 2; verb++) {
    if (!VERBS.has(word[verb]!)) continue
    let end = verb + 1
    while (end < last - 2 && TRAILERS.has(word[end]!)) end++
    if (word[end] !== COMMA) continue
    const start = sourceBefore(word, bits, first, verb)
    if (start === null || start - 1 - first > LONGEST_OPENING) continue
    // `The talks, she said on Sunday, | have failed.`, `The talks, envoys say, | have failed.`
    const isRest = FINITE.has(word[end + 1]!)
    const isBareNoun = isRest && start === verb - 1 && (SAID.has(word[verb]!) || word[verb] === SAY)
    if (!(isBareNoun || beginsName(word, bits, start)) || (end > verb + 1 && !isRest)) continue
    const before: Range = [first, start - 1]
    return {
      contents: PARTICIPLES.has(word[end + 1]!)
        ? [before]
        : [before, [end + 1, end > verb + 1 ? beforeSideClause(word, end + 1, last) : last]],
      source: [start, verb],
      cue: [verb, verb + 1],
    }
  }
  return null
}

/** `was weak|, though nobody had noticed`: where the first clause ends that may be the writer’s. */
function beforeSideClause(word: Int32Array, first: number, last: number): number {
  for (let i = first; i < last - 1; i++) if (word[i] === COMMA && SIDE_CLAUSES.has(word[i + 1]!)) return i
  return last
}

/** `The bank, says Ann Lee, was warned.`, `The bank, according to her, was …`, and not `… shut it, says Lee, the chair.` */
function readInvertedInsertion({ word, first: bits }: Tokens, first: number, last: number): SentenceFinal | null {
  for (let cue = first + 2; cue < last - 3 && cue - 1 - first <= LONGEST_OPENING; cue++) {
    if (word[cue - 1] !== COMMA) continue
    const isAccording = word[cue] === ACCORDING && word[cue + 1] === TO
    const start = cue + (isAccording ? 2 : 1)
    if (!(isAccording || INVERTING.has(word[cue]!)) || !beginsName(word, bits, start)) continue
    let end = start
    while (end < last && end - start < MAX_SOURCE_TOKENS && isWord(bits, end) && !NOT_SOURCES.has(word[end]!)) end++
    if (word[end] !== COMMA || end + 1 >= last || !(FINITE.has(word[end + 1]!) || word[cue - 2] === THAT)) return null
    // `The Courier reported that, according to Lee, | the ice is thin.`
    const isAnothers = word[cue - 2] === THAT
    for (let i = first; i < cue; i++) if (!isAnothers && FINITE.has(word[i]!)) return null
    const rest: Range = [end + 1, last]
    return {
      contents: isAnothers ? [rest] : [[first, cue - 1], rest],
      source: [start, end],
      cue: [cue, start],
    }
  }
  return null
}

/** `The truce, as one diplomat put it, exists on paper.`, with the words at the start or the end as well. */
function readPutIt({ word, first: bits }: Tokens, first: number, last: number): SentenceFinal | null {
  for (let put = first + 2; put < last - 1; put++) {
    if (word[put + 1] !== IT || !PUT.has(word[put]!)) continue
    let start = put
    while (start > first && put - start < MAX_SOURCE_TOKENS && isWord(bits, start - 1) && word[start - 1] !== AS)
      start--
    if (start === put || word[start - 1] !== AS || !beginsName(word, bits, start)) return null
    const before: Range[] = start - 2 > first && word[start - 2] === COMMA ? [[first, start - 2]] : []
    const after: Range[] = put + 3 < last && word[put + 2] === COMMA ? [[put + 3, last]] : []
    const contents = [...before, ...after]
    return contents.length > 0 ? { contents, source: [start, put], cue: [put, put + 2] } : null
  }
  return null
}

/** Where the source before a verb begins, when it stands between a comma and the verb; null when none does. */
function sourceBefore(word: Int32Array, bits: Uint8Array, first: number, verb: number): number | null {
  // In `a lawyer for the accused, said` nobody accuses.
  if (!VERBS.has(word[verb]!) || ARTICLES.has(word[verb - 1]!)) return null
  let start = verb
  while (start > first && verb - start < MAX_SOURCE_TOKENS && isWord(bits, start - 1)) start--
  if (start === verb || start - 1 <= first || word[start - 1] !== COMMA || PARTICIPLES.has(word[start]!)) return null
  for (let i = start; i < verb; i++) if (NOT_SOURCES.has(word[i]!)) return null
  return isClauseOfWords(word, bits, start, verb) ? null : start
}

/** `, a claim | the council denied`, `, an account Varda disputed`: who speaks there says nothing of the sentence before. */
function isClauseOfWords(word: Int32Array, bits: Uint8Array, start: number, verb: number): boolean {
  const isNoun = ARTICLES.has(word[start]!)
  for (let i = start + 1; i < verb; i++) {
    if (isNoun && i > start + 1 && ARTICLES.has(word[i]!) && !JOINTS.has(word[i - 1]!)) return true
    if ((bits[i]! & UPPER) !== 0 && DISPUTED.has(word[i - 1]!)) return true
  }
  return false
}

function beginsName(word: Int32Array, bits: Uint8Array, token: number): boolean {
  return (bits[token]! & UPPER) !== 0 || DETERMINERS.has(word[token]!)
}

/** Letters, digits, and `’s`, but no comma or stop. */
function isWord(bits: Uint8Array, token: number): boolean {
  return (bits[token]! & WORD) !== 0
}
