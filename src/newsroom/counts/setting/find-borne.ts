import type { FigureAnnotation } from '../../../engine/index.ts'
import { LEADING_VERBS, NOT_PASSED_WORDS, POLL_WORDS, VOTING_LEVELS, WINNING_VERBS } from '../../lexicon/votes.ts'
import { keyName } from '../../names/key-name.ts'
import type { StoryReading } from '../../story/read-story.ts'

/** What is told of one person or body, and so never compared with that of another. */
interface Borne {
  noun: 'vote' | 'sentence'
}

const OF_VOTE =
  /^(?:\s*(?:per ?cent|percentage points?|%))?\s+of (?:the |all )?(?:valid |popular |national |total )?(?:votes?|ballots?)\b/i

/** `with 80 per cent of the votes counted`: how far the count is. */
const OF_COUNTING =
  /^\s*of (?:the |all )?(?:votes?|ballots?|polling stations|precincts) (?:(?:had|have|has|been|were|was|now|already) ){0,3}(?:counted|declared|tallied|reporting)/i

/** `Anna Weiss has 45.9 percent.` in a text that has spoken of votes. */
const HAS_VOTE = new RegExp(
  String.raw`\b(?:(?:${WINNING_VERBS})|(?:${VOTING_LEVELS}) (?:to|at|on))\s+(?:(?:about|around|nearly|almost|just|over|under|only|more than|less than)\s+)?$`,
  'i',
)
/** `share of the vote rose to 53 per cent` needs no other word. */
const VOTES = /\b(?:votes?|voters?|ballots?|the count|run-?off|elections?)\b/i

/** `led the mayor by 51 per cent to 46 per cent`: the one who leads has the first share, and the other the second. */
const LEADING = new RegExp(
  String.raw`\b(?:${LEADING_VERBS})\b[^.;]{1,80}? (?:by|with) (\d[\d.]*(?: ?%| per ?cent| percent) (?:to|against) )?$`,
  'i',
)

/** An opinion poll, and no count. */
const POLLED = new RegExp(String.raw`\b(?:${POLL_WORDS})\b`, 'i')

/** `sentenced her to seven years`, `reduced the sentence to five years`, `jailed for two years`, `a three-year sentence`. */
const TERM_BEFORE =
  /\b(?:sentenced\b[^.;]{0,90}\bto|(?:jailed|imprisoned|locked up) for|(?:sentence|term)\b[^.;]{0,70}\bto) (?:an? (?:total|combined|reduced) of )?$/i
const TERM_BEHIND = /^[- ](?:prison|jail) (?:term|sentence)\b/i

/** What might be, or was asked for. */
const NOT_PASSED = new RegExp(String.raw`\b(?:${NOT_PASSED_WORDS})\b`, 'i')

/** Whether a share is one of the vote, or a time one in prison; null for neither. */
export function findBorne(
  text: string,
  start: number,
  { figure }: FigureAnnotation,
  story: string,
): Borne['noun'] | null {
  const [before, behind] = [text.slice(0, start), text.slice(start + figure.text.length)]
  if (figure.kind === 'percent') {
    if (POLLED.test(text) || OF_COUNTING.test(behind)) return null
    return OF_VOTE.test(behind) ||
      (LEADING.test(before) && VOTES.test(story)) ||
      (HAS_VOTE.test(before) && /^\s*(?:[.,;]|(?:and|with|after|on|in)\b|$)/.test(behind) && VOTES.test(story))
      ? 'vote'
      : null
  }
  if (figure.kind !== 'duration' || NOT_PASSED.test(before.slice(-60))) return null
  return TERM_BEFORE.test(before) || TERM_BEHIND.test(behind) ? 'sentence' : null
}

/** Who is named last before a figure in its sentence: key and name; null for nobody. */
export function bearerOf(
  { story, sentences, memo }: StoryReading,
  { sentence, figure }: FigureAnnotation,
): { key: string; name: string } | null {
  const from = sentences[sentence]?.span.start ?? 0
  const lead = LEADING.exec(story.text.slice(from, figure.start))
  const until = lead && lead[1] === undefined ? from + lead.index : figure.start
  const before = story.names.filter(({ start, end, kind }) => start >= from && end <= until && kind !== 'place')
  const people = before.filter(({ kind }) => kind === 'person')
  // Where no name is known to be a person's, one of two words is.
  const full = before.filter(({ name }) => name.includes(' '))
  const likely = [people, full, before].find((those) => those.length > 0) ?? []
  const last = likely.toSorted((a, b) => a.start - b.start).at(-1)
  return last ? { key: keyName(last.name, memo), name: last.name } : null
}
