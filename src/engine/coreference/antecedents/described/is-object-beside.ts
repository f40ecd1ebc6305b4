import { classOfNoun } from '../agreement.ts'
import type { Antecedent, OpenMention } from '../antecedent.ts'

/** Characters before a description, and of a sentence behind a name, that are looked at. */
const MAX_BACK = 1500
const MAX_CLAUSE = 160

/** `Lee walked up to the driver. | The driver | said`: whom a sentence tells of behind somebody’s name is somebody else. */
export function isObjectBeside(
  { words, head, context: { text, span, placed } }: OpenMention,
  { entity }: Antecedent,
): boolean {
  if (!entity || entity.epithets.has(head) || classOfNoun(head) !== 'person' || !/^the\s\p{Ll}+$/iu.test(words))
    return false
  return placed.some(
    (it) =>
      it.entity === entity &&
      span.start - it.end < MAX_BACK &&
      isObject(text.slice(it.end, it.end + MAX_CLAUSE), ` the ${head}`),
  )
}

/** Whether the clause behind a name has the words as an object of its verb. */
function isObject(behind: string, words: string): boolean {
  const clause = /^[^.!?,;“”"\n]*[.!?,;:“”"\n]/u.exec(behind)?.[0] ?? ''
  const at = clause.indexOf(words)
  return at >= 0 && VERB_AHEAD.test(clause.slice(0, at)) && ENDS.test(clause.slice(at + words.length))
}

/** ` walked up to`, ` told`, and not ` said` or ` served as` */
const VERB_AHEAD = /\s(?:to|with|at|from|by|against|behind|beside|past|towards?|near|told|met|hit|\p{Ll}{3,}ed)$/u
const ENDS = /^(?:[.!?,;:]|\s(?:to|in|at|on|for|with|from|by|who|and|about|during|before|after)\s)/u
