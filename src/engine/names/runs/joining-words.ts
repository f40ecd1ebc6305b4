import {
  BANDS,
  BODIES_FOR_AIMS,
  BODIES_ON,
  BODY_OWNERS,
  CALLS_OF_BODIES,
  GROUP_ENDINGS,
  GROUPS_OF,
  HEADS_WITH_OF,
  JOINT_BODIES,
  OWNING_GROUP_ENDINGS,
  PAPERS_OF_SUNDAY,
  STUDIES_OF,
} from '../../lexicon/body-words.ts'
import { FEMALE_NAMES, GIVEN_NAMES, MALE_NAMES } from '../../lexicon/given-names.ts'
import { NAME_PARTICLES } from '../../lexicon/name-words.ts'
import { OFFICES_FOR, OFFICES_TO, PORTFOLIO_HEADS } from '../../lexicon/offices.ts'
import { COMPANY_FORMS, ORGANISATION_HEADS, ORGANISATION_SUFFIXES } from '../../lexicon/organisations.ts'
import { FIRMS_OF_TWO, OWNED_BRANDS } from '../../lexicon/owned-brands.ts'
import { DEMONYMS, PLACE_NOUNS, PLACES_OF_TWO } from '../../lexicon/places.ts'
import { PORTFOLIOS } from '../../lexicon/portfolios.ts'
import { isKnownRole } from '../is-role-noun.ts'
import { knownKind } from '../known-kind.ts'
import { isOneSpace, startsUpper, type TokenWords, tokenWord } from './capitals.ts'

/** `Inc`, `Ltd.` */
export const COMPANY_FORM = new RegExp(String.raw`^(?:${COMPANY_FORMS})\.?$`, 'u')

const GROUP = new RegExp(String.raw`^\p{Ll}{3,}(?:${GROUP_ENDINGS})$`, 'u')

const OWNING_GROUP = new RegExp(`(?:${OWNING_GROUP_ENDINGS})$`, 'u')

/**
 * The token after the capital that joining words at `i` lead to: `of the Interior`, `van der Berg`, `& Sons`,
 * `’ Union` of `Students’ Union`; `i` where nothing joins.
 *
 * @param first where the name begins.
 */
