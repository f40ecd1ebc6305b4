import { NOUNS_IN_LY } from '../lexicon/nouns-in-ly.ts'
import { EMPTY_NOUNS } from '../lexicon/roles.ts'
import { MADE } from '../lexicon/standings.ts'
import { FOUNDATIONS, HOLDING } from '../lexicon/ways-of-knowing.ts'
import { headOf, isBody, isRelation, isRole } from '../sources/is-role.ts'
import { singularOf } from '../text/inflection.ts'
import { countBefore, sentenceAt } from '../text/spans.ts'
import type { Source, Span } from '../types.ts'
import { type Described, UNDESCRIBED } from './described.ts'
import { readSample } from './phrases/read-sample.ts'
import { cutStanding } from './phrases/read-standing.ts'

/** Words that say how many, not who. */
const QUANTITY =
  /^(?:(?:about|around|at least|nearly|almost|more than|as many as)\s)?(?:some|many|most|several|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of|thousands of|a (?:few|couple of|number of|group of|handful of)|both|all|other|others|various|numerous|multiple|\d[\d,.]*)\s(?:of\s(?:the|those|them|his|her|their|its)\s)?/iu

const PRONOUN = /^(?:he|she|they|it|we|i|you|who|one|them|him|her|his|their|those|this|that|these|which)$/iu

