import { IN_RELATIVE } from '../../sources/find-bearer.ts'
import type { NameMention, SourceKind } from '../../types.ts'
import type { Entity } from '../entities/entities.ts'
import { fromAntecedent } from '../from-antecedent.ts'
import type { MentionContext, Resolution } from '../mention-context.ts'
import { MAX_MENTIONS_BACK } from '../mention-history.ts'
import type { Placed } from '../place-mentions.ts'
import { classOfNoun, mayBeBody } from './agreement.ts'
import type { Antecedent } from './antecedent.ts'

/** Sentences before the words in which others are looked for. */
const MAX_SENTENCES_BACK = 8
/** Of those named or heard before. */
const MAX_CANDIDATES = 14
/** Sentences after the words, and names in them, among which one is looked for that the words bring in. */
const MAX_SENTENCES_AHEAD = 6
const MAX_AHEAD = 5

/**
 * Those whom the words of a source may mean, nearest first: everyone named or heard in the sentences before, whom the
 * rules chose, the words themselves, and nobody.
 *
 * @param byRule what the rules make of the words.
 * @param itself the words as a description of their own; null for a pronoun.
 * @param isNew whether the words bring somebody in, `a minister`: nobody who was heard, nor named elsewhere than right before.
 */
export function listCandidates(
  context: MentionContext,
  byRule: Resolution,
  itself: Resolution | null,
  isNew: boolean,
): Antecedent[] {
  const { sentence, placed, history } = context
  const base = { ...byRule, name: null }
  const found = new Map<string, Antecedent>()
  const add = (name: string, make: () => Antecedent) => {
    if (found.size < MAX_CANDIDATES && !found.has(name)) found.set(name, make())
  }
  const earlier = isNew ? [] : lastOfEach(history, sentence, ({ name }) => name)
  const near = isNew ? placed.filter((it) => isAdjacent(context, it)) : placed
  const named = lastOfEach(near, sentence, ({ entity }) => entity.name)
  for (const [name, mention] of earlier)
    add(name, () => ({
      ...ALONE,
      resolution: { ...base, ...fromAntecedent(mention, mention.kind), plural: mention.plural },
      entity: context.entities.get(name) ?? null,
      named: named.get(name) ?? null,
      earlier: mention,
    }))
  for (const [name, mention] of named)
    add(name, () => ({
      ...ALONE,
      resolution: { ...base, ...fromAntecedent(mention.entity, kindOf(mention.entity, byRule.head)) },
      entity: mention.entity,
      named: mention,
    }))
  for (const subject of isNew || itself ? [] : context.subjects.toReversed()) {
    const { name, kind, plural } = subject
    add(name, () => ({ ...ALONE, resolution: { ...base, name, kind, gender: null, plural }, subject }))
  }
  for (const mention of itself ? namedAhead(context) : []) {
    const { entity } = mention
    if (found.has(entity.name)) continue
    const resolution = { ...base, ...fromAntecedent(entity, kindOf(entity)) }
    found.set(entity.name, { ...ALONE, resolution, entity, ahead: mention })
  }
  for (const name of itself ? context.source.inside.filter((it) => mayBeMeant(context, it)) : []) {
    const entity = context.entities.get(name.name) ?? null
    const resolution = entity ? { ...base, ...fromAntecedent(entity, kindOf(entity)) } : { ...base, name: name.name }
    found.set(name.name, { ...ALONE, resolution, entity, inside: name })
  }
  if (byRule.name !== null && byRule.name !== itself?.name) {
    const chosen = found.get(byRule.name)
    if (chosen) chosen.isByRule = true
    else found.set(byRule.name, { ...ALONE, resolution: byRule, isByRule: true })
  }
  if (itself) found.set('', { ...ALONE, resolution: itself, isItself: true, isByRule: byRule.name === itself.name })
  return [...found.values(), { ...ALONE, resolution: base, isByRule: byRule.name === null }]
}

/** A candidate of whom the story says nothing. */
const ALONE: Omit<Antecedent, 'resolution'> = {
  entity: null,
  named: null,
  earlier: null,
  subject: null,
  ahead: null,
  isByRule: false,
  isItself: false,
  inside: null,
}

/** `A minister said … July Moyo told the paper`: people and bodies that the next sentences bring in. */
const namedAhead = ({ ahead, sentence }: MentionContext): readonly Placed[] =>
  ahead.filter((it) => it.sentence - sentence <= MAX_SENTENCES_AHEAD && it.entity.kind !== 'place').slice(0, MAX_AHEAD)

/** What makes words before a name tell of somebody or something else: `the mother of`, `a letter to`. */
const RELATED = /\b(?:of|for|to|from|by|at|in|with|on|about|against|near|behind|between|than|like)\s/iu

const mayBeMeant = ({ text, span }: MentionContext, { start }: NameMention): boolean =>
  !RELATED.test(text.slice(span.start, start)) && !IN_RELATIVE.test(text.slice(span.start, start))

/** `Ann Lee, a nurse`: who is named right before the words, and what they say of her. */
export const isAdjacent = ({ text, span }: MentionContext, { end }: Placed): boolean =>
  end < span.start &&
  span.start - end < 40 &&
  /^,\s(?:(?:an?|the|also)\s)?(?:\p{L}+\s){0,3}$/u.test(text.slice(end, span.start))

const kindOf = (entity: Entity, head = ''): SourceKind =>
  entity.kind === 'organisation' ||
  entity.kind === 'place' ||
  (entity.thing && entity.kind === 'unknown') ||
  (mayBeBody(entity) && classOfNoun(head) === 'body')
    ? 'organisation'
    : 'person'

/** Last mention of each by name, latest first, in the sentences before. */
function lastOfEach<Mention extends { sentence: number }>(
  mentions: readonly Mention[],
  sentence: number,
  nameOf: (mention: Mention) => string,
): Map<string, Mention> {
  const found = new Map<string, Mention>()
  for (let i = mentions.length - 1; i >= Math.max(0, mentions.length - MAX_MENTIONS_BACK); i--) {
    const mention = mentions[i]!
    if (sentence - mention.sentence > MAX_SENTENCES_BACK) break
    if (!found.has(nameOf(mention))) found.set(nameOf(mention), mention)
  }
  return found
}
