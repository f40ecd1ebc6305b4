import { RELEASES } from '../../lexicon/casualties.ts'
import { ENDS_OF_STATES } from '../../lexicon/casualty-clauses.ts'
import { pastModifiers } from '../context/past-modifiers.ts'
import { type FigureTokens, LINE } from '../tokens/scan-tokens.ts'
import { isWord, wordAt } from '../tokens/token-tests.ts'

/** Words from a verb of being within which it tells the end of a state. */
const MAX_REACH = 9

/** Words behind a count within which its clause has its own verb. */
const CLAUSE_REACH = 22

/** Whether the state that people were in ended, as told from token `from` on: `were found alive`. */
export function hasEnded(tokens: FigureTokens, from: number): boolean {
  for (let i = from; i < from + MAX_REACH && isWord(tokens, i) && tokens.gap[i]! <= LINE; i++) {
    if (/^(?:after|before|when|while|who|that)$/.test(wordAt(tokens, i))) return false
    if (ENDS_OF_STATES.has(wordAt(tokens, i))) return true
  }
  return false
}

/** `freed 13 pupils`, `the release of 82 girls`: the words before a count end what is told behind it. */
function isLetGo(tokens: FigureTokens, first: number): boolean {
  const lead = pastModifiers(tokens, first)
  const at = wordAt(tokens, lead) === 'of' ? lead - 1 : lead
  return wordAt(tokens, at) !== 'for' && RELEASES.has(wordAt(tokens, at))
}

/**
 * Whether what befell those counted, between token `first` and `last`, is over: `Twenty pupils captured in May have been
 * freed`, `freed 13 girls who had been kidnapped`.
 */
export function isEnded(tokens: FigureTokens, first: number, last: number): boolean {
  if (isLetGo(tokens, first)) return true
  if (/^[.;,]$/.test(wordAt(tokens, last + 1))) return false
  for (
    let i = last + 2;
    i < last + CLAUSE_REACH && tokens.gap[i]! <= LINE && !/^[.;,]?$/.test(wordAt(tokens, i));
    i++
  ) {
    if (/^(?:who|that|which|after|when|while|and|but)$/.test(wordAt(tokens, i))) return false
    // The end right behind a verb of being: `have been freed`, `were found alive`.
    const isBeing = /^(?:have|has|had|were|was|are)$/.test(wordAt(tokens, i))
    if (isBeing && ENDS_OF_STATES.has(wordAt(tokens, wordAt(tokens, i + 1) === 'been' ? i + 2 : i + 1)))
      return wordAt(tokens, i + 1) !== 'found' || /^(?:alive|safe|unharmed)$/.test(wordAt(tokens, i + 2))
  }
  return false
}
