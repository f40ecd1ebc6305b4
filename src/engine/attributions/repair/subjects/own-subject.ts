import { groupSpan } from '../../../text/group-span.ts'
import type { Span } from '../../../types.ts'
import {
  INSERTION,
  isLongSubject,
  isPlainSubject,
  isShortSubject,
  LONG_INSERTION,
  LONG_LEAD,
  SUBJECT,
  UP_TO_VERB,
} from '../subject-shapes.ts'
import { isBareNoun } from './bare-noun.ts'

const CONJUNCTION = 'and|but|while|whilst|as|though|although|because|where'
/** `; `, `, while `, ` that `: what a clause begins behind. */
const CLAUSE_OPENING = String.raw`[,;:]\s(?:(?:${CONJUNCTION})\s)?|\s(?:${CONJUNCTION}|that)\s`
/** The subject of a clause right before its verb. */
const OWN = new RegExp(String.raw`(?:${CLAUSE_OPENING})(${SUBJECT})(?![\p{L}’'])${INSERTION}?\s${UP_TO_VERB}`, 'u')
const WHOLE = new RegExp(
  String.raw`^(?:(?:at\sleast|up\sto|more\sthan|about|around|over)\s(?=\d))?([^,“”"()]{3,90}?)(?:${INSERTION}|${LONG_INSERTION})?\s${UP_TO_VERB}`,
  'u',
)
/** `since | Lee |, at the debate, | cited`: told apart by what is set behind it. */
const IN_TIME = new RegExp(
  String.raw`\s(?:when|since|after|before)\s(${SUBJECT})(?![\p{L}’'])${INSERTION}\s${UP_TO_VERB}`,
  'u',
)
/** `the board, | which | declared the vote void`, `analysts | who | had expected it` */
const RELATIVE = /(?:\p{L}[,’”]?)\s(who|which)\s(?:(?:has|have|had|also|later|\p{Ll}+ly)\s)*$/u
/** `… and | analysts | have warned` */
const BARE = new RegExp(String.raw`(?:^|${CLAUSE_OPENING})((?:\p{Ll}[\p{Ll}-]*\s){0,2}?\p{Ll}{3,})\s${UP_TO_VERB}`, 'u')

/**
 * The subject right before a verb: of its sentence, `The board, which meets in May, | said`, or of its clause, `and analysts
 * have | warned`; null where none can be told.
 *
 * @param before the sentence up to the verb.
 * @param at where in the text it begins.
 */
export function ownSubject(before: string, at: number, verb: string): Span | null {
  const relative = RELATIVE.exec(before)
  if (relative) return groupSpan(relative, at)
  const from = LONG_LEAD.exec(before)?.[0].length ?? 0
  const opening = WHOLE.exec(before.slice(from))
  const whole = opening?.[1]
  // `Even without having the claims`: what looks like a noun has no subject but a plain one.
  const isPlain = whole !== undefined && isPlainSubject(whole)
  if (opening && whole !== undefined && (isPlain || (!verb.endsWith('s') && isLongSubject(whole))))
    return groupSpan(opening, at + from)
  const own = OWN.exec(before) ?? IN_TIME.exec(before)
  const bare = BARE.exec(before)
  const match = own && isShortSubject(own[1]!) ? own : bare && isBareNoun(bare[1]!) ? bare : null
  return match && groupSpan(match, at)
}
