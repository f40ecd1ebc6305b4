import type { Annotation, Span } from '../engine/index.ts'
import { activities, negation, oppositions, unreal } from './lexicon/oppositions.ts'
import type { Reading } from './read-story.ts'
import { terms } from './terms.ts'
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
  activities: string[]
  chain: Chain | null
}

const denialWords =
  /\b(?:den(?:y|ies|ied|ying|ial)|untrue|false|baseless|unfounded|fabricated|invented|contrary to|refut(?:e|es|ed)|hoax|dismiss(?:es|ed)?)\b/i

/** What a story asserts: each claim and quote by its content, each other sentence as a whole. */
export function listAssertions(reading: Reading): Assertion[] {
  return reading.sentences.flatMap((sentence, at) => {
    const voiced = sentence.annotations.filter((it) => it.kind !== 'figure')
    const outer = voiced.filter((it) => !voiced.some((other) => other !== it && holds(other, it)))
    if (outer.length === 0) return assertion(reading, at, null, sentence.text, sentence.text)
    return outer.flatMap((annotation) => {
      const content = annotation.spans.map((span) => reading.story.text.slice(span.start, span.end)).join(' ')
      return assertion(reading, at, annotation, content, outer.length === 1 ? sentence.text : content)
    })
  })
}

function assertion(
  reading: Reading,
  at: number,
  annotation: Annotation | null,
  content: string,
  frame: string,
): Assertion[] {
  const words = new Set(terms(content))
  if (words.size < 2) return []
  const chain = annotation ? (reading.chains.get(annotation.id) ?? null) : null
  const denied = annotation !== null && annotation.kind !== 'figure' && annotation.stance === 'denied'
  const denial = denied || denialWords.test(frame)
  const negative = denial || negation.test(content)
  const sides = new Map<string, 1 | -1>()
  for (const { id, no, yes } of oppositions) {
    const side = sideOf(content, no, yes)
    if (side !== 0) sides.set(id, denied || denialWords.test(content) ? (-side as 1 | -1) : side)
  }
  return [
    {
      reading,
      sentence: at,
      annotation: annotation?.id ?? null,
      text: content,
      terms: words,
      negative,
      denial,
      unreal: unreal.test(content),
      sides,
      activities: activities.filter(({ done }) => done.test(content)).map(({ id }) => id),
      chain,
    },
  ]
}

/** Which side of an opposition a text takes: 1 yes, -1 no, 0 neither or both. A negation just before turns it round. */
function sideOf(text: string, no: RegExp, yes: RegExp): 1 | -1 | 0 {
  const against = no.exec(text)
  const fore = yes.exec(text)
  if ((against === null) === (fore === null)) return 0
  const match = against ?? fore
  const side = against ? -1 : 1
  if (!match) return 0
  const before = text.slice(0, match.index).split(/\s+/).slice(-4).join(' ')
  const turned = /\b(?:not|never|no|nobody|none|without|nor)\b|n['’]t\b/i.test(before)
  return (turned ? -side : side) as 1 | -1
}

function holds(outer: Annotation, inner: Annotation): boolean {
  return (
    inner.spans.every((span) => outer.spans.some((around) => isWithin(span, around))) && extent(outer) > extent(inner)
  )
}

const isWithin = (span: Span, around: Span): boolean => around.start <= span.start && span.end <= around.end

const extent = (annotation: Annotation): number =>
  annotation.spans.reduce((sum, span) => sum + span.end - span.start, 0)
