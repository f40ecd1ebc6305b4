import type { FigureAnnotation } from '../../../engine/index.ts'
import { singularOf } from '../../../engine/index.ts'
import {
  BEFORE_VERB,
  CHANGING_VERBS,
  LEVEL_BOUNDS,
  LEVEL_STATES,
  LEVEL_VERBS_OF_MEASURES,
  LIMITING,
  LINKING,
  MEASURES,
  MEASURING,
  NOT_A_LEVEL,
  PLAIN_QUALIFIERS,
  SAME_MEASURES,
} from '../../lexicon/measures.ts'
import { STOPWORDS } from '../../lexicon/stopwords.ts'
import { stem } from '../../terms/stem.ts'

/** What a sum of money or a share is of, where the sentence says so. */
interface Measure {
  /** `deficit`. */
  noun: string
  /** Stems of what narrows it: `fund` of `funding deficit`. */
  qualifiers: string[]
}

/** How far before its sum the noun may stand, in words. */
const MAX_WORDS_BETWEEN = 9

/**
 * Measure that a sum or a share is of: `a £12 million operating deficit`, `the deficit stands at £12 million`, `costs
 * £12 million`. Null where the sentence does not state it; such a figure is compared with nothing.
 *
 * @param text the sentence
 * @param start offset of the figure in it
 */
export function findMeasure(text: string, start: number, { figure }: FigureAnnotation): Measure | null {
  const [before, behind] = [text.slice(0, start), text.slice(start + figure.text.length)]
  return (
    findBehind(behind) ??
    findFee(before, behind) ??
    findEach(before, behind) ??
    findBefore(before) ??
    findChanged(before) ??
    findSubject(before) ??
    findPut(before) ??
    findPrice(before) ??
    findCost(before) ??
    findOwed(before) ??
    findRise(before) ??
    (figure.kind === 'percent' ? findLevel(before, behind) : null)
  )
}

const BREAKS =
  /\b(?:of|in|on|at|by|for|from|to|with|and|or|but|as|than|per|an?|the|is|was|were|are|has|had|have|that|which|who)\b/i

/** `£9,000 cap`, `£14.5 million surplus`, with at most two words that narrow it. */
function findBehind(text: string): Measure | null {
  for (const length of [0, 1, 2]) {
    const match = new RegExp(`^[\\s-]+((?:[\\p{L}’'-]+\\s+){${length}})(\\p{L}+)`, 'u').exec(text)
    const [, narrowing = '', word = ''] = match ?? []
    if (match === null || BREAKS.test(narrowing)) return null
    const noun = measureOf(word)
    if (noun !== null) return { noun, qualifiers: qualifiersOf(narrowing) }
  }
  return null
}

