import { prefilter } from '../../engine/index.ts'
import { AVERTED, OPPOSITIONS, type Opposition, PURPOSE } from '../lexicon/oppositions.ts'
import { clauses, isReal, isUnreal, lastWordsBefore } from './clauses.ts'

/** A side of an opposition that a text takes: 1 yes, -1 no, with the words around what says so. */
interface Side {
  side: 1 | -1
  near: string
}

/** `threatened a boycott and the closure of the pass`: what governs a noun may stand in a clause before. */
const IS_NOUN = /(?:sion|tion|ure|wal|sal)$/i

/** Words behind it among which stands what it is said of; before it that may stand anywhere in its clause. */
const WORDS_BEHIND = 6

/** Words with which a sentence says of what it is. */
const SUBJECT_WORDS = 4

/** A clause that says itself of what it is. */
const SUBJECT = /^(?:that )?(?:the|an?|its|his|her|their|this|these|those|it|they|he|she|we|\p{Lu}\p{L}+)\b/u

/**
 * Which side of an opposition a text takes, in the first of its clauses that takes one; null for none. A negation just
 * before turns it round, and what is only planned, wished or feared takes no side.
 */
export function sideOf(text: string, { no, yes, ofSome }: Opposition): Side | null {
  if ((!no.test(text) && !yes.test(text)) || /\beach other\b/i.test(text)) return null
  if (ofSome && no.test(text) && yes.test(text)) return null
  const cut = clauses(text)
  for (const [at, clause] of cut.entries()) {
    const against = no.exec(clause)
    const fore = yes.exec(clause)
    const match = against ?? fore
    if (!match || (against !== null && fore !== null) || !isReal(clause, match.index)) continue
    if (PURPOSE.test(clause.slice(0, match.index))) continue
    const isRunOn = at > 0 && !SUBJECT.test(clause.trim())
    // `should be used for students and not retained`
    if (isRunOn && isUnreal(cut[at - 1]!)) continue
    if (IS_NOUN.test(match[0]) && isUnreal(text.slice(0, text.indexOf(clause) + match.index))) continue
    const turned = /\b(?:not|never|no|nobody|none|without|nor)\b|n['’]t\b/i.test(lastWordsBefore(clause, match.index))
    const before = clause.slice(0, match.index).trim().split(/\s+/)
    const behind = clause
      .slice(match.index + match[0].length)
      .trim()
      .split(/\s+/)
      .slice(0, WORDS_BEHIND)
    // `The driver is in shock and at home`: of whom a clause is told that begins with no subject.
    const subject = isRunOn ? (cut[0] ?? '').split(/\s+/).slice(0, SUBJECT_WORDS) : []
    return { side: (against !== null) === turned ? 1 : -1, near: [...subject, ...before, ...behind].join(' ') }
  }
  return null
}

const oppositionsWith = prefilter(OPPOSITIONS, ({ no, yes }) => [no, yes])

/** The sides that a text takes, by the opposition; turned round where what it says is denied. */
export function sidesOf(content: string, denied: boolean): Map<string, Side> {
  const sides = oppositionsWith(content).flatMap((opposition): [string, Side][] => {
    const taken = sideOf(content, opposition)
    if (taken === null) return []
    return [[opposition.id, denied ? { ...taken, side: taken.side === 1 ? -1 : 1 } : taken]]
  })
  return new Map(sides)
}

/** Which of two things that exclude each other a text says has happened; 0 for neither, for both and for what has not. */
export function sideBetween(content: string, yes: RegExp, no: RegExp): 1 | 0 | -1 {
  const [fore, against] = [yes.exec(content), no.exec(content)]
  const match = fore ?? against
  if (match && AVERTED.test(content.slice(0, match.index))) return 0
  if (!match || (fore && against) || isUnreal(lastWordsBefore(content, match.index))) return 0
  if (
    fore &&
    /\b(?:not|never|nobody|none|without|den(?:y|ied|ies))\b|n[’']t\b/i.test(lastWordsBefore(content, match.index))
  )
    return 0
  return fore ? 1 : -1
}
