import { QUOTED, REPORTING, REPORTING_ANY } from '../lexicon/reporting.ts'
import type { StoryReading } from '../story/read-story.ts'

/**
 * Whether every sentence of a story that may report somebody's words has a mark that says whose. Where not, nobody can
 * say how many are named, but only how many at least.
 *
 * @param isEach whether each statement counts, and not only who makes it
 */
export function isAllRead({ story, sentences, chains }: StoryReading, isEach: boolean): boolean {
  const marked = new Set<number>()
  for (const annotation of story.annotations) {
    if (annotation.kind === 'figure' || chains.get(annotation.id)?.links.length === 0) continue
    for (const { start, end } of annotation.spans)
      for (const [at, { span }] of sentences.entries()) if (span.start < end && span.end > start) marked.add(at)
  }
  return sentences.every(
    ({ text }, at) => marked.has(at) || !((isEach ? REPORTING_ANY : REPORTING).test(text) || QUOTED.test(text)),
  )
}
