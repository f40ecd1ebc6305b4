import { FINITE_AUXILIARIES } from '../../lexicon/verb-shapes.ts'
import type { RawAttribution } from '../../types.ts'

const SAYING = /(?:^|\s)(?:said|says|say|told|tells)$/iu
/** `said little during the hearing`, `said late on Saturday`, `said no more`: how much, or when, and not what. */
const AMOUNT = String.raw`(?:very\s|too\s)?little|nothing|no\smore|not\smuch`
const TIME = String.raw`(?:late|early|later|earlier)(?:\s(?:on|in)(?:\sthe)?)?\s\p{L}+|(?:yester|to)day`
const OCCASION = String.raw`(?:on|in|at)\s(?:\p{Lu}\p{Ll}+day|an?\s(?:interview|statement|speech|letter|report))`
/** `said after the hearing`, `told jurors as the trial began`: a clause or a phrase of time alone. */
const WHEN = String.raw`(?:after|as|before|during|when|while)\s[^,]+$`
/** `said a prayer at the grave` */
const FORMULA = String.raw`(?:an?|the|his|her|their|some)\s(?:\p{Ll}+\s)?(?:prayers?|mass|grace|goodbyes?|farewells?)(?!\p{L}|\s(?:${FINITE_AUXILIARIES})\b)`
const NO_CONTENT = new RegExp(String.raw`^(?:(?:${AMOUNT}|${TIME}|${OCCASION})\b|${WHEN}|${FORMULA})`, 'iu')
const IS_AMOUNT = new RegExp(`^(?:${AMOUNT}|${WHEN}|${FORMULA})`, 'iu')
/** Longer ones go on to say something behind a time or an occasion. */
const MAX_LENGTH = 40
/** `The guards would have testified that …, the court heard`: what was never said. */
const NEVER_SAID = /^(?:would|could|might|should|must)\shave\s/iu

/** `denied that.`, `said so`: what was said is told elsewhere. */
const POINTER = /^(?:that|this|it|so|as\smuch|otherwise|the\s(?:same|opposite))$/iu

/** `As Lee recalled | that moment, she | wept`: the clause behind an object. */
const OBJECT_OF_CLAUSE = /^that\s\p{Ll}+,\s(?:he|she|they|it|we|I)\s/u
const TIME_CLAUSE = /(?:^|[.!?][”"’']?\s|\n)(?:As|When|While|Whenever)\s[^.,;:]*$/u

/** `police | formally | arrested five`: how something was done, unless it says that others tell it. */
const ADVERB = /^(?!(?:reported|alleged|supposed|purported)ly$)\p{Ll}+ly$/u
/** `The prisoners have | been denied | their rights`: what they did not get. */
const REFUSED = /\b(?:is|are|was|were|be|been|being)\s(?:\p{Ll}+ly\s)?denied$/u

function isRefused(text: string, { cue: [cue], content }: RawAttribution): boolean {
  const object = content.find(({ start }) => start >= cue!.end)
  return (
    object !== undefined &&
    REFUSED.test(text.slice(cue!.start, cue!.end)) &&
    !/^(?:that|by|[“"‘'])/u.test(text.slice(object.start, object.end))
  )
}

/** Whether an attribution says what somebody said, and not only that it was said, when or how much. */
export function hasContent(text: string, found: RawAttribution): boolean {
  const {
    cue: [cue, ...others],
    content: [content, ...more],
    quoted,
  } = found
  if (!cue || !content) return true
  const verb = text.slice(cue.start, cue.end)
  if ((others.length === 0 && ADVERB.test(verb)) || isRefused(text, found)) return false
  if (more.length > 0) return true
  if (NEVER_SAID.test(verb)) return false
  if (quoted.length === 0 && POINTER.test(text.slice(content.start, content.end))) return false
  if (OBJECT_OF_CLAUSE.test(text.slice(content.start, content.end)))
    return !TIME_CLAUSE.test(text.slice(Math.max(0, cue.start - 60), cue.start))
  if (!SAYING.test(verb) || quoted.length > 0 || content.start < cue.end) return true
  const words = text.slice(content.start, content.end)
  const amount = NO_CONTENT.exec(words)?.[0]
  return amount === undefined || (words.length > MAX_LENGTH && !IS_AMOUNT.test(amount))
}
