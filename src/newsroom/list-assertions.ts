import type { Annotation, Span } from '../engine/index.ts'
import { foldName } from './fold-name.ts'
import { type Activity, activities, lacking, negation, oppositions, unreal } from './lexicon/oppositions.ts'
import type { Reading, SentenceReading } from './read-story.ts'
import { terms } from './terms.ts'
import { transliterateName } from './transliterate-name.ts'
import type { Chain } from './types.ts'

/** One thing that a story says, by its own voice or another's. */
export interface Assertion {
  reading: Reading
  sentence: number
  annotation: string | null
  text: string
  terms: Set<string>
  /** It says that something is not so. */
  negative: boolean
  /** Somebody says so against others: a denial, not merely a sentence with `not` in it. */
  denial: boolean
  /** It speaks of what is planned, feared or possible. */
  unreal: boolean
  /** Opposition → which side it takes, negation counted in. */
  sides: Map<string, 1 | -1>
  /** Activities that it names, says have been halted, and says have taken place. */
  activities: string[]
  halted: string[]
  done: string[]
  /** For each negation the terms that it stands just before. */
  negated: string[][]
  /** Keys of what its sentence names, people and sources left out. */
  names: string[]
  chain: Chain | null
}

const denialWords =
  /\b(?:den(?:y|ies|ied|ying|ial)|untrue|false|baseless|unfounded|fabricated|invented|contrary to|refut(?:e|es|ed)|hoax|(?:dismiss|reject)(?:es|s|ed)? (?:\w+ )?(?:reports?|claims?|allegations?|accusations?|suggestions?|rumou?rs?|accounts?))\b/i

/** What stands below these sentences is told in passing. */
const upper = 9

/**
 * What a story asserts in its upper part: each claim and quote by its content, and what a sentence says beside them in
 * the story's own voice.
 */
export function listAssertions(reading: Reading): Assertion[] {
  return reading.sentences.slice(0, upper).flatMap((sentence, at) => {
    const voiced = sentence.annotations.filter((it) => it.kind !== 'figure')
    const outer = voiced.filter((it) => !voiced.some((other) => other !== it && holds(other, it)))
    const attributed = outer.flatMap((annotation) => attributedAssertion(reading, at, annotation, outer.length))
    const rest = outer.length === 0 ? sentence.text : leaveOut(sentence, outer)
    const own = assertion({ reading, sentence: at, annotation: null, chain: null }, rest, {
      denial: outer.length === 0 && denialWords.test(rest),
      denied: outer.length === 0 && denialWords.test(rest),
    })
    return [...attributed, ...(own.terms.size >= (outer.length === 0 ? 2 : 3) ? [own] : [])]
  })
}

type Place = Pick<Assertion, 'reading' | 'sentence' | 'annotation' | 'chain'>

function attributedAssertion(reading: Reading, sentence: number, annotation: Annotation, beside: number): Assertion[] {
  if (annotation.kind === 'figure') return []
  const content = annotation.spans.map((span) => reading.story.text.slice(span.start, span.end)).join(' ')
  const frame = beside === 1 ? (reading.sentences[sentence]?.text ?? content) : content
  const denied = annotation.stance === 'denied' || denialWords.test(content)
  const place = { reading, sentence, annotation: annotation.id, chain: reading.chains.get(annotation.id) ?? null }
  const found = assertion(place, content, { denied, denial: denied || denialWords.test(frame) })
  return found.terms.size >= 2 ? [found] : []
}

function assertion(place: Place, content: string, { denied, denial }: { denied: boolean; denial: boolean }): Assertion {
  const sides = new Map<string, 1 | -1>()
  for (const { id, no, yes } of oppositions) {
    const side = sideOf(content, no, yes)
    if (side !== 0) sides.set(id, denied ? (-side as 1 | -1) : side)
  }
  return {
    ...place,
    text: content,
    terms: new Set(terms(content)),
    negative: denial || negation.test(content.replace(lacking, '')),
    denial,
    unreal: unreal.test(content),
    sides,
    activities: activitiesIn(({ named }) => named.test(content)),
    halted: sides.get('goes-on') === -1 ? activitiesIn(({ named }) => isHalted(content, named)) : [],
    done: activitiesIn(({ done }) => isDone(content, done)),
    negated: negatedIn(content, place.reading),
    names: namesOf(place),
  }
}

