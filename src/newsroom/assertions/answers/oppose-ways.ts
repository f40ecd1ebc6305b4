import { POLL_SHARES, WHO_IS_HELD } from '../../lexicon/oppositions.ts'
import { sentenceText } from '../../story/sentence-text.ts'
import { terms } from '../../terms/terms.ts'
import { clauses } from '../clauses.ts'
import { areTurned, waysOfTerm } from '../oppositions/list-ways.ts'
import { listNovel } from '../subjects/list-novel.ts'
import { namesAnother } from '../subjects/names-another.ts'
import { rootOf } from '../subjects/root-of.ts'
import { shareName } from '../subjects/share-name.ts'
import type { Assertion, Common, Opposed, SaidWay } from '../types.ts'
import { isAnswer } from './is-answer.ts'

/** Words that the second voice may bring beside those of which but one can hold, where it names nothing else of both, and where it does. */
const MAX_NOVEL = 1
const MAX_NOVEL_OF_SHARED = 4
/** The same where what excludes each other is told in several words on both sides, and so of nothing else. */
const MAX_NOVEL_OF_PHRASES = 3

/** How much of the shorter one's matter must be of both where nothing is spoken of again. */
const MIN_SIMILARITY = 0.2

/**
 * `The signal was green`, and the next voice: `the signal had been red`. Two ways of being of which but one can hold, of what
 * both name or the second speaks of again; or one word and the same word turned about: `insured` and `uninsured`.
 */
export function opposeWays(a: Assertion, b: Assertion, { matter, similarity }: Common): Opposed | null {
  if (!isAnswer(a, b) || [a, b].some(({ text }) => POLL_SHARES.test(text))) return null
  const [one, other] = [a.ways(), b.ways()]
  const isAgainst = (way: SaidWay, it: SaidWay): boolean =>
    way.set === it.set && way.side !== it.side && way.isOfStory === it.isOfStory
  const met = other.find((it) => one.some((way) => isAgainst(way, it)))
  const arePhrases = met?.isPhrase && one.some((way) => way.isPhrase && isAgainst(way, met))
  if (!met && !areTurned(a, b)) return null
  if ((!arePhrases || a.negative !== b.negative) && namesAnother(a, b)) return null
  if (YEAR.test(sentenceOf(a)) !== YEAR.test(sentenceOf(b))) return null
  const isOfOne =
    met?.isOfStory ||
    listNovel(met ? b.text.replace(met.pattern, ' ') : b.text, a, [...a.giver, ...b.giver]).length <=
      (matter.length > 0 ? MAX_NOVEL_OF_SHARED : arePhrases ? MAX_NOVEL_OF_PHRASES : MAX_NOVEL) ||
    (similarity >= MIN_SIMILARITY && areNear(a, b, matter)) ||
    isSpokenOfAgain(a, b)
  return isOfOne ? { a, b, kind: 'conflict', label: 'one or the other', similarity: Math.max(similarity, 0.4) } : null
}

/** `She was jailed in 2009` is no answer to who frees her today. */
const YEAR = /\b(?:19|20)\d\d\b/

const sentenceOf = ({ reading, sentence }: Assertion): string => sentenceText(reading, sentence)

/** What both speak of stands in the clauses of the words that exclude each other. */
function areNear(a: Assertion, b: Assertion, matter: string[]): boolean {
  const [one, other] = [a, b].map(
    (side) =>
      new Set(
        clausesOfWays(side)
          .flatMap((it) => terms(it, side.reading.memo))
          .map(rootOf),
      ),
  )
  return matter.some((term) => one!.has(term) && other!.has(term))
}

const clausesOfWays = ({ text, terms: { list } }: Assertion): string[] => {
  const patterns = ['', ...list].flatMap((term) => waysOfTerm(term)).map(({ pattern }) => pattern)
  return clauses(text).filter((clause) => patterns.some((pattern) => pattern.test(clause)))
}

/** `it`, `her office` or a name of both. */
const isSpokenOfAgain = (a: Assertion, b: Assertion): boolean =>
  AGAIN.test(b.text) || WHO_IS_HELD.test(b.text) || shareName(a, b)

const AGAIN =
  /^(?:that )?(?:it|they|he|she|this|these|those|both)\b|\bin (?:its|his|her|their)\b|\b(?:one|two|three|all|none|neither|either|most|each|half|several) of (?:the (?:two|three|four|five|\d+)|them|these|those)\b/i
