import { INFLICTED } from '../../lexicon/casualties.ts'
import { THINGS_THAT_DIE, WORDS_OF_THEFT } from '../../lexicon/things-that-die.ts'
import { singularOf } from '../../text/inflection.ts'
import { lastWordOf } from '../../text/last-word.ts'
import type { DescribedFigure } from '../context/described.ts'
import { pastModifiers } from '../context/past-modifiers.ts'
import { countsPeople } from '../roles/counts-people.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { wordAt } from '../tokens/token-tests.ts'

/** Tokens before a thing within which its theft is told. */
const REACH = 12

const headOf = (noun: string): string => singularOf(lastWordOf(noun).toLowerCase())

/** Whether a number is what somebody did, and so counts people whatever was counted before: `killed 40 cows and left 12 dead`. */
function isObject(tokens: FigureTokens, { draft }: DescribedFigure): boolean {
  const lead = wordAt(tokens, pastModifiers(tokens, draft.first))
  return INFLICTED.has(lead) || /^(?:left|leaving|leaves)$/.test(lead)
}

/** Whether a theft is told from shortly before token `from` up to token `to`. */
const isTheft = (tokens: FigureTokens, from: number, to: number): boolean =>
  tokens.word.slice(Math.max(0, from - REACH), to).some((word) => WORDS_OF_THEFT.has(word))

/** The figure whose noun a bare number at index `i` leaves out, as far back as index `from`; undefined where none has one. */
const antecedent = (items: readonly DescribedFigure[], i: number, from: number): DescribedFigure | undefined =>
  items.slice(from, i).findLast(({ figure }) => figure.kind === 'cardinal' && figure.noun !== null)

/**
 * Takes the role from the bare numbers `from` to `to` that count beasts, trees or stolen things of the same sentence or, from
 * `earlier` on, of the one before: `The zoo had 14 flamingos; nine died`, `60 coins were stolen and 14 are missing`.
 */
export function denyToThings(
  tokens: FigureTokens,
  items: readonly DescribedFigure[],
  { earlier, from, to }: { earlier: number; from: number; to: number },
): void {
  for (let i = from; i < to; i++) {
    const item = items[i]!
    if (item.figure.role === null || item.figure.noun !== null || isObject(tokens, item)) continue
    const counted = antecedent(items, i, earlier)
    if (!counted || countsPeople(counted.figure.noun!)) continue
    const isStolen = item.figure.role === 'missing' && isTheft(tokens, counted.draft.first, item.draft.first)
    if (isStolen || THINGS_THAT_DIE.has(headOf(counted.figure.noun!))) item.figure.role = null
  }
}
