import type { Annotation } from '../../engine/index.ts'
import { QUOTED, REPORTING, REPORTING_ANY } from '../lexicon/reporting.ts'
import type { StoryReading } from '../story/read-story.ts'

/**
 * Whether every sentence of a story that may report somebody's words has a mark that says whose. Where not, nobody can
 * say how many are named, but only how many at least.
 *
 * @param isEach whether each statement counts, and not only who makes it
 */
export function isAllRead({ story, sentences, chains }: StoryReading, isEach: boolean): boolean {
  if (story.annotations.some((annotation) => leadsToNobody(annotation, chains))) return false
  const pattern = isEach ? REPORTING_ANY : REPORTING
  const voiced = story.annotations.flatMap((annotation) =>
    annotation.kind === 'figure' || chains.get(annotation.id)?.links.length === 0 ? [] : annotation,
  )
  const spans = voiced.flatMap((one) => one.spans)
  const cues = voiced.flatMap(({ cue }) => cue)
  return sentences.every(({ text, span }) => {
    const parts = partsOf(text)
    return parts.every(({ part, offset }) => {
      const [start, end] = [span.start + offset, span.start + offset + part.length]
      const isMarked = (parts.length > 1 ? cues : spans).some((one) => one.start < end && one.end > start)
      return isMarked || !(pattern.test(part) || QUOTED.test(part))
    })
  })
}

/** `…, it said; the auditor put them at 31 million`: on either side of a semicolon another may be heard. */
function partsOf(text: string): { part: string; offset: number }[] {
  const ends = Array.from(text.matchAll(/;\s/g), ({ index }) => index + 1)
  return [0, ...ends].map((offset, at) => ({ part: text.slice(offset, ends[at]), offset }))
}

/** `The brewery will close, it said`: a body speaks, and nobody can say which. */
const leadsToNobody = (annotation: Annotation, chains: StoryReading['chains']): boolean =>
  annotation.kind !== 'figure' &&
  annotation.chain[0]?.kind === 'organisation' &&
  annotation.chain[0].name === null &&
  chains.get(annotation.id)?.links.length === 0