/** `a funding deficit of around £7.5 billion`, `the deficit, which the fund says is around £6 billion`, or a verb for it. */
function findBefore(text: string): Measure | null {
  const words = Array.from(text.matchAll(/[\p{L}\p{N}’'-]+/gu), ([word], at) => ({ word, at }))
  const ends = Array.from(text.matchAll(/[\p{L}\p{N}’'-]+/gu), ({ 0: word, index }) => index + word.length)
  for (const { word, at } of words.slice(-MAX_WORDS_BETWEEN).reverse()) {
    const between = text.slice(ends[at])
    if (between.trim() !== '' && !LINKING.test(between) && !RELATIVE.test(between)) continue
    const isCut = /^cuts?$/i.test(word) && BEFORE_VERB.test(words[at - 1]?.word ?? '')
    const isVerb =
      (/^(?:claims|forecasts)$/i.test(word) && /^\s+(?:is|was|stands)\b/.test(between)) ||
      (/^cost$/i.test(word) &&
        /^(?:will|would|could|should|may|might|can|to|has|have|had|not)$/i.test(words[at - 1]?.word ?? ''))
    const noun = isCut || isVerb ? null : measureOf(word)
    const narrowing = words.slice(Math.max(0, at - 2), at).map((one) => one.word)
    const limit = noun === null ? null : LIMITING.exec(text.slice(0, ends[at]! - word.length))
    if (limit) return { noun: measureOf(limit[1]!)!, qualifiers: [] }
    if (noun !== null) return { noun, qualifiers: qualifiersOf(narrowing.join(' ')) }
    const verb = MEASURING.find(([, pattern]) => pattern.test(word))
    if (verb && !TO_A_LEVEL.test(between)) return { noun: verb[0], qualifiers: [] }
  }
  return null
}

/** `The reward has been raised | to 400 euros`: what is moved to a level brings in no measure. */
const TO_A_LEVEL = /^\s+to(?:\s+\p{Ll}+){0,2}\s*$/u

/** `has raised its offer for the mill to`: the object of the change, with what it is for behind it. */
function findChanged(before: string): Measure | null {
  const [, run = ''] = CHANGED.exec(before) ?? []
  const words = run.split(' ')
  const noun = measureOf(words.at(-1)!)
  return noun === null ? null : { noun, qualifiers: qualifiersOf(words.slice(0, -1).join(' ')) }
}

const CHANGED = new RegExp(
  String.raw`\b(?:${CHANGING_VERBS}) (?:its|the|their|his|her|our) ((?:[\p{L}’'-]+ ){0,2}[\p{L}’'-]+) (?:for|of|on|in|to) [^.;:]{1,60}? to (?:${LEVEL_BOUNDS} )*$`,
  'iu',
)

/** `Turnout in the second round was no higher than 48 %`: the subject, with what narrows it behind it. */
function findSubject(before: string): Measure | null {
  const [, word = '', narrowing = ''] = SUBJECT.exec(before) ?? []
  const noun = measureOf(word)
  return noun === null || BREAKS_OFF.test(narrowing) ? null : { noun, qualifiers: [] }
}

const SUBJECT = new RegExp(
  String.raw`(?:^|[,;] |\b(?:that|the|its|their) )(?:\p{Ll}+ )?(\p{L}+)((?: (?:of|in|for|at|on|among|across|by)(?: [\p{L}\p{N}’'-]+){1,6}){1,3}) (?:${LEVEL_VERBS_OF_MEASURES})(?: (?:${LEVEL_BOUNDS}))* $`,
  'iu',
)
const BREAKS_OFF = /\b(?:and|but|that|which|who|said|was|were|is|are)\b/i

/** `puts the cost of June's strike at`: the object, with what it is of behind it. */
function findPut(before: string): Measure | null {
  const noun = measureOf(PUT.exec(before)?.[1] ?? '')
  return noun === null ? null : { noun, qualifiers: [] }
}
const PUT = new RegExp(
  String.raw`\b(?:puts?|putting|estimates?d?|assess(?:es|ed)?) (?:the|its|their|his|her) (?:\p{Ll}+ )?(\p{L}+) (?:of|from|in|for|to) [^.;:,]{2,50}? at (?:${LEVEL_BOUNDS} )*$`,
  'iu',
)

/** `sold the striker to Selm for 30 million`. */
function findPrice(before: string): Measure | null {
  return /\b(?:sold|sells?|bought|buys?|acquire[ds]?|purchased?|sign(?:ed|s)\b[^.;:]{1,60}? from)\b[^.;:]{1,80}? for (?:(?:about|around|some|at least|more than|over|nearly|almost) )?$/i.test(
    before,
  )
    ? { noun: 'price', qualifiers: [] }
    : null
}

/** `the closure cost airlines 40 million`. */
const findCost = (before: string): Measure | null =>
  /\bcost(?:s|ing)? (?:(?!of\b|and\b)[\p{L}’']+ ){1,3}(?:(?:about|around|some|at least|more than|over|nearly|almost|up to) )?$/iu.test(
    before,
  )
    ? { noun: 'cost', qualifiers: [] }
    : null

/** `Sarn owes the union 2.2 billion`, `will pay its suppliers 4 million`: what is owed or paid, before whom it goes to. */
function findOwed(before: string): Measure | null {
  const [, owed] = OWED.exec(before) ?? []
  return owed === undefined ? null : { noun: /^ow/i.test(owed) ? 'debt' : 'pay', qualifiers: [] }
}
const OWED =
  /\b(ow(?:es?|ed|ing)|pa(?:y|ys|id|ying)) (?:(?!of\b|and\b|for\b)[\p{L}’']+ ){1,3}(?:(?:about|around|some|at least|more than|over|nearly|almost|up to) )?$/iu

/** `council tax would go up by 7 per cent`: what rises narrows it. */
function findRise(before: string): Measure | null {
  const [, run = ''] = RISING.exec(before) ?? []
  return run === '' ? null : { noun: 'rise', qualifiers: qualifiersOf(run) }
}

const RISING = new RegExp(
  String.raw`\b((?:\p{Ll}+ )?\p{Ll}{3,}) (?:(?:will|would|is to|are to|should|must|has|have|had) )?(?:rises?|rose|risen|go(?:es|ne)? up|went up|increase[sd]?) by (?:${LEVEL_BOUNDS} )*$`,
  'u',
)

/** `The reservoirs are 41 percent full`, `reservoirs stand at 29 percent`: how far something is full, done or used up. */
function findLevel(before: string, behind: string): Measure | null {
  const match = LEVEL_STATES.test(behind) ? STATE.exec(before) : (LEVEL.exec(before) ?? BROUGHT.exec(before))
  const word = match?.[1]?.toLowerCase() ?? ''
  return word === '' || NOT_A_LEVEL.has(word) ? null : { noun: stem(singularOf(word)), qualifiers: [] }
}

const SUBJECT_OF_LEVEL = String.raw`(?:^|[,;:–—] |\b(?:that|said) )(?:the |its |their )?(?:(?:water )?levels? (?:of|in) (?:the )?)?(\p{L}{4,})(?: (?:of|in|on) [^,.;]{2,40}?)?`
const STATE = new RegExp(
  `${SUBJECT_OF_LEVEL} (?:is|are|was|were) (?:now |only |still |just )?(?:${LEVEL_BOUNDS}| )*$`,
  'iu',
)
const LEVEL = new RegExp(
  `${SUBJECT_OF_LEVEL} (?:now |still )?(?:stands? at|stood at|(?:(?:has|have|had) )?(?:fallen|risen|dropped|climbed|sunk|gone up|gone down) to|fell to|rose to|dropped to|sank to|(?:is|are) (?:down|up) to) (?:(?:${LEVEL_BOUNDS}) )*$`,
  'iu',
)

const BROUGHT =
  /\b(?:brought|raised|lowered|filled|pushed) (?:the |its |their )(\p{L}{4,})(?: (?:of|in) [^,.;]{2,40}?)? to $/iu

/** `a fee of 38 million for Adu` is the price of Adu. */
const findFee = (before: string, behind: string): Measure | null =>
  /\bfees? (?:of|was|is) (?:\p{L}+ ){0,3}$/iu.test(before) && /^ for \p{Lu}/u.test(behind)
    ? { noun: 'price', qualifiers: [] }
    : null

/** Words before a sum that each of several gets. */
const EACH_GETS = /\b(?:receives?|gets?|got|paid|given)\s+(?:\p{L}+ ){0,2}$/iu

/** `the families will each receive 20,000`, `the families will receive 20,000 each`. */
const findEach = (before: string, behind: string): Measure | null =>
  (/^ each\b/.test(behind) && EACH_GETS.test(before)) ||
  /\beach (?:\p{L}+ )?(?:will |would |to )?(?:receives?|gets?|got|be (?:paid|given)|(?:was|were) (?:paid|given)) (?:\p{L}+ ){0,2}$/iu.test(
    before,
  )
    ? { noun: 'payment', qualifiers: [] }
    : null

/** `, which Universities Abroad claims is around`. */
const RELATIVE =
  /^,? (?:which|that) (?:[\p{L}’'-]+ ){1,4}(?:is|was|stands at|stood at)(?: (?:around|about|some|nearly))? $/u

function measureOf(word: string): string | null {
  const lower = word.toLowerCase()
  const single = MEASURES.has(lower) ? lower : lower.replace(/ies$/, 'y').replace(/s$/, '')
  return MEASURES.has(single) ? (SAME_MEASURES.get(single) ?? single) : null
}

/** What stands before an article narrows something else: `had reduced the gap`. */
function qualifiersOf(words: string): string[] {
  const behind = words.toLowerCase().replace(/^.*\b(?:an?|the|its|their|his|her|this|that)\b/, '')
  const all = behind.match(/\p{L}+/gu) ?? []
  return all.filter((word) => word.length > 2 && !PLAIN_QUALIFIERS.has(word) && !STOPWORDS.has(word)).map(stem)
}
