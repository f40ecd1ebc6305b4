import { sameVoice } from '../../counts/same-voice.ts'
import { HARM_WORDS, UNHARMED } from '../../lexicon/oppositions.ts'
import { terms } from '../../terms/terms.ts'
import type { Assertion, Opposed } from '../types.ts'

const WINDOW_MS = 36 * 3_600_000

/** `Nobody was hurt` against `four people were brought to hospital with gunshot wounds`, of one place and day. */
export function opposeHarm(a: Assertion, b: Assertion): Opposed | null {
  if (a.harm * b.harm !== -1 || Math.abs(b.reading.time - a.reading.time) > WINDOW_MS) return null
  if (sameVoice(a.chain, b.chain) || a.unreal || b.unreal) return null
  const [some, none] = a.harm > 0 ? [a, b] : [b, a]
  if (a.reading !== b.reading && (!areOfOnePlace(a, b) || [a, b].some(({ part }) => ONE_OF_SEVERAL.test(part))))
    return null
  if (isOfOthers(none, some) || isElsewhere(none) !== isElsewhere(some)) return null
  return { a, b, kind: 'conflict', label: 'hurt or unhurt', similarity: 0.5 }
}

/** Of two stories both name one place, were it in their headlines. */
const areOfOnePlace = (a: Assertion, b: Assertion): boolean =>
  a.places.some((place) => b.places.includes(place)) ||
  (a.places.length === 0 && b.places.every((place) => a.reading.names.has(place))) ||
  (b.places.length === 0 && a.places.every((place) => b.reading.names.has(place)))

/** `as a result of the first attack` */
const ONE_OF_SEVERAL =
  /\b(?:first|second|third|latest|other|another) (?:attack|strike|blast|explosion|raid|barrage|incident)s?\b/i

/** `In the neighbouring valley nobody was hurt` */
const isElsewhere = ({ part }: Assertion): boolean =>
  /\b(?:neighbou?ring|adjoining|adjacent|nearby|next) (?!to\b)\p{Ll}+/iu.test(part)

/**
 * `No one on the bus was injured`, `all staff had been accounted for`: of a group that who came to harm are not told to be
 * of.
 */
function isOfOthers(none: Assertion, some: Assertion): boolean {
  const words = (UNHARMED.exec(none.text)?.[0] ?? '').replace(HARM_WORDS, ' ')
  const group = terms(words, none.reading.memo)
  return group.length > 0 && !group.some((term) => some.terms.set().has(term))
}
