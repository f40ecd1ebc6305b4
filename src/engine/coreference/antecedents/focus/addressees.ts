import { ADDRESSING_VERBS } from '../../../lexicon/settings.ts'
import { countBefore } from '../../../text/spans.ts'
import type { Span } from '../../../types.ts'
import type { Antecedent, OpenMention } from '../antecedent.ts'
import { MAX_TO_SUBJECT } from './mention-places.ts'

/** `“It is late,” he told Lee. | He`, `In an interview with Lee, | he`: who is spoken to does not speak. */
export function isSpokenTo({ context: { text, span } }: OpenMention, { entity }: Antecedent): boolean {
  if (!entity) return false
  const { mentions } = entity
  const behind = mentions[countBefore(mentions, span.end)]
  if (behind && BEGINS_ADDRESSING.test(text.slice(span.end, Math.min(behind.start, span.end + MAX_LEAD)))) return true
  const before = mentions[countBefore(mentions, span.start) - 1]
  if (!before || span.start - before.end > MAX_TO_SUBJECT) return false
  const lead = text.slice(Math.max(0, before.start - MAX_LEAD), before.start)
  if (QUESTIONER.test(lead)) return true
  return INTERVIEW.test(lead) && /^[^.!?\n“”"]*,\s$/u.test(text.slice(before.end, span.start))
}

/** Characters before a name in which it is told that somebody spoke to it. */
const MAX_LEAD = 60
/** Words and titles before a name: `the reporter`, `Sen.`. */
const BEFORE_NAME = String.raw`\s(?:[\p{Ll}-]+\s){0,3}(?:\p{Lu}\p{L}{1,4}\.\s|\p{Lu}\p{L}+\s){0,2}$`
const ADDRESSING = String.raw`(?:(?!to\s)(?:${ADDRESSING_VERBS})|wrote\sto)${BEFORE_NAME}`
const BEGINS_ADDRESSING = new RegExp(String.raw`^\s(?:\p{Ll}+ly\s|later\s|then\s|also\s)?${ADDRESSING}`, 'u')
const ENDS_ADDRESSING = new RegExp(String.raw`\s${ADDRESSING}`, 'u')
/** `Lee was asked by | Roe | whether she would. “Yes,” she said`: who asks does not answer. */
const QUESTIONER = new RegExp(
  String.raw`\b(?:asked|questioned|quizzed|pressed|interviewed|challenged)\sby${BEFORE_NAME}`,
  'u',
)
const INTERVIEW = new RegExp(
  String.raw`\b(?:interview|conversation|meeting|call|exchange|talk|debate)s?\swith${BEFORE_NAME}`,
  'u',
)

/** Whether the words before a name tell that somebody spoke to it: `he told | Lee`. */
export const isAddressee = (text: string, { start }: Span): boolean =>
  ENDS_ADDRESSING.test(text.slice(Math.max(0, start - MAX_LEAD), start))

/**
 * `The judge told Ms Lane that she had lied. | She | said she had not.`: not whoever is told by a calling alone, where somebody
 * of that gender was spoken to, unless the words speak to somebody again.
 */
export function isPastAddressee({ context, form }: OpenMention, { entity, earlier, resolution }: Antecedent): boolean {
  if (entity !== null || earlier === null || resolution.gender !== null) return false
  const { text, placed, said, sentence } = context
  if (sentence - earlier.sentence !== 1 || said.some(({ start, end }) => SPEAKS_TO.test(text.slice(start, end))))
    return false
  const gender = form === 'he' ? 'male' : 'female'
  return placed.some(
    (it) =>
      it.sentence === earlier.sentence &&
      it.start > earlier.start &&
      it.entity.gender === gender &&
      !it.entity.isGuessed &&
      isAddressee(text, it),
  )
}

const SPEAKS_TO = /\b[Yy]ou(?:r|rs|rself)?\b/u
