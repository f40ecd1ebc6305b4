import { type LevelScale, levelOf } from '../attributions/tagger/features/level.ts'
import type { Chained } from '../chains/build-chains.ts'
import { PARTY_PRONOUNS } from '../lexicon/pronouns.ts'
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts'
import { SAYING_VERBS } from '../lexicon/saying-verbs.ts'
import { STATEMENT_VERBS } from '../lexicon/statement-verbs.ts'
import { PERSON_NOUNS } from '../lexicon/titles.ts'
import { FINITE_AUXILIARIES, PAST_ENDINGS } from '../lexicon/verb-shapes.ts'
import { countBefore, countEnded, totalLength } from '../text/spans.ts'
import type { Source, Span } from '../types.ts'
import type { PartyContext } from './party-context.ts'

const PRONOUN = new RegExp(`^(?:${PARTY_PRONOUNS})$`, 'iu')
/** Sentences before the source in which others are looked for that could be meant. */
const MAX_SENTENCES_BACK = 4

/**
 * What tells whether the party of an attribution is the one that the text means: how it is mentioned, how it was
 * resolved, who else could be meant, and how the words stand to each other. Each feature is a word of its own, so that
 * weights can be read; what is measured in steps has the highest, which implies the others (`LADDERS`).
 */
export function partyFeatures(text: string, attribution: Chained, context: PartyContext): string[] {
  const { chain, cue, kind, confidence, antecedentChance, evidence } = attribution
  const [origin] = chain
  const span = origin?.spans[0]
  const words = span ? text.slice(span.start, span.end) : ''
  const mention = mentionOf(words)
  const out = [
    '',
    `kind ${kind}`,
    `mention ${mention}`,
    `chain ${Math.min(chain.length, 3)}`,
    origin?.name ? 'known' : 'unknown',
    step('trust', level(confidence)),
    antecedentChance === null ? 'names itself' : step('meant', level(antecedentChance)),
    ...(evidence ? EVIDENCE.map((name) => step(name, level(evidence[name]))) : ['no evidence']),
    ...(evidence?.sameSource ? ['same source'] : []),
    ...ofStory(attribution, context),
    ...ofContent(text, attribution, context),
  ]
  const cueText = cue.map(({ start, end }) => text.slice(start, end).toLowerCase()).join(' ')
  out.push(`cue whole ${cueText}`)
  for (const word of cueText.match(/\p{L}+/gu)?.slice(0, 4) ?? []) out.push(`cue ${word}`)
  if (/\b(?:was|were|been|be|being|is|are)\s\p{L}+(?:ed|d|t|ld|wn)\b/u.test(cueText))
    out.push('passive', `passive ${mention}`)
  out.push(...ofCue(text, attribution, context))
  if (!origin || !span) return out
  return [
    ...out,
    ...ofName(text, origin, mention),
    ...ofPlace(text, span, cue, mention),
    ...ofOthers(origin, span, mention, context),
  ]
}

/** How it lies among the others, and how they fare. */
function ofStory(attribution: Chained, { places, originCounts, ease }: PartyContext): string[] {
  const place = places.get(attribution)
  const times = originCounts.get(attribution.chain[0]?.name ?? '') ?? 0
  return [
    step('ease', level(ease)),
    step('heard', Math.min(6, Math.round(2 * Math.log2(times + 1)))),
    ...(place
      ? [
          `nesting ${place.nesting}`,
          `beside ${Math.min(3, place.beside)}`,
          ...(place.follows ? ['same as before'] : []),
        ]
      : []),
  ]
}

