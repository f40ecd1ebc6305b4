import { KNOWN_BODIES } from '../../lexicon/known-bodies.ts'
import { OUTLETS } from '../../lexicon/outlets.ts'
import { KNOWN_PLACES } from '../../lexicon/places.ts'
import type { Span } from '../../types.ts'
import { classAt, UPPER } from '../characters.ts'

/** A dateline at the head of a line: the whole of it up to the story, and the city and region in it. */
interface Dateline extends Span {
  places: Span[]
}

/** `BERGEN (Coastwire) - `, `SALINA, Kan. — `, `BOISE, Idaho, March 3 -- `: places, an agency, a dash. */
const SHAPE = /^([^“”"!?:;()\n]{2,60}?)(?:\s?\(([^()\n]{2,40})\))?\s?(?:\s[-–—]|\s?—|\s--)\s(?=[\p{Lu}\d“"‘'])/u
const MAX_LENGTH = 120

const CAPITALS = /^\p{Lu}[\p{Lu}\s./’'-]*\p{Lu}$/u
const CAPITALISED = /^\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}$/u
const DATE = /^(?:\p{Lu}\p{Ll}{2,}\.?\s\d{1,2}|\d{4})$/u
/** What follows is a story, and not the rest of a shouted line. */
const STORY = /^[^\n]{0,12}\p{Ll}/u

/** The dateline that begins at an offset; null where there is none. */
function datelineAt(text: string, start: number): Dateline | null {
  if (!(classAt(text, start) & UPPER)) return null
  const ahead = text.slice(start, start + MAX_LENGTH)
  const [whole, where = '', agency] = SHAPE.exec(ahead) ?? []
  if (whole === undefined || !STORY.test(ahead.slice(whole.length))) return null
  const [city = '', ...others] = where.split(', ')
  const regions = others.filter((it) => !DATE.test(it))
  if (!isCity(city, regions, agency) || !regions.every((it) => CAPITALISED.test(it))) return null
  const places = [city, ...regions].map((it) => ({
    start: start + where.indexOf(it),
    end: start + where.indexOf(it) + it.length,
  }))
  return { start, end: start + whole.length, places }
}

/** All datelines of a text, each at the head of a line, in text order. */
export function findDatelines(text: string): Dateline[] {
  const found: Dateline[] = []
  for (let start = 0; ; ) {
    const dateline = datelineAt(text, start)
    if (dateline) found.push(dateline)
    start = text.indexOf('\n', start) + 1
    if (start === 0) return found
  }
}

function isCity(city: string, regions: readonly string[], agency: string | undefined): boolean {
  const [region = ''] = regions
  if (CAPITALS.test(city)) return regions.length > 0 || agency !== undefined || !KNOWN_BODIES.has(city.toLowerCase())
  // `Kingsport, Tenn. — `, `Keld (AP) — `
  if (!CAPITALISED.test(city)) return false
  return (region.endsWith('.') && KNOWN_PLACES.has(region)) || OUTLETS.has(agency?.toLowerCase() ?? '')
}
