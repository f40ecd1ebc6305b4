import { DEMANDING_PARTICIPLES } from '../../../lexicon/clauses.ts'
import { STATEMENT_NOUNS } from '../../../lexicon/statement-nouns.ts'
import { FINITE_AUXILIARIES, FINITE_PASTS } from '../../../lexicon/verb-shapes.ts'
import type { RawAttribution } from '../../../types.ts'
import { withContent } from '../with-content.ts'

const DEMANDING = new RegExp(`^(?:${DEMANDING_PARTICIPLES})$`, 'u')
/** `claim accusing`: who or what accuses, and the participle. */
const PAPER_ACCUSING = new RegExp(
  String.raw`^(${STATEMENT_NOUNS})\s(?:accusing|alleging|demanding|warning|saying)$`,
  'u',
)
/** `with critics accusing him of fraud|, he | may go`: the subject of that verb. */
const SUBJECT_BEHIND = /,\s(?:he|she|it|they|we|I|you|the\s\p{L}+|\p{Lu}\S*(?:\s\p{Lu}\S*)?)\s$/u
/** A verb with a subject ahead, or a word that opens a clause with a verb of its own. */
const VERB_OR_OPENER = new RegExp(
  String.raw`(?<=^|\s)(?:(that|who|which|whose|where|if|when|while|because|after|before|once|until|since|as|although|though|unless|what|how|why)|${FINITE_AUXILIARIES}|have|${FINITE_PASTS})(?=\s)`,
  'gu',
)

/**
 * Ends what is demanded before the verb of the clause around: `Campaigners demanding a new inquiry | were turned away`,
 * `groups calling for reforms that are overdue | have been banned`.
 */
export function withinParticiple(text: string, found: RawAttribution): RawAttribution {
  const [[source], [cue], [content, ...more]] = [found.source, found.cue, found.content]
  if (!source || !cue || !content || more.length + found.quoted.length > 0 || cue.start !== source.end + 1) return found
  if (content.start < cue.end) return found
  const [, noun = ''] = PAPER_ACCUSING.exec(text.slice(cue.start, cue.end)) ?? []
  if (noun !== '') {
    const parts = { source: [{ start: source.start, end: cue.start + noun.length }] }
    return withinParticiple(text, { ...found, ...parts, cue: [{ start: cue.start + noun.length + 1, end: cue.end }] })
  }
  if (!DEMANDING.test(text.slice(cue.start, cue.end))) return found
  const end = outerVerbAt(text.slice(content.start, content.end), 0)
  const words = text.slice(content.start, content.start + end).replace(SUBJECT_BEHIND, '')
  return end > 0 ? withContent(text, found, [{ start: content.start, end: content.start + words.length }]) : found
}

/** `the port is full | and the boats | have left`: which of two clauses a verb behind it is of, nobody can tell. */
const SECOND_CLAUSE = /\s(?:and|or|but)\s(?:the|an?|his|her|its|their|he|she|it|they|we|I|there)\s/u

/**
 * Where the first verb stands that no word before it opened a clause for, `the port is full | were`; 0 where there is none.
 *
 * @param clauses open where the words begin.
 */
export function outerVerbAt(words: string, clauses: number): number {
  if (clauses > 0 && SECOND_CLAUSE.test(words)) return 0
  let opened = clauses
  for (const { 1: opener, index } of words.matchAll(VERB_OR_OPENER)) {
    if (/\b(?:and|or|but|to)\s$/u.test(words.slice(0, index))) continue
    if (opener !== undefined) opened++
    else if (opened > 0) opened--
    else return index
  }
  return 0
}
