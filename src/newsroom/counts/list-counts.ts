import type { FigureAnnotation } from '../../engine/index.ts'
import {
  aboutTexts,
  causes,
  changing,
  countedPeople,
  listed,
  partAfter,
  partBefore,
  plans,
  roleWords,
  windows,
} from '../lexicon/counting.ts'
import { extents, sameNouns } from '../lexicon/questions.ts'
import type { Memo } from '../memo/create-memo.ts'
import { lazy } from '../memo/lazy.ts'
import { type LazyList, lazyList } from '../memo/lazy-list.ts'
import { keyName } from '../names/key-name.ts'
import { type StoryReading, wholeOf } from '../story/read-story.ts'
import { stem } from '../terms/stem.ts'
import { terms } from '../terms/terms.ts'
import type { Story } from '../types.ts'
import { findMeasure, type Measure } from './find-measure.ts'
import { clauseAt, findQuestions } from './find-questions.ts'
import { type Days, timeOf } from './find-time.ts'
import { isAccount } from './is-account.ts'
import type { Rulings } from './read-rulings.ts'

/** A figure that counts or measures something, with all that decides what it may be compared with. */
export interface Count {
  reading: StoryReading
  annotation: FigureAnnotation
  /** Role, unit and counted thing: only figures under one key are ever compared. */
  key: string
  /** Its role and unit. */
  measure: string
  /** What is counted: stem of the noun, or the noun that a sum is of; empty for people who are only known by their role. */
  noun: string
  /** Stems of what narrows the noun of a sum. */
  qualifiers: string[]
  place: string
  /** Day that it holds for, `2026-02-07`. */
  asOf: string
  low: number
  high: number
  setting: () => Setting
  part: boolean
  /** Its sentence gives a part of it too. */
  divided: boolean
  /** `several`, `dozens`: no number that another could contradict. */
  vague: boolean
  partOf: string | null
  /** What an editor says of it and another, by the other; undefined for nothing. */
  rulings: ReturnType<Rulings['get']>
}

/** What a count is told together with. Worked out when asked for: most counts are never compared with one like them. */
export interface Setting {
  /** What it is of: killed by what; told by its sentence or, failing that, by the lede. */
  causes: string[]
  /** Whether it runs over a few hours or over all of the time. */
  windows: string[]
  /** What question it answers, nearest first: killed, signed, found. */
  questions: () => string[]
  /** Days that its sentence gives it; null where it gives none. */
  days: Days | null
  /** Whether it is only planned, feared or forecast. */
  planned: boolean
  /** Keys of the places that its clause names. */
  places: string[]
  /** Keys of the places, bodies and things that its sentence names, its voice left out; of these, those in its clause. */
  anchors: string[]
  owners: string[]
  /** Its clause tells of something of theirs, whoever they are. */
  pronoun: boolean
  /** The same of headline, lede and the sentence before. */
  around: () => ReadonlySet<string>
  /** Roots of the peoples in its noun (`Russian soldiers`), and of those in its sentence. */
  peoples: string[]
  peoplesAround: string[]
  /** What else its clause speaks of. */
  context: LazyList
}

const counted = new Set(['cardinal', 'money', 'percent', 'length', 'area', 'mass', 'temperature', 'speed', 'other'])
const valued = new Set(['money', 'percent'])
const measured = new Set(['length', 'area', 'mass', 'temperature', 'speed', 'other'])

/** The figures of a story that another may contradict or bring up to date: how many of what, or how much of what. */
export function listCounts(reading: StoryReading, rulings: Rulings = new Map()): Count[] {
  const counts: Count[] = []
  const divided = dividedIn(reading.story)
  const lede = lazy(() => kindsIn(causes, headOf(reading)))
  for (const annotation of reading.story.annotations) {
    if (annotation.kind !== 'figure' || !counted.has(annotation.figure.kind)) continue
    const { figure } = annotation
    // `nine, not 20 as first reported`: an earlier level of no stated day is nobody's count any more.
    if (figure.change?.part === 'from' && figure.asOf === null) continue
    const sentence = reading.sentences[annotation.sentence]
    const text = sentence?.text ?? ''
    const start = figure.start - (sentence?.span.start ?? 0)
    if (!isAccount(text, start, annotation, reading)) continue
    const [low, high] = boundsOf(annotation)
    if (low === Number.NEGATIVE_INFINITY && high === Number.POSITIVE_INFINITY) continue
    const thing = thingOf(text, start, annotation)
    if (thing === null) continue
    const place = placeKey(figure.place, reading.memo)
    const measure = `${figure.role ?? ''}|${figure.unit ?? ''}`
    counts.push({
      reading,
      annotation,
      key: `${measure}|${figure.role !== null && thing.noun === '' ? 'people' : thing.noun}`,
      measure,
      ...thing,
      place,
      asOf: (figure.asOf ?? reading.story.published).slice(0, 10),
      low,
      high,
      setting: lazy(() => settingOf(reading, annotation, thing.noun, lede)),
      part:
        figure.partOf !== null ||
        partBefore.test(text.slice(0, start)) ||
        partAfter.test(text.slice(start + figure.text.length)) ||
        (figure.role !== null && listed.test(text.slice(start + figure.text.length))),
      divided: divided.has(annotation.sentence) || /\bof (?:them|whom)\b/.test(text),
      vague: figure.value === null && !/\d/.test(figure.text),
      partOf: wholeOf(reading, annotation)?.id ?? null,
      rulings: rulings.get(`${reading.story.slug}#${annotation.id}`),
    })
  }
  return counts
}

