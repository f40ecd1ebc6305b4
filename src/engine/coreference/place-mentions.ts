import { findDatelines } from '../text/patterns/find-datelines.ts'
import type { Span } from '../types.ts'
import type { Entity } from './entities/entities.ts'

/** A mention of an entity outside quotation marks, with the index of its sentence. */
export interface Placed {
  start: number
  end: number
  sentence: number
  entity: Entity
}

/** The mentions of all entities outside quotation marks and datelines, in text order, each with its sentence. */
export function placeMentions(
  text: string,
  entities: Iterable<Entity>,
  sentences: readonly Span[],
  quotations: readonly Span[],
): Placed[] {
  const placed: Placed[] = []
  for (const entity of entities) {
    for (const { start, end } of entity.mentions) placed.push({ start, end, sentence: 0, entity })
  }
  placed.sort((a, b) => a.start - b.start)
  let quotation = 0
  let sentence = 0
  const datelines = findDatelines(text)
  let dateline = 0
  return placed.filter((mention) => {
    while (quotation < quotations.length && quotations[quotation]!.end <= mention.start) quotation++
    while (sentence < sentences.length - 1 && sentences[sentence]!.end <= mention.start) sentence++
    mention.sentence = sentence
    while (dateline < datelines.length && datelines[dateline]!.end <= mention.start) dateline++
    if (dateline < datelines.length && datelines[dateline]!.start <= mention.start) return false
    return quotation >= quotations.length || quotations[quotation]!.start > mention.start
  })
}
