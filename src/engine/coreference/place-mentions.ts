import type { Span } from '../types.ts'
import type { Entity } from './entities.ts'
import type { Placed } from './resolve-person.ts'

/** The mentions of all entities outside quotation marks, in text order, each with its sentence. */
export function placeMentions(
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
  return placed.filter((mention) => {
    while (quotation < quotations.length && quotations[quotation]!.end <= mention.start) quotation++
    while (sentence < sentences.length - 1 && sentences[sentence]!.end <= mention.start) sentence++
    mention.sentence = sentence
    return quotation >= quotations.length || quotations[quotation]!.start > mention.start
  })
}
