import { SUFFERED } from '../../lexicon/standings.ts'
import {
  CONFIDED,
  HABITS,
  HABITS_OF_OTHERS,
  INFORMED,
  INQUIRIES,
  KIN_MATTERS,
  PARTS_HAD,
  SHOWING,
} from '../../lexicon/ways-of-knowing.ts'
import { isRelation } from '../../sources/is-role.ts'
import { prefilter } from '../../text/patterns/prefilter.ts'
import { contains } from '../../text/spans.ts'
import type { Attribution } from '../../types.ts'

const REST = String.raw`\s(?:[^.;:,!?“”"()]|[.,](?=\d)){3,90}`
const ENDS = '(?=[.;:,!?”"()]|$)'

/** Where a clause of those who speak begins: the content, behind `and that`, a sentence of a quotation. */
const BEGINS = String.raw`(?:^[“"‘]?(?:that\s)?|,?\sand\sthat\s|[“"‘.!?]\s?|,\s(?:and|but)\s)`

/** `they were | informed by the school after ten` */
const LEARNT = new RegExp(
  String.raw`${BEGINS}(?:I|[Ww]e|he|she|they|it)\s(?:was|were|(?:had|has|have)\sbeen)\s((?:\p{Ll}+ly\s|first\s)?(?:${INFORMED})${REST})${ENDS}`,
  'u',
)

/** `Roe had told her`, `“The captain told us”` */
const SOMEBODY = String.raw`(?:(?:\p{Lu}[\p{L}.’'-]*\s){1,4}|(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Oo]ne)\s(?:[\p{L}’'-]+\s){1,4}?)`
const THEIR_WORDS = new RegExp(
  String.raw`${BEGINS}(?!(?:I|We|He|She|They|It|You|Nobody|No|Someone|Somebody|Everyone|Everybody|People)[\s’'])(${SOMEBODY}(?:(?:had|has|have|later|once)\s)?(?:${CONFIDED})\s(?:him|her|them|me|us))\b(?!\s(?:to|not)\b|\s(?!that\b|the\b|an?\b|this\b|what\b|how\b|about\b)\p{Ll}+\s\p{Ll}+s\b)`,
  'u',
)

/** `her son was killed in the blast` */
const OF_KIN = new RegExp(
  String.raw`${BEGINS}(([Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur)\s(?:[\p{L}\d-]+\s){0,3}?[\p{Ll}-]+)((?:\s\p{Lu}[\p{L}’'-]*){0,2}(?:,\s[^,;:.“”"()]{3,60},)?\s(?:(?:was|were|is|are|had\sbeen|has\sbeen|have\sbeen)\s(?:\p{Ll}+ly\s|also\s)?(?:${SUFFERED}|${KIN_MATTERS})|(?:${KIN_MATTERS}))\b(?:[^.;:,!?“”"()]|[.,](?=\d)){0,90})${ENDS}`,
  'u',
)

/** `his involvement with the club | could cost him the seat` */
const PART_HAD = new RegExp(
  String.raw`^(?:that\s)?((?:his|her|their|its)\s(?:(?!to\s)[\p{Ll}-]+\s){0,2}(?:${PARTS_HAD})\s[^.;:,!?“”"()]{3,60}?)(?=\s(?:could|would|was|is|had|has|were|did|does|might|may|will|should|can|made|meant)\s|[.;:,]|$)`,
  'u',
)

/** `she lives near the dam`, `“I work at the mill”` */
const HABIT = new RegExp(
  String.raw`^(?:that\s)?(?:(?:he|she)\s(?:also\s|still\s|often\s)?((?:${HABITS_OF_OTHERS})\b${REST})|they\s(?:also\s|still\s|often\s)?((?:${HABITS})\b${REST}))${ENDS}`,
  'u',
)
const OWN_HABIT = new RegExp(
  String.raw`(?:^|[“"‘.!?]\s?|,\s(?:and|but)\s)(?:I|[Ww]e)\s(?:also\s|still\s|both\s|actually\s)?((?:${HABITS})\b${REST})${ENDS}`,
  'u',
)

