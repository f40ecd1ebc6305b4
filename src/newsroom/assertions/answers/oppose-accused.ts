import { DECLINING } from '../../lexicon/dealings.ts'
import { POLL_SHARES } from '../../lexicon/oppositions.ts'
import { GIVER_STOPS, OFFICE_NOUNS } from '../../lexicon/settings.ts'
import { listScopes } from '../list-scopes.ts'
import { listNovel } from '../subjects/list-novel.ts'
import { speakerWords } from '../subjects/speaker-words.ts'
import type { Assertion, Opposed } from '../types.ts'
import { isFullAnswer } from './is-answer.ts'

/** Words that who answers for themselves may bring. */
const MAX_NOVEL = 2

/** `It had no aircraft there`, `none of its drivers`: of themselves. */
const OF_THEMSELVES =
  /^(?:that )?(?:it|he|she|they|we|none of (?:its|his|her|their|our)|no|not one of (?:its|his|her|their)|nobody (?:from|of|at))\b/i

/**
 * `Nordvik is using crews of Balt Air, the union said`, and in the next breath `Balt Air said that none of its aircraft were
 * flying for Nordvik`: who is said to have a part in something says that they have none.
 */
export function opposeAccused(a: Assertion, b: Assertion): Opposed | null {
  if (!isFullAnswer(a, b) || a.negative) return null
  if ([a, b].some(({ text, unreal }) => unreal || POLL_SHARES.test(text))) return null
  if (!OF_THEMSELVES.test(b.text) || DECLINING.test(b.text) || listScopes(b.text).length === 0 || !isNamedIn(b, a))
    return null
  if (listNovel(b.text, a, [...a.giver, ...b.giver]).length > MAX_NOVEL) return null
  return { a, b, kind: 'conflict', label: 'asserted or denied', similarity: 0.4 }
}

/** Whoever speaks is named in what the other says. */
function isNamedIn(speaker: Assertion, { text }: Assertion): boolean {
  const said = new Set(text.match(/\p{Lu}\p{L}+/gu)?.map((word) => word.toLowerCase()))
  return [...speakerWords(speaker)].some(
    (word) => word.length > 3 && said.has(word) && !GIVER_STOPS.has(word) && !OFFICE_NOUNS.has(word),
  )
}
