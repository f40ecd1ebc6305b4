import { BEFORE_COUNTS_AGAIN, COUNT_NOUNS, COUNT_VERBS, COUNTED_CASUALTIES } from '../../lexicon/casualties.ts'
import { TOTALLING } from '../../lexicon/levels.ts'
import { isStop } from '../../lexicon/noun-phrases.ts'
import { isPlural } from '../../text/inflection.ts'
import { lastWordOf } from '../../text/last-word.ts'
import type { Figure } from '../../types.ts'
import type { DescribedFigure } from '../context/described.ts'
import { pastModifiers } from '../context/past-modifiers.ts'
import { countsPeople } from '../roles/counts-people.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { isWord, wordAt } from '../tokens/token-tests.ts'

/**
 * `killed seven people in Marun and eleven in Tel Asad`: noun and role are left out, the place is not. `From`, `for` and
 * `against` say so only where they follow the noun of the count before it, too: `70 pupils from Selm and 12 from Orrin`.
 */
function isEllipsis(tokens: FigureTokens, last: DescribedFigure, { figure, draft }: DescribedFigure): boolean {
  if (figure.noun !== null || figure.role !== null || figure.kind !== 'cardinal') return false
  const next = wordAt(tokens, draft.last + 1)
  const isParallel = PARALLEL.some((words) => words.includes(next) && words.includes(wordAt(tokens, last.last + 1)))
  if (!isParallel && !/^(in|at|near|on|across|outside)$/.test(next)) return false
  return /^(and|,)$/.test(wordAt(tokens, pastModifiers(tokens, draft.first)))
}

const PARALLEL: readonly (readonly string[])[] = [['from'], ['for', 'against']]

/** Whether a bare number counts again what the casualty count before it counts. */
function countsAgain(tokens: FigureTokens, { draft }: DescribedFigure): boolean {
  const lead = pastModifiers(tokens, draft.first)
  const next = wordAt(tokens, draft.last + 1)
  const ends = next === '' || /^[.,;:)]$/.test(next) || /^(and|but|while|though)$/.test(next)
  if (!ends) return false
  if (COUNT_VERBS.has(wordAt(tokens, lead))) return true
  // `put the figure at more than 60`: `at` may have been passed as a part of `at least`.
  for (let i = lead; i > lead - 4 && i >= 0; i--) {
    const word = wordAt(tokens, i)
    // `the number 10` is a shirt.
    if (word === 'number' && i === draft.first - 1) return false
    if (COUNT_NOUNS.has(word)) return word !== 'it' || /^put(s|ting)?$/.test(wordAt(tokens, i - 1))
    if (!BEFORE_COUNTS_AGAIN.has(word)) return false
  }
  return false
}

/** `nine miners, not 20 as first reported`, `12 instead of 15`: a number that the one before it corrects. */
function isCorrected(tokens: FigureTokens, last: DescribedFigure, { draft }: DescribedFigure): boolean {
  const lead = pastModifiers(tokens, draft.first)
  if (lead - last.last > 5) return false
  const pair = `${wordAt(tokens, lead - 1)} ${wordAt(tokens, lead)}`
  return wordAt(tokens, lead) === 'not' || pair === 'instead of' || pair === 'rather than'
}

/** Gives a bare number the noun and role of the casualty count before it, where it counts the same anew or was corrected by it. */
function supersede(tokens: FigureTokens, last: DescribedFigure, item: DescribedFigure): void {
  const { figure } = item
  if (figure.noun !== null || figure.role !== null) return
  const corrected = last.figure.role !== null && isCorrected(tokens, last, item)
  if (!corrected && !countsAgain(tokens, item)) return
  figure.noun = last.figure.noun
  figure.role = last.figure.role
  const size = (it: DescribedFigure): number => it.figure.value ?? it.figure.min ?? 0
  if (corrected) figure.change = { direction: size(item) > size(last) ? 'down' : 'up', part: 'from' }
}

const LEADS_ON = /^(?:to|past|above|beyond)$/

