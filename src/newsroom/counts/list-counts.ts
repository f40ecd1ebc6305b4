import type { FigureAnnotation } from '../../engine/index.ts'
import { CASUALTY_CLAUSE, LISTED, PART_AFTER, PART_BEFORE } from '../lexicon/counting.ts'
import { OF_PEOPLE } from '../lexicon/questions.ts'
import { lazy } from '../memo/lazy.ts'
import { type StoryReading, wholeOf } from '../story/read-story.ts'
import { stem } from '../terms/stem.ts'
import { giveAnew } from './give-anew.ts'
import { isAccount, isOfOwnPeople } from './is-account.ts'
import { boundsOf } from './magnitudes/bounds-of.ts'
import { nameThing, type Thing } from './name-thing.ts'
import type { Rulings } from './rulings/read-rulings.ts'
import { bearerOf, findBorne } from './setting/find-borne.ts'
import { findQuestions } from './setting/find-questions.ts'
import { placeKey } from './setting/place-key.ts'
import { causesIn, readSetting } from './setting/read-setting.ts'
import type { Count } from './types.ts'

/** Kinds of figures that say how many or how much there is of something. */
export const MEASURING_KINDS: ReadonlySet<string> = new Set([
  'cardinal',
  'money',
  'percent',
  'length',
  'area',
  'mass',
  'temperature',
  'speed',
  'other',
  'duration',
])

/** The figures of a story that another may contradict or bring up to date: how many of what, or how much of what. */
export function listCounts(reading: StoryReading, rulings: Rulings = new Map()): Count[] {
  const counts: Count[] = []
  const lede = lazy(() => causesIn(headOf(reading)))
  for (const annotation of reading.story.annotations) {
    if (annotation.kind !== 'figure' || !MEASURING_KINDS.has(annotation.figure.kind)) continue
    const { figure } = annotation
    // `nine, not 20 as first reported`: an earlier level of no stated day is nobody's count any more.
    if (figure.change?.part === 'from' && figure.asOf === null) continue
    const sentence = reading.sentences[annotation.sentence]
    const text = sentence?.text ?? ''
    const start = figure.start - (sentence?.span.start ?? 0)
    const [low, high] = boundsOf(annotation)
    if (low === Number.NEGATIVE_INFINITY && high === Number.POSITIVE_INFINITY) continue
    const anew = giveAnew(reading, annotation, { text, start }, counts)
    if (anew) {
      const [least, most] = boundsOf(anew.annotation)
      counts.push({ ...anew, low: least, high: most })
      continue
    }
    const borne = findBorne(text, start, annotation, reading.story.text)
    if (borne === null && isOvertaken(reading, annotation) && figure.asOf === null) continue
    if (borne === null && (figure.kind === 'duration' || !isAccount(text, start, annotation, reading))) continue
    const bearer = borne && bearerOf(reading, annotation)
    if (borne !== null && bearer === null) continue
    const thing: Thing | null = borne
      ? { noun: borne, qualifiers: [], role: null, question: null, isGroup: false }
      : nameThing(text, start, annotation)
    if (thing === null || isOneOfVotes(thing, reading, annotation, text, start)) continue
    const { question: _, isGroup: __, ...named } = thing
    const place = placeKey(figure.place, reading.memo)
    const measure = `${thing.role ?? ''}|${figure.unit ?? ''}`
    counts.push({
      reading,
      annotation,
      key: `${measure}|${keyedNoun(thing)}${bearer ? ` ${bearer.key}` : ''}`,
      bearer: bearer?.name ?? null,
      measure,
      ...named,
      place,
      asOf: (figure.asOf ?? reading.story.published).slice(0, 10),
      low,
      high,
      setting: lazy(() => readSetting(reading, annotation, thing.noun, lede)),
      part: borne === null && isPart(reading, annotation, text, start),
      vague: figure.value === null && !/\d/.test(figure.text),
      partOf: wholeOf(reading, annotation)?.id ?? null,
      insteadOf: null,
      kinships: new Map(),
      rulings: rulings.get(`${reading.story.slug}#${annotation.id}`),
    })
  }
  return counts.map((count) => (isOneOfSeveral(count, counts) ? { ...count, part: true } : count))
}

/** `One vote for Ana Roth, 13 for Ole Lund`: of each delegation or ward, what each candidate had of it. */
function isOneOfVotes(
  { noun }: Thing,
  { story }: StoryReading,
  { sentence, figure }: FigureAnnotation,
  text: string,
  start: number,
): boolean {
  return (
    noun === VOTE &&
    FOR_SOMEBODY.test(text.slice(start + figure.text.length)) &&
    story.annotations.some(
      (it) =>
        it.kind === 'figure' &&
        it.sentence === sentence &&
        it.figure.start !== figure.start &&
        it.figure.kind === 'cardinal',
    )
  )
}