export function skipJoiner(words: TokenWords, first: number, i: number, last: number): number {
  const word = tokenWord(words, i)
  if (word.length > 5) return i
  if (word.length < 3 && /^[’']s?$/u.test(word)) return endOfOwned(words, i, last)
  if (word === ',') return endOfPortfolios(words, first, i, last)
  if (!isOneSpace(words, i)) return i
  let next = i + 1
  if (word === 'on') {
    const isPaper = PAPERS_OF_SUNDAY.has(tokenWord(words, i - 1)) && tokenWord(words, next) === 'Sunday'
    if (isPaper) return next + 1
    if (!BODIES_ON.has(tokenWord(words, i - 1))) return i
  } else if (word === 'of' || word === 'for' || word === 'to') {
    if (!leadsOn(words, first, i, last)) return i
    if (tokenWord(words, next) === 'the' || (word === 'for' && /^an?$/u.test(tokenWord(words, next)))) next++
  } else if (word === 'and') {
    const both = `${tokenWord(words, i - 1)} and ${tokenWord(words, next)}`
    if (FIRMS_OF_TWO.has(both) || PLACES_OF_TWO.has(both)) return next + 1
    if (PLACES_OF_TWO.has(`${both} ${tokenWord(words, next + 1)}`)) return next + 2
    const end = endOfPortfolios(words, first, i, last)
    return end > i ? end : Math.max(endOfBody(words, i, last), endOfAims(words, first, i, last))
  } else if (word === 'the') {
    if (i - 1 !== first || !CALLS_OF_BODIES.has(tokenWord(words, first))) return i
  } else if (word !== '&' && !NAME_PARTICLES.has(word)) return i
  else while (next < last && next < i + 3 && NAME_PARTICLES.has(tokenWord(words, next))) next++
  for (let k = i + 1; k <= next && k < last; k++) if (!isOneSpace(words, k)) return i
  if (next >= last || !startsUpper(words, next)) return i
  return word === 'of' && isInsurers(words, i, next, last) ? next + 2 : next + 1
}

/** Whether what stands before `of`, `for` or `to` goes on with it in its name. */
function leadsOn(words: TokenWords, first: number, i: number, last: number): boolean {
  const word = tokenWord(words, i)
  const head = tokenWord(words, i - 1)
  if (word === 'to') return OFFICES_TO.has(head)
  if (ORGANISATION_HEADS.has(head) || isInBody(words, first, i)) return true
  if (word === 'for')
    return OFFICES_FOR.has(head) || isInOffice(words, first, i) || isServiceOfPlace(words, first, i, last)
  if (BANDS.has(head) && tokenWord(words, i + 1) === 'the') return true
  if (HEADS_WITH_OF.has(head) || PLACE_NOUNS.has(head) || ORGANISATION_SUFFIXES.has(head)) return true
  return i - first > 1 && endsInStudy(words, i, last)
}

/** `Transport | for London`, `Health for the North` */
function isServiceOfPlace(words: TokenWords, first: number, i: number, last: number): boolean {
  if (i - 1 !== first || !PORTFOLIOS.has(tokenWord(words, first))) return false
  const next = tokenWord(words, i + 1) === 'the' ? i + 2 : i + 1
  if (next >= last) return false
  const place = tokenWord(words, next)
  return knownKind(place) === 'place' || (next === i + 2 && /^(?:North|South|East|West)$/u.test(place))
}

/** `Institute for the Study | of Floods`: a body’s name has begun so. */
function isInBody(words: TokenWords, first: number, i: number): boolean {
  for (let k = i - 1; k > first; k--) {
    if (/^(?:of|for|on)$/u.test(tokenWord(words, k)) && ORGANISATION_HEADS.has(tokenWord(words, k - 1))) return true
  }
  return false
}

/** `Under Secretary of State | for Political Affairs` */
function isInOffice(words: TokenWords, first: number, i: number): boolean {
  for (let k = i - 1; k > first; k--)
    if (tokenWord(words, k) === 'of' && OFFICES_FOR.has(tokenWord(words, k - 1))) return true
  return false
}

/** `Global Burden | of Disease Study` */
function endsInStudy(words: TokenWords, i: number, last: number): boolean {
  for (let k = i + 1; k < last && k < i + 6 && isOneSpace(words, k) && startsUpper(words, k); k++)
    if (STUDIES_OF.has(tokenWord(words, k))) return k > i + 1
  return false
}

/** `Association of British | insurers` */
function isInsurers(words: TokenWords, i: number, next: number, last: number): boolean {
  return (
    GROUPS_OF.has(tokenWord(words, i - 1)) &&
    DEMONYMS.has(tokenWord(words, next)) &&
    next + 1 < last &&
    isOneSpace(words, next + 1) &&
    GROUP.test(tokenWord(words, next + 1))
  )
}

/** `Securities and Exchange Commission`: a body's name with an `and` inside, after `the` or an opening like `House`. */
function endOfBody(words: TokenWords, i: number, last: number): number {
  const first = tokenWord(words, i - 1)
  if (GIVEN_NAMES.has(first)) return i
  for (let k = i + 1; k < last && k < i + 6 && isOneSpace(words, k) && startsUpper(words, k); k++) {
    if (JOINT_BODIES.has(tokenWord(words, k))) return k > i + 1 || ORGANISATION_HEADS.has(first) ? k + 1 : i
  }
  return i
}

/** `Trade, Innovation & Skills`, `Universities and Science`: what a ministry or a minister is for. */
function endOfPortfolios(words: TokenWords, first: number, i: number, last: number): number {
  if (!PORTFOLIOS.has(tokenWord(words, i - 1)) || !isOfPortfolio(words, first, i)) return i
  let k = i
  let isEnded = false
  while (k + 1 < last && !isEnded) {
    const mark = tokenWord(words, k)
    const isComma = mark === ','
    if (!isComma && mark !== 'and' && mark !== '&') break
    let at = k + 1
    if (isComma && /^(?:and|&)$/u.test(tokenWord(words, at))) at++
    isEnded = !isComma || at > k + 1
    if (at >= last || !startsUpper(words, at) || !PORTFOLIOS.has(tokenWord(words, at))) return i
    k = at + 1
    while (k < last && isOneSpace(words, k) && startsUpper(words, k) && PORTFOLIOS.has(tokenWord(words, k))) k++
  }
  return isEnded ? k : i
}

/** `Association for Freedom of Thought | and Expression`, `Center on Budget | and Policy` */
function endOfAims(words: TokenWords, first: number, i: number, last: number): number {
  const isFor =
    tokenWord(words, i - 2) === 'of' &&
    BODIES_FOR_AIMS.has(tokenWord(words, first)) &&
    /^(?:of|for)$/u.test(tokenWord(words, first + 1))
  const isOn = isInBodyOn(words, first, i)
  const word = tokenWord(words, i + 1)
  const isAim = i + 1 < last && isOneSpace(words, i + 1) && /^\p{Lu}\p{Ll}{3,}$/u.test(word) && !knownKind(word)
  return (isFor || isOn) && isAim && !ORGANISATION_HEADS.has(word) && !MALE_NAMES.has(word) && !FEMALE_NAMES.has(word)
    ? i + 2
    : i
}

/** `Center on Budget | and Policy`: the name of a body on something has begun. */
function isInBodyOn(words: TokenWords, first: number, i: number): boolean {
  for (let k = i - 1; k > first; k--) if (tokenWord(words, k) === 'on') return BODIES_ON.has(tokenWord(words, k - 1))
  return false
}

function isOfPortfolio(words: TokenWords, first: number, i: number): boolean {
  for (let k = i - 1; k > first; k--)
    if (/^(?:of|for)$/u.test(tokenWord(words, k)) && PORTFOLIO_HEADS.has(tokenWord(words, k - 1))) return true
  return false
}

/** `People’s Daily`, `Women’s Aid`: who own a body in its name, one by one or all. */
const PEOPLES = /^(?:People|Women|Men|Children)$/u

/** `Sheriff | ’s Office`, `Students | ’ Union`, `St Mary | ’s Hospital`: a body with its owner in its name. */
function endOfOwned(words: TokenWords, i: number, last: number): number {
  const { tokens } = words
  if (tokens.start[i] !== tokens.end[i - 1]) return i
  // `Shoney | ’s Inc`
  if (i + 1 < last && isOneSpace(words, i + 1) && COMPANY_FORM.test(tokenWord(words, i + 1))) return i + 2
  const owner = tokenWord(words, i - 1)
  const isPlural = tokenWord(words, i).length === 1
  const isSaint = i > 1 && /^(?:St|Saint)\.?$/u.test(tokenWord(words, i - 2))
  const lower = owner.toLowerCase()
  const isPeople = PEOPLES.test(owner)
  const isOwner = BODY_OWNERS.has(owner) || (isPlural && (OWNING_GROUP.test(owner) || isKnownRole(lower))) || isSaint
  const isBrand = OWNED_BRANDS.has(owner)
  if (!(isOwner || isBrand) || (!isBrand && !isPeople && knownKind(owner))) return i
  let end = isBrand ? i + 1 : i
  for (let k = i + 1; k < last && k < i + 6 && isOneSpace(words, k) && startsUpper(words, k); k++)
    if (ORGANISATION_SUFFIXES.has(tokenWord(words, k))) end = k + 1
  // `the Lawyers’ Circle`: whatever many people own and call by a name is a body of theirs.
  const next = i + 1 < last && isOneSpace(words, i + 1) && startsUpper(words, i + 1) ? tokenWord(words, i + 1) : ''
  const isNamed = next !== '' && !MALE_NAMES.has(next) && !FEMALE_NAMES.has(next)
  return end === i && (isPlural || isPeople) && isNamed ? i + 2 : end
}
