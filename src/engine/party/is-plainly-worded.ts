import type { Chained } from '../chains/build-chains.ts'
import { BELIEVING_VERBS } from '../lexicon/stance-verbs.ts'
import { STATEMENT_NOUNS } from '../lexicon/statement-nouns.ts'
import { STATEMENT_VERBS } from '../lexicon/statement-verbs.ts'
import { FINITE_AUXILIARIES, PAST_ENDINGS } from '../lexicon/verb-shapes.ts'
import { sentenceAt } from '../text/spans.ts'
import type { Source, Span } from '../types.ts'
import { isPlainHearsay } from './is-plain-hearsay.ts'
import { isPlainlyInserted } from './is-plainly-inserted.ts'
import { isPlainlyLabelled } from './is-plainly-labelled.ts'
import { isPlainlyPassed } from './is-plainly-passed.ts'
import { isPlainlyQuoted } from './is-plainly-quoted.ts'

/**
 * Whether the wording leaves no choice who said what: `The road is shut, per Northwire.`, `Lee announced that it is shut,
 * according to Northwire.`, `It is, Lee said, Northwire reported.`, `Lee’s claim that it is shut`. Training texts have most
 * such wordings seldom or never.
 *
 * @param sentences in text order.
 */
export const isPlainlyWorded = (text: string, it: Chained, sentences: readonly Span[]): boolean =>
  isPlainlySaid(text, it, sentences) ||
  isPassedOn(text, it, sentences) ||
  isSaidAndPassedOn(text, it, sentences) ||
  isPlainHearsay(text, it, sentences) ||
  isOfOneVoice(text, it, sentences) ||
  isPlainlyLabelled(text, it) ||
  isSaidByAgent(text, it) ||
  isOwned(text, it)

/** Whether the wording alone leaves no choice, in ways that training texts have, too: `Lee said the road is shut.` */
export const isPlainlySaid = (text: string, it: Chained, sentences: readonly Span[]): boolean =>
  isSaidWhole(text, it, sentences) ||
  isClauseSaid(text, it) ||
  isSentenceSaid(text, it, sentences) ||
  isDeclined(text, it)

/**
 * Wordings of which who speaks must be sure and the only one: `Lee was quoted by Northwire as saying that the road is shut.`,
 * `The road, Lee said on Monday, is shut.`, `The Herald, citing Lee, said that the road is shut.`
 */
const isOfOneVoice = (text: string, it: Chained, sentences: readonly Span[]): boolean =>
  (it.antecedentChance ?? 1) >= SURE_ANTECEDENT &&
  it.content.every((said) => !saysMore(text, said)) &&
  (isPlainlyQuoted(text, it, sentences) ||
    isPlainlyInserted(text, it, sentences) ||
    isPlainlyPassed(text, it, sentences))

/** `Jurors were told by Lee that the road is shut.`, as rules found it, of one who is sure and in whose words nobody speaks. */
const isSaidByAgent = (text: string, it: Chained): boolean => {
  const { evidence, cue, content, chain } = it
  const [verb, said, who] = [cue[0], content[0], chain[0]?.spans[0]]
  if (evidence !== null || !verb || !said || !who || !isSureOfOne(text, it)) return false
  return (
    who.start > verb.end && /\sby\s$/u.test(text.slice(verb.end, who.start)) && text.startsWith('that ', said.start)
  )
}

const OWNED = new RegExp(String.raw`[’']s?\s(?:\p{Ll}+\s)?(?:${STATEMENT_NOUNS})\s$`, 'u')

const BELIEVING = /^(?:believe|think|thought|hope|fear|expect)(?:s|d|ed)?$/u

/** `Lee’s claim that the road is shut`. */
function isOwned(text: string, { cue: [noun], content: [said], chain: [who, ...others] }: Chained): boolean {
  const owner = who?.spans[0]
  if (!noun || !said || !owner || others.length > 0 || !who?.name) return false
  const words = text.slice(owner.start, said.start)
  return owner.end < noun.start && noun.end < said.start && OWNED.test(words) && text.startsWith('that ', said.start)
}

/** `The road is shut, per Northwire.`: what the whole sentence before says, if nobody in it says anything. */
function isPassedOn(text: string, { evidence, cue, content, chain }: Chained, sentences: readonly Span[]): boolean {
  const [who, ...others] = chain
  const [verb, said, words] = [cue[0], content[0], who?.spans[0]]
  if (evidence !== null || others.length > 0 || !verb || !said || !words || content.length > 1) return false
  return beginsSentence(said, sentences) && passesOn(text, said, who) && !saysMore(text, said)
}

