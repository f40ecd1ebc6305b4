import { type FigureAnnotation, pluralOf } from '../../engine/index.ts'
import type { Opposed } from '../assertions/types.ts'
import type { Count } from '../counts/types.ts'
import { coreName } from '../identities/core-name.ts'
import type { LinkedQuotation } from '../quotations/link-quotations.ts'
import { passagesInCommon } from '../quotations/passages-in-common.ts'
import { passageOf, type StoryReading, sentencePassage } from '../story/read-story.ts'
import type { KnownSource, Passage, RelationKind, RelationReason } from '../types.ts'
import type { PairEvidence } from './compare-pair.ts'
import { chooseDistinct } from './list-shared-names.ts'

/** What relates two stories: the sentences that show it, and the reason seen from either story. */
export interface Explanation {
  a: Passage | null
  b: Passage | null
  /** The reason as the earlier story gives it of the later, and the other way round. */
  forward: RelationReason
  backward: RelationReason
}

/** Why two stories are related. What no page shows need not be told: most relations are not among a story's best. */
interface Reasoned {
  kind: RelationKind
  explain: () => Explanation
}

/** A follow-up comes after the news of the day it follows. */
const MIN_HOURS_OF_FOLLOW_UP = 18

/** And it tells again what that was; a later story of the same people and places may be about something else. */
const MIN_RETOLD = 0.25

/** The first of the kinds, gravest first, that the evidence bears out. */
export function classifyPair(
  evidence: PairEvidence,
  quotation: LinkedQuotation | null,
  titles: ReadonlyMap<string, string>,
): Reasoned {
  return (
    contradiction(evidence) ??
    update(evidence) ??
    followUp(evidence, titles) ??
    sameQuotation(evidence, quotation) ??
    sameFigure(evidence) ??
    sameOrigin(evidence) ??
    sameMatter(evidence, titles)
  )
}

function contradiction({ a, b, opposed, counts }: PairEvidence): Reasoned | null {
  const clash = opposed.find(({ kind }) => kind === 'conflict')
  if (clash) {
    const reason: RelationReason = { kind: 'accounts-differ', words: [clash.label] }
    return { kind: 'contradicts', explain: () => ({ ...passagesOf(clash), forward: reason, backward: reason }) }
  }
  const differing = counts.find(({ how }) => how === 'conflict')
  if (!differing) return null
  const [one, other] = [differing.a.annotation, differing.b.annotation]
  return {
    kind: 'contradicts',
    explain: () => ({
      a: passageOf(a.reading, one),
      b: passageOf(b.reading, other),
      forward: { kind: 'figures-differ', words: [say(one), say(other)] },
      backward: { kind: 'figures-differ', words: [say(other), say(one)] },
    }),
  }
}

function update({ a, b, opposed, counts }: PairEvidence): Reasoned | null {
  const newer = counts.find(({ how }) => how === 'update')
  if (newer) {
    const [one, other] = [newer.a.annotation, newer.b.annotation]
    return {
      kind: 'updates',
      explain: () => ({
        a: passageOf(a.reading, one),
        b: passageOf(b.reading, other),
        forward: { kind: 'later-figure', words: [say(one), say(other)] },
        backward: { kind: 'earlier-figure', words: [say(other), say(one)] },
      }),
    }
  }
  const change = opposed.find(({ kind, similarity }) => kind === 'change' && similarity >= 0.4)
  if (!change) return null
  return {
    kind: 'updates',
    explain: () => ({
      ...passagesOf(change),
      forward: { kind: 'later-state', words: [change.label] },
      backward: { kind: 'earlier-state', words: [change.label] },
    }),
  }
}

function followUp(evidence: PairEvidence, titles: ReadonlyMap<string, string>): Reasoned | null {
  if (evidence.gap < MIN_HOURS_OF_FOLLOW_UP || (evidence.events.length === 0 && evidence.coversLede < MIN_RETOLD))
    return null
  const explain = (): Explanation => {
    const words = nameMatter(evidence, titles)
    return {
      ...alikeSentences(evidence),
      forward: { kind: 'later-report', words },
      backward: { kind: 'earlier-report', words },
    }
  }
  return { kind: 'follows', explain }
}

function sameQuotation({ a, b }: PairEvidence, quotation: LinkedQuotation | null): Reasoned | null {
  const here = quotation?.uses.find(({ slug }) => slug === a.reading.story.slug)
  const there = quotation?.uses.find(({ slug }) => slug === b.reading.story.slug)
  if (!quotation || !here || !there || areOfOneRelay(a.reading, here, b.reading, there)) return null
  const explain = (): Explanation => {
    const shown = passagesInCommon([a.reading, here], [b.reading, there])
    const isReworded = quotation.drift && shown.isReworded
    const reason: RelationReason = {
      kind: isReworded ? 'reworded-quotation' : 'quotation',
      words: [shorten(shown.words)],
    }
    return { a: shown.a, b: shown.b, forward: reason, backward: reason }
  }
  return { kind: 'same-quotation', explain }
}

