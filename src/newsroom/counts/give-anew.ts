import { type FigureAnnotation, singularOf } from '../../engine/index.ts'
import { OF_A_TIME_BEFORE, OTHER_OCCASION, PART_BEFORE } from '../lexicon/counting.ts'
import { OF_ONES_OWN, WISHED } from '../lexicon/distinctions.ts'
import { SCALE_WORDS } from '../lexicon/number-words.ts'
import { AND_SOME } from '../lexicon/occasions.ts'
import { A_RATE } from '../lexicon/quantities.ts'
import { SAME_NOUNS } from '../lexicon/questions.ts'
import { ANY_NUMBER, ANYBODY, GIVING_ANEW, SUM_NOUNS } from '../lexicon/settings.ts'
import { lazy } from '../memo/lazy.ts'
import type { StoryReading } from '../story/read-story.ts'
import { stem } from '../terms/stem.ts'
import { terms } from '../terms/terms.ts'
import { meet } from './comparison/compare-anchors.ts'
import { magnitudeOf } from './magnitudes/magnitude-of.ts'
import { findGiver, partAt } from './setting/find-giver.ts'
import { findQuestions } from './setting/find-questions.ts'
import { timeOf } from './setting/find-time.ts'
import { namesNothingNew } from './setting/names-nothing-new.ts'
import type { Count } from './types.ts'
import { areOfTwoVoices, listVoiceWords } from './voices.ts'

/** So many times greater a number is hardly of the same. */
const MAX_RATIO = 30

/**
 * `About 300 marched, police said. The organisers spoke of 2,000.`: a number that another voice gives of what was just
 * counted, in words that need not say again what it is. Null for any other number.
 *
 * @param counts those of the story before it
 */
export function giveAnew(
  reading: StoryReading,
  annotation: FigureAnnotation,
  { text, start }: { text: string; start: number },
  counts: Count[],
): Count | null {
  const before = text.slice(0, start)
  const refused = numberRefused(text.slice(start + annotation.figure.text.length))
  const { part, offset } = partAt(text, start)
  const isGivenAnew =
    IN_SHORT.test(text.slice(start + annotation.figure.text.length)) ||
    (GIVING_ANEW.test(before) && GIVING_ANEW.test(part.slice(0, start - offset)))
  if (OF_A_TIME_BEFORE.test(before) || PART_BEFORE.test(before) || OTHER_OCCASION.test(text)) return null
  if (OF_ONES_OWN.test(text) || isWorth(annotation, text, start)) return null
  const giver = findGiver(text, start)
  if (giver.length === 0 && refused === null) return null
  const isRefused = ({ annotation: { figure } }: Count): boolean => refused === null || figure.text.includes(refused)
  const near = { sentences: refused === null ? 2 : 4, named: nameAnew(part.slice(0, start - offset), reading.memo) }
  const former = counts.findLast((count) => isAlike(count, annotation, near) && isRefused(count))
  if (former && !isGivenAnew && refused === null && !mayBeAnew(former, annotation, { text, start, giver })) return null
  if (former === undefined || former.vague || former.bearer !== null) return null
  if (isNamedOutOfMany(former) || isWishedFor(former) || (former.role === 'killed' && HURT.test(text))) return null
  // Two numbers of one sentence are of one voice, but where each is somebody's.
  if (isOfOneBreath(former, annotation, reading, offset) && former.setting().giver.length === 0) return null
  const scale = scaleOf(former, annotation)
  const count: Count = {
    ...former,
    annotation: scale === 1 ? annotation : scaled(annotation, scale),
    setting: lazy(() => ({
      ...former.setting(),
      giver,
      voice: lazy(() => listVoiceWords({ reading, chain: reading.chains.get(annotation.id) ?? null, giver })),
      days: timeOf(reading, annotation) ?? former.setting().days,
    })),
    part: false,
    vague: annotation.figure.value === null,
    partOf: null,
    insteadOf: former,
    kinships: new Map(),
    rulings: undefined,
  }
  if (answersAnother(former, text, start) || isPartOfSum(annotation, text, start)) return null
  if (isRateAt(text, start + annotation.figure.text.length) && !isRate(former)) return null
  const ratio = magnitudeOf(former) / Math.max(1e-9, magnitudeOf(count))
  return ratio < MAX_RATIO && 1 / ratio < MAX_RATIO && areOfTwoVoices(former, count) ? count : null
}

/** `Four were killed`, and `the hospital counted eleven with gunshot wounds`. */
const HURT = /\b(?:wounds?|wounded|injur(?:y|ies|ed)|hurt)\b/iu

/** `A gap of £64m`, and `it was a £55m office block`: what a thing is worth that is named behind. */
function isWorth({ figure }: FigureAnnotation, text: string, start: number): boolean {
  if (figure.kind !== 'money' || !/\ban? $/iu.test(text.slice(0, start))) return false
  const noun = /^[\s-](\p{Ll}+)/u.exec(text.slice(start + figure.text.length))?.[1]
  return noun !== undefined && !SUM_NOUNS.has(sameNoun(stem(noun)))
}

