import type { Entity, Gender } from './entities.ts'
import { type Heard, type History, lastHeard } from './mention-history.ts'

/** A mention of an entity outside quotation marks, with the index of its sentence. */
export interface Placed {
  start: number
  end: number
  sentence: number
  entity: Entity
}

const REACH = 4
const PERSONAL = new Set(['person', 'official', 'unnamed'])

/**
 * Whom `he` or `she` means: the last source of that gender, unless another such person has since become the subject.
 * Null when two could be meant.
 *
 * @param placed mentions before the pronoun, in text order.
 */
export function resolvePerson(
  gender: Gender,
  sentence: number,
  placed: readonly Placed[],
  history: History,
  isSubject: (mention: Placed) => boolean,
): Entity | Heard | null {
  const fits = (other: Gender) => gender === null || other === null || other === gender
  const heard = lastHeard(history, sentence, REACH, (it) => PERSONAL.has(it.kind) && !it.plural && fits(it.gender))
  const people = placed.filter(
    ({ entity, sentence: at }) => sentence - at <= REACH && isPerson(entity) && fits(entity.gender),
  )
  const since = heard
    ? people.filter((mention) => mention.start > heard.start && mention.entity.name !== heard.name)
    : people
  const subject = since.findLast(isSubject)
  if (heard) {
    if (!subject || (subject.entity.gender === null && heard.gender !== null)) return heard
    return subject.sentence > heard.sentence || heard.gender === null ? subject.entity : heard
  }
  if (subject) return subject.entity
  const near = since.at(-1)?.sentence
  const names = new Set(since.filter(({ sentence: at }) => at === near).map(({ entity }) => entity.name))
  return names.size === 1 ? (since.at(-1)?.entity ?? null) : null
}

const isPerson = (entity: Entity): boolean =>
  entity.kind === 'person' || (entity.kind === 'unknown' && entity.gender !== null)
