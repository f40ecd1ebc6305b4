import { findDatelines } from '../text/patterns/find-datelines.ts'
import type { Span } from '../types.ts'
import type { Form } from './joining/merge-full-names.ts'
import { lowerName } from './lower-name.ts'

/**
 * Makes places of what datelines name, `Cedar Fork` of `CEDAR FORK, Ohio — `, and of the same words where nothing else is
 * known of them.
 *
 * @param forms the names of a text, of which each stands at the span of its index; they are changed.
 */
export function nameDatelines(text: string, spans: readonly Span[], forms: readonly Form[]): void {
  const datelines = findDatelines(text)
  if (datelines.length === 0) return
  const words = ({ start, end }: Span) => text.slice(start, end)
  const cities = new Set(datelines.map(({ places }) => lowerName(words(places[0]!))))
  const places = datelines.flatMap((it) => it.places)
  let next = 0
  for (const [i, form] of forms.entries()) {
    const { start } = spans[i]!
    while (next < places.length && places[next]!.end <= start) next++
    const place = places[next]
    if (place && place.start <= start) {
      Object.assign(form, { kind: 'place', name: CAPITALS.test(words(place)) ? titleCased(words(place)) : form.name })
    } else if (form.title === null && form.kind !== 'organisation' && cities.has(lowerName(form.name)))
      form.kind = 'place'
  }
}

const CAPITALS = /^\p{Lu}[\p{Lu}\s.’'-]{3,}$/u

/** `PORT KELD` → `Port Keld` */
const titleCased = (name: string): string => name.replace(/(?<=\p{L})\p{Lu}+/gu, (rest) => rest.toLowerCase())
