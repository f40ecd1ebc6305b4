import { PLACE_KINDS_BEHIND } from '../../lexicon/settings.ts'
import type { Memo } from '../../memo/create-memo.ts'
import { keyName } from '../../names/key-name.ts'

const PLACE_KIND = new RegExp(String.raw`\b(?:${PLACE_KINDS_BEHIND})\b.*$`, 'i')

/**
 * Key of a place or a body that is the same for the ways in which it is named: `Zeitoun neighbourhood of Gaza City` and
 * `Zeitoun`, `University of Selm` and `Selm University`.
 */
export function placeKey(place: string | null, memo: Memo): string {
  const bare = place
    ?.replace(/^(?:in|at|near|from|around) (?=\p{L})/iu, '')
    .replace(PLACE_KIND, '')
    .trim()
  if (!bare) return ''
  const words = keyName(bare, memo).split(' ')
  return words.length === 1
    ? (words[0] ?? '')
    : words
        .filter((word) => !/^(?:of|for|the|and)$/.test(word))
        .sort()
        .join(' ')
}
