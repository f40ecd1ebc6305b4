import { RECEIVED } from '../../../lexicon/verb-shapes.ts'
import type { Antecedent, OpenMention } from '../antecedent.ts'
import { oppositeOf } from './mention-places.ts'

/** `Roe wrote a draft. When it was sent to Lee, | he | dismissed it`: whom something has come to acts upon it, and nobody else. */
export function isPastReceiver(
  { context: { text, span, placed }, form }: OpenMention,
  { entity }: Antecedent,
): boolean {
  const last = placed.at(-1)
  if (!last || !entity || entity === last.entity || text.slice(last.end, span.start) !== ', ') return false
  if (last.entity.gender === oppositeOf(form) || last.entity.kind === 'organisation') return false
  return COMES_TO.test(text.slice(Math.max(0, last.start - MAX_CLAUSE), last.start))
}

const MAX_CLAUSE = 140
const COMES_TO = new RegExp(
  String.raw`\b(?:[Ww]hen|[Aa]fter|[Oo]nce|[Aa]s\ssoon\sas|[Bb]efore|[Bb]y\sthe\stime)\s[^.!?;:,“”"\n]*\b(?:${RECEIVED})\s(?:to\s)?(?:\p{Lu}\p{L}*\.?\s){0,2}$`,
  'u',
)
