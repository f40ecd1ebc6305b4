import { isRole, isTitle } from '../sources/is-role.ts'
import { countBefore } from '../text/spans.ts'
import type { NameMention, Span } from '../types.ts'
import { beginsSentence } from './phrases/read-part.ts'
import { readTitleBefore } from './phrases/read-title-before.ts'

/** A sentence that goes on about its last subject, without the name. */
interface Resumed {
  /** What it calls them: `Reds skipper`; null for `he` and `The 31-year-old`. */
  title: string | null
  /** The words behind. */
  after: string
}

/** Words of a description in the place of a name. */
const MAX_WORDS = 5

const PRONOUN = /^(?:He|She)(?=\s)/u
const AGED = /^The\s(?:now\s)?\d\d?-year-old(?=\s)/u
const FORMER = /^The\s(?=(?:former|ex-\p{L}+|retired)\s)/u

/**
 * The sentences that go on about somebody right behind one that begins with their name and names no other person: `Lee broke the
 * record. | The 24-year-old Keld skipper quit in May.`
 *
 * @param mentions of the one person; @param names all of the text, in text order.
 */
export function findResumed(
  text: string,
  mentions: readonly NameMention[],
  names: readonly NameMention[],
  sentences: readonly Span[],
): Resumed[] {
  return mentions.flatMap((mention) => {
    const at = countBefore(sentences, mention.start + 1) - 1
    const [sentence, next] = [sentences[at], sentences[at + 1]]
    if (!sentence || !next) return []
    const before = text.slice(sentence.start, mention.start)
    if (!beginsSentence(before, readTitleBefore(before, isTitle))) return []
    const from = countBefore(names, sentence.start)
    const others = names
      .slice(from, countBefore(names, sentence.end))
      .some(({ name, kind }) => name !== mention.name && kind === 'person')
    return others ? [] : resumedBy(text.slice(next.start, next.end))
  })
}

function resumedBy(words: string): Resumed[] {
  const pronoun = PRONOUN.exec(words)?.[0]
  if (pronoun) return [{ title: null, after: words.slice(pronoun.length) }]
  const aged = AGED.exec(words)?.[0]
  const opening = aged ?? FORMER.exec(words)?.[0].trimEnd()
  if (opening === undefined) return []
  const rest = words.slice(opening.length)
  const ends = [...rest.matchAll(/\s[\p{L}’'.-]+/gu)].slice(0, MAX_WORDS).map((it) => it.index + it[0].length)
  const end = ends.find((it, size) => isRole(rest.slice(1, it)) && !isRole(rest.slice(1, ends[size + 1])))
  if (end !== undefined) return [{ title: rest.slice(1, end), after: rest.slice(end) }]
  return aged ? [{ title: null, after: rest }] : []
}
