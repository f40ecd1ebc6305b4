import type { FigureAnnotation } from '../engine/index.ts'
import type { LinkedQuotation } from './link-quotations.ts'
import type { Count } from './list-counts.ts'
import { passageOf, sentencePassage } from './read-story.ts'
import type { Chain, KnownSource, Passage, RelationKind } from './types.ts'
import type { Bearing } from './weigh-pair.ts'

/** Why two stories are related: a kind, the sentences that show it, and the words for it seen from either story. */
export interface Reasoned {
  kind: RelationKind
  a: Passage | null
  b: Passage | null
  /** The reason as the earlier story gives it of the later, and the other way round. */
  forward: string
  backward: string
}

/** A follow-up comes after the news of the day it follows. */
const followsAfter = 18

/** And it tells again what that was; a later story of the same people and places may be about something else. */
const retold = 0.25

/** The first of the kinds, gravest first, that the evidence bears out. */
export function classifyPair(
  bearing: Bearing,
  quotation: LinkedQuotation | null,
  titles: ReadonlyMap<string, string>,
): Reasoned {
  return (
    contradiction(bearing) ??
    update(bearing) ??
    followUp(bearing, titles) ??
    sameQuotation(bearing, quotation) ??
    sameFigure(bearing) ??
    sameOrigin(bearing) ??
    sameMatter(bearing, titles)
  )
}

function contradiction({ a, b, opposed, counts }: Bearing): Reasoned | null {
  const clash = opposed.find(({ kind }) => kind === 'conflict')
  if (clash) {
    const reason = `The two accounts differ: ${clash.label}.`
    return {
      kind: 'contradicts',
      a: sentencePassage(a.reading, clash.a.sentence, clash.a.annotation),
      b: sentencePassage(b.reading, clash.b.sentence, clash.b.annotation),
      forward: reason,
      backward: reason,
    }
  }
  const differing = counts.find(({ how }) => how === 'conflict')
  if (!differing) return null
  const [one, other] = [differing.a.annotation, differing.b.annotation]
  return {
    kind: 'contradicts',
    a: passageOf(a.reading, one),
    b: passageOf(b.reading, other),
    forward: `One gives ${say(one)}, the other ${say(other)}.`,
    backward: `One gives ${say(other)}, the other ${say(one)}.`,
  }
}

function update({ a, b, opposed, counts }: Bearing): Reasoned | null {
  const newer = counts.find(({ how }) => how === 'update')
  if (newer) {
    const [one, other] = [newer.a.annotation, newer.b.annotation]
    return {
      kind: 'updates',
      a: passageOf(a.reading, one),
      b: passageOf(b.reading, other),
      forward: `A later figure: ${say(other)}, after ${say(one)} here.`,
      backward: `An earlier figure: ${say(one)}, now ${say(other)}.`,
    }
  }
  const change = opposed.find(({ kind, likeness }) => kind === 'change' && likeness >= 0.4)
  if (!change) return null
  return {
    kind: 'updates',
    a: sentencePassage(a.reading, change.a.sentence, change.a.annotation),
    b: sentencePassage(b.reading, change.b.sentence, change.b.annotation),
    forward: `Tells how it has changed since: ${change.label}.`,
    backward: `Tells how it stood before: ${change.label}.`,
  }
}

function followUp(bearing: Bearing, titles: ReadonlyMap<string, string>): Reasoned | null {
  if (bearing.gap < followsAfter || (bearing.events.length === 0 && bearing.told < retold)) return null
  const matter = nameMatter(bearing, titles)
  return {
    kind: 'follows',
    ...alikeSentences(bearing),
    forward: `A later report on ${matter}.`,
    backward: `An earlier report on ${matter}.`,
  }
}

