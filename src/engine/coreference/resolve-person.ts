import type { Entity, Gender } from './entities/entities.ts'
import { lastMention, type MentionHistory, type ResolvedMention } from './mention-history.ts'
import type { Placed } from './place-mentions.ts'

const MAX_SENTENCES_TO_PERSON = 4
const PERSONAL = new Set(['person', 'official', 'unnamed'])

/**
 * Whom `he` or `she` means: the last source of that gender, unless another such person has since become the subject.
 * Null when two could be meant.
 *
 * @param placed mentions before the pronoun, in text order.
 * @param isGuessed whether somebody’s gender is only a guess by a name that men and women have.
 */
export function resolvePerson(
  gender: Gender,
  sentence: number,
  placed: readonly Placed[],
  history: MentionHistory,
  isSubject: (mention: Placed) => boolean,
  isGuessed: (name: string) => boolean,
): Entity | ResolvedMention | null {
  const fits = (other: Gender, name: string) => gender === null || other === null || other === gender || isGuessed(name)
  const mention = lastMention(
    history,
    sentence,
    MAX_SENTENCES_TO_PERSON,
    (it) => PERSONAL.has(it.kind) && !it.plural && fits(it.gender, it.name),
  )
  const people = placed.filter(
    ({ entity, sentence: at }) =>
      sentence - at <= MAX_SENTENCES_TO_PERSON && isPerson(entity) && fits(entity.gender, entity.name),
  )
  const since = mention
    ? people.filter(({ start, entity }) => start > mention.start && entity.name !== mention.name)
    : people
  const subject = since.findLast(isSubject)
  if (mention) {
    if (!subject || (subject.entity.gender === null && mention.gender !== null)) return mention
    return subject.sentence > mention.sentence || mention.gender === null ? subject.entity : mention
  }
  if (subject) return subject.entity
  const near = since.at(-1)?.sentence
  const names = new Set(since.filter(({ sentence: at }) => at === near).map(({ entity }) => entity.name))
  return names.size === 1 ? (since.at(-1)?.entity ?? null) : null
}

const isPerson = (entity: Entity): boolean =>
  entity.kind === 'person' || (entity.kind === 'unknown' && entity.gender !== null)