/** What is counted or measured; null where the text does not say. */
function thingOf(text: string, start: number, annotation: FigureAnnotation): Measure | null {
  const { kind, noun, role, unit } = annotation.figure
  if (valued.has(kind)) return findMeasure(text, start, annotation)
  const root = nounKey(noun)
  if (
    measured.has(kind) &&
    !findQuestions(text, start)
      .slice(0, 1)
      .some((question) => extents.has(question))
  )
    return null
  if (aboutTexts.has(root) || (root === '' && role === null && unit === null)) return null
  return { noun: root, qualifiers: [] }
}

function settingOf(reading: StoryReading, annotation: FigureAnnotation, noun: string, lede: () => string[]): Setting {
  const { text: whole = '', names = [], span } = reading.sentences[annotation.sentence] ?? {}
  const start = annotation.figure.start - (span?.start ?? 0)
  const text = annotation.figure.partOf === null ? withoutParts(whole, start) : whole
  const named = kindsIn(causes, text)
  const { clause, offset } = clauseAt(text, start)
  const voices = new Set(
    (reading.chains.get(annotation.id)?.links ?? []).map(({ name }) => keyName(name, reading.memo)),
  )
  const things = names.filter((name) => {
    const named = reading.names.get(name)
    if (text !== whole && !text.includes(named?.name ?? '')) return false
    return !voices.has(name) && named?.kind !== 'person' && !(named && isSpeaking(named.name, text))
  })
  const inClause = things.filter((name) => clause.includes(reading.names.get(name)?.name ?? '\0'))
  const counting = annotation.figure.noun ?? ''
  return {
    causes: named.length > 0 ? named : lede(),
    windows: kindsIn(windows, text),
    questions: lazy(() => findQuestions(text, start)),
    days: timeOf(reading, annotation),
    planned: isPlanned(text, start, offset),
    places: inClause
      .filter((name) => reading.names.get(name)?.kind === 'place')
      .map((name) => placeKey(name, reading.memo)),
    anchors: things.map((name) => placeKey(name, reading.memo)),
    owners: inClause.map((name) => placeKey(name, reading.memo)),
    pronoun: /\b(?:their|his|her|my|our)\b/i.test(clause),
    around: lazy(() => aroundOf(reading, annotation.sentence)),
    peoples: peoplesIn(counting),
    peoplesAround: peoplesIn(text),
    context: lazyList(
      terms(contentOf(reading, annotation), reading.memo).filter(
        (term) => term !== noun && !changing.has(term) && !roleWords.has(term) && !reading.naming.has(term),
      ),
    ),
  }
}

/** `12 dead, nine of them in Selm`: the place of a part is not that of the whole. */
function withoutParts(text: string, start: number): string {
  const part = /,?\s(?:including|among them|(?:\p{L}+|\d+) of (?:them|whom))\b/iu.exec(text.slice(start))
  return part ? text.slice(0, start + part.index) : text
}

/** Whether what is only to come is told in the few words before the number, or behind it in its clause. */
function isPlanned(text: string, start: number, clause: number): boolean {
  const before = text.slice(Math.max(clause, start - 45), start)
  return plans.test(before) || plans.test(text.slice(start, start + 60).split(/[,;]/)[0] ?? '')
}

