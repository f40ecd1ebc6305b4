import { headOf, isRole, isTitle } from '../sources/is-role.ts'
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

/** Sentences with `he` or `she` in a row that still tell of the same person. */
const MAX_SENTENCES = 3

const PRONOUN = /^(?:He|She)(?=\s)/u
const AGED = /^The\s(?:now\s)?\d\d?-year-old(?=\s)/u
const FORMER = /^The\s(?=(?:former|ex-\p{L}+|retired)\s)/u
/** `The governor | was`, behind a sentence that names one with that title. */
const OFFICE = /^The\s(\p{Ll}{3,}(?:\s\p{Ll}{3,})?)(?=\s(?:is|was|has|had|\p{Ll}+ed)\s)/u

/**
 * The sentences that go on about somebody right behind one that begins with their name and names no other person: `Lee broke the
 * record. | The 24-year-old Keld skipper quit in May.` Behind one that only ends with it, `The former skipper` and the office that
 * stands before the name: `… against Mayor Lee. | The mayor was in the hall.`
 *
 * @param mentions of the one person; @param names all of the text, in text order.
 */
export function findResumed(
  text: string,
  mentions: readonly NameMention[],
  names: readonly NameMention[],
  sentences: readonly Span[],
): Resumed[] {
  const namesAnother = ({ start, end }: Span, name: string): boolean =>
    names
      .slice(countBefore(names, start), countBefore(names, end))
      .some((it) => it.name !== name && it.kind === 'person')
  return mentions.flatMap((mention) => {
    const at = countBefore(sentences, mention.start + 1) - 1
    const [sentence, next] = [sentences[at], sentences[at + 1]]
    if (!sentence || !next) return []
    const before = text.slice(sentence.start, mention.start)
    const words = text.slice(next.start, next.end)
    const office = OFFICE.exec(words)
    if (office?.[1] && isSameOffice(office[1], readTitleBefore(before, isTitle)))
      return [{ title: null, after: words.slice(office[0].length) }]
    if (namesAnother(sentence, mention.name)) return []
    if (!PRONOUN.test(words)) return resumedBy(words)
    if (!beginsSentence(before, readTitleBefore(before, isTitle))) return []
    const found: Resumed[] = []
    for (const following of sentences.slice(at + 1, at + 1 + MAX_SENTENCES)) {
      const rest = text.slice(following.start, following.end)
      const pronoun = PRONOUN.exec(rest)?.[0]
      if (!pronoun) break
      found.push({ title: null, after: rest.slice(pronoun.length) })
      if (namesAnother(following, mention.name)) break
    }
    return found
  })
}

/** `governor` and `Gov.`, `mayor` and `Mayor of Keld` */
function isSameOffice(words: string, title: string | null): boolean {
  if (title === null) return false
  const [a, b] = [headOf(words), headOf(title)]
  return isRole(words) && (a === b || (/\.$/u.test(title) && b.length > 2 && a.startsWith(b)))
}

function resumedBy(words: string): Resumed[] {
  const aged = AGED.exec(words)?.[0]
  const opening = aged ?? FORMER.exec(words)?.[0].trimEnd()
  if (opening === undefined) return []
  const rest = words.slice(opening.length)
  const ends = [...rest.matchAll(/\s[\p{L}’'.-]+/gu)].slice(0, MAX_WORDS).map((it) => it.index + it[0].length)
  const end = ends.find((it, size) => isRole(rest.slice(1, it)) && !isRole(rest.slice(1, ends[size + 1])))
  if (end !== undefined) return [{ title: rest.slice(1, end), after: rest.slice(end) }]
  return aged ? [{ title: null, after: rest }] : []
}
