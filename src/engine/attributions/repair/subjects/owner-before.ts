import { STATEMENT_NOUNS } from '../../../lexicon/statement-nouns.ts'
import { groupSpan } from '../../../text/group-span.ts'
import type { Span } from '../../../types.ts'

const NAME = String.raw`(?:\p{Lu}[\p{L}.’'-]*\s){0,3}\p{Lu}[\p{L}-]*`
/** `Lee | ’s statement` */
const OWNED = /^[’']s?\s/u
const OWNER = new RegExp(`(${NAME})$`, 'u')
/** `Lee’s late | statement`, `his | allegations` */
const OWNER_BEFORE = new RegExp(String.raw`(?:^|[\s“"(])(${NAME}[’']s?|(?:his|her|its|their))\s(?:\p{Ll}+\s)?$`, 'u')
const NOUN = new RegExp(String.raw`^(?:${STATEMENT_NOUNS})\b`, 'u')

/** Whose a statement is, before the noun that is its cue: `Lee’s | claim that …`; null for any other cue. */
export function ownerBefore(text: string, cue: Span, from: number): Span | null {
  const words = text.slice(cue.start, cue.end)
  const before = text.slice(Math.max(from, cue.start - 80), cue.start)
  const owner = OWNED.test(words) ? OWNER.exec(before) : NOUN.test(words) ? OWNER_BEFORE.exec(before) : null
  return owner && groupSpan(owner, cue.start - before.length)
}
