import { VERBS_WITH_HEARER } from '../../../lexicon/cue-verbs.ts'
import { FINITE_AUXILIARIES } from '../../../lexicon/verb-shapes.ts'
import type { RawAttribution } from '../../../types.ts'
import { withContent } from '../with-content.ts'

/** ` the problems `, between a verb and a clause */
const OBJECT =
  /^\s(?:the|an?|his|her|their|its|some|several|many)\s(?:(?!(?:of|in|on|at|to|for|with|by)\s)[\p{L}-]+\s){1,4}$/u
/** `that need to be solved`, `which had been lost`: a clause without a subject of its own. */
const RELATIVE = new RegExp(String.raw`^(?:that|which|who)\s(?:${FINITE_AUXILIARIES}|have|do|needs?|remains?)\s`, 'u')
const WITH_HEARER = new RegExp(String.raw`\b(?:${VERBS_WITH_HEARER})$`, 'u')

/** What somebody explains is the whole of a noun, and not only its clause: `explained | the problems that need to be solved`. */
export function withWholeObject(text: string, found: RawAttribution): RawAttribution {
  const [cue, ...cues] = found.cue
  const [content, ...more] = found.content
  if (!cue || !content || cues.length + more.length > 0 || WITH_HEARER.test(text.slice(cue.start, cue.end)))
    return found
  if (!OBJECT.test(text.slice(cue.end, content.start)) || !RELATIVE.test(text.slice(content.start, content.end)))
    return found
  return withContent(text, found, [{ start: cue.end + 1, end: content.end }])
}
