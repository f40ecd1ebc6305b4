import { CLAUSE_VERBS, IRREGULAR_PASTS } from '../../lexicon/verb-shapes.ts'
import type { RawAttribution } from '../../types.ts'
import { withContent } from './with-content.ts'

/** A subject and its verb. */
const CLAUSE = new RegExp(String.raw`\s(?:${CLAUSE_VERBS}|${IRREGULAR_PASTS})\s`, 'u')
/** The last noun with its article, and what it is of. */
const LAST_NOUN = /^.*(?<=\s)(?=(?:the|an?|its|his|her|their|our|any|all|those|these)\s)/su
const PARTICIPLE = /^\p{Ll}+(?:ed|en|ght|de|id)$/u

/**
 * What somebody is told of behind a participle is the noun before it, and not the clause around: `it was far from | the
 * jobs | promised by the leaders`.
 */
export function withObjectOfParticiple(text: string, found: RawAttribution): RawAttribution {
  const [content, ...more] = found.content
  const [cue, ...others] = found.cue
  const [source] = found.source
  if (!content || !cue || !source || more.length + others.length > 0 || found.quoted.length > 0) return found
  if (content.end + 1 !== cue.start || !PARTICIPLE.test(text.slice(cue.start, cue.end))) return found
  if (!/^\s(?:by\s)?$/u.test(text.slice(cue.end, source.start)) || !text.startsWith(' by ', cue.end)) return found
  const words = text.slice(content.start, content.end)
  const start = LAST_NOUN.exec(words)?.[0].length ?? 0
  return start > 0 && CLAUSE.test(words.slice(0, start))
    ? withContent(text, found, [{ start: content.start + start, end: content.end }])
    : found
}