const VOTE = stem('votes')
const FOR_SOMEBODY = /^(?: votes?)? (?:for|to) /i

/** `Four goats of Korn and five goats of Dahl` are the parts of the nine that the story tells of elsewhere. */
function isOneOfSeveral(count: Count, counts: Count[]): boolean {
  if (count.annotation.figure.kind !== 'cardinal' || count.part || count.insteadOf !== null) return false
  const alike = counts.filter((other) => other !== count && other.key === count.key && !other.part)
  const beside = alike.filter(({ annotation }) => annotation.sentence === count.annotation.sentence)
  return beside.some((other) => alike.some((whole) => !beside.includes(whole) && whole.low === count.low + other.low))
}

/** `a £12 million deficit before it was cut to £1 million`: its own sentence gives the later level. */
function isOvertaken({ story }: StoryReading, { sentence, figure }: FigureAnnotation): boolean {
  if (figure.kind !== 'money' && figure.kind !== 'percent') return false
  return story.annotations.some(
    (it) =>
      it.kind === 'figure' &&
      it.sentence === sentence &&
      it.figure.start > figure.start &&
      it.figure.unit === figure.unit &&
      it.figure.change?.part === 'to',
  )
}

/** Those detained, or in a crowd, are told as people by the one and as workers by the other; those killed mostly are not. */
function keyedNoun({ noun, role, question, isGroup }: Thing): string {
  const isOfPeople = isGroup || (question !== null && OF_PEOPLE.has(question))
  return (role !== null && (noun === '' || role === 'detained')) || isOfPeople ? 'people' : noun
}

/** Whether a count is one of a part: `nine of them`, `another nine`, `12 soldiers and three children`. */
function isPart(reading: StoryReading, annotation: FigureAnnotation, text: string, start: number): boolean {
  const { figure } = annotation
  const after = text.slice(start + figure.text.length)
  if (PART_BEFORE.test(text.slice(0, start)) || isIncrement(reading, annotation, text, start)) return true
  if (
    figure.role !== null &&
    LISTED.test(after) &&
    !(isOfNarrow(reading) && BEFELL.test(after)) &&
    !CASUALTY_CLAUSE.test(after)
  )
    return true
  if (figure.partOf === null && (!PART_AFTER.test(after) || isOfOwnPeople(figure, after))) return false
  return !answersAnother(reading, annotation, text, start)
}

/** `The toll rose to eight after two women died`: those by whom it rose. */
function isIncrement(
  { story }: StoryReading,
  { sentence, figure }: FigureAnnotation,
  text: string,
  start: number,
): boolean {
  if (figure.role === null || !BEHIND_A_RISE.test(text.slice(0, start))) return false
  return story.annotations.some(
    (it) =>
      it.kind === 'figure' &&
      it.sentence === sentence &&
      it.figure.start < figure.start &&
      it.figure.role === figure.role &&
      it.figure.change?.part === 'to',
  )
}

/** Between what a number rose to and that by which it rose. */
const BEHIND_A_RISE = /\b(?:after|when|as|with|following)(?: [\p{L}\p{N}’'-]+){0,4} $/iu

/** `One inmate died and 14 were hurt`: in an affair that few stories are of, the one is all who died. */
const BEFELL =
  /^\s*(?:[\p{L}-]+\s+){0,2}?(?:died|dead|killed|were killed|hurt|injured|wounded)\s+and (?:\d[\d,.]*|\p{L}+) (?:were |was |people )?(?:hurt|injured|wounded|missing|killed|dead|died)\b/iu

const isOfNarrow = ({ story, narrow }: StoryReading): boolean => story.events.some((id) => narrow.has(id))

/** `110 were arrested, and 53 of them are still in custody`: a part of the one, and the whole of the other. */
function answersAnother(reading: StoryReading, annotation: FigureAnnotation, text: string, start: number): boolean {
  if (!/^\s*of (?:them|whom)\b/.test(text.slice(start + annotation.figure.text.length))) return false
  const sentence = reading.sentences[annotation.sentence]
  const whole = reading.story.annotations.findLast(
    (it): it is FigureAnnotation =>
      it.kind === 'figure' && it.sentence === annotation.sentence && it.figure.end <= annotation.figure.start,
  )
  if (!whole || !sentence) return false
  const [own] = findQuestions(text, start)
  const [other] = findQuestions(text, whole.figure.start - sentence.span.start)
  return own !== undefined && other !== undefined && own !== other
}

const headOf = ({ story, sentences }: StoryReading): string =>
  [story.title, ...sentences.slice(0, 2).map(({ text }) => text)].join(' ')
