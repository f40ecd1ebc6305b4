import { REPORTING_VERBS } from '../../../lexicon/reporting-verbs.ts'
import { VERBS_OF_MIND } from '../../../lexicon/stance-verbs.ts'
import { PERSON_NOUNS } from '../../../lexicon/titles.ts'
import { DONE_TO_ANOTHER } from '../../../lexicon/verb-shapes.ts'
import { kindOfProperName } from '../../../sources/kind-of-proper-name.ts'
import type { Entity } from '../../entities/entities.ts'
import type { Placed } from '../../place-mentions.ts'
import type { Antecedent, OpenMention } from '../antecedent.ts'
import { isOnlyModifier } from '../is-only-modifier.ts'
import { beginOf, isAnyFrom, leadsSentence, oppositeOf } from './mention-places.ts'
import { PUTS_QUESTION } from './newcomers.ts'
import { HE_ALONE, isNextSentence, MAX_GAP, SHE_ALONE } from './next-sentence.ts'

/**
 * Whether somebody else is the subject of the sentence right before, in which nobody has spoken: `Roe said the dam was
 * safe. Lee shook his head. “It is a ruin,” | he said`. Whoever is named in that sentence beside, may still be meant; where
 * its subject may be a thing, `Red Wing won. | He said`, nobody is.
 */
