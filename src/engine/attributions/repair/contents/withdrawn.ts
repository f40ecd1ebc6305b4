import { STATEMENT_NOUNS } from '../../../lexicon/statement-nouns.ts'
import { FORCES_TO_WITHDRAW, WITHDRAWING_FORMS, WITHDRAWING_PASTS } from '../../../lexicon/unsaid.ts'
import type { Parts } from './content-parts.ts'

const WITHDRAW = String.raw`(?<!\b(?:not|never|n[’']t)\s(?:\p{Ll}+ly\s|yet\s)?)\b(?:(?:${WITHDRAWING_PASTS})|(?:${FORCES_TO_WITHDRAW})\sto\s(?:${WITHDRAWING_FORMS}))`
/** `retracted | a report`, and not `dropped | a surprise claim`, which made it. */
const STATEMENT = String.raw`(?:his|her|its|their|the|that|this|any|all|(?<!\bdrop(?:s|ped)?\s)an?)\s(?:\p{Ll}[\p{Ll}-]*\s){0,3}?(?:${STATEMENT_NOUNS}|reports?|stor(?:y|ies)|comments?|remarks?)`
const TO_NOUN = new RegExp(String.raw`${WITHDRAW}\s${STATEMENT}(?:\s(?:to|in)(?:\s[\p{L}’'-]+){1,3})?$`, 'iu')
const TO_VERB = new RegExp(`${WITHDRAW}$`, 'iu')
const FROM_NOUN = new RegExp(String.raw`^${STATEMENT}(?!\p{L})`, 'u')
const MAX_LEAD = 60

/** Whether the words up to an offset say that a statement is taken back: `took back her statement`. */
export const endsWithdrawal = (text: string, end: number): boolean =>
  TO_NOUN.test(text.slice(Math.max(0, end - MAX_LEAD), end))

/** `took back her statement | that the well was safe`, `dropped her | claim | that`: what is no longer said. */
export function isWithdrawn({ text, said, cue, content }: Parts): boolean {
  if (content.start < cue.end) return false
  if (endsWithdrawal(text, cue.end)) return true
  return FROM_NOUN.test(said) && TO_VERB.test(text.slice(Math.max(0, cue.end - MAX_LEAD), cue.end))
}