/** `Lee announced that the road is shut.`: a sentence of one who is sure, a verb, and what is said up to the full stop. */
function isSaidWhole(text: string, it: Chained, sentences: readonly Span[]): boolean {
  const { cue, content, chain, antecedentChance } = it
  const [who] = chain
  const [verb, said, words] = [cue[0], content[0], who?.spans[0]]
  if (!verb || !said || !words || !who?.name || content.length > 1 || chain.length > 1) return false
  return (
    text.slice(words.end, verb.start) === ' ' &&
    STATEMENT_VERBS.has(text.slice(verb.start, verb.end)) &&
    /^ that $/u.test(text.slice(verb.end, text.startsWith('that ', said.start) ? said.start + 5 : said.start)) &&
    (antecedentChance ?? 1) >= SURE_ANTECEDENT &&
    beginsSentence(words, sentences) &&
    /^\.(?:\s|$)/u.test(text.slice(said.end, said.end + 2)) &&
    !saysMore(text, said)
  )
}

/** `Lee also | said`, `sources close to the talks | say` */
const SAID = /^(?:(?:also|later|then|has|have|had|earlier)\s)*(?:said|says|say|told)$/u
const ADVERBS = /^,?\s(?:(?:also|later|then|\p{Ll}+ly)\s)*$/u
const HAS_VERB = new RegExp(String.raw`\s(?:${FINITE_AUXILIARIES}|\p{Ll}+(?:ed|${PAST_ENDINGS}))\b`, 'u')

