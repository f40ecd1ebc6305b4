import { prefilter } from '../../../engine/index.ts'
import { FILLER_ENDS, NO_AGENTS, SLOTS } from '../../lexicon/slots.ts'
import type { Memo } from '../../memo/create-memo.ts'
import { terms } from '../../terms/terms.ts'
import { isUnreal } from '../clauses.ts'
import { rootOf } from '../subjects/root-of.ts'

/** For each question to which but one answer is true the terms of a text's answer; null where it gives none. */
export type SlotAnswers = readonly (readonly string[] | null)[]

export const listAnswers = (text: string, memo: Memo): SlotAnswers => {
  const may = new Set(slotsWith(text))
  return SLOTS.map((slot) => (may.has(slot) ? answerIn(text, slot.patterns, memo) : null))
}
const slotsWith = prefilter(SLOTS, ({ patterns }) => patterns)

/** `by Friday`, `by telephone`. */
const OF_TIME = new RegExp(String.raw`^\s*(?:\d|${NO_AGENTS})`, 'i')

/** Terms of the answer; null where a text gives none, or only fears or supposes it. */
function answerIn(text: string, patterns: readonly RegExp[], memo: Memo): string[] | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (!match || isUnreal(text.slice(Math.max(0, match.index - 60), match.index).replace(/\bmust have\b/i, '')))
      continue
    if (
      /\b(?:not|never|no|nobody|n['’]t)\b/i.test(
        text.slice(Math.max(0, match.index - 40), match.index + match[0].length),
      )
    )
      continue
    const filler = match.index === text.indexOf(match[1]!) ? match[1]! : (match[1]!.split(FILLER_ENDS)[0] ?? '')
    const found = terms(filler, memo).map(rootOf)
    if (found.length > 0 && !OF_TIME.test(filler)) return found
  }
  return null
}
