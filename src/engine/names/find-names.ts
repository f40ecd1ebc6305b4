import { ORGANISATION_SUFFIXES } from '../lexicon/organisations.ts'
import { DEMONYMS } from '../lexicon/places.ts'
import { STYLES } from '../lexicon/title-words.ts'
import { ROLE_ACRONYMS } from '../lexicon/titles.ts'
import type { Tokens } from '../text/tokens.ts'
import type { NameMention, Span } from '../types.ts'
import { dropCommonWords } from './drop-common-words.ts'
import { givenLikePlaces } from './given-like-places.ts'
import { findStrangers } from './joining/find-strangers.ts'
import { joinNames } from './joining/join-names.ts'
import { joinOverBynames } from './joining/join-over-bynames.ts'
import type { Form } from './joining/merge-full-names.ts'
import { shortForms } from './joining/short-forms.ts'
import { takeNumbers } from './joining/take-numbers.ts'
import { kindOfName } from './kind-of-name.ts'
import { knownKind } from './known-kind.ts'
import { outsideTitles } from './marked-names.ts'
import { nameDatelines } from './name-datelines.ts'
import { type Candidate, readRun } from './read-run.ts'
import { scanRuns } from './runs/scan-runs.ts'

/**
 * Finds the proper names of a text, titles and nationalities left out, each joined to the fullest form of it in the
 * story: `Peled` → `Daniel Peled`. Two people are never joined on a surname that both bear. In text order.
 *
 * @param sources stretches that attributions have as their source: a name there is likely a person's.
 * @param contents stretches that they have as their content: no name runs into one.
 * @param titles stretches that are titles of works, whose words name nobody but the outlet that is known by them.
 */
export function findNames(
  text: string,
  sentences: readonly Span[],
  tokens: Tokens,
  sources: readonly Span[] = [],
  contents: readonly Span[] = [],
  titles: readonly Span[] = [],
): NameMention[] {
  const candidates = dropNationalities(
    outsideTitles(tokens, scanRuns(text, sentences, tokens).flatMap(readRun), titles),
  )
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
    const before = text.slice(Math.max(0, start - 12), start)
    const style = STYLE.exec(before)?.[1] ?? null
    const courtesy = COURTESY.exec(before)?.[1] ?? null
    forms.push({ name: text.slice(start, end), kind, title: candidate.title, style, courtesy })
  }
  takeNumbers(text, spans, forms)
  joinOverBynames(text, spans, forms)
  const givens = givenLikePlaces(text, spans, forms)
  for (const form of forms) if (givens.has(form.name)) form.kind = 'person'
  nameDatelines(text, spans, forms)
  findStrangers(text, spans, forms, sentences)
  return joinNames(forms, shortForms(text, spans)).map((joined, i) => ({ ...spans[i]!, ...joined }))
}

/** `Lord | Frost`, `Pope | Francis` */
const STYLE = new RegExp(String.raw`(?:^|[^\p{L}])(${STYLES})\s$`, 'u')
/** `Mr | Lee` */
const COURTESY = /(?:^|[^\p{L}])((?:Mrs?|Ms)\.?|Miss)\s$/u

/** `told Reuters | Ann Lee`: two names side by side, where a source begins at the second and the first is known. */
function splitAtSources(
  tokens: Tokens,
  candidates: readonly Candidate[],
  starts: ReadonlySet<number>,
): readonly Candidate[] {
  const alone = new Set(candidates.map(({ words }) => words.join(' ')))
  return candidates.flatMap((it) => {
    const at = it.words.findIndex((_, i) => i > 0 && starts.has(tokens.start[it.first + i]!))
    if (at < 0 || it.given || it.words[at] === 'the') return [it]
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