/** `its own count | showed` */
const OWN_INQUIRY = new RegExp(
  String.raw`^(?:that\s)?((?:its|their|his|her)\s(?:own\s)?(?:[\p{Ll}-]+\s){0,2}(?:${INQUIRIES})(?:\s(?:into|of|among|in|at|for|with)\s[^.;:,“”"()]{3,60}?)?)\s(?:(?:had|has|have)\s)?(?:${SHOWING})\s`,
  'u',
)

const BEYOND = /\s(?:and|but|when|while|because|so|until|before|after|if|although|though)\s.*$/u

const indirectWith = prefilter([LEARNT, THEIR_WORDS, OF_KIN, OWN_INQUIRY, HABIT, PART_HAD], (pattern) => [pattern])
const quotedWith = prefilter([LEARNT, THEIR_WORDS, OF_KIN, OWN_HABIT], (pattern) => [pattern])

/** Spaces that are not one plain space. */
const RUNS_OF_SPACE = /\s{2,}|[^\S ]/gu

/** Statements of one party that are read: who has said more has mostly been described by then. */
const MAX_STATEMENTS = 40

/** A name before the clause of `he` or `they`, which may be that of another. */
const NAMES_ANOTHER = /\s\p{Lu}\p{Ll}/u

/**
 * How somebody knows what they say, or what they have in it, as their own statements tell: `they were informed by the school`,
 * `Roe had told her`, `her son was killed in the blast`, `its own count showed`; null where they tell nothing of the kind.
 */
export function readKnowledge(text: string, attributions: readonly Attribution[]): string | null {
  for (const { chain, content, quoted } of attributions.slice(0, MAX_STATEMENTS)) {
    const isOne = /^(?:person|official)$/u.test(chain[0]?.kind ?? '')
    for (const span of content) {
      const isQuoted = quoted.some((it) => contains(it, span))
      const words = text.slice(span.start, span.end).replace(RUNS_OF_SPACE, ' ')
      const found = isQuoted ? readQuoted(words) : readIndirect(words, isOne)
      if (found) return found.replace(BEYOND, '')
    }
    for (const { start, end } of quoted) {
      // What is said in full was read above.
      if (content.some((it) => it.start === start && it.end === end)) continue
      const found = readQuoted(text.slice(start, end).replace(RUNS_OF_SPACE, ' '))
      if (found) return found.replace(BEYOND, '')
    }
  }
  return null
}

function readIndirect(words: string, isOne: boolean): string | null {
  const may = indirectWith(words)
  if (may.length === 0) return null
  const learnt = LEARNT.exec(words)
  if (learnt?.[1] && /\b(?:he|she|they|it)\s(?:was|were|ha[sd]|have)\s/u.test(learnt[0]) && isFirst(words, learnt))
    return learnt[1]
  const confided = may.includes(THEIR_WORDS) ? THEIR_WORDS.exec(words)?.[1] : undefined
  if (confided && /(?:him|her|them)$/u.test(confided)) return confided
  const kin = may.includes(OF_KIN) ? ofKin(words, /^(?:his|her|their)\s/u) : null
  if (kin) return kin
  const inquiry = OWN_INQUIRY.exec(words)?.[1]
  if (inquiry && isOne === /^h/u.test(inquiry)) return inquiry
  const habit = HABIT.exec(words)
  return PART_HAD.exec(words)?.[1] ?? habit?.[1] ?? habit?.[2] ?? null
}

const isFirst = (words: string, { index }: RegExpExecArray): boolean => !NAMES_ANOTHER.test(words.slice(0, index))

function readQuoted(words: string): string | null {
  const may = quotedWith(words)
  if (may.length === 0) return null
  const learnt = LEARNT.exec(words)
  if (learnt?.[1] && /\b(?:I|[Ww]e)\s(?:was|were|ha[sd]|have)\s/u.test(learnt[0])) return learnt[1]
  const confided = may.includes(THEIR_WORDS) ? THEIR_WORDS.exec(words)?.[1] : undefined
  if (confided && /(?:me|us)$/u.test(confided)) return confided
  const kin = may.includes(OF_KIN) ? ofKin(words, /^(?:my|our)\s/iu) : null
  return kin ?? OWN_HABIT.exec(words)?.[1] ?? null
}

function ofKin(words: string, owner: RegExp): string | null {
  const [, kin, , rest] = OF_KIN.exec(words) ?? []
  return kin && rest && owner.test(kin) && isRelation(kin) ? kin + rest : null
}
