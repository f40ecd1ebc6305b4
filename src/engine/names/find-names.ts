import { NEVER_NAMES, OPENERS } from '../lexicon/openers.ts'
import { ORGANISATION_SUFFIXES } from '../lexicon/organisations.ts'
import { OUTLETS } from '../lexicon/outlets.ts'
import { DEMONYMS } from '../lexicon/places.ts'
import { STATEMENT_VERBS } from '../lexicon/statement-verbs.ts'
import { STYLES } from '../lexicon/title-words.ts'
import { PERSON_NOUNS, ROLE_ACRONYMS } from '../lexicon/titles.ts'
import { FINITE_AUXILIARIES, IRREGULAR_PASTS, PAST_ENDINGS } from '../lexicon/verb-shapes.ts'
import { LOWER } from '../text/characters.ts'
import { hashWord } from '../text/hash.ts'
import { mayBeAdverb, singularOf } from '../text/inflection.ts'
import type { Tokens } from '../text/tokens.ts'
import type { NameMention, Span } from '../types.ts'
import { isKnownRole } from './is-role-noun.ts'
import { joinNames } from './joining/join-names.ts'
import type { Form } from './joining/merge-full-names.ts'
import { takeNumbers } from './joining/take-numbers.ts'
import { kindOfName } from './kind-of-name.ts'
import { knownKind } from './known-kind.ts'
import { isGiven } from './offices.ts'
import { type Candidate, readRun } from './read-run.ts'
import { scanRuns } from './scan-runs.ts'

const STATES = new Set([...STATEMENT_VERBS].map(hashWord))

/**
 * Finds the proper names of a text, titles and nationalities left out, each joined to the fullest form of it in the
 * story: `Peled` → `Daniel Peled`. Two people are never joined on a surname that both bear. In text order.
 *
 * @param sources stretches that attributions have as their source: a name there is likely a person's.
 * @param contents stretches that they have as their content: no name runs into one.
 */
export function findNames(
  text: string,
  sentences: readonly Span[],
  tokens: Tokens,
  sources: readonly Span[] = [],
  contents: readonly Span[] = [],
): NameMention[] {
  const candidates = dropNationalities(scanRuns(text, sentences, tokens).flatMap(readRun))
  const speaking = [...sources].sort((a, b) => a.start - b.start)
  const starts = new Set(speaking.map(({ start }) => start))
  const remaining = dropCommonWords(
    text,
    tokens,
    splitAtSources(tokens, candidates, new Set([...starts, ...contents.map(({ start }) => start)])),
    starts,
  ).filter(({ words }) => words.length > 1 || !ROLE_ACRONYMS.has(words[0]!))
  const spans: Span[] = []
  const forms: Form[] = []
  let source = 0
  for (const candidate of remaining) {
    const start = tokens.start[candidate.first]!
    const end = trimStop(text, candidate, tokens.end[candidate.last - 1]!)
    while (source < speaking.length && speaking[source]!.end <= start) source++
    const speaks = source < speaking.length && speaking[source]!.start <= start
    const kind = kindOfName(text, start, end, candidate, speaks)
    spans.push({ start, end })
    forms.push({ name: text.slice(start, end), kind, title: candidate.title, style: styleBefore(text, start) })
  }
  takeNumbers(text, spans, forms)
  return joinNames(forms, shortForms(text, spans)).map((joined, i) => ({ ...spans[i]!, ...joined }))
}

/** `Lord | Frost`, `Pope | Francis` */
const styleBefore = (text: string, start: number): string | null =>
  STYLE.exec(text.slice(Math.max(0, start - 12), start))?.[1] ?? null

const STYLE = new RegExp(String.raw`(?:^|[^\p{L}])(${STYLES})\s$`, 'u')