const negatedWords = /(?:\b(?:not|no|never|nobody|none|nor|without)|n['’]t)\b(?:\W+\w+){1,8}/gi

/** Names are left out: that both speak of Lenn does not make a recount there a roof. */
function negatedIn(content: string, { naming }: Reading): string[][] {
  const scopes = Array.from(content.replace(lacking, '').matchAll(negatedWords), ([match]) => terms(match))
  return scopes.map((scope) => scope.filter((term) => !naming.has(term)))
}

const activitiesIn = (holds: (activity: Activity) => boolean): string[] => activities.filter(holds).map(({ id }) => id)

/** The activity stands next to the word that halts it: `halted large-scale operations`, `sailings have stopped`. */
function isHalted(content: string, named: RegExp): boolean {
  const { no } = oppositions.find(({ id }) => id === 'goes-on') ?? {}
  const match = no?.exec(content)
  if (!match) return false
  const before = content.slice(0, match.index).split(/\s+/).slice(-10).join(' ')
  const after = content
    .slice(match.index + match[0].length)
    .split(/\s+/)
    .slice(0, 7)
    .join(' ')
  return named.test(before) || named.test(after)
}

function namesOf({ reading, sentence, chain }: Place): string[] {
  const speaking = new Set(chain?.links.map(({ name }) => transliterateName(foldName(name))))
  const named = reading.sentences[sentence]?.names ?? []
  return [...new Set(named)].filter((name) => reading.names.get(name)?.kind !== 'person' && !speaking.has(name))
}

function leaveOut({ span, text }: SentenceReading, annotations: Annotation[]): string {
  const gone = annotations.flatMap(({ spans }) => spans).sort((a, b) => b.start - a.start)
  const rest = gone.reduce((left, { start, end }) => {
    const [before, after] = [Math.max(0, start - span.start), Math.max(0, end - span.start)]
    return `${left.slice(0, before)} ${left.slice(after)}`
  }, text)
  return rest.trim()
}

/**
 * Which side of an opposition a text takes, in the first of its clauses that takes one: 1 yes, -1 no, 0 none. A negation
 * just before turns it round, and what is only planned or feared takes no side.
 */
function sideOf(text: string, no: RegExp, yes: RegExp): 1 | -1 | 0 {
  for (const clause of text.split(clauseEnd)) {
    const against = no.exec(clause)
    const fore = yes.exec(clause)
    const match = against ?? fore
    if (!match || (against !== null && fore !== null) || !isReal(clause, match.index)) continue
    const turned = /\b(?:not|never|no|nobody|none|without|nor)\b|n['’]t\b/i.test(wordsBefore(clause, match.index))
    return (against !== null) === turned ? 1 : -1
  }
  return 0
}

const clauseEnd = /[,;:—–]\s|\b(?:and|but|while|because|after|before)\b/

const isReal = (clause: string, at: number): boolean => !unreal.test(wordsBefore(clause, at).replace(/\bMay\b/g, ''))

const wordsBefore = (clause: string, at: number): string => clause.slice(0, at).trim().split(/\s+/).slice(-7).join(' ')

function isDone(content: string, done: RegExp | undefined): boolean {
  return content.split(clauseEnd).some((clause) => {
    const match = done?.exec(clause)
    return match ? isReal(clause, match.index) : false
  })
}

function holds(outer: Annotation, inner: Annotation): boolean {
  return (
    inner.spans.every((span) => outer.spans.some((around) => isWithin(span, around))) && extent(outer) > extent(inner)
  )
}

const isWithin = (span: Span, around: Span): boolean => around.start <= span.start && span.end <= around.end

const extent = (annotation: Annotation): number =>
  annotation.spans.reduce((sum, span) => sum + span.end - span.start, 0)
