import type { FigureAnnotation } from '../../engine/index.ts'
import { aboutTexts, causes, changing, countedPeople, partAfter, partBefore, periods } from '../lexicon/counting.ts'
import type { Memo } from '../memo/create-memo.ts'
import { lazy } from '../memo/lazy.ts'
import { type LazyList, lazyList } from '../memo/lazy-list.ts'
import { keyName } from '../names/key-name.ts'
import { type StoryReading, wholeOf } from '../story/read-story.ts'
import { stem } from '../terms/stem.ts'
import { terms } from '../terms/terms.ts'
import type { Story } from '../types.ts'

/** A figure that counts or measures something, with all that decides what it may be compared with. */
export interface Count {
  reading: StoryReading
  annotation: FigureAnnotation
  /** Figures under one key are of one noun, role, unit and place: one series of a ledger. */
  key: string
  /** Its role and unit: only figures of one measure are compared. */
  measure: string
  noun: string
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
}

/** What a count is told together with. Worked out when asked for: most counts are never compared with one like them. */
interface Setting {
  /** What it is of: killed by what; told by its sentence or, failing that, by the lede. */
  causes: string[]
  periods: string[]
  /** Keys of the places that its sentence names, and of whatever else it names that is not known to be a person. */
  places: string[]
  /** What else its sentence speaks of. */
  context: LazyList
}

const counted = new Set(['cardinal', 'money', 'percent', 'length', 'area', 'mass', 'temperature', 'speed', 'other'])

/** The figures of a story that can stand in a ledger: those with a counted noun, a casualty role or a unit of money or share. */
export function listCounts(reading: StoryReading): Count[] {
  const counts: Count[] = []
  const divided = dividedIn(reading.story)
  const head = [reading.story.title, ...reading.sentences.slice(0, 2).map(({ text }) => text)].join(' ')
  const lede = lazy(() => kindsIn(causes, head))
  for (const annotation of reading.story.annotations) {
    if (annotation.kind !== 'figure' || !counted.has(annotation.figure.kind)) continue
    const { figure } = annotation
    // `nine, not 20 as first reported`: an earlier level of no stated day is nobody's count any more.
    if (figure.change?.part === 'from' && figure.asOf === null) continue
    const noun = nounKey(figure.noun)
    if (aboutTexts.has(noun)) continue
    if (noun === '' && figure.role === null && figure.unit === null) continue
    const [low, high] = boundsOf(annotation)
    if (low === Number.NEGATIVE_INFINITY && high === Number.POSITIVE_INFINITY) continue
    const sentence = reading.sentences[annotation.sentence]
    const text = sentence?.text ?? ''
    const start = figure.start - (sentence?.span.start ?? 0)
    const place = placeKey(figure.place, reading.memo)
    const measure = `${figure.role ?? ''}|${figure.unit ?? ''}`
    const whole = wholeOf(reading, annotation)
    counts.push({
      reading,
      annotation,
      key: `${measure}|${noun}|${place}`,
      measure,
      noun,
      place,
      asOf: (figure.asOf ?? reading.story.published).slice(0, 10),
      low,
      high,
      setting: lazy(() => settingOf(reading, annotation, noun, lede)),
      part:
        figure.partOf !== null ||
        partBefore.test(text.slice(0, start)) ||
        partAfter.test(text.slice(start + figure.text.length)),
      divided: divided.has(annotation.sentence) || /\bof (?:them|whom)\b/.test(text),
      vague: figure.value === null && !/\d/.test(figure.text),
      partOf: whole?.id ?? null,
    })
  }
  return counts
}

function settingOf(reading: StoryReading, annotation: FigureAnnotation, noun: string, lede: () => string[]): Setting {
  const { text = '', names = [] } = reading.sentences[annotation.sentence] ?? {}
  const named = kindsIn(causes, text)
  const content = terms(contentOf(reading, annotation), reading.memo)
  return {
    causes: named.length > 0 ? named : lede(),
    periods: kindsIn(periods, text),
    places: names
      .filter((name) => reading.names.get(name)?.kind !== 'person')
      .map((name) => placeKey(name, reading.memo)),
    context: lazyList(content.filter((term) => term !== noun && !changing.has(term))),
  }
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
  return isPeople ? 'people' : root
}

/** The least and the most that a figure allows: `at least 12` is 12 and up, `about 200` is within a tenth of it. */
function boundsOf({ figure }: FigureAnnotation): [number, number] {
  const { value, modifier } = figure
  const low = figure.min ?? value
  const high = figure.max ?? value
  if (value !== null && modifier === 'about') return [value - Math.abs(value) * 0.1, value + Math.abs(value) * 0.1]
  if (modifier === 'at least' || modifier === 'more than')
    return [low ?? Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  if (modifier === 'at most' || modifier === 'less than')
    return [Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY]
  return [low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY]
}

const kindsIn = (kinds: readonly (readonly [string, RegExp])[], text: string): string[] =>
  kinds.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind)