/** Both stories have it through one document or outlet: that they quote the same is what retelling it comes to. */
function areOfOneRelay(
  one: StoryReading,
  { annotation: here }: Passage,
  other: StoryReading,
  { annotation: there }: Passage,
): boolean {
  const [x, y] = [one.chains.get(here ?? ''), other.chains.get(there ?? '')]
  return x !== undefined && y !== undefined && x.links.length > 1 && x.links.at(-1)?.id === y.links.at(-1)?.id
}

function sameFigure({ a, b, counts }: PairEvidence): Reasoned | null {
  const same = counts.find(
    ({ how, a: one, b: other }) => how === 'agree' && one.low === other.low && isInformative(one),
  )
  if (!same) return null
  const reason: RelationReason = { kind: 'figure', words: [say(same.a.annotation)] }
  const explain = (): Explanation => ({
    a: passageOf(a.reading, same.a.annotation),
    b: passageOf(b.reading, same.b.annotation),
    forward: reason,
    backward: reason,
  })
  return { kind: 'same-figure', explain }
}

/** That both speak of three storeys tells nothing; that both speak of three dead does. */
function isInformative({ annotation, role, low, vague }: Count): boolean {
  const { unit } = annotation.figure
  return !vague && (role !== null ? low > 2 : unit !== null || low > 12)
}

function sameOrigin(evidence: PairEvidence): Reasoned | null {
  const { a, b } = evidence
  const sentences = evidence.sentences()
  if (!sentences || sentences.similarity < 0.3) return null
  const here = originAt(a.reading, sentences.a)
  const there = originAt(b.reading, sentences.b)
  if (!here || !there || here.id !== there.id || here.kind === 'unnamed') return null
  const reason: RelationReason = { kind: 'origin', words: [here.name] }
  return { kind: 'same-origin', explain: () => ({ ...alikeSentences(evidence), forward: reason, backward: reason }) }
}

function sameMatter(evidence: PairEvidence, titles: ReadonlyMap<string, string>): Reasoned {
  const { events, similarity, score } = evidence
  const kind = events.length > 0 || (score >= 0.4 && similarity.terms >= 0.2) ? 'same-event' : 'same-people-and-places'
  const explain = (): Explanation => {
    const reason: RelationReason = { kind: 'matter', words: nameMatter(evidence, titles) }
    return { ...alikeSentences(evidence), forward: reason, backward: reason }
  }
  return { kind, explain }
}

function passagesOf({ a, b }: Opposed): Pick<Explanation, 'a' | 'b'> {
  return {
    a: sentencePassage(a.reading, a.sentence, a.annotation),
    b: sentencePassage(b.reading, b.sentence, b.annotation),
  }
}

function alikeSentences(evidence: PairEvidence): Pick<Explanation, 'a' | 'b'> {
  const { a, b } = evidence
  const sentences = evidence.sentences()
  if (!sentences) return { a: null, b: null }
  return { a: sentencePassage(a.reading, sentences.a, null), b: sentencePassage(b.reading, sentences.b, null) }
}

/** What both are about: the event by its title, else the names that they share, which may be none. */
function nameMatter({ a, events, names }: PairEvidence, titles: ReadonlyMap<string, string>): string[] {
  const [event] = events
  if (event !== undefined) return [titles.get(event) ?? event.replace(/-/g, ' ')]
  return chooseDistinct(
    names().flatMap((key) => {
      const name = a.reading.names.get(key)?.name
      return name === undefined ? [] : coreName(name, a.reading.memo)
    }),
  )
}

/** The first origin that a sentence has something from. */
function originAt({ story, chains }: StoryReading, sentence: number): KnownSource | null {
  const here = story.annotations.filter((annotation) => annotation.sentence === sentence)
  const chain = here.map(({ id }) => chains.get(id)).find((one) => one !== undefined && one.origin !== null)
  return chain?.links.find(({ id }) => id === chain.origin) ?? null
}

/** `18 Palestinians killed`; `12 dead`. */
function say({ figure }: FigureAnnotation): string {
  const { noun, role, value } = figure
  // A number that begins its sentence does not begin one here.
  const text = /^\p{Lu}\p{Ll}/u.test(figure.text)
    ? figure.text.charAt(0).toLowerCase() + figure.text.slice(1)
    : figure.text
  const named = noun === null || value === 1 ? noun : pluralOf(noun)
  const counted = named !== null && noun !== null && !text.includes(noun) ? `${text} ${named}` : text
  return role !== null && !/killed|dead|injured|wounded|missing|displaced|detained/i.test(counted)
    ? `${counted} ${role}`
    : counted
}

const shorten = (words: string): string => {
  const list = words.split(/\s+/)
  // The sentence that tells the reason has a stop of its own.
  return list.length <= 10 ? words.replace(/(?<!\.)\.$/, '') : `${list.slice(0, 9).join(' ')} …`
}
