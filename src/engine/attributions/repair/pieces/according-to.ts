import { SOURCE_NOUNS } from '../../../lexicon/source-nouns.ts'
import { singularOf } from '../../../text/inflection.ts'
import { sentenceAt } from '../../../text/spans.ts'
import type { RawAttribution, Span } from '../../../types.ts'
import { withContent } from '../with-content.ts'

/** `According to | the report | the bridge was shut`: who or what says it, and then a clause that begins with a new noun. */
const PHRASE =
  /^(According\sto\s)((?:(?:the|an?|its|his|her|their|this)\s(?:\p{Ll}[\p{L}-]*\s){0,2}?)?(\p{Ll}{4,}))\s(?=(?:the|an?|his|her|its|their|there|it|he|she|they|no|nobody|all|some|many|most|these|those)\s)/iu
/** `According to | the Courier | Ms Lee left`: a name, and somebody whose own begins with a courtesy; not `the Courier’s Ms Lee`. */
const NAMED =
  /^(According\sto\s)((?:the\s)?(?:(?!(?:Mr|Mrs|Ms|Dr|Sir)\b)\p{Lu}[\p{L}&-]*\s){0,3}\p{Lu}[\p{L}&-]*)\s(?=(?:Mr|Mrs|Ms|Dr|Sir)\s\p{Lu}[\p{L}’'-]+\s\p{Ll})/u
/** What goes on with a clause before it. */
const GOES_ON = /^(?:which|who|whose|where|and|but)\s/u
/** Characters of such a phrase. */
const MAX_PHRASE = 120

/**
 * Parts somebody from what they say where no comma does: `According to | the report the bridge | was shut`.
 *
 * @returns the same attribution where the words behind `according to` are not such a phrase and a clause.
 */
export function withoutClauseInSource(text: string, found: RawAttribution): RawAttribution {
  const { source, cue, content } = found
  const [verb] = cue
  const last = content.at(-1)
  if (!verb || !last || source.length > 1 || last.end <= verb.end) return found
  const words = text.slice(verb.start, Math.min(last.end, verb.start + MAX_PHRASE))
  const phrase = PHRASE.exec(words)
  const match = phrase && SOURCE_NOUNS.has(singularOf(phrase[3]!.toLowerCase())) ? phrase : NAMED.exec(words)
  if (!match) return found
  const start = verb.start + match[1]!.length
  const end = start + match[2]!.length
  if (source[0] && (source[0].start !== start || source[0].end <= end)) return found
  // `According to the paper he left behind, it leaks`: the clause is of the paper.
  const [first] = content.filter((it) => it.start > end)
  const isOfSource = source[0] && first && !GOES_ON.test(text.slice(first.start, last.end))
  if (isOfSource && text.slice(source[0]!.end, first.start).startsWith(',')) return found
  const mark = text.slice(end, last.end).indexOf('; ')
  const behind = { start: end + 1, end: mark < 0 ? last.end : end + mark }
  const parted = { ...found, source: [{ start, end }], cue: [{ start: verb.start, end: start - 1 }] }
  return withContent(text, parted, [...content.filter((it) => it.end <= verb.start), behind])
}

/** `Her term was, according to Mr Roe | , a legacy of the vote`: behind a verb of being its predicate, and not what Roe is. */
export function withPredicate(text: string, found: RawAttribution, sentences: readonly Span[]): RawAttribution {
  const [[verb], [source, ...others], [said, ...more]] = [found.cue, found.source, found.content]
  if (!verb || !source || !said || others.length > 0 || more.length > 0 || said.end > verb.start) return found
  if (text.slice(verb.start, verb.end) !== 'according to' || !/^,\s$/u.test(text.slice(said.end, verb.start)))
    return found
  const comma = text.slice(source.start, source.end).indexOf(', ')
  if (comma < 0 || !ENDS_IN_VERB.test(text.slice(said.start, said.end))) return found
  const sentence = sentenceAt(sentences, verb.start)
  if (!sentence) return found
  const end = sentence.start + text.slice(sentence.start, sentence.end).replace(/[.!?]$/u, '').length
  const parted = { ...found, source: [{ start: source.start, end: source.start + comma }] }
  return withContent(text, parted, [said, { start: source.start + comma + 2, end }])
}

const ENDS_IN_VERB = /\s(?:is|are|was|were|be|been|became|becomes|remains?|remained)$/u