/** What stands in brackets right behind a name, with that name: `the World Anti-Doping Agency (WADA)`. */
function shortForms(text: string, spans: readonly Span[]): Map<string, string> {
  const found = new Map<string, string>()
  for (let i = 1; i < spans.length; i++) {
    const [long, short] = [spans[i - 1]!, spans[i]!]
    if (short.start - long.end !== 2 || text.slice(long.end, short.start) !== ' (' || text[short.end] !== ')') continue
    const words = text.slice(short.start, short.end)
    if (/^[\p{Lu}&][\p{L}&]{1,7}$/u.test(words) && /\p{Lu}.*\p{Lu}/u.test(words))
      found.set(words, text.slice(long.start, long.end))
  }
  return found
}

/** `told Reuters | Ann Lee`: two names side by side, where a source begins at the second and the first is known. */
function splitAtSources(
  tokens: Tokens,
  candidates: readonly Candidate[],
  starts: ReadonlySet<number>,
): readonly Candidate[] {
  const alone = new Set(candidates.map(({ words }) => words.join(' ')))
  return candidates.flatMap((it) => {
    const at = it.words.findIndex((_, i) => i > 0 && starts.has(tokens.start[it.first + i]!))
    if (at < 0 || it.words[at] === 'the') return [it]
    const left = it.words.slice(0, at)
    const isBody = ORGANISATION_SUFFIXES.has(it.words.at(-1)!) || it.words.length - at > 3
    if (isBody || !(knownKind(left.join(' ')) || alone.has(left.join(' ')))) return [it]
    return [
      { ...it, last: it.first + at, words: left },
      { ...it, first: it.first + at, words: it.words.slice(at), title: null, initial: false },
    ]
  })
}

/** `Australian Hew Griffin` → `Hew Griffin`, where the story has a `Mr Griffin`. */
function dropNationalities(candidates: readonly Candidate[]): Candidate[] {
  const titled = new Set(
    candidates.filter(({ title }) => title === 'male' || title === 'female').map(({ words }) => words.at(-1)),
  )
  return candidates.map((it) =>
    it.words.length > 2 && DEMONYMS.has(it.words[0]!) && titled.has(it.words.at(-1))
      ? { ...it, first: it.first + 1, words: it.words.slice(1), initial: false }
      : it,
  )
}

/** Leaves out single words that have a capital only by their place, unless the story has them elsewhere as names. */
function dropCommonWords(
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
  return candidates.flatMap((candidate) => {
    const [word] = candidate.words
    if (candidate.needsProof) return parts.has(word) ? [candidate] : []
    const lower = word!.toLowerCase()
    const isOpener = candidate.words.length === 1 && !candidate.title && OPENERS.has(lower)
    if (isOpener && !candidate.given && !parts.has(word) && !OUTLETS.has(lower)) return []
    if (!doubtful(candidate) || isName(candidate)) return [candidate]
    return candidate.heading ? knownParts(candidate, sure) : []
  })

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

/** The full stop of `U.S.` belongs to the name, that of `Milley.` does not. */
function trimStop(text: string, candidate: Candidate, end: number): number {
  const last = candidate.words.at(-1)!
  if (text[end] === '.' && SHORTENED.test(last)) return end + 1
  if (!last.endsWith('.') || knownKind(last)) return end
  const hasOwnStop = INITIALS.test(last) || SHORTENED.test(last.slice(0, -1))
  return !hasOwnStop && text[end - 1] === '.' ? end - 1 : end
}

/** Endings of names that are written with a full stop. */
const SHORTENED = /^(?:Jr|Sr|Inc|Co|Corp|Ltd)$/u
/** `J.`, `U.S.` */
const INITIALS = /^(?:\p{Lu}\.)+$/u

/** `appealing`, and not `king`; no pattern, which would try a word of 100,000 letters from each of them. */
const isParticiple = (word: string): boolean => word.length > 5 && word.endsWith('ing')
/** ` to radicals`, ` the firm` */
const OBJECT = /^\s(?:to|at|for|by|in|on|with|about|from|the|an?|his|her|its|their)\s/u
/** ` and | mental | health experts` */
const JOINED = /^\s(?:and|or)\s(\p{Ll}{3,})\s/u
