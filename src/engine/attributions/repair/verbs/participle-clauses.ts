import { DEMANDING_PARTICIPLES } from '../../../lexicon/clauses.ts'
import { FINITE_AUXILIARIES, FINITE_PASTS } from '../../../lexicon/verb-shapes.ts'
import type { RawAttribution } from '../../../types.ts'
import { withContent } from '../with-content.ts'

const DEMANDING = new RegExp(`^(?:${DEMANDING_PARTICIPLES})$`, 'u')
/** A verb with a subject ahead, or a word that opens a clause with a verb of its own. */
const VERB_OR_OPENER = new RegExp(
  String.raw`(?<=^|\s)(?:(that|who|which|whose|where|if|when|while|because|after|before)|${FINITE_AUXILIARIES}|have|${FINITE_PASTS})(?=\s)`,
  'gu',
)

/**
 * Ends what is demanded before the verb of the clause around: `Campaigners demanding a new inquiry | were turned away`,
 * `groups calling for reforms that are overdue | have been banned`.
 */
export function withinParticiple(text: string, found: RawAttribution): RawAttribution {
  const [[source], [cue], [content, ...more]] = [found.source, found.cue, found.content]
  if (!source || !cue || !content || more.length + found.quoted.length > 0 || cue.start !== source.end + 1) return found
  if (content.start < cue.end || !DEMANDING.test(text.slice(cue.start, cue.end))) return found
  const end = mainVerbAt(text.slice(content.start, content.end))
  return end > 0 ? withContent(text, found, [{ start: content.start, end: content.start + end - 1 }]) : found
}

/** Where the first verb stands that no word before it opened a clause for; 0 where there is none. */
function mainVerbAt(words: string): number {
  let opened = 0
  for (const { 1: opener, index } of words.matchAll(VERB_OR_OPENER)) {
    if (opener !== undefined) opened++
    else if (opened > 0) opened--
    else return index
  }
  return 0
}