/** `said | on Monday that | …` */
const DAY_AND_THAT = /^\s(?:(?:(?:late|early)\s)?on\s\p{Lu}\p{Ll}+day\s)?(?:that\s)?$/u
/** `said | in a letter to the board of the yard that | …` */
const WORDS_AND_THAT = /^\s(?:[\p{L}\p{N}’'&-]+\s){1,10}that\s$/u
/** `, while the police …`: what follows is the writer’s; behind `, but` and `, and` it may be said, too. */
const ENDS_CLAUSE = /^,\s(?!but\b|and\b)\p{L}/u

/** `Lee also said the road is shut.`: a clause with a verb up to the full stop, of one who is sure. */
function isClauseSaid(text: string, it: Chained): boolean {
  const [verb, said, words] = [it.cue[0], it.content[0], it.chain[0]?.spans[0]]
  if (!isSureOfOne(text, it) || !verb || !said || !words || words.end > verb.start) return false
  const hasHearer = /told$/u.test(text.slice(verb.start, verb.end))
  const afterThat = said.start + (text.startsWith('that ', said.start) ? 'that '.length : 0)
  return (
    ADVERBS.test(text.slice(words.end, verb.start)) &&
    SAID.test(text.slice(verb.start, verb.end)) &&
    ((!hasHearer && DAY_AND_THAT.test(text.slice(verb.end, said.start))) ||
      WORDS_AND_THAT.test(text.slice(verb.end, afterThat))) &&
    (endsSentence(text, said) || ENDS_CLAUSE.test(text.slice(said.end, said.end + 6))) &&
    HAS_VERB.test(` ${text.slice(said.start, said.end)}`)
  )
}

const endsSentence = (text: string, { start, end }: Span): boolean =>
  /[.!?]["”’']{1,2}$/u.test(text.slice(start, end)) || /^\.(?:\s|$)/u.test(text.slice(end, end + 2))

const SAID_BEHIND =
  /^(?:said|says|say|added|reported|wrote|told(?:\s[\p{L}’']+){1,4})(?:\sin\san?\s(?:statement|report|interview|letter|tweet))?$/u

/** `The road is shut, Northwire reported this week, | citing a report`: whose it is, is not plain. */
const CITES = /,\s(?:citing|quoting)\s/u
/** `shut, | Lee`, `“shut,” | said` */
const COMMA_BEFORE = /^(?:[^,]{2},|[^,],["”’'])\s$|^,["”’']\s$/u

/** `The road is shut, Lee told reporters.`, `The road is shut, said Lee.`: all of the sentence up to the comma. */
function isSentenceSaid(text: string, it: Chained, sentences: readonly Span[]): boolean {
  const [verb, said, words] = [it.cue[0], it.content[0], it.chain[0]?.spans[0]]
  if (!isSureOfOne(text, it) || !verb || !said || !words || said.end > Math.min(verb.start, words.start)) return false
  const sentence = sentenceAt(sentences, said.start)
  return (
    SAID_BEHIND.test(text.slice(verb.start, verb.end)) &&
    sentence?.start === said.start &&
    !CITES.test(text.slice(Math.max(verb.end, words.end), sentence.end)) &&
    COMMA_BEFORE.test(text.slice(said.end - 2, Math.min(verb.start, words.start))) &&
    HAS_VERB.test(` ${text.slice(said.start, said.end)}`)
  )
}

/** `Lee declined | to comment` */
function isDeclined(text: string, it: Chained): boolean {
  const [verb, said, words] = [it.cue[0], it.content[0], it.chain[0]?.spans[0]]
  if (!isSureOfOne(text, it) || !verb || !said || !words || words.end > verb.start) return false
  return (
    ADVERBS.test(text.slice(words.end, verb.start)) &&
    text.slice(verb.start, said.start) === 'declined ' &&
    text.startsWith('to ', said.start)
  )
}

/** Whether one speaks who is sure, in one piece, and nobody in it. */
const isSureOfOne = (text: string, { chain: [who, ...others], content, antecedentChance }: Chained): boolean =>
  Boolean(who?.name) &&
  others.length === 0 &&
  content.length === 1 &&
  (antecedentChance ?? 1) >= SURE_ANTECEDENT &&
  !/^(?:it|which|who|that)$/iu.test(text.slice(who!.spans[0]?.start, who!.spans[0]?.end)) &&
  !saysMore(text, content[0]!) &&
  !SIDE_CLAUSE.test(text.slice(content[0]!.start, content[0]!.end))

/** `, but the mayor is not so sure`: of whom such a clause is, is not plain. */
const SIDE_CLAUSE = /,\s(?:but|although|though)\s/u

/**
 * `Lee announced that the road is shut, according to Northwire.`, `Lee believes that it is, Northwire reported.`, and
 * `The road is shut, Lee said, according to Northwire.`
 */
function isSaidAndPassedOn(text: string, it: Chained, sentences: readonly Span[]): boolean {
  const { cue, content, chain, antecedentChance } = it
  const [who, relay, ...others] = chain
  const [verb, said, words] = [cue[0], content[0], who?.spans[0]]
  if (!verb || !said || !words || !who?.name || content.length > 1 || others.length > 0) return false
  if ((antecedentChance ?? 1) < SURE_ANTECEDENT || text.slice(words.end, verb.start) !== ' ') return false
  const isAhead = words.start < said.start
  const joint = isAhead
    ? /^ (?:that )?$/u.test(text.slice(verb.end, said.start))
    : /^, (?:the )?$/u.test(text.slice(said.end, words.start))
  const [first, last] = isAhead ? [words, said] : [said, verb]
  return (
    joint &&
    saysOrBelieves(text.slice(verb.start, verb.end)) &&
    beginsSentence(first, sentences) &&
    passesOn(text, last, relay) &&
    !saysMore(text, said)
  )
}

const SURE_ANTECEDENT = 0.9

/** `said`, `believes`, `told mediators` */
const saysOrBelieves = (words: string): boolean =>
  STATEMENT_VERBS.has(words) || BELIEVING_VERBS.has(words) || /^told(?:\s\p{Ll}+){1,3}$/u.test(words)

const beginsSentence = ({ start }: Span, sentences: readonly Span[]): boolean =>
  sentenceAt(sentences, start)?.start === start

/** `…, per Northwire.`, `…, Northwire reported.`, with a name, at the end of the sentence. */
function passesOn(text: string, said: Span, source: Source | undefined): boolean {
  const words = source?.spans[0]
  if (!source || !words || words.start < said.end || !/^\p{Lu}/u.test(source.name ?? '')) return false
  const between = text.slice(said.end, words.start)
  const after = text.slice(words.end, words.end + 24)
  const isOutlet = source.kind === 'outlet' || source.kind === 'aggregator'
  return isOutlet && between === ', '
    ? /^ reported[.!?]?(?:\s|$)/u.test(after)
    : /^, (?:per|according to) (?:the )?$/u.test(between) && /^[.!?]?(?:\s|$)/u.test(after)
}

/** Whether somebody says or believes something within what is said. */
const saysMore = (text: string, { start, end }: Span): boolean =>
  (
    text
      .slice(start, end)
      .replace(ADJECTIVE, '')
      .match(/\p{L}+/gu) ?? []
  ).some((word) => STATEMENT_VERBS.has(word) || BELIEVING.test(word))

/** `with alleged smugglers inside`, `the reported strike`: what says nothing by itself. */
const ADJECTIVE = /(?<=\b(?:an?|the|of|with|for|by|to|from|in|on|and|his|her|its|their)\s)\p{Ll}+ed(?=\s\p{L})/gu
