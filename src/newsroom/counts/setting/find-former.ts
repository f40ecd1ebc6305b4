import { prefilter } from '../../../engine/index.ts'
import { FORMER, FORMER_GIVING_WORDS, FORMER_TIMES, RESTATED } from '../../lexicon/counting.ts'
import { NUMBER_WORDS, SCALE_WORDS } from '../../lexicon/number-words.ts'

const amount = String.raw`(?:[£$€¥]\s?)?(\d[\d,]*(?:\.\d+)?|${[...NUMBER_WORDS.keys()].join('|')})(?:\s?(${[...SCALE_WORDS.keys()].join('|')})\b)?`

/** Numbers that another takes the place of: 1,200 of `1,500 jobs instead of 1,200`. */
const BEFORE = new RegExp(String.raw`${FORMER.source}(?: \p{L}+){0,3} ${amount}`, 'giu')

/** `more than the 2,500 he spoke of in September`, `half of the 1.2 million first forecast`. */
const BEHIND = new RegExp(
  String.raw`\b(?:the|its|his|her|their) ${amount}(?: [\p{L}%]+){0,2}? (?:that )?(?:(?:(?:it|he|she|they|we|the \p{Ll}+|\p{Lu}\p{L}+)(?: ha[ds])? )?(?:${FORMER_TIMES} )?(?:${FORMER_GIVING_WORDS})|(?:${FORMER_TIMES}))\b`,
  'giu',
)

/** `200 more than it said two weeks ago`: by how much it was less. */
const APART = new RegExp(
  String.raw`\b${amount}(?: [\p{L}]+)? (more|higher|fewer|less|lower) than (?:(?:it|he|she|they|was|were|the \p{Ll}+|\p{Lu}\p{L}+)(?: ha[ds])? )?(?:been )?(?:${FORMER_TIMES} )?(?:${FORMER_GIVING_WORDS}|${FORMER_TIMES})\b`,
  'giu',
)

/** `The firm had put the number at about 400,000.`: what the next sentence tells of what was given before. */
const HAD_GIVEN = new RegExp(
  String.raw`\bhad (?:(?:${FORMER_TIMES}|only) )?(?:${FORMER_GIVING_WORDS})\b(?: \p{L}+){0,5} ${amount}(?: (?:${FORMER_TIMES}))?(?=\s*(?:[.,;]|$|\b(?:on|in|at|before|when|until)\b))`,
  'giu',
)

const formerWith = prefilter([BEFORE, BEHIND, HAD_GIVEN, APART, RESTATED], (pattern) => [pattern])

/** Numbers, as values, that the figure of a sentence takes the place of. */
export interface Former {
  /** All of them. */
  replaced: number[]
  /** Those that are told as the number of before, whoever gave it, and not as that of another who counts. */
  outdated: number[]
  /** The sentence tells that what was given before is given anew. */
  isRestated: boolean
}

const NOTHING: Former = { replaced: [], outdated: [], isRestated: false }

/**
 * Numbers that the figure of a sentence takes the place of, as its sentence and the next tell.
 *
 * @param value that of the figure itself; null for none
 */
export function findFormer(text: string, next: string, value: number | null): Former {
  if (formerWith(`${text} ${next}`).length === 0) return NOTHING
  const earlier = [...text.matchAll(BEFORE), ...text.matchAll(BEHIND), ...`${text} ${next}`.matchAll(HAD_GIVEN)]
  const given = earlier.map(([words, digits, scale]) => ({
    number: numberOf(digits!, scale),
    isOutdated: OUTDATED.test(words),
  }))
  const steps = Array.from(text.matchAll(APART), ([, digits, scale, side]) => {
    const step = numberOf(digits!, scale)
    return { number: (value ?? 0) + (/more|higher/i.test(side!) ? -step : step), isOutdated: true }
  })
  const all = [...given, ...(value === null ? [] : steps)].filter(({ number }) => number > 0 && number !== value)
  const numbersOf = (those: typeof all): number[] => those.map(({ number }) => number)
  return {
    replaced: numbersOf(all),
    outdated: numbersOf(all.filter(({ isOutdated }) => isOutdated)),
    isRestated: RESTATED.test(text),
  }
}

const OUTDATED = new RegExp(String.raw`\b(?:up from|down from|instead of|rather than|${FORMER_TIMES})\b`, 'iu')

function numberOf(digits: string, scale = ''): number {
  const number = NUMBER_WORDS.get(digits.toLowerCase()) ?? Number(digits.replace(/,/g, ''))
  return number * (SCALE_WORDS.get(scale.toLowerCase()) ?? 1)
}
