import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import { KNOWN_BODIES } from '../lexicon/known-bodies.ts'
import { ORGANISATION_SUFFIXES, ORGANISATIONS } from '../lexicon/organisations.ts'
import { ARTICLED_OUTLETS, FOREIGN_ARTICLES, FOREIGN_PAPERS, PARTS_OF_OUTLETS } from '../lexicon/outlet-words.ts'
import { OUTLET_NOUNS, OUTLET_SUFFIXES, OUTLETS, WEAK_OUTLET_SUFFIXES } from '../lexicon/outlets.ts'
import { KNOWN_PLACES } from '../lexicon/places.ts'
import { classAt, SPACE } from '../text/characters.ts'
import type { SourceKind } from '../types.ts'

/** `BBC News | Online` */
const PART = new RegExp(`^(?:${PARTS_OF_OUTLETS})$`, 'iu')

/** `Joy Radio`: nobody’s surname. */
const ON_AIR = /^(?:radio|tv|television)$/u

/** `Le Courrier`, `Diário do Norte`, `Keldener Anzeiger`; not `Folha` alone */
const FOREIGN_PAPER = new RegExp(
  String.raw`^(?:(?:${FOREIGN_ARTICLES})\s(?:${FOREIGN_PAPERS})|(?:${FOREIGN_PAPERS})\s\p{Ll}+\s|\p{Lu}\p{Ll}+er\s(?:${FOREIGN_PAPERS})$)`,
  'u',
)

/** `BBC Radio | 4` */
const NUMBER = /^\d{1,3}$/u

/** The kind that a proper name has by itself; null when only its bearer could tell. */
export function kindOfProperName(name: string): SourceKind | null {
  const bare = withoutArticle(name.includes('’') ? name.replaceAll('’', "'") : name)
  const lower = bare.toLowerCase()
  const known = KNOWN_BODIES.get(lower)
  if (known && known !== 'outlet') return known
  if (known && !(ARTICLED_OUTLETS.has(lower) && name === bare)) return 'outlet'
  if ((known && ORGANISATIONS.has(lower)) || KNOWN_PLACES.has(bare)) return 'organisation'
  if (isStation(bare)) return 'outlet'
  const first = bare.slice(0, endOfFirstWord(bare))
  if (first.length === bare.length) return null
  if (FOREIGN_PAPER.test(bare)) return 'outlet'
  const head = headOf(bare)
  if (ORGANISATION_SUFFIXES.has(head) || ORGANISATION_SUFFIXES.has(head.replace(/s$/, ''))) return 'organisation'
  const given = GIVEN_NAMES.has(first)
  const last = bare.slice(startOfLastWord(bare))
  if (NUMBER.test(last)) return kindOfProperName(bare.slice(0, -last.length - 1)) === 'outlet' ? 'outlet' : null
  const suffix = last.toLowerCase()
  if (PART.test(suffix) && OUTLETS.has(lower.slice(0, startOfLastWord(lower)).trimEnd())) return 'outlet'
  if (OUTLET_SUFFIXES.has(suffix) && !WEAK_OUTLET_SUFFIXES.has(suffix) && (!given || ON_AIR.test(suffix)))
    return 'outlet'
  if (!given && isOutletByNoun(bare)) return 'outlet'
  if (ORGANISATION_SUFFIXES.has(last) && !given) return 'organisation'
  if (WEAK_OUTLET_SUFFIXES.has(suffix) && !given) return 'outlet'
  return null
}

/** `Lusa News Agency`, `Metro Radio Station` */
const isOutletByNoun = (name: string): boolean => OUTLET_NOUNS.has(/\S+ \S+$/u.exec(name)?.[0].toLowerCase() ?? '')

/** `Chambers of Commerce`: the head stands before the preposition. */
function headOf(name: string): string {
  if (!name.includes(' of ') && !name.includes(' for ')) return ''
  return /(\S+) (?:of|for) (?:the )?\p{Lu}/u.exec(name)?.[1] ?? ''
}

function withoutArticle(name: string): string {
  const hasArticle = (classAt(name, 3) & SPACE) !== 0 && name.slice(0, 3).toLowerCase() === 'the'
  return hasArticle ? name.slice(4) : name
}

/** `NTV`, `Radio 5 FM`, `BBC Radio Leeds` */
const isStation = (name: string): boolean =>
  ((name.endsWith('TV') || name.endsWith('FM')) && /[\p{Lu}\d][- ]?(?:TV|FM)$/u.test(name)) ||
  (/^(?:\p{Lu}{2,4} )?Radio \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(name) &&
    !ORGANISATION_SUFFIXES.has(name.slice(startOfLastWord(name))))

function endOfFirstWord(name: string): number {
  let end = 0
  while (end < name.length && !(classAt(name, end) & SPACE)) end++
  return end
}

function startOfLastWord(name: string): number {
  let start = name.length
  while (start > 0 && !(classAt(name, start - 1) & SPACE)) start--
  return start
}
