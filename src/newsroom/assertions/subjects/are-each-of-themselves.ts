import { ADVOCATES, ANY_BODY_WORD } from '../../lexicon/distinctions.ts'
import type { Assertion } from '../types.ts'
import { listNovel } from './list-novel.ts'

/**
 * `“I understand them,” said Hart. Her husband said that he did not`: whether each of two voices tells in the same words of
 * what they themselves do, know or have, which may both be true. Not where one names who the other is: Ansel had met Prast,
 * and Prast says that he had not met her.
 */
export function areEachOfThemselves(a: Assertion, b: Assertion): boolean {
  if (OF_ONES_OWN_KIND.test(b.text)) return true
  if (names(a, b) || names(b, a)) return false
  if (WOULD_NOT.test(b.text)) return true
  if (!areBoth(OF_ONESELF, a, b) && !areBoth(OF_ONES_OWN, a, b)) return false
  if ([a, b].some(speaksForAnother)) return false
  const voices = [...a.giver, ...b.giver]
  return b.reply || listNovel(b.text, a, voices).length === 0 || listNovel(a.text, b, voices).length === 0
}

/** `Her lawyer said that she had been dismissed`, whoever she is; `it` is nobody who speaks by name. */
const speaksForAnother = ({ text, giver, chain }: Assertion): boolean =>
  (/^[\s“"‘']*(?:that )?it\b/i.test(text) && chain?.links.find(({ id }) => id === chain.origin)?.kind === 'person') ||
  (/^[\s“"‘']*(?:that )?(?:he|she)\b/i.test(text) && giver.some((word) => ADVOCATES.has(word)))

const areBoth = (pattern: RegExp, a: Assertion, b: Assertion): boolean => pattern.test(a.text) && pattern.test(b.text)

const BEGIN = String.raw`^[\s“"‘']*(?:that |but |yes, |no, )?`
const OF_ONESELF = new RegExp(
  String.raw`${BEGIN}(?:I|we|he|she|they|it)(?:[’'](?:m|ve|d|ll|re))? (?!is\b|was not true)`,
  'iu',
)
const OF_ONES_OWN = new RegExp(`${BEGIN}(?:my|our|his|her|their|its) `, 'iu')

/** `Hers would not`: of another one from the first word. */
const OF_ONES_OWN_KIND =
  /(?:^|\bthat )[\s“"‘']*(?:mine|ours|hers|theirs|his(?= (?:had|has|was|were|would|will|did|does|is|are)\b)) /iu

/** `Said that it would not`: what each will do, each decides. */
const WOULD_NOT = /\b(?:he|she|it|I|we) (?:would|will) not\s*(?:[.”"]|$)/iu

/** Words for whoever says the one stand in what the other says. */
function names({ text }: Assertion, { giver, chain }: Assertion): boolean {
  const words = new Set(text.toLowerCase().match(/\p{L}{3,}/gu))
  const voices = [...giver, ...(chain?.links.map(({ name }) => name) ?? [])]
  return voices.some((voice) =>
    (voice.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some((word) => !ANY_BODY_WORD.has(word) && words.has(word)),
  )
}
