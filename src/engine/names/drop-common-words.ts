import { NEVER_NAMES, OPENERS } from '../lexicon/openers.ts'
import { OUTLETS } from '../lexicon/outlets.ts'
import { DEMONYMS } from '../lexicon/places.ts'
import { STATEMENT_VERBS } from '../lexicon/statement-verbs.ts'
import { PERSON_NOUNS } from '../lexicon/titles.ts'
import { FINITE_AUXILIARIES, IRREGULAR_PASTS, PAST_ENDINGS } from '../lexicon/verb-shapes.ts'
import { LOWER } from '../text/characters.ts'
import { hashWord } from '../text/hash.ts'
import { mayBeAdverb, singularOf } from '../text/inflection.ts'
import type { Tokens } from '../text/tokens.ts'
import { isKnownRole } from './is-role-noun.ts'
import { knownKind } from './known-kind.ts'
import { isGiven } from './offices.ts'
import type { Candidate } from './read-run.ts'

const STATES = new Set([...STATEMENT_VERBS].map(hashWord))

/** Leaves out single words that have a capital only by their place, unless the story has them elsewhere as names. */
export function dropCommonWords(
  text: string,
  tokens: Tokens,
  candidates: readonly Candidate[],
  sourceStarts: ReadonlySet<number>,
): Candidate[] {
  const doubtful = (candidate: Candidate) =>
    (candidate.initial && candidate.words.length === 1 && !candidate.title) || candidate.heading
  const sure = new Set<string>()
  for (const candidate of candidates) {
    if (!doubtful(candidate)) for (const word of candidate.words) sure.add(word)
  }
  const doubted = new Set<number>()
  for (const candidate of candidates) {
    if (doubtful(candidate)) doubted.add(hashWord(candidate.words[0]!))
  }
  const common = new Set<number>()
  for (let i = 0; i < tokens.count; i++) {
    const word = tokens.word[i]!
    if (tokens.first[i]! & LOWER && doubted.has(word)) common.add(word)
  }
  for (const candidate of candidates) if (doubtful(candidate) && isSpeaking(candidate)) sure.add(candidate.words[0]!)
  const parts = new Set(
    candidates
      .filter(({ words, needsProof }) => words.length > 1 && !needsProof)
      .flatMap(({ words }) => [words.at(-1), ...(NEVER_NAMES.has(words[0]!.toLowerCase()) ? [words[0]] : [])]),
  )
  const givens = new Set(candidates.filter(({ words }) => words.length > 1).map(({ words }) => words[0]))
  return candidates.flatMap((candidate) => {
    const [word] = candidate.words
    if (candidate.needsProof) return parts.has(word) || isSomebody(candidate) ? [candidate] : []
    const lower = word!.toLowerCase()
    const isOpener = candidate.words.length === 1 && !candidate.title && OPENERS.has(lower)
    if (isOpener && !candidate.given && !parts.has(word) && !OUTLETS.has(lower)) return []
    if (!doubtful(candidate) || isName(candidate)) return [candidate]
    return candidate.heading ? knownParts(candidate, sure) : []
  })

  /** `Christian | said`, where the story has Christian Obi. */
  function isSomebody({ first, last, words: [word = ''] }: Candidate): boolean {
    const opens =
      first === 0 || OPENS_CLAUSE.test(text.slice(Math.max(0, tokens.start[first]! - 2), tokens.start[first]))
    return opens && isGiven(word) && DEMONYMS.has(word) && STATES.has(tokens.word[last] ?? 0) && givens.has(word)
  }

  function isSpeaking({ first, words: [word = ''], heading }: Candidate): boolean {
    const lower = word.toLowerCase()
    const isCommon =
      isAdverb(word) ||
      heading ||
      OPENERS.has(lower) ||
      common.has(hashWord(word)) ||
      isPlural(word) ||
      isCalling(first, lower) ||
      describes(first, lower)
    return !isCommon && sourceStarts.has(tokens.start[first]!)
  }

  /** `Owner | of the shop, Ann Lee,`: what somebody is. */
  function isCalling(first: number, word: string): boolean {
    return isKnownRole(word) && /^\s(?:of|for)\s/u.test(text.slice(tokens.end[first], tokens.end[first]! + 5))
  }

  /** `Pediatric | and mental health experts`, `Appealing | to radicals, Lee`: what begins a phrase, and names nobody. */
  function describes(first: number, word: string): boolean {
    const behind = text.slice(tokens.end[first], tokens.end[first]! + MAX_DESCRIPTION)
    const joined = JOINED.exec(behind)?.[1]
    return (isParticiple(word) && OBJECT.test(behind)) || (joined !== undefined && !OPENERS.has(joined))
  }

  function isName(candidate: Candidate): boolean {
    const word = candidate.words[0]!
    if (candidate.title || knownKind(candidate.words.join(' '))) return true
    if (candidate.words.every((part) => sure.has(part))) return true
    if (candidate.heading) return false
    if (/^\p{L}{2,3}-\p{Lu}/u.test(word)) return true
    if (OPENERS.has(word.toLowerCase()) || common.has(hashWord(word))) return false
    if (isSpeaking(candidate)) return true
    if (candidate.words.length === 1 && (isPeople(word) || isAdverb(word))) return false
    if (STATES.has(tokens.word[candidate.last] ?? 0)) return true
    const end = tokens.end[candidate.last - 1]!
    if (candidate.words.length === 1 && IS_DESCRIBED.test(text.slice(end, end + MAX_DESCRIPTION))) return true
    return /^\p{Lu}{2,}$|\p{Ll}\p{Lu}|-\p{Lu}/u.test(word)
  }
}