/** Openings of a description with a capital: `A spokesman`, `France’s chief rabbi`. */
const OPENS = /^(?:An?|The|One|Another|His|Her|Their|Its|\p{Lu}[\p{L}.-]*[’']s?)\s(?!.*\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$)/u

/** What a text says of a source without a name: the words that stand for it, cut into title and standing. */
export function describeUnnamed(
  text: string,
  sources: readonly Source[],
  cues: readonly Span[],
  sentences: readonly Span[],
): Described {
  const { kind, name } = sources[0]!
  const isPair = /^\p{Lu}.*\sand\s\p{Lu}/u.test(name ?? '')
  if (kind === 'document') return describeDocument(text, sources, cues, sentences)
  if (isPair || (kind !== 'unnamed' && kind !== 'official' && kind !== 'person')) return UNDESCRIBED
  let best: Described = UNDESCRIBED
  for (const source of sources) {
    for (const span of source.spans) {
      const words = text.slice(span.start, span.end)
      if (PRONOUN.test(words) || (kind !== 'unnamed' && /^\p{Lu}/u.test(words) && !OPENS.test(words))) continue
      const speaker = SPEAKS_FOR.exec(words)
      const found = describePhrase(
        speaker
          ? words.slice(0, speaker.index + speaker[0].length)
          : words + modifierBehind(text, span, cues, sentences),
      )
      best = {
        ...UNDESCRIBED,
        title: best.title ?? found.title,
        standing: longest(best.standing, found.standing),
      }
    }
  }
  const called =
    name === null || (kind !== 'unnamed' && /^\p{Lu}/u.test(name) && !OPENS.test(name)) ? null : describePhrase(name)
  return {
    ...UNDESCRIBED,
    title: longer(best.title, called?.title ?? null),
    standing: best.standing ?? called?.standing ?? null,
  }
}

/** `a petition | signed by thousands of people` */
function describeDocument(
  text: string,
  sources: readonly Source[],
  cues: readonly Span[],
  sentences: readonly Span[],
): Described {
  const spans = sources.flatMap((source) => source.spans)
  const words = spans.map(
    (span) => text.slice(span.start, span.end) + modifierBehind(text, span, cues, sentences, MADE_BEHIND),
  )
  const isSaid = (made: string) => sources[0]?.name?.includes(made) && !made.startsWith('signed')
  const made =
    words.map((it) => BY.exec(it)?.[1]).find((it) => it && !isSaid(it)) ??
    madeBehind(text, spans, headOf(sources[0]?.name ?? ''), sentences)
  return { ...UNDESCRIBED, standing: made ?? (words.some((it) => POLL.test(it)) ? readSample(text) : null) }
}

/** `It was leaked to three newspapers`, `The memo, dated May, was leaked …` */
const CAME_ABOUT = new RegExp(
  String.raw`^(?:(?:The|This|That)\s(?:\p{L}+\s)?(\p{L}+)(?:,\s[^,]{3,50},)?(?:\s(?:was|has\sbeen|is)\s|,\s(?:which\s(?:was|has\sbeen|is)\s)?)|It\s(?:was|has\sbeen|is)\s)(?:\p{L}+ly\s)?((?:${MADE})\s(?:[^;:.,“”"]|(?<=\b\p{Lu})\.)+)`,
  'u',
)

/** `The memo says … | It was leaked to three newspapers.`: the sentences behind that tell how it came about. */
function madeBehind(text: string, spans: readonly Span[], noun: string, sentences: readonly Span[]): string | null {
  for (const { start } of spans) {
    const at = countBefore(sentences, start + 1)
    for (const { start: first, end } of sentences.slice(Math.max(0, at - SENTENCES_BEFORE), at + SENTENCES_BEHIND)) {
      const [, called, held] = (text[first] === 'T' && HOLDS.exec(text.slice(first, end))) || []
      if (held && called === noun) return held
    }
    for (const [ahead, { start: first, end }] of sentences.slice(at, at + SENTENCES_BEHIND).entries()) {
      if (!/[IT]/u.test(text[first]!)) continue
      const [, called, made] = CAME_ABOUT.exec(text.slice(first, end)) ?? []
      if (made && (called === undefined ? ahead === 0 : called === noun)) return made
    }
  }
  return null
}

const SENTENCES_BEHIND = 4
const SENTENCES_BEFORE = 6

/** `The report, by the coast guard, | contains hundreds of interviews with sailors` */
const HOLDS = new RegExp(
  String.raw`^(?:The|This|That)\s(?:\p{L}+\s)?(\p{Ll}+)(?:,\s[^,]{3,70},)?\s((?:${HOLDING})\s(?:[\p{L}\d-]+\s){0,5}(?:${FOUNDATIONS})\b(?:[^;:.“”"])*)`,
  'u',
)

const BY = new RegExp(String.raw`\s((?:${MADE})\s(?:[^;:.,]|(?<=\b\p{Lu})\.)+(?:,\sby\s[^;:.,]+)?)`, 'u')

const POLL = /\b(?:poll|survey|study|polls|surveys|studies)\b/iu

/** The fuller of two: `who has read the report` before `who has read it`. */
const longest = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b.split(' ', 2).join() === a.split(' ', 2).join() && b.length > a.length) ? b : a

const longer = (a: string | null, b: string | null): string | null =>
  a === null ||
  (b !== null &&
    b.length > a.length &&
    !a.toLowerCase().includes(b.toLowerCase()) &&
    b.toLowerCase().includes(a.toLowerCase()))
    ? b
    : a

/** `a spokesman for Mr. Lee`: who stands behind is told of Mr. Lee. */
const SPEAKS_FOR =
  /\b(?:spokes\p{L}+|lawyers?|attorneys?|aides?|friends?)\s(?:for|of|to)(?:\s\p{Lu}[\p{L}.’'-]*){1,5}(?=,\swho\s|$)/u

const WHO_BEHIND = /^,?\s(?:who|whose|with|close|familiar|involved)\s[^;:“”".()]*/u
const MADE_BEHIND = new RegExp(String.raw`^,?\s(?:(?:was|is)\s)?(?:${MADE})\s[^;:“”".()]*`, 'u')

/** What stands between the source’s words and its cue: `, who was at the meeting,`. */
function modifierBehind(
  text: string,
  span: Span,
  cues: readonly Span[],
  sentences: readonly Span[],
  pattern = WHO_BEHIND,
): string {
  const sentence = sentenceAt(sentences, span.start)
  const next = cues[countBefore(cues, span.end)]
  const limit = Math.min(sentence?.end ?? span.end, next ? next.start : Number.POSITIVE_INFINITY, span.end + 200)
  const behind = text.slice(span.end, Math.max(span.end, limit))
  return pattern.exec(behind)?.[0].replace(/,\s?$/u, '') ?? ''
}

/** `73% of students`, `almost a quarter of staff`, `a series of letters`: how many, not who. */
const SHARE =
  /^(?:\p{L}+\s)?(?:[\d.,]+\s?(?:%|per\s?cent)|an?\s(?:quarter|third|half|fifth|series|majority|minority|(?:large\s|small\s)?number)\sof)/iu

/** `a statement from | a union representative` */
const STATEMENT = /^(?:an?|the|one)\s(?:\p{L}+\s)?(?:statement|letter|email|tweet|post)\s(?:by|from)\s/iu

function describePhrase(whole: string): Described {
  const words = whole.replace(STATEMENT, '')
  const [, one, named = ''] = ONE_OF_NAMED.exec(words) ?? []
  if (one) return { ...UNDESCRIBED, title: titleOfNamed(named), standing: one }
  const { head: described, standing: modifier } = cutStanding(words.replace(/\s+/gu, ' '))
  const own = modifier && withoutOther(modifier)
  // `One user of the hall, a second-year student,`
  const [first = described, second] = described.split(/,\s(?=(?:an?|the)\s)/u)
  const isTwo =
    second !== undefined &&
    isRole(second) &&
    /^(?:one|an?|the)\s/iu.test(first) &&
    !isRelation(first) &&
    /\sof\s/u.test(first)
  const head = isTwo ? second : described
  const standing = own ?? (isTwo ? first : null)
  if (isRelation(head)) return { ...UNDESCRIBED, standing: standing ?? head.replace(/,\s.*$/u, '') }
  return { ...UNDESCRIBED, title: titleOf(head), standing }
}

/** `One of the losing bidders, | Danish group Torm`: which of several somebody with a name is. */
const ONE_OF_NAMED =
  /^([Oo]ne\sof\s(?:the|its|his|her|their|several|\p{Lu}\p{L}+[’']s?)\s[^,]{3,70}),\s(?!an?\s|the\s)((?:[\p{L}’'-]+\s){0,7}\p{Lu}[\p{L}’'-]*)$/u

/** `Danish group | Torm` */
function titleOfNamed(words: string): string | null {
  const title = words.replace(/(?:(?:^|\s)\p{Lu}[\p{L}’'-]*)+$/u, '')
  return title !== '' && (isRole(title) || isBody(title)) ? title : null
}

/** `a lawyer involved in the trial | and a security source in Keld`: another one, of whom that is not told. */
function withoutOther(standing: string): string {
  const and = /\sand\s(?=(?:an?|another|one|two|three|several)\s)/u.exec(standing)
  return and && isRole(standing.slice(and.index + and[0].length)) ? standing.slice(0, and.index) : standing
}

/** `one of Ms Lee’s | aides` */
const ONE_OF = /^one\sof\s(?:his|her|its|their|our|.{1,40}?[’']s?)\s(.+)$/iu

/** `government officials`, and not `jurors in Virginia` */
const KIND_OF = /^\p{Ll}[\p{L}-]+\s(?!(?:in|at|of|from|for|on|with|to|by|and|who)\s)\p{Ll}/u

/** `a judicial source`, `government officials`; bare `officials` and `two people` say nothing of them. */
function titleOf(head: string): string | null {
  const bare = head
    .replace(/\s(?:earlier|later|yesterday|today|therefore)$/u, '')
    .replace(/\s(\p{Ll}{2,}ly)$/u, (adverb, word: string) => (NOUNS_IN_LY.has(word) ? adverb : ''))
    .replace(QUANTITY, '')
    .replace(/^(?:the|these|those)\s/iu, '')
    .trim()
  // `three | of the owner’s children`
  if (/^of\s/u.test(bare)) return null
  if (SHARE.test(bare)) return null
  const many = ONE_OF.exec(bare)?.[1]
  if (many !== undefined)
    return isRole(singularOf(headOf(many))) && !EMPTY_NOUNS.has(singularOf(headOf(many))) ? bare : null
  const noun = headOf(bare)
  const one = /^(?:an?|one|another)\s/iu.test(bare)
  const modified = bare.replace(/^(?:an?|one|another)\s/iu, '').includes(' ')
  if (EMPTY_NOUNS.has(noun) || EMPTY_NOUNS.has(singularOf(noun))) return modified && /^source/u.test(noun) ? bare : null
  // `government officials` says of what kind they are; `Florida officials` no more than the name does already.
  return one || (modified && (singularOf(noun) === noun || KIND_OF.test(bare))) ? bare : null
}
