import { REPORTING_VERBS } from '../../../lexicon/reporting-verbs.ts'
import { touches } from '../../../text/spans.ts'
import type { RawAttribution, Span } from '../../../types.ts'
import { neighboursOf } from '../neighbours.ts'
import { withContent } from '../with-content.ts'

/** `, [adding] |`, `but [noting] |` */
const PARTICIPLE = /(?:,|\s(?:and|but))\s(\p{Ll}+ing)\s$/u

/**
 * Makes what is said by a participle behind somebody’s verb a statement of its own, of the same source: `The road is shut,
 * Lee said, adding | that it will stay so`.
 */
export function splitAtParticiple(text: string, all: readonly RawAttribution[]): RawAttribution[] {
  return all.flatMap((found, index) => {
    const next = participleIn(text, found)
    if (!next) return [found]
    const first = withContent(text, found, found.content.slice(0, next.at))
    const isRead = neighboursOf(all, index).some(({ cue }) => cue.some((it) => touches(it, next.cue)))
    return isRead ? [first] : [first, { ...withContent(text, found, found.content.slice(next.at)), cue: [next.cue] }]
  })
}

/** The participle before a piece of what is said, and the number of that piece; null where there is none. */
function participleIn(text: string, { source, cue, content }: RawAttribution): { cue: Span; at: number } | null {
  const [who, verb] = [source[0], cue[0]]
  if (!who || !verb) return null
  for (const [at, piece] of content.entries()) {
    const from = Math.max(who.end, verb.end, content[at - 1]?.end ?? 0)
    if (at === 0 || piece.start < from) continue
    const word = PARTICIPLE.exec(text.slice(from, piece.start))?.[1]
    if (word === undefined || !REPORTING_VERBS.has(word)) continue
    return { cue: { start: piece.start - 1 - word.length, end: piece.start - 1 }, at }
  }
  return null
}