export function isOutOfFocus({ context, form }: OpenMention, { entity }: Antecedent): boolean {
  const { placed, history, text } = context
  const begin = beginOf(context)
  const last = placed.findLast((it) => it.start < begin)
  if (!last || !entity || !isNextSentence(text, last.end, begin)) return false
  const before = placed.filter((it) => it.sentence === last.sentence && it.entity.kind !== 'place')
  // `Roe’s husband, Glyn, wept`
  const focus = before.find((it) => !/^[’']s?\s/u.test(text.slice(it.end, it.end + 3)))
  if (!focus || (history.at(-1)?.start ?? 0) >= focus.start || !leadsSentence(context, focus)) return false
  if (PUTS_QUESTION.test(text.slice(focus.end, begin))) return false
  const isHe = focus.entity.gender === (form === 'he' ? 'male' : 'female')
  const isOther = before.every((it) => it.entity !== entity)
  if (isHe && before.every((it) => it.entity === focus.entity)) return isOther
  if (text.slice(focus.end, begin).includes('\n\n')) return false
  if (isHe || (focus.entity.gender === null && isSomebody(focus, text))) return isOther
  return isTwoWords(focus.entity)
}

/**
 * Whether a candidate is only told of beside the subject of the sentence right before, who may be meant, and has not
 * spoken: `Lee replaced Tom Roe in May. | He | said` (centering, Grosz, Joshi and Weinstein 1995).
 */
export function isBesideSubject({ context, form }: OpenMention, { entity, earlier }: Antecedent): boolean {
  const { placed, history, text } = context
  const begin = beginOf(context)
  const last = placed.findLast((it) => it.start < begin)
  if (!last || !entity || earlier !== null || !isNextSentence(text, last.end, begin)) return false
  const before = placed.filter((it) => it.sentence === last.sentence && it.entity.kind !== 'place')
  const [focus] = before
  if (
    !focus ||
    focus.entity === entity ||
    !leadsSentence(context, focus) ||
    text.slice(focus.end, begin).includes('\n\n')
  )
    return false
  if (focus.entity.gender !== (form === 'he' ? 'male' : 'female') || focus.entity.isGuessed) return false
  if ((history.at(-1)?.start ?? -1) > focus.end) return false
  // `After Roe left, Lee joined`: the subject stands behind the comma.
  if (FRONTED.test(text.slice(Math.max(0, focus.start - MAX_LEAD), focus.start))) return false
  return entity.mentions[0]!.start > focus.start
}

/** `If Lee went, he did not follow | Roe’s | advice. | He | said`: whose a thing is speaks less than who did it, and has not spoken. */
export function isOwnerAlone({ context }: OpenMention, { entity, named, earlier }: Antecedent): boolean {
  const { placed, text } = context
  const begin = beginOf(context)
  if (!entity || !named || earlier !== null || !isNextSentence(text, named.end, begin)) return false
  if (!/^[’']s?\s\p{Ll}/u.test(text.slice(named.end, named.end + 4))) return false
  return placed.some(
    (it) =>
      it.sentence === named.sentence &&
      it.end < named.start &&
      it.entity !== entity &&
      it.entity.kind !== 'place' &&
      it.entity.kind !== 'organisation' &&
      /^\s\p{Ll}/u.test(text.slice(it.end, it.end + 2)),
  )
}

const FRONTED =
  /(?:^|[.!?][”"’')]*\s+|\n)(?:After|When|While|As|Before|Since|Although|Though|Because|If|Once|Until|With|Unlike|Like)\s[^.!?,]*$/u

/**
 * Whether the paragraph began with somebody else, the only one whom the sentence right before names, be it as an object:
 * `Roe said it was safe. | That was no comfort to Ann Lee. “It is a ruin,” | she said`.
 */
export function isOutOfParagraph({ context, form }: OpenMention, { entity, named, earlier }: Antecedent): boolean {
  const { placed, text } = context
  const begin = beginOf(context)
  const last = placed.findLast((it) => it.start < begin)
  if (!last || !entity || last.entity === entity) return false
  const since = text.slice(last.end, Math.min(begin, last.end + MAX_GAP))
  if (!isNextSentence(text, last.end, begin) && !(form === 'he' ? HE_ALONE : SHE_ALONE).test(since)) return false
  const from = Math.max(0, begin - MAX_PARAGRAPH)
  const gap = text.slice(from, begin).lastIndexOf('\n\n')
  const paragraph = gap < 0 ? from : from + gap + 2
  if (isAnyFrom(paragraph, named, earlier)) return false
  const near = placed.filter((it) => it.start >= paragraph && it.start < begin && it.entity.kind !== 'place')
  // `a screening of the Ann Lee film was followed by a talk of Tom Roe`
  const bearers = near.filter((it) => isSomebody(it, text) && !isOnlyModifier(text, [it]))
  const people = new Set(bearers.map((it) => it.entity))
  const [other] = people
  if (!other || people.size > 1 || other.gender === oppositeOf(form)) return false
  return !/(?:^|\s)(?:s?he|his|hers?|him)\s/iu.test(text.slice(paragraph, last.start))
}

/**
 * Whether the sentence right before tells of one of many, and of nobody else: `Roe said it was safe. | Some engineers, like
 * Carl Lee of Keld Works, disagree. “It is a ruin,” | he said`.
 */
export function isPastExample({ context, form }: OpenMention, { entity }: Antecedent): boolean {
  const { placed, text } = context
  const begin = beginOf(context)
  const last = placed.findLast((it) => it.start < begin)
  if (!last || !entity || !isNextSentence(text, last.end, begin)) return false
  const people = placed.filter(
    (it) => it.sentence === last.sentence && isSomebody(it, text) && kindOfProperName(it.entity.name) === null,
  )
  const [example] = people
  if (!example || example.entity === entity || people.some((it) => it.entity !== example.entity)) return false
  if (example.entity.gender === oppositeOf(form)) return false
  return ONE_OF_MANY.test(text.slice(Math.max(0, example.start - MAX_GAP), example.start))
}

const ONE_OF_MANY =
  /(?:^|[.!?][”"’')]*\s+|\n)(?:Some|Many|Others?|Several|Most|Even|A\s\p{Ll}+)\s[^.!?\n“”"]*,\s(?:like|including|such\sas|among\sthem)\s(?:[\p{L}-]+\s){0,3}$/u

/** `Roe said it was safe. | She met Lee in May. “It is a ruin,” | she said`: whom the subject of the last sentence met has not spoken. */
export function isMet({ context, form }: OpenMention, { named, earlier }: Antecedent): boolean {
  const { text } = context
  if (!named) return false
  const begin = beginOf(context)
  if (!isNextSentence(text, named.end, begin) || (earlier !== null && earlier.start > named.start)) return false
  const before = text.slice(Math.max(0, named.start - MAX_LEAD), named.start)
  return (form === 'he' ? HE_MET : SHE_MET).test(before)
}

/** `She met `, `She thanked the woman she played, ` */
const HE_MET = /(?:^|[.!?][”"’')]*\s+|\n)He\s\p{Ll}[^.!?,;:“”"]*,?\s$/u
const SHE_MET = /(?:^|[.!?][”"’')]*\s+|\n)She\s\p{Ll}[^.!?,;:“”"]*,?\s$/u

/** `Sergeant Dunn arrested Karl Voss. | He | told the court`: of two men of whom one did something to the other, nobody can tell which. */
export function isOneOfTwo({ context, form }: OpenMention, { entity }: Antecedent): boolean {
  const { placed, text } = context
  const begin = beginOf(context)
  const last = placed.findLast((it) => it.start < begin)
  if (!last || !entity || !isNextSentence(text, last.end, begin)) return false
  const people = placed.filter((it) => it.sentence === last.sentence && it.start < begin && it.entity.kind === 'person')
  const [first, second, ...others] = people
  if (!first || !second || others.length > 0 || !people.some((it) => it.entity === entity)) return false
  if (people.some((it) => it.entity.gender === oppositeOf(form))) return false
  return DOES_TO.test(text.slice(first.end, second.start))
}

const DOES_TO = new RegExp(
  String.raw`^(?:,[^,]{2,60},)?\s(?:\p{Ll}+\s){0,2}?(?:${DONE_TO_ANOTHER})\s(?:[\p{L}’'-]+\s){0,4}$`,
  'u',
)

/**
 * Whether a candidate has only been named paragraphs ago, and not gone on speaking since, in a story of somebody else who
 * may be meant: `“He had one plane,” said Roe. | By 1979 Lee Air had 44. He sold it. | He | told his staff …`.
 */
export function isBystander({ context, form }: OpenMention, { entity, named, earlier }: Antecedent): boolean {
  const { placed, span, said, text } = context
  if (!entity || !named || !/^(?:He|She)$/u.test(text.slice(span.start, span.end))) return false
  if (said.length === 0 || said.some(({ start }) => start < span.end)) return false
  if (span.start - named.end > MAX_PARAGRAPH) return false
  const between = text.slice(named.end, span.start)
  const [first, last] = [between.indexOf('\n\n'), between.lastIndexOf('\n\n')]
  if (first < 0 || last === first || goesOnSpeaking(between.slice(first, last))) return false
  if (earlier !== null && earlier.start > named.end + first && !/^(?:s?he|him|her)$/iu.test(earlier.words)) return false
  const counts = new Map<Entity, number>()
  for (const { entity: it } of placed) counts.set(it, (counts.get(it) ?? 0) + 1)
  const own = counts.get(entity) ?? 0
  const opposite = oppositeOf(form)
  return [...counts].some(
    ([it, count]) => it !== entity && it.kind === 'person' && it.gender !== opposite && count > 1 && count > own,
  )
}

/** `she added`, or nothing but paragraphs of a quotation. */
const goesOnSpeaking = (words: string): boolean =>
  words.split('\n\n').every((it) => it === '' || /^[“"]/u.test(it)) ||
  [...words.matchAll(SPEAKS_ON)].some(([, verb]) => REPORTING_VERBS.has(verb!) || VERBS_OF_MIND.has(verb!))

const SPEAKS_ON = /\b(?:[Ss]he|[Hh]e)\s(?:also\s|later\s|then\s|\p{Ll}+ly\s)?(\p{Ll}+)\b/gu

/** Characters before a name in which its sentence begins. */
const MAX_LEAD = 60
/** First mentions that are looked at. */
const MAX_MENTIONS = 12
/** Characters of a few paragraphs. */
const MAX_PARAGRAPH = 3000
/** Whether a name has what only somebody has: a calling, an age, `who` behind it, or that its last word stands for it. */
const isSomebody = ({ entity, start, end }: Placed, text: string): boolean =>
  isPerhapsSomebody(entity) &&
  (entity.kind === 'person' ||
    entity.somebody ||
    entity.age !== null ||
    entity.epithets.size > 0 ||
    /^,\swho\s/u.test(text.slice(end, end + 6)) ||
    PERSON_NOUNS.has(/(\p{Ll}+),\s$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? '') ||
    entity.mentions.slice(0, MAX_MENTIONS).some((it) => entity.name.endsWith(` ${text.slice(it.start, it.end)}`)))

/** `Red Wing`: a horse, a firm, or somebody. */
const isTwoWords = (entity: Entity): boolean =>
  entity.gender === null && isPerhapsSomebody(entity) && /^\p{Lu}\p{L}+\s\p{Lu}\p{L}+$/u.test(entity.name)

const isPerhapsSomebody = ({ thing, kind }: Entity): boolean => !thing && kind !== 'organisation'

/**
 * Whether somebody else is the subject of the pronoun’s own sentence, which goes on behind a mark: `Roe agreed. Lund, a
 * nurse, did not: | she said it was late`.
 */
export function isOutOfClause({ context, form }: OpenMention, { entity }: Antecedent): boolean {
  const { placed, sentence, text, span } = context
  const [focus] = placed.filter((it) => it.sentence === sentence && it.entity.kind !== 'place')
  if (!focus || !entity || focus.entity === entity) return false
  if (focus.entity.gender !== (form === 'he' ? 'male' : 'female') || !leadsSentence(context, focus)) return false
  const between = text.slice(focus.end, span.start)
  return GOES_ON.test(between) && !/[“”"]/u.test(between)
}

/** `, a nurse, did not: `, ` was there, but ` */
const GOES_ON = /(?:[:;]|,\s(?:but|and|so|yet))\s$/u
