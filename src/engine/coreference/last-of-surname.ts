import { MALE_TITLES } from '../lexicon/titles.ts'
import { readTitle } from '../names/read-title.ts'
import type { MentionContext } from './mention-context.ts'

/** `…, her mother Janet Lee said. “It was good,” | Mrs Lee | said`: of several who bear a surname the one who spoke right before. */
export function lastOfSurname(
  { text, span, history, sentence, entities }: MentionContext,
  surname: string,
): string | null {
  const last = history.at(-1)
  // `Mr Lee said … Mrs Lee said … | Lee`: two who are told apart by their titles alone.
  if (!last || TITLE.test(last.name) || surname.includes(' ') || sentence - last.sentence > MAX_SENTENCES_TO_BEARER)
    return null
  const words = text.slice(span.start, span.end)
  const title = TITLE.exec(words)?.[1]
  const gender = entities.get(last.name)?.gender ?? null
  if (title !== undefined && gender !== null && gender !== (MALE_TITLES.has(title.toLowerCase()) ? 'male' : 'female'))
    return null
  // `Ann Lee told President | Lee`: she holds no office.
  const isOffice = readTitle(words.split(/\s+/u), 0)?.title === 'official'
  if (isOffice && entities.get(last.name)?.office === false) return null
  return last.name.endsWith(` ${surname}`) && /^(?:person|official)$/u.test(last.kind) ? last.name : null
}

const MAX_SENTENCES_TO_BEARER = 3
const TITLE = /^(Mr|Mrs|Ms|Miss)\b/u
