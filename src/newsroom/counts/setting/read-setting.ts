import { type FigureAnnotation, prefilter } from '../../../engine/index.ts'
import {
  CAUSES,
  CHANGING,
  NORM_PLANS,
  OTHER_OCCASION,
  OWN_LOSSES,
  PLAIN_SUBJECTS,
  PLANS,
  RATE_WORDS,
  ROLE_WORDS,
  RUNNING,
  SO_FAR,
  WINDOWS,
} from '../../lexicon/counting.ts'
import { NORMS } from '../../lexicon/measures.ts'
import { SAME_NOUNS } from '../../lexicon/questions.ts'
import { lazy } from '../../memo/lazy.ts'
import { lazyList } from '../../memo/lazy-list.ts'
import type { StoryReading } from '../../story/read-story.ts'
import { sentenceText } from '../../story/sentence-text.ts'
import { stem } from '../../terms/stem.ts'
import { terms } from '../../terms/terms.ts'
import type { Setting } from '../types.ts'
import { listVoiceWords } from '../voices.ts'
import { findFormer } from './find-former.ts'
import { findGiver, partAt } from './find-giver.ts'
import { findPeoples } from './find-peoples.ts'
import { clauseAt, findQuestions } from './find-questions.ts'
import { findSides } from './find-sides.ts'
import { timeOf } from './find-time.ts'
import { namesAround, namesOfSentence } from './names-of-sentence.ts'
import { placeKey } from './place-key.ts'

/**
 * What a count is told together with, from its clause, its sentence and the head of its story.
 *
 * @param noun key of what is counted
 * @param lede the causes that the head of the story names
 */
export function readSetting(
  reading: StoryReading,
  annotation: FigureAnnotation,
  noun: string,
  lede: () => string[],
): Setting {
  const { text: whole = '', names = [], span } = reading.sentences[annotation.sentence] ?? {}
  const start = annotation.figure.start - (span?.start ?? 0)
  const text = annotation.figure.partOf === null ? withoutParts(whole, start) : whole
  const named = causesIn(text)
  const { clause, offset } = clauseAt(text, start)
  const nameOf = (key: string): string => reading.names.get(key)?.name ?? '\0'
  const { things, beside, voices } = namesOfSentence(reading, annotation, text, names)
  const inClause = things.filter((key) => clause.includes(nameOf(key)))
  const windowsHere = [...kindsIn(WINDOWS, text), ...(RATE_WORDS.test(clause) ? ['hours'] : [])]
  const sides = findSides(text.slice(0, start))
  const sideOf = (words: string): string[] => [
    ...findPeoples(words, reading.memo),
    ...things.filter((key) => words.includes(nameOf(key))).map((key) => placeKey(key, reading.memo)),
  ]
  const ownersOf = (words: string): string[] =>
    names.filter((key) => words.includes(nameOf(key))).map((key) => placeKey(key, reading.memo))
  const giver = findGiver(whole, start)
  return {
    causes: named.length > 0 ? named : lede(),
    windows: windowsHere,
    total:
      windowsHere.includes('all along') ||
      (annotation.figure.modifier !== null && SO_FAR.test(text.slice(start + annotation.figure.text.length))),
    running: RUNNING.test(text),
    former: lazy(() => findFormer(text, sentenceText(reading, annotation.sentence + 1), annotation.figure.value)),
    questions: lazy(() => findQuestions(text, start)),
    days: timeOf(reading, annotation),
    other: OTHER_OCCASION.test(text),
    planned: isPlanned(text, start, offset, NORMS.has(noun) ? NORM_PLANS : PLANS),
    places: inClause
      .filter((key) => reading.names.get(key)?.kind === 'place')
      .map((key) => placeKey(key, reading.memo)),
    anchors: things.map((key) => placeKey(key, reading.memo)),
    owners: inClause.map((key) => placeKey(key, reading.memo)),
    pronoun: /\b(?:their|his|her|my|our)\b/i.test(clause),
    around: lazy(() => namesAround(reading, annotation, text, { beside, voices })),
    peoples: findPeoples(annotation.figure.noun ?? '', reading.memo),
    peoplesAround: findPeoples(text, reading.memo),
    losers: [...sideOf(sides.losers), ...(OWN_LOSSES.test(text) ? ownersOf(partAt(whole, start).part) : [])],
    takers: sideOf(sides.takers),
    subjects: subjectsIn(clause),
    companions: companionsOf(reading, annotation),
    giver,
    voice: lazy(() => listVoiceWords({ reading, chain: reading.chains.get(annotation.id) ?? null, giver })),
    isNamedGiver: giver.some((word) => isNameIn(whole, word) || isNameIn(reading.story.text, word)),
    context: lazy(() =>
      lazyList(
        terms(contentOf(reading, annotation), reading.memo)
          .filter((term) => term !== noun && !CHANGING.has(term) && !ROLE_WORDS.has(term) && !IS_NUMBER_WORD.test(term))
          .map((term) => SAME_NOUNS.get(term) ?? term),
      ),
    ),
  }
}

