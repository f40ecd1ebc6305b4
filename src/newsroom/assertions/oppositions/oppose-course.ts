import { COURSES } from '../../lexicon/oppositions.ts'
import type { Assertion, Common, Opposed } from '../types.ts'

const HOUR = 3_600_000

/** A story tells in its first sentences how the affair stands. */
const LEDE_SENTENCES = 2

/** Hours after which what went on may be over, and days after which it is another affair. */
const MIN_HOURS = 12
const MAX_DAYS = 90

/** `Dockers walked out in Vansund`, and a fortnight later `Dockers in Vansund went back to work`: in an affair that few stories are of. */
export function opposeCourse(a: Assertion, b: Assertion, { terms }: Common): Opposed | null {
  if (!b.ends || Math.max(a.sentence, b.sentence) > LEDE_SENTENCES || a.negative || b.negative || a.ends) return null
  const hours = (b.reading.time - a.reading.time) / HOUR
  if (hours < MIN_HOURS || hours > MAX_DAYS * 24 || terms.length === 0) return null
  const { story, narrow } = a.reading
  if (!story.events.some((id) => narrow.has(id) && b.reading.story.events.includes(id))) return null
  const course = COURSES.find(({ on, over }) => over.test(b.text) && on.test(a.text))
  if (!course) return null
  return { a, b, kind: 'change', label: `${course.label} begun or over`, similarity: 0.45 }
}
