import { TITLES } from '../lexicon/titles.ts'
import type { Memo } from '../memo/create-memo.ts'
import { getOrCompute } from '../memo/get-or-compute.ts'

/**
 * A name as it is compared: without case, accents, titles, article, initials, abbreviation in brackets and possessive.
 * `Gen. Mark A. Milley’s` → `mark milley`; `the Israel Defense Forces (IDF)` → `israel defense forces`.
 */
export function normaliseName(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/(?<=\p{L})['’]s?(?=\s|$)/gu, '')
    .replace(/['’‘ʼ.]/g, '')
    .split(/[^\p{L}\p{N}-]+|(?<!\p{L})-|-(?!\p{L})/u)
    .filter((word) => word !== '')
  if (words.length > 1 && /^(?:the|an?)$/.test(words[0] ?? '')) words.shift()
  const last = words.findLastIndex((word, at) => TITLES.has(word) && at < words.length - 1)
  const bare = last < 0 ? words : words.slice(last + 1)
  // A title closes the run of words before the name only; `Ministry of the Interior` and `Chief Joseph School` have none there.
  const significant = last >= 0 && words.slice(0, last).some((word) => word === 'of' || word === 'and') ? words : bare
  // Half of `King-chi` is no title.
  return significant
    .flatMap((word) => word.split('-'))
    .filter((word, at, all) => all.length < 3 || at === 0 || at === all.length - 1 || word.length > 1)
    .join(' ')
}

/** The same, worked out once for all the times that the stories have a name. */
export const plainName = (name: string, { plain }: Pick<Memo, 'plain'>): string =>
  getOrCompute(plain, name, normaliseName)
