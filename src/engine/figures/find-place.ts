import { isCalendarWord } from '../lexicon/calendar.ts'
import { LINE, type Tokens } from './scan-tokens.ts'
import { isCapital, isGlued, isHyphen, isNumber, isWord, wordAt } from './token-tests.ts'

const AT: ReadonlySet<string> = new Set([
  'in',
  'at',
  'on',
  'near',
  'outside',
  'across',
  'around',
  'inside',
  'throughout',
  'off',
])

const PARTS: ReadonlySet<string> = new Set([
  'coast',
  'island',
  'islands',
  'districts',
  'suburbs',
  'villages',
  'towns',
  'edge',
  'border',
  'northern',
  'southern',
  'eastern',
  'western',
  'central',
  'north',
  'south',
  'east',
  'west',
  'northeastern',
  'northwestern',
  'southeastern',
  'southwestern',
  'occupied',
  'downtown',
  'rural',
  'neighboring',
  'neighbouring',
  'city',
  'town',
  'village',
  'district',
  'province',
  'region',
  'state',
  'of',
  'capital',
  'area',
  'outskirts',
  'suburb',
  'governorate',
  'coastal',
  'port',
])

const JOINERS: ReadonlySet<string> = new Set(['of', 'and', 'al', 'the', 'de', 'la', 'el', 'bin', 'ad', 'in'])

const KINDS: ReadonlySet<string> = new Set([
  'neighborhood',
  'neighborhoods',
  'neighbourhood',
  'neighbourhoods',
  'district',
  'districts',
  'province',
  'provinces',
  'region',
  'regions',
  'area',
  'areas',
  'city',
  'town',
  'towns',
  'village',
  'villages',
  'camp',
  'refugee',
  'state',
  'states',
  'governorate',
  'governorates',
  'strip',
  'peninsula',
  'valley',
  'county',
  'counties',
  'island',
  'islands',
])

/** A place as named, and the tokens it stands on. */
export interface Place {
  text: string
  first: number
  last: number
}

/** Words that end the search: what stands behind them is another matter. */
const ENDS: ReadonlySet<string> = new Set([
  'said',
  'says',
  'told',
  'according',
  'reported',
  'while',
  'but',
  'because',
  'although',
])

/**
 * The place named behind a count, up to the token `stop` or the sentence's end: `9 in the Al-Tuffah neighborhood of Gaza City`.
 * The words as the text has them, without the preposition and the article.
 */
export function findPlace(tokens: Tokens, from: number, stop: number | null): Place | null {
  const limit = Math.min(stop ?? from + 40, from + 40, tokens.size)
  for (let i = from; i < limit && (tokens.gap[i] as number) <= LINE; i++) {
    const word = wordAt(tokens, i)
    if (ENDS.has(word) || ((word === '.' || word === ';') && (tokens.gap[i + 1] as number) > 0)) return null
    if (!AT.has(word)) continue
    const place = placeAt(tokens, i + 1, limit)
    if (place) return place
  }
  return null
}

function placeAt(tokens: Tokens, at: number, limit: number): Place | null {
  let first = at
  if (wordAt(tokens, first) === 'the') first++
  let i = first
  while (i < limit && PARTS.has(wordAt(tokens, i)) && !isCapital(tokens, i)) {
    i++
    if (wordAt(tokens, i) === 'the') i++
  }
  // `the northern town of Kessel`: the kind and its `of` are left out, `southern Lebanon` stays whole.
  if (wordAt(tokens, i - 1) === 'of' || wordAt(tokens, i - 2) === 'of') first = i
  if (!isCapital(tokens, i) || isCalendarWord(wordAt(tokens, i)) || isNumber(tokens, i)) return null
  let last = i
  for (let k = i + 1; k < limit; k++) {
    const word = wordAt(tokens, k)
    if (isCapital(tokens, k) && !isCalendarWord(word)) last = k
    else if (isWord(tokens, k) && KINDS.has(word) && k === last + 1) last = k
    else if (
      (isHyphen(word) && isGlued(tokens, k) && isGlued(tokens, k + 1)) ||
      (word === '’' && isCapital(tokens, k + 1)) ||
      word === "'"
    )
      continue
    else if (JOINERS.has(word) && joins(tokens, k)) continue
    else break
  }
  return { text: tokens.text.slice(tokens.start[first], tokens.end[last]), first, last }
}

/** `Al-Tuffah and Al-Zaytoun`, `Gulf of Aden`: a joiner with a name or the kind of a place behind it. */
function joins(tokens: Tokens, at: number): boolean {
  const next = wordAt(tokens, at + 1) === 'the' ? at + 2 : at + 1
  return (
    isCapital(tokens, next) &&
    !isCalendarWord(wordAt(tokens, next)) &&
    wordAt(tokens, at) !== 'in' &&
    wordAt(tokens, at) !== 'the'
  )
}