/** `from 512 votes to 188`, `two more papers were retracted, which brings the total to seven`: the level counts what was just counted. */
function isLevelOf(tokens: FigureTokens, last: DescribedFigure, { figure, draft }: DescribedFigure): boolean {
  const lead = pastModifiers(tokens, draft.first)
  // `to` may have been passed as a part of `up to`.
  const to = LEADS_ON.test(wordAt(tokens, lead)) ? lead : lead + 1
  if (figure.noun !== null || figure.role !== null || last.figure.noun === null || !LEADS_ON.test(wordAt(tokens, to)))
    return false
  if (to === last.last + 1 && wordAt(tokens, pastModifiers(tokens, last.draft.first)) === 'from') return true
  const total = to - 1
  if (!/^(total|number|tally|count|toll)$/.test(wordAt(tokens, total))) return false
  const words = [1, 2, 3].map((back) => wordAt(tokens, total - back))
  return words.some((word) => TOTALLING.has(word))
}

/** `two leaders and 133 other people`, `11 Americans, along with five Kenyans`: joined as one subject or object. */
function areJoined(tokens: FigureTokens, a: DescribedFigure, b: DescribedFigure): boolean {
  const i = pastModifiers(tokens, b.draft.first)
  if (i === a.last + 1) return /^(and|,)$/.test(wordAt(tokens, i))
  const pair = `${wordAt(tokens, i - 1)} ${wordAt(tokens, i)}`
  return i <= a.last + 4 && /^(along with|together with|well as)$/.test(pair)
}

/** People, or one of something, to whom a role can belong: `two rebels and 14 rifles` shares none. */
const mayBefall = (noun: string): boolean => countsPeople(noun) || !isPlural(lastWordOf(noun).toLowerCase())

/** The role that the second of a pair shares with the first, of this noun. */
const sharedRole = (second: Figure, first: string): Figure['role'] =>
  isCasualtyNoun(second.noun!) || !mayBefall(first) ? null : second.role

const isCasualtyNoun = (noun: string): boolean => COUNTED_CASUALTIES.has(lastWordOf(noun).toLowerCase())

/** Whether nothing that could be a verb of its own follows the count. */
const endsThere = (tokens: FigureTokens, { last }: DescribedFigure): boolean =>
  !isWord(tokens, last + 1) || isStop(wordAt(tokens, last + 1))

/**
 * Gives counts what they leave out because a count beside them says it, among the figures `from` to `to` of one sentence:
 * noun and role in an ellipsis, in an earlier level and in a second voice's number, the role in a pair joined by `and`. The
 * figures from `earlier` on are those of the sentence before, in the same paragraph.
 */
export function shareCasualties(
  tokens: FigureTokens,
  items: readonly DescribedFigure[],
  earlier: number,
  from: number,
  to: number,
): void {
  let last: DescribedFigure | null = null
  let counted = items.slice(earlier, from).findLast(({ figure }) => figure.role !== null) ?? null
  for (let i = from; i < to; i++) {
    const item = items[i]!
    const { figure } = item
    if (figure.kind !== 'cardinal' || item.draft.fraction) continue
    if (last) {
      // `rose to 31 from 27`, `1,204 people were killed, up from 987`: the earlier level counts the same.
      const earlier = figure.change?.part === 'from' && figure.noun === null
      // `52 passengers, 19 of whom were killed`
      const isPart = figure.partOf !== null && items[figure.partOf] === last
      if (earlier || isLevelOf(tokens, last, item) || isEllipsis(tokens, last, item)) {
        figure.noun = last.figure.noun
        figure.role ??= last.figure.role
      } else if (figure.noun !== null && last.figure.noun !== null && !isPart && areJoined(tokens, last, item)) {
        // `92 cases and nine deaths`: a noun that is itself a casualty says nothing of the other.
        if (last.figure.role === null) last.figure.role = sharedRole(figure, last.figure.noun)
        else if (endsThere(tokens, item) && mayBefall(figure.noun)) figure.role ??= last.figure.role
      }
    }
    if (counted) supersede(tokens, counted, item)
    // `30,000 people marched; police put the number at 9,500` counts them anew, and nobody hurt in the sentence before.
    const isNewMatter = figure.noun !== null && (counted === null || items.indexOf(counted) < from)
    if (figure.role !== null || isNewMatter) counted = item
    last = item
  }
}