/** Within a sentence a capital is a name's. */
function isNameIn(text: string, word: string): boolean {
  const name = ` ${word.charAt(0).toUpperCase()}${word.slice(1)}`
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (/[\p{Ll}\p{N},]/u.test(text.charAt(at - 1))) return true
  return false
}

type Kind = readonly [string, RegExp]

const kindsIn = (kinds: readonly Kind[], text: string): string[] =>
  kinds.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind)

const causesWith = prefilter(CAUSES, ([, pattern]) => [pattern])

/** What a text tells that people died of. */
export const causesIn = (text: string): string[] => kindsIn(causesWith(text), text)

const IS_NUMBER_WORD = /^(?:hundr|thous|million|billion|trillion|dozen)/

/** `12 dead, nine of them in Selm`: the place of a part is not that of the whole. */
function withoutParts(text: string, start: number): string {
  const part = /,?\s(?:including|among them|(?:\p{L}+|\d+) of (?:them|whom))\b/iu.exec(text.slice(start))
  return part ? text.slice(0, start + part.index) : text
}

/**
 * Whether what is only to come is told in the few words before the number, or behind it in its clause. What has an article
 * is there already: `can decide the fate of the 900 people in the town`.
 */
function isPlanned(text: string, start: number, clause: number, words: RegExp): boolean {
  const head = clause > 0 && isCoordinated(text, clause) ? Math.max(0, clause - 60) : clause
  // May is a month.
  const before = text.slice(Math.max(head, start - (head < clause ? 100 : 45)), start).replace(/\bMay\b/g, '')
  if (words.test(before) && !/\b(?:the|these|those)\s+(?:some\s+|about\s+|around\s+)?$/i.test(before)) return true
  return words.test((text.slice(start, start + 60).split(/[,;]/)[0] ?? '').replace(/\bMay\b/g, ''))
}

/** Nouns that the clause has with an article: `the scheme` and `the pension scheme` may be one. */
function subjectsIn(clause: string): string[] {
  const found = clause.matchAll(/\b(?:the|its|their|this|our)\s+((?:\p{Ll}{3,}\s+){0,2}\p{Ll}{3,})/gu)
  const words = Array.from(found, ([, run = '']) => run.split(/\s+/)).flat()
  const nouns = words.filter((word) => !/ly$/.test(word)).map(stem)
  return nouns.filter((noun) => !PLAIN_SUBJECTS.has(noun) && !CHANGING.has(noun))
}

/** Numbers up to which two sentences may well share one by chance. */
const MAX_COMMON = 12

function companionsOf({ story }: StoryReading, { sentence, id }: FigureAnnotation): string[] {
  return story.annotations.flatMap((it) => {
    if (it.kind !== 'figure' || it.sentence !== sentence || it.id === id || it.figure.iso !== null) return []
    const { value, unit } = it.figure
    return value === null || (unit === null && value <= MAX_COMMON) ? [] : [`${value} ${unit ?? ''}`]
  })
}

/** `will close two plants and cut 1,200 jobs`: what follows goes on with the verb before it. */
const isCoordinated = (text: string, clause: number): boolean =>
  /\b(?:and|or)$/i.test(text.slice(0, clause)) &&
  /^\s+(?!(?:an?|the|its|his|her|their|some|about|that|he|she|it|they|we|is|are|was|were|has|have|had|\p{L}+(?:ed|s))\b)\p{Ll}+\s/u.test(
    text.slice(clause),
  )

/** The claim that the figure stands in, or its sentence, without the figure itself and without names. */
function contentOf({ story, annotations, sentences }: StoryReading, annotation: FigureAnnotation): string {
  const spans = annotations.get(annotation.within ?? '')?.spans ?? [sentences[annotation.sentence]?.span]
  const content = spans.map((span) => {
    if (!span) return ''
    const cut = [...story.names, annotation.figure].filter((it) => it.start < span.end && it.end > span.start)
    const last = cut.toSorted((a, b) => b.start - a.start)
    return last.reduce(
      (left, { start, end }) =>
        `${left.slice(0, Math.max(0, start - span.start))} ${left.slice(Math.max(0, end - span.start))}`,
      story.text.slice(span.start, span.end),
    )
  })
  return content.join(' ')
}
