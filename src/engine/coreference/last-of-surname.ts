import { MALE_TITLES } from '../lexicon/titles.ts'
import type { MentionContext } from './mention-context.ts'

/** `…, her mother Janet Lee said. “It was good,” | Mrs Lee | said`: of several who bear a surname the one who spoke right before. */
export function lastOfSurname(
  { text, span, history, sentence, entities }: MentionContext,
  surname: string,
): string | null {
  const last = history.at(-1)
  if (!last || surname.includes(' ') || sentence - last.sentence > MAX_SENTENCES_TO_BEARER) return null
  const title = TITLE.exec(text.slice(span.start, span.end))?.[1]
  const gender = entities.get(last.name)?.gender ?? null
  if (title !== undefined && gender !== null && gender !== (MALE_TITLES.has(title.toLowerCase()) ? 'male' : 'female'))
    return null
  return last.name.endsWith(` ${surname}`) && /^(?:person|official)$/u.test(last.kind) ? last.name : null
}

const MAX_SENTENCES_TO_BEARER = 3
const TITLE = /^(Mr|Mrs|Ms|Miss)\b/u