/** What sort of words tell that something is said, and what stands right before them: `would not | say`, `to | say`. */
function ofCue(text: string, { cue, content, quoted }: Chained, { sentences }: PartyContext): string[] {
  const [first] = cue
  const last = cue.at(-1)
  if (!first || !last) return []
  const words =
    text
      .slice(first.start, last.end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const sort = sortOf(words)
  const before = text.slice(Math.max(0, first.start - 40), first.start).toLowerCase()
  const leads = before.match(/[\p{L}’']+(?=\P{L}*$)/u)?.[0] ?? ''
  const at = sentenceAt(sentences, first.start)
  const sentence = at < 0 ? '' : text.slice(sentences[at]!.start, sentences[at]!.end)
  const form = words.at(-1)?.endsWith('ing') ? 'ing' : words[0] === 'to' || leads === 'to' ? 'to' : 'finite'
  const isUnreal = UNREAL.test(`${before.slice(-24)}${words.join(' ')}`)
  const size = totalLength(content)
  const marked = totalLength(quoted)
  return [
    `sort ${sort}`,
    `sort ${sort} ${form}`,
    `cue like ${(words.at(-1) ?? '').slice(-3)}`,
    `leads ${leads}`,
    `leads like ${leads.slice(-2)}`,
    ...(isUnreal ? ['unreal', `unreal ${sort}`] : []),
    ...(/\?\s*$/u.test(sentence) ? ['question'] : []),
    ...(/^if\b/iu.test(sentence) ? ['condition'] : []),
    `marked ${size === 0 ? 0 : Math.ceil((3 * marked) / size)} ${sort}`,
    `clause ${content[0] ? CLAUSE_VERB.test(text.slice(content[0].start, content[0].end)) : false} ${sort}`,
  ]
}

function sortOf(words: readonly string[]): string {
  if (words.some((it) => SAYING_VERBS.has(it))) return 'saying'
  if (words.some((it) => REPORTING_VERBS.has(it))) return 'reporting'
  return words.some((it) => STATEMENT_VERBS.has(it)) ? 'statement' : 'other'
}

/** `would not say`, `might have claimed`, `refused to say`. */
const UNREAL =
  /\b(?:not|never|no|n[’']t|would|could|should|might|may|must|will|can|if|whether|refused|declined|unless|until|without)\b/u
const CLAUSE_VERB = new RegExp(
  String.raw`^[^“"]{2,120}?\s(?:${FINITE_AUXILIARIES}|\p{Ll}+(?:ed|${PAST_ENDINGS}))\s`,
  'u',
)

/** Steps of probability, and of whatever else is measured. */
const LEVELS: LevelScale = { floor: 0.002, most: 9, perUnit: 1.5 }
const level = (chance: number): number => levelOf(chance, LEVELS)

const EVIDENCE = [
  'content',
  'first',
  'last',
  'cue',
  'source',
  'sourceChance',
  'contentChance',
  'again',
  'agreed',
  'edges',
] as const
/** What is measured in steps. */
const MEASURES = ['trust', 'meant', 'size', ...EVIDENCE, 'ease', 'heard'] as const
type Measure = (typeof MEASURES)[number]

/** Words for all steps of each measure, from the lowest on: each implies those before it, `trust 4` that `trust 3`. */
export const LADDERS: readonly (readonly string[])[] = MEASURES.map((name) =>
  Array.from({ length: 2 * LEVELS.most + 1 }, (_, step) => `${name} ${step - LEVELS.most}`),
)
const LADDER_OF = Object.fromEntries(MEASURES.map((name, at) => [name, LADDERS[at]!])) as Record<
  Measure,
  readonly string[]
>

/** The highest step that a number reaches. */
const step = (name: Measure, value: number): string => LADDER_OF[name][value + LEVELS.most]!

/** Number of the first sentence that ends behind a place; -1 for none. */
function sentenceAt(sentences: readonly Span[], place: number): number {
  const at = countEnded(sentences, place)
  return at < sentences.length ? at : -1
}

/** What is said: how much, how it begins and ends, and where it stands. */
function ofContent(text: string, { content, kind, cue }: Chained, { sentences }: PartyContext): string[] {
  const [first, last] = [content[0], content.at(-1)]
  if (!first || !last) return []
  const size = totalLength(content)
  const opening = text.slice(first.start, first.start + 24)
  const at = sentenceAt(sentences, first.start)
  const isWhole = sentences[at]?.start === first.start
  const side = cue[0] ? (cue[0].start < first.start ? 'behind' : 'before') : 'alone'
  return [
    step('size', Math.min(9, Math.round(Math.log2(size + 1)))),
    `content ${side} ${kind}`,
    `pieces ${Math.min(3, content.length)}`,
    `opens ${(/[\p{L}]+/u.exec(opening)?.[0] ?? '').toLowerCase()} ${side}`,
    `opens ${/^\p{Ll}/u.test(opening) ? 'lower' : 'upper'} ${isWhole} ${side}`,
    `ends ${endsAt(text, last.end)}`,
    ...ofClauses(text.slice(last.start, last.end)),
    ...(at === 0 ? ['headline'] : []),
    ...(at > -1 && at < 4 ? ['lead'] : []),
  ]
}

/** What ends where content does: its sentence, the text, or what stands behind. */
function endsAt(text: string, end: number): string {
  const isSentence = /[.!?][”"’']?$|^[.!?]/u.test(text.slice(end - 2, end)) || /^[.!?]/u.test(text.slice(end, end + 1))
  return isSentence ? 'sentence' : (/^\s?(\p{L}+|\P{L})/u.exec(text.slice(end, end + 16))?.[1] ?? 'text')
}

/** Words that begin a clause which may not be said any more. */
const LATER_CLAUSE =
  /,?\s(which|who|where|when|while|although|though|but|after|before|as|because|despite|amid|following|just|saying|adding)\s/gu

/** Where what is said may end sooner than it does. */
function ofClauses(words: string): string[] {
  const clauses = [...words.matchAll(LATER_CLAUSE)]
  const last = clauses.at(-1)
  if (!last || /[”"]$/u.test(words)) return ['no tail']
  const isMarked = last[0].startsWith(',')
  return [`tails ${Math.min(3, clauses.length)}`, `tail ${last[1]} ${isMarked}`, ...(isMarked ? ['marked tail'] : [])]
}

function mentionOf(words: string): string {
  if (words === '') return 'none'
  if (PRONOUN.test(words)) return words.toLowerCase()
  const bare = words.replace(
    /^(?:the|a|an|one|some|several|many|two|three|other|another|his|her|their|its|our|my)\s+/iu,
    '',
  )
  const determiner = words
    .slice(0, words.length - bare.length)
    .trim()
    .toLowerCase()
  const form = /^\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)*\s?$/u.test(bare)
    ? 'name'
    : /\p{Lu}/u.test(bare)
      ? 'described'
      : 'noun'
  const article =
    determiner === ''
      ? 'bare'
      : determiner === 'the'
        ? 'the'
        : /^(?:his|her|their|its|our|my)$/u.test(determiner)
          ? 'owned'
          : 'a'
  return `${article} ${form}`
}

function ofName(text: string, { name, kind, spans }: Source, mention: string): string[] {
  const words = spans.map(({ start, end }) => text.slice(start, end)).join(' ')
  const out = [`is ${kind}`, `is ${kind} ${mention}`]
  if (name === null) return [...out, 'unresolved', `unresolved ${mention}`]
  const count = name.split(/\s+/u).length
  const isProper = /^\p{Lu}/u.test(name)
  const head = /(\p{L}+)\W*$/u.exec(words)?.[1]?.toLowerCase() ?? ''
  return [
    ...out,
    `words ${Math.min(count, 5)}`,
    isProper ? 'proper' : 'common',
    `${isProper ? 'proper' : 'common'} ${mention}`,
    words.toLowerCase().includes(name.toLowerCase()) ? `itself ${mention}` : `resolved ${mention}`,
    ...(PERSON_NOUNS.has(head) ? [`person noun ${isProper}`, `person noun ${mention}`] : []),
    ...(/,|\(|\bwho\b/u.test(words) ? ['apposed'] : []),
    ...(/[’']s?$/u.test(words) ? ['owner'] : []),
    ...(/\d/u.test(words) ? ['number'] : []),
    ...(isProper ? [] : [`noun ${head}`]),
  ]
}

function ofPlace(text: string, span: Span, [cue]: readonly Span[], mention: string): string[] {
  if (!cue) return ['no cue']
  const isBefore = span.start < cue.start
  const between = isBefore ? text.slice(span.end, cue.start) : text.slice(cue.end, span.start)
  const gap = Math.min(5, between.match(/\p{L}+/gu)?.length ?? 0)
  const side = isBefore ? 'before' : 'behind'
  const preposition = /\b(?:of|for|from|with|by|to|in|on|at|about|against|than)\s(?:the\s)?$/u.exec(
    text.slice(Math.max(0, span.start - 20), span.start),
  )
  return [
    `${side} ${gap}`,
    `${side} ${mention}`,
    ...(/[.!?]\s/u.test(between) ? ['other sentence'] : []),
    ...(preposition ? [`after ${preposition[0].trim().split(' ')[0]}`] : []),
  ]
}

function ofOthers({ name }: Source, span: Span, mention: string, context: PartyContext): string[] {
  const { names, sentences, counts } = context
  const at = sentenceAt(sentences, span.start)
  const from = sentences[Math.max(0, at - MAX_SENTENCES_BACK)]?.start ?? 0
  const near = names
    .slice(countBefore(names, from), countBefore(names, span.start))
    .filter((it) => it.end <= span.start && it.kind !== 'place')
  const people = new Set(near.filter(({ kind }) => kind !== 'organisation').map((it) => it.name))
  const out = [`people ${mention} ${Math.min(4, people.size)}`]
  if (name === null) return out
  const last = near.findLast((it) => it.name === name)
  const distance = last ? countBefore(sentences, span.start + 1) - countBefore(sentences, last.start + 1) : 9
  const most = Math.max(0, ...[...people].map((it) => counts.get(it) ?? 0))
  const own = counts.get(name) ?? 0
  return [
    ...out,
    `back ${mention} ${Math.min(distance, 9)}`,
    `last ${mention} ${near.at(-1)?.name === name}`,
    `salience ${mention} ${own === 0 ? 'none' : own >= most ? 'most' : 'less'}`,
    `known ${own > 0} ${mention}`,
  ]
}
