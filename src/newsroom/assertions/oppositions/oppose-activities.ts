import { sameVoice } from '../../counts/same-voice.ts'
import { ACTIVITIES } from '../../lexicon/oppositions.ts'
import { isNamedIn } from '../../story/is-named-in.ts'
import type { Assertion, Common, Opposed } from '../types.ts'

const HOUR = 3_600_000

/** Within so long, what is halted does not go on; later it has been taken up again, or has been given up. */
const MAX_HOURS = 36
const MAX_DAYS_OF_CHANGE = 60

/** `large operations in Gaza have been halted` against `warplanes struck Khan Yunis`: one place, one kind of doing. */
export function opposeActivities(a: Assertion, b: Assertion, common: Common): Opposed | null {
  if (a.halts === b.halts || a.negative || b.negative) return null
  const gap = (b.reading.time - a.reading.time) / HOUR
  if (gap > MAX_HOURS) return changeOf(a, b, common)
  if (gap < -MAX_HOURS || sameVoice(a.chain, b.chain)) return null
  const [halted, active] = a.halts ? [a, b] : [b, a]
  const goesOn = active.sides.get('goes-on') === 1
  if (!goesOn && !halted.names.some((name) => isNamedIn(name, active.reading))) return null
  const activity = activityOf(halted, active, goesOn)
  if (!activity) return null
  const label = `${activity.label} halted or continued`
  return { a, b, kind: 'conflict', label, similarity: Math.max(common.similarity, 0.3) }
}

/** What the one says is halted and the other that it goes on, or has taken place. */
function activityOf(halted: Assertion, active: Assertion, goesOn: boolean) {
  const stopped = halted.activities().halted
  if (stopped.length === 0) return undefined
  const { done, named } = active.activities()
  return ACTIVITIES.find(({ id }) => stopped.includes(id) && (done.includes(id) || (goesOn && named.includes(id))))
}

/** Days on, who halted has resumed, or who walked out is back: of the same people and the same place. */
function changeOf(a: Assertion, b: Assertion, { terms, matter, similarity }: Common): Opposed | null {
  if ((b.reading.time - a.reading.time) / HOUR > MAX_DAYS_OF_CHANGE * 24) return null
  const [halted, active] = a.halts ? [a, b] : [b, a]
  const resumes = /\b(?:resum(?:e[ds]?|ing)|restart(?:ed|s)?|beg[au]n again|taken up again|back (?:on|at))\b/i.test(
    active.text,
  )
  // What was halted goes on only if it is said to; what went on is halted where it is the same by two words and more.
  if (active === b && !resumes) return null
  const activity = activityOf(halted, active, resumes)
  if (!activity) return null
  const isOfOne = a.names.some((name) => b.names.includes(name)) || a.places.length + b.places.length === 0
  if (!isOfOne || terms.length === 0) return null
  // An event of few stories has one strike, one search.
  const isNarrow = a.reading.story.events.some((id) => a.reading.narrow.has(id) && b.reading.story.events.includes(id))
  const isSame = terms.length > 1 && (active === b || matter.some((term) => isDoer(term, activity.named)))
  if (!isNarrow && !isSame) return null
  const label = `${activity.label} halted or continued`
  return { a, b, kind: 'change', label, similarity: Math.max(similarity, 0.45) }
}

/** A word of both that is none of the activity: the teachers, the line. */
const isDoer = (term: string, named: RegExp): boolean =>
  ![term, `${term}e`, `${term}ing`].some((word) => named.test(word)) &&
  !/^(?:off|call|union|halt|stop|suspend|end)/.test(term)
