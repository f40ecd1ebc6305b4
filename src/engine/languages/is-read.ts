import { FOREIGN_WORDS, readLanguages } from '../lexicon/languages.ts'

/** Words of a text that are looked at: more would not change the answer. */
const MAX_WORDS = 400

/** Words from which the lack of common words tells by itself. */
const MIN_WORDS = 40

/** Least share of common words in a text that has words of another language, too; news in English has three times as many. */
const MIN_SHARE = 0.06

const WORD = /[\p{L}\p{M}]+/gu
const LATIN = /^\p{Script=Latin}/u
/** Letters before it in Unicode are Latin ones. */
const END_OF_LATIN = 0x250

const OWN_WORDS: ReadonlySet<string> = new Set(readLanguages.flatMap(({ words }) => [...words]))

/**
 * Whether the engine reads a text: whether it is in one of its languages.
 *
 * @param language BCP 47 tag, where somebody has said so; it decides. Without one the words do: a text is not read when its
 *   letters are not Latin, when words of other languages outnumber its own, or when it has hardly any common word of ours.
 */
export function isRead(text: string, language?: string): boolean {
  if (language !== undefined) return readLanguages.some(({ tag }) => tag === language.split('-', 1)[0]!.toLowerCase())
  let [words, latin, own, foreign] = [0, 0, 0, 0]
  WORD.lastIndex = 0
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    if (++words > MAX_WORDS) break
    const [word] = match
    if (word.charCodeAt(0) < END_OF_LATIN || LATIN.test(word)) latin++
    const lower = word.toLowerCase()
    if (OWN_WORDS.has(lower)) own++
    else if (FOREIGN_WORDS.has(lower)) foreign++
  }
  if (latin * 2 < words) return false
  if (foreign > own && foreign > 1) return false
  return words < MIN_WORDS || (own > 0 && (foreign === 0 || own / words >= MIN_SHARE))
}
