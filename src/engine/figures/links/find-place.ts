import { isCalendarWord } from '../../lexicon/calendar.ts'
import { isStop } from '../../lexicon/noun-phrases.ts'
import {
  NO_PLACE_LEADS,
  NO_PLACE_NAMES,
  PLACE_ENDS,
  PLACE_JOINERS,
  PLACE_KINDS,
  PLACE_LEADS,
  PLACE_PARTS,
} from '../../lexicon/place-words.ts'
import { DEMONYMS } from '../../lexicon/places.ts'
import { type FigureTokens, LINE } from '../tokens/scan-tokens.ts'
import { isCapital, isGlued, isHyphen, isNumber, isWord, rawAt, wordAt } from '../tokens/token-tests.ts'

/** A place as named, and the tokens it stands on. */
export interface FoundPlace {
  text: string
  first: number
  last: number
}

/** How far behind a count its place may stand, in tokens. */
const MAX_PLACE_DISTANCE = 40

const isName = (tokens: FigureTokens, at: number): boolean =>
  isCapital(tokens, at) && !isCalendarWord(wordAt(tokens, at))

/** Whether the name goes on past a mark or a small word at `at`: `Al-Basra and Al-Kut`, `U.S. embassy`, `Gulf of Aden`. */
function goesOn(tokens: FigureTokens, at: number): boolean {
  const word = wordAt(tokens, at)
  if (isHyphen(word)) return isGlued(tokens, at) && isGlued(tokens, at + 1)
  if (word === '’' || word === "'") return isCapital(tokens, at + 1)
  if (word === '.') return /^([a-z]|st|mt|ft)$/.test(wordAt(tokens, at - 1))
  // `the U.S. embassy in Nairobi`
  if (word === 'in') return PLACE_KINDS.has(wordAt(tokens, at - 1)) && isName(tokens, at + 1)
  if (!PLACE_JOINERS.has(word)) return false
  // `Dar-es-Salaam`
  if (isHyphen(wordAt(tokens, at + 1)) && isGlued(tokens, at + 1)) return true
  return word !== 'the' && isName(tokens, wordAt(tokens, at + 1) === 'the' ? at + 2 : at + 1)
}

/** `on Christmas Day`, `in Storm Orla`, `in World War II`, `on the A9`: names of times, storms, ships and roads. */
function isNoPlace(tokens: FigureTokens, at: number): boolean {
  const word = wordAt(tokens, at)
  if (word.length === 1 && isNumber(tokens, at + 1)) return true
  return NO_PLACE_NAMES.has(word) || NO_PLACE_NAMES.has(`${word} ${wordAt(tokens, at + 1)}`)
}

/** `in | Israeli | strikes`: an adjective before what it tells the country of. */
const isNationality = (tokens: FigureTokens, at: number): boolean =>
  DEMONYMS.has(rawAt(tokens, at)) &&
  (isHyphen(wordAt(tokens, at + 1)) || (isWord(tokens, at + 1) && !isStop(wordAt(tokens, at + 1))))

function placeAt(tokens: FigureTokens, at: number, limit: number): FoundPlace | null {
  let first = wordAt(tokens, at) === 'the' ? at + 1 : at
  let i = first
  // `the French resort of Nice`
  if (DEMONYMS.has(rawAt(tokens, i)) && PLACE_PARTS.has(wordAt(tokens, i + 1))) i++
  while (i < limit && PLACE_PARTS.has(wordAt(tokens, i)) && !isCapital(tokens, i))
    i += wordAt(tokens, i + 1) === 'the' ? 2 : 1
  // `the northern town of Kessel`: the kind and its `of` are left out, `southern Lebanon` stays whole.
  if (wordAt(tokens, i - 1) === 'of' || wordAt(tokens, i - 2) === 'of') first = i
  if (!isName(tokens, i) || isNoPlace(tokens, i)) return null
  let last = i
  for (let k = i + 1; k < limit; k++) {
    if (isName(tokens, k) || PLACE_KINDS.has(wordAt(tokens, k))) last = k
    else if (!goesOn(tokens, k)) break
  }
  if (first === last && isNationality(tokens, last)) return null
  return { text: tokens.text.slice(tokens.start[first], tokens.end[last]), first, last }
}

/** Whether the sentence turns to something else at the comma `at`: only insertions and further places are crossed. */
function leadsAway(tokens: FigureTokens, at: number, inserted: boolean): boolean {
  const next = wordAt(tokens, at + 1)
  return !inserted && !PLACE_LEADS.has(next) && !NO_PLACE_LEADS.has(next)
}

/**
 * The place named from token `from` on, behind a count, up to the token `stop` or the sentence's end: `9 in the Old Mill
 * district of Kessel`. The words as the text has them, without the preposition and the article.
 */
export function findPlace(tokens: FigureTokens, from: number, stop: number | null): FoundPlace | null {
  const limit = Math.min(stop ?? from + MAX_PLACE_DISTANCE, from + MAX_PLACE_DISTANCE, tokens.size)
  let inserted = false
  for (let i = from; i < limit && (i === from || tokens.gap[i]! <= LINE); i++) {
    const word = wordAt(tokens, i)
    if (PLACE_ENDS.has(word) || (/^[.;]$/.test(word) && tokens.gap[i + 1]! > 0)) return null
    if (word === ',') {
      if (leadsAway(tokens, i, inserted)) return null
      inserted = !inserted
    }
    // `blasts blamed on Pyongyang`
    const isBlamed = word === 'on' && /^(?:blame|blamed|blames|blaming)$/.test(wordAt(tokens, i - 1))
    const place = PLACE_LEADS.has(word) && !isBlamed ? placeAt(tokens, i + 1, limit) : null
    if (place) return place
  }
  return null
}
