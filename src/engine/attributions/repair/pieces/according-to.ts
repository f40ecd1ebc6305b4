import { SOURCE_NOUNS } from '../../../lexicon/source-nouns.ts'
import { singularOf } from '../../../text/inflection.ts'
import type { RawAttribution } from '../../../types.ts'
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