/** Whether a sentence names somebody as who says it: the engine does not find every voice. */
function isSpeaking(name: string, text: string): boolean {
  const at = text.indexOf(name)
  if (at < 0) return false
  return (
    /^(?:[’']s \p{L}+|\s\([^)]*\))?,? (?:has |had |have )?(?:said|says?|told|claim(?:s|ed)?|report(?:s|ed)?|estimate[sd]?|confirm(?:s|ed)|announced|added|argue[sd]|show(?:s|ed)?|suggest(?:s|ed)?)\b/u.test(
      text.slice(at + name.length),
    ) || /\b(?:according to|said|says|figures from|data from|reported by)(?: the)? $/i.test(text.slice(0, at))
  )
}

/** What headline, lede and the sentence before name, people left out. */
function aroundOf(reading: StoryReading, sentence: number): ReadonlySet<string> {
  const near = [0, 1, sentence - 1].filter((at) => at !== sentence).flatMap((at) => reading.sentences[at]?.names ?? [])
  const title = reading.story.title
  const titled = Array.from(reading.names)
    .filter(([, { name }]) => title.includes(name))
    .map(([key]) => key)
  const all = [...near, ...titled].filter((name) => reading.names.get(name)?.kind !== 'person')
  return new Set(all.map((name) => placeKey(name, reading.memo)))
}

const headOf = ({ story, sentences }: StoryReading): string =>
  [story.title, ...sentences.slice(0, 2).map(({ text }) => text)].join(' ')

/** Roots of peoples and countries: `russia` of Russian, Russians and Russia. */
function peoplesIn(text: string): string[] {
  const words = text.match(/\b\p{Lu}\p{L}{3,}(?:an|ans|ian|ians|ese|ish|i|is)\b/gu) ?? []
  return [...new Set(words.map((word) => word.toLowerCase().replace(/(?:ians?|ans?|ese|ish|is?)$/, '')))]
}

/** The sentences that give a part of a figure. */
function dividedIn({ annotations }: Story): Set<number> {
  const parts = annotations.filter((it) => it.kind === 'figure' && it.figure.partOf !== null)
  return new Set(parts.map(({ sentence }) => sentence))
}

/** The claim that the figure stands in, or its sentence, without the figure itself. */
function contentOf(reading: StoryReading, annotation: FigureAnnotation): string {
  const spans = reading.annotations.get(annotation.within ?? '')?.spans ?? [
    reading.sentences[annotation.sentence]?.span,
  ]
  const content = spans.map((span) => (span ? reading.story.text.slice(span.start, span.end) : '')).join(' ')
  return content.replace(annotation.figure.text, ' ')
}

/** `Zeitoun neighbourhood of Gaza City` and `Zeitoun` are one place. */
function placeKey(place: string | null, memo: Memo): string {
  const bare = place
    ?.replace(/\b(?:neighbou?rhoods?|districts?|quarters?|areas?|regions?|provinces?|county|city|strip)\b.*$/i, '')
    .trim()
  return bare ? keyName(bare, memo) : ''
}

/** `Palestinian civilians` → `civilian` → people; the last word of the noun is its head. */
function nounKey(noun: string | null): string {
  if (noun === null) return ''
  const head =
    noun
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.at(-1) ?? ''
  const root = stem(head)
  const isPeople = countedPeople.has(head) || countedPeople.has(root) || /^\p{Lu}\p{L}+(?:an|ans|i|is|ese)$/u.test(noun)
  if (bodies.has(root)) return 'body'
  return isPeople ? 'people' : (sameNouns.get(root) ?? root)
}

/** Those found need not be all that died. */
const bodies = new Set(['body', 'bodi', 'corps', 'remain'])

/**
 * The least and the most that a figure allows: `at least 12` is 12 and up, `about 200` is near it, `as many as 15,000` is an
 * estimate of whoever thinks of many.
 */
function boundsOf({ figure }: FigureAnnotation): [number, number] {
  const { value, modifier } = figure
  const low = figure.min ?? value
  const high = figure.max ?? value
  if (value !== null && modifier === 'about') return [value - Math.abs(value) * NEAR, value + Math.abs(value) * NEAR]
  if (modifier === 'at least' || modifier === 'more than')
    return [low ?? Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  if (modifier === 'at most' || modifier === 'less than')
    return [high === null ? Number.NEGATIVE_INFINITY : high * MIN_SHARE, high ?? Number.POSITIVE_INFINITY]
  return [low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY]
}

/** How far `about` reaches either side, and how little `as many as` may mean, as shares. */
const NEAR = 0.07
const MIN_SHARE = 0.5

const kindsIn = (kinds: readonly (readonly [string, RegExp])[], text: string): string[] =>
  kinds.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind)
