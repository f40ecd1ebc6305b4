import { CALLS_IN_NAMES } from '../../lexicon/body-words.ts'
import { GROUP_EPITHETS } from '../../lexicon/epithets.ts'
import { BODIES } from '../../lexicon/organisations.ts'
import { PLACE_PARTS } from '../../lexicon/place-words.ts'
import { singularOf } from '../../text/inflection.ts'
import type { Tokens } from '../../text/tokens.ts'

/** What is looked at, and marked, of a run of words with capitals. */
interface Called {
  last: number
  words: string[]
  initial: boolean
  heading: boolean
  body?: boolean
}

/** `Open Hands|, a housing charity,`, `|, the town’s food bank that` */
const IS_DESCRIBED =
  /^,\s(?:an?|the|[\p{L}-]+[’']s?)\s(?:[\p{L}’'-]+\s){0,3}?([\p{L}-]+)(?:[,.]|\s(?:that|which|of|for|in|from|with|based)\s)/u
const MAX_DESCRIPTION = 80
const MAX_WORDS = 4

/**
 * Marks the runs at a sentence's head that are all of a body's name, though its first word is a call: where a body is told
 * of behind it, or the story has the same words inside a sentence.
 */
export function markBodiesByCall(text: string, tokens: Tokens, runs: readonly Called[]): void {
  const calling = runs.filter(({ initial, words }) => initial && isCall(words))
  if (calling.length === 0) return
  const named = new Set(
    runs
      .filter(
        (run) => isCall(run.words) && !run.heading && (!run.initial || isDescribed(text, tokens.end[run.last - 1]!)),
      )
      .map(({ words }) => words.join(' ')),
  )
  for (const run of calling) run.body = named.has(run.words.join(' '))
}

const isCall = ({ 0: first, length }: readonly string[]): boolean =>
  length > 1 && length <= MAX_WORDS && CALLS_IN_NAMES.has(first!)

function isDescribed(text: string, end: number): boolean {
  const noun = singularOf(IS_DESCRIBED.exec(text.slice(end, end + MAX_DESCRIPTION))?.[1]?.toLowerCase() ?? '')
  // `Take Keld, a town of 400`
  if (PLACE_PARTS.has(noun) || /^(?:country|county|nation)$/u.test(noun)) return false
  return BODIES.has(noun) || GROUP_EPITHETS.has(noun)
}