/** `Moss, | the head of the works, left`, `Moss, | who`: who is described, and does something then. */
const IS_DESCRIBED = new RegExp(
  String.raw`^,\s(?:who\s|(?:the|an?)\s[^,.;:“”"]{2,60},\s(?:${FINITE_AUXILIARIES}|${IRREGULAR_PASTS}|\p{Ll}+(?:${PAST_ENDINGS}))\s)`,
  'u',
)
const MAX_DESCRIPTION = 90

/** The names inside a run of a headline: `Israel` in `Israel Demands Freedom`. */
function knownParts(candidate: Candidate, sure: ReadonlySet<string>): Candidate[] {
  const parts: Candidate[] = []
  const { words } = candidate
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      const piece = words.slice(from, to)
      const isSure = piece.every((word) => sure.has(word) && !OPENERS.has(word.toLowerCase()))
      if (!isSure && !knownKind(piece.join(' '))) continue
      parts.push({ ...candidate, first: candidate.first + from, last: candidate.first + to, words: piece })
      from = to - 1
      break
    }
  }
  return parts
}

/** `Guests said`: many people, whatever the capital. */
const isPeople = (word: string): boolean => isPlural(word) && PERSON_NOUNS.has(singularOf(word.toLowerCase()))

/** `Worryingly, | said the firm` */
const isAdverb = (word: string): boolean => mayBeAdverb(word) && !isGiven(word)

/** `Readers`, at the head of a sentence, are nobody’s name. */
const isPlural = (word: string): boolean => /\p{Ll}s$/u.test(word) && !/ss$/u.test(word)

/** `“Go,” | Christian said`, and not `a Christian said` */
const OPENS_CLAUSE = /[^\p{L}\p{N}\s]\s?$|\n$/u

/** `appealing`, and not `king`; no pattern, which would try a word of 100,000 letters from each of them. */
const isParticiple = (word: string): boolean => word.length > 5 && word.endsWith('ing')
/** ` to radicals`, ` the firm` */
const OBJECT = /^\s(?:to|at|for|by|in|on|with|about|from|the|an?|his|her|its|their)\s/u
/** ` and | mental | health experts` */
const JOINED = /^\s(?:and|or)\s(\p{Ll}{3,})\s/u