function sameQuotation({ a, b }: Bearing, quotation: LinkedQuotation | null): Reasoned | null {
  const here = quotation?.uses.find(({ slug }) => slug === a.reading.story.slug)
  const there = quotation?.uses.find(({ slug }) => slug === b.reading.story.slug)
  if (!quotation || !here || !there) return null
  const drifted = here.words !== there.words && quotation.drift
  const reason = `Both quote “${shorten(quotation.words)}”${drifted ? ', in different words' : ''}.`
  return { kind: 'same-quotation', a: here, b: there, forward: reason, backward: reason }
}

function sameFigure({ a, b, counts }: Bearing): Reasoned | null {
  const same = counts.find(({ how, a: one, b: other }) => how === 'agree' && one.low === other.low && isTelling(one))
  if (!same) return null
  const reason = `Both give ${say(same.a.annotation)}.`
  return {
    kind: 'same-figure',
    a: passageOf(a.reading, same.a.annotation),
    b: passageOf(b.reading, same.b.annotation),
    forward: reason,
    backward: reason,
  }
}

/** That both speak of three storeys tells nothing; that both speak of three dead does. */
function isTelling({ annotation, low, vague }: Count): boolean {
  const { role, unit } = annotation.figure
  return !vague && (role !== null ? low > 2 : unit !== null || low > 12)
}

function sameOrigin({ a, b, sentences }: Bearing): Reasoned | null {
  if (!sentences || sentences.likeness < 0.3) return null
  const here = chainAt(a.reading.sentences[sentences.a]?.annotations.map(({ id }) => a.reading.chains.get(id)))
  const there = chainAt(b.reading.sentences[sentences.b]?.annotations.map(({ id }) => b.reading.chains.get(id)))
  if (!here || !there || here.id !== there.id || here.kind === 'unnamed') return null
  const reason = `Both rest on ${here.name}.`
  const passages = {
    a: sentencePassage(a.reading, sentences.a, null),
    b: sentencePassage(b.reading, sentences.b, null),
  }
  return { kind: 'same-origin', ...passages, forward: reason, backward: reason }
}

function sameMatter(bearing: Bearing, titles: ReadonlyMap<string, string>): Reasoned {
  const { events, likeness, score } = bearing
  const reason = `Both report on ${nameMatter(bearing, titles)}.`
  const kind = events.length > 0 || (score >= 0.4 && likeness.terms >= 0.2) ? 'same-event' : 'same-people-and-places'
  return { kind, ...alikeSentences(bearing), forward: reason, backward: reason }
}

function alikeSentences({ a, b, sentences }: Bearing): { a: Passage | null; b: Passage | null } {
  if (!sentences) return { a: null, b: null }
  return { a: sentencePassage(a.reading, sentences.a, null), b: sentencePassage(b.reading, sentences.b, null) }
}

/** What both are about: the event by its title, else the names that they share. */
function nameMatter({ a, events, likeness }: Bearing, titles: ReadonlyMap<string, string>): string {
  const [event] = events
  if (event !== undefined) return titles.get(event) ?? event.replace(/-/g, ' ')
  const names = likeness.shared.slice(0, 3).flatMap((key) => a.reading.names.get(key)?.name ?? [])
  return names.length > 0 ? join(names) : 'the same matter'
}

function chainAt(chains: (Chain | undefined)[] | undefined): KnownSource | null {
  const chain = chains?.find((one) => one !== undefined && one.origin !== null)
  return chain?.links.find(({ id }) => id === chain.origin) ?? null
}

/** `18 Palestinians killed`; `12 dead`. */
function say({ figure }: FigureAnnotation): string {
  const { text, noun, role } = figure
  const counted = noun !== null && !text.includes(noun) ? `${text} ${noun}` : text
  return role !== null && !/killed|dead|injured|wounded|missing|displaced|detained/i.test(counted)
    ? `${counted} ${role}`
    : counted
}

const shorten = (words: string): string => {
  const list = words.split(/\s+/)
  return list.length <= 10 ? words : `${list.slice(0, 9).join(' ')} …`
}

const join = (names: string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
