import type { Chained } from '../../chains/build-chains.ts'
import { PARTY_PRONOUNS } from '../../lexicon/pronouns.ts'
import { PERSON_NOUNS } from '../../lexicon/titles.ts'
import { countBefore } from '../../text/spans.ts'
import type { Source, Span } from '../../types.ts'
import type { PartyContext } from '../party-context.ts'
import { indexOfSentence } from './index-of-sentence.ts'

const PRONOUN = new RegExp(`^(?:${PARTY_PRONOUNS})$`, 'iu')
/** Sentences before the source in which others are looked for that could be meant. */
const MAX_SENTENCES_BACK = 4

/** Who is said to say it: how it is named, where it stands to the cue, and who else could be meant. */
export function sourceFeatures(
  text: string,
  { chain, cue }: Chained,
  mention: string,
  context: PartyContext,
): string[] {
  const [origin] = chain
  const span = origin?.spans[0]
  if (!origin || !span) return []
  return [
    ...ofName(text, origin, mention),
    ...ofPlace(text, span, cue, mention),
    ...ofOthers(origin, span, mention, context),
  ]
}

/** How the words of a source mention it: `he`, `none`, or article and form, `the noun`, `bare name`. */
export function mentionForm(words: string): string {
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
  const at = indexOfSentence(sentences, span.start)
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