/** `killed two leaders and dozens of civilians`: they are not all who died. */
const isNamedOutOfMany = ({ reading, annotation: { figure } }: Count): boolean =>
  AND_SOME.test(
    reading.story.text.slice(figure.end, figure.end + REACH).replace(/^(?: [\p{L}’'-]+){0,5}?(?=,? and\b)/u, ''),
  )
const REACH = 90

/** `Organisers had hoped for 10,000`. */
const isWishedFor = ({ reading, annotation }: Count): boolean => {
  const { text = '', span } = reading.sentences[annotation.sentence] ?? {}
  const at = annotation.figure.start - (span?.start ?? 0)
  const { part, offset } = partAt(text, at)
  return WISHED.test(part.slice(0, at - offset))
}

/** Both stand in the part of one sentence that begins at an offset of it. */
const isOfOneBreath = (
  former: Count,
  { sentence }: FigureAnnotation,
  { sentences }: StoryReading,
  offset: number,
): boolean =>
  former.annotation.sentence === sentence &&
  former.annotation.figure.start >= (sentences[sentence]?.span.start ?? 0) + offset

/** Told in the next sentence in words that name nothing else. */
function mayBeAnew(
  { reading, annotation: { sentence } }: Count,
  { sentence: at, figure }: FigureAnnotation,
  { text, start, giver }: { text: string; start: number; giver: string[] },
): boolean {
  if (at - sentence > 1) return false
  // `the plotter showed 26 kilometres an hour`
  const isBare = figure.kind === 'speed' || (figure.kind === 'cardinal' && figure.noun === null)
  return namesNothingNew(reading, { text, start, words: figure.text, giver }, sentence, isBare)
}

/** `A facility of $50 million`, and `$10 million of the facility would be used`. */
const isPartOfSum = ({ figure }: FigureAnnotation, text: string, start: number): boolean =>
  figure.unit !== null && OF_THE_SUM.test(text.slice(start + figure.text.length))
const OF_THE_SUM =
  /^ (?:or so )?(?:of (?:the|that|this|it|its|his|her|their|them)\b|will be|would be used|is for|was for)/i

/** `The fee is 42 million`, and `he will earn 5 million a year`. */
const isRateAt = (text: string, end: number): boolean => A_RATE.test(text.slice(end))

const isRate = ({ reading, annotation }: Count): boolean => {
  const { text = '', span } = reading.sentences[annotation.sentence] ?? {}
  return isRateAt(text, annotation.figure.start - (span?.start ?? 0) + annotation.figure.text.length)
}

/** `22 have been moved, the association said; 60 had been, according to the ministry`. */
const IN_SHORT = /^\s+(?:had|have|has)(?:\s+been)?\s*[.,;]/u

/** `150 had fallen ill`, and `2,300 had been vaccinated`. */
function answersAnother(former: Count, text: string, start: number): boolean {
  const [own, other] = [findQuestions(text, start), former.setting().questions()]
  return (
    own.length > 0 && other.length > 0 && !meet(own, other) && ![...own, ...other].every((one) => CROWDING.has(one))
  )
}

/** A picket line may be told as a crowd. */
const CROWDING: ReadonlySet<string> = new Set(['gathered', 'on strike'])

/** Digits of the number that another is said to be the true one of: `is £27 million, not 18`. */
const numberRefused = (behind: string): string | null =>
  /^(?: \p{L}+)?,? (?:and )?not (?:the )?[£$€]?(\d[\d.,]*\d|\d)\b/u.exec(behind)?.[1] ?? null

/**
 * Of the same kind and unit, or bare where nothing else is told of it, so many sentences before at most; by its noun, and by
 * what it is said to be the number of, nothing else.
 */
function isAlike(
  { annotation: { sentence, figure: one }, noun, role, reading }: Count,
  { sentence: at, figure }: FigureAnnotation,
  { sentences, named }: { sentences: number; named: string[] },
): boolean {
  if (sentence < at - sentences) return false
  // `18 million marks`, and then `31 million`.
  const isBare = figure.kind === 'cardinal' && figure.unit === null && figure.noun === null
  if (!isBare && (one.kind !== figure.kind || one.unit !== figure.unit)) return false
  if (figure.role !== null && figure.role !== role && figure.role !== one.role) return false
  if (figure.noun !== null && figure.noun !== one.noun && !isCountedBy(figure.noun, noun)) return false
  const around = new Set([noun, ...(reading.sentences[sentence]?.terms ?? []).map(sameNoun)])
  const isSum =
    (one.kind === 'money' || SCALED.test(one.text)) && SUM_NOUNS.has(noun) && named.some((term) => SUM_NOUNS.has(term))
  return named.length === 0 || isSum || named.some((term) => around.has(term))
}

const SCALED = /\b(?:million|billion|trillion)$/

/** A noun for anybody, or one that means what was counted: `85 homes` after `140 houses`. */
const isCountedBy = (word: string, noun: string): boolean =>
  ANYBODY.has(word.toLowerCase()) || sameNoun(stem(singularOf(word.toLowerCase()))) === noun

const sameNoun = (term: string): string => SAME_NOUNS.get(term) ?? term

/** `put the number of homes lost at`: stems of what the number is said to be of, but for the words for any number. */
function nameAnew(before: string, memo: StoryReading['memo']): string[] {
  const [, words = ''] = PUT_AT.exec(before) ?? []
  return terms(words, memo)
    .map(sameNoun)
    .filter((term) => !ANY_NUMBER.has(term))
}

const PUT_AT = /\bput(?:s|ting)? (?:the|its|their) ([^.;:]{2,60}?) at\b[^.;:]*$/iu

const scaled = (annotation: FigureAnnotation, by: number): FigureAnnotation => {
  const { figure } = annotation
  const times = (value: number | null): number | null => (value === null ? null : value * by)
  return {
    ...annotation,
    figure: { ...figure, value: times(figure.value), min: times(figure.min), max: times(figure.max) },
  }
}

/** `2 billion dinars`, and then `five`: of what scale it is has just been told. */
function scaleOf({ annotation: { figure: former } }: Count, { figure }: FigureAnnotation): number {
  const word = /(?<=\d )(?:million|billion|trillion)\b/.exec(former.text)?.[0]
  const isBare = figure.kind === 'cardinal' && figure.unit === null && figure.noun === null
  return word !== undefined && isBare && (figure.value ?? Infinity) < 1000 ? (SCALE_WORDS.get(word) ?? 1) : 1
}
