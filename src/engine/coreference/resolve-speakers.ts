import { type SourceReader, sourceReader } from '../sources/read-source.ts'
import { contains, countBefore, countLeading } from '../text/spans.ts'
import type { NameKind, NameMention, SourceKind, Span } from '../types.ts'
import { type Chooser, chooseAntecedent } from './antecedents/choose-antecedent.ts'
import { findAnonymous } from './antecedents/described/is-anonymous.ts'
import { findSubjects } from './antecedents/find-subjects.ts'
import { pronounOf } from './antecedents/read-open-mention.ts'
import { gatherEntities } from './entities/entities.ts'
import { isSubject } from './is-subject.ts'
import type { MentionContext, Resolution } from './mention-context.ts'
import type { MentionHistory, ResolvedMention } from './mention-history.ts'
import { type Placed, placeMentions } from './place-mentions.ts'
import { resolveMention } from './resolve-mention.ts'

/** Who a source is within the story; `name` is null when that is not sure. */
interface Speaker {
  name: string | null
  kind: SourceKind
  vantage: string | null
  /** Probability that it is who the words mean; null where the words name it. */
  chance: number | null
}

/** What is known of the text: names and sentences in text order, and the quotations, whose names are not subjects. */
interface SpeakerContext {
  names: readonly NameMention[]
  sentences: readonly Span[]
  quotations?: readonly Span[]
  /** Outlets whose story it is: nobody, be they called like somebody. Default: none. */
  own?: readonly string[]
  /** What each of the sources says, in their order. Default: not known. */
  contents?: readonly (readonly Span[])[]
  /** Reader of the sources of the text, where there is one. Default: a new one. */
  read?: SourceReader
}

/** Mentions on either side of a source that are looked at. */
const MAX_MENTIONS_A_SIDE = 120
/** Sentences before a source in which a subject that is not named may be meant. */
const SUBJECTS_BACK = 3
/** Sources behind one among which the next that is no pronoun is looked for. */
const MAX_SOURCES_AHEAD = 4
const UNSURE: Speaker = { name: null, kind: 'person', vantage: null, chance: null }

/**
 * Says who each source is: `she` → `Ann Lee`, `Lee` → `Ann Lee`, `the officer` → `one senior officer`. Null rather
 * than a guess when two could be meant.
 *
 * @param sources the words of each source, in any order; one without a span is nobody, one with an empty span where its
 *   words begin has none and is whoever speaks on.
 * @returns one speaker for each source, in the order given.
 */
export function resolveSpeakers(
  text: string,
  sources: readonly (readonly Span[])[],
  { names, sentences, quotations = [], own = [], contents = [], read = sourceReader(text, names) }: SpeakerContext,
  choose: Chooser = chooseAntecedent,
): Speaker[] {
  const entities = gatherEntities(text, names, own)
  const placed = placeMentions(text, entities.values(), sentences, quotations)
  const subjects = findSubjects(text, sentences, quotations)
  const history: MentionHistory = []
  const memo = new Map<Placed, boolean>()
  const isSubjectHere = (mention: Placed): boolean => {
    const known = memo.get(mention) ?? isSubject(text, sentences, mention)
    memo.set(mention, known)
    return known
  }
  const speakers: Speaker[] = sources.map(() => UNSURE)
  const order = sources.flatMap((spans, index) => (spans[0] ? [{ span: spans[0], index }] : []))
  let previous: Resolution | null = null
  order.sort((a, b) => a.span.start - b.span.start)
  const speakerOver = findOuterSpeakers(order, contents)
  const speeches = order.map(({ span, index }) => ({ span, said: contents[index] ?? [] }))
  const anonymous = findAnonymous(text, speeches, { sentences, quotations })
  const entries = new Map<number, ResolvedMention>()
  order.forEach(({ span, index }, at) => {
    const sentence = Math.max(0, countBefore(sentences, span.start + 1) - 1)
    const before = countBefore(placed, span.start)
    const near = placed.slice(Math.max(0, before - MAX_MENTIONS_A_SIDE), before)
    const context: MentionContext = {
      text,
      span,
      said: contents[index] ?? [],
      isAnonymous: anonymous.has(span),
      quotations,
      sentence,
      placed: near,
      mostMentions: mostMentionsIn(near),
      ahead: placed.slice(before, before + MAX_MENTIONS_A_SIDE).filter((it) => isFirst(it) && it.start >= span.end),
      subjects: subjects.slice(...subjectsNear(subjects, sentence, span.start)),
      history,
      next: order.slice(at + 1, at + 1 + MAX_SOURCES_AHEAD).find((it) => isWorded(text, it.span))?.span ?? null,
      previous,
      isSubject: isSubjectHere,
      source: read(span),
      entities,
    }
    const mention = { ...resolveMention(context, choose), said: context.said }
    speakers[index] = { name: mention.name, kind: mention.kind, vantage: mention.vantage, chance: mention.chance }
    const { name } = mention
    const outer = speakerOver.get(index)
    // `A woman, | who | asked not to be named, said`: she has been told of already.
    const isRepeated = /^(?:who|which|that)$/iu.test(mention.words) && mention.name === previous?.name
    if (outer === undefined && !isRepeated)
      previous = goesOn(text, previous, mention) ? { ...mention, head: previous.head } : mention
    if (name === null || mention.words === '' || isAside(mention, history)) return
    const entry = { ...mention, name }
    const over = outer === undefined ? undefined : entries.get(outer)
    // Whoever speaks in another’s words is not the last heard: `Lee said it was worse than Roe believed. | He`
    history.splice(over ? history.lastIndexOf(over) : history.length, 0, entry)
    entries.set(index, entry)
  })
  return speakers
}

/** `said | the woman. “No,” | she said. “Never,” | she said`: a pronoun that can mean nobody but whoever has no name. */
const goesOn = (text: string, previous: Resolution | null, { name, head, start }: Resolution): previous is Resolution =>
  previous !== null &&
  previous.name === null &&
  /^(?:wo)?man$/u.test(previous.head) &&
  name === null &&
  head === '' &&
  !text.slice(previous.start, start).includes('\n\n')

/** Contents among which the one is looked for in which a source stands. */
const MAX_CONTENTS_BACK = 8

/** By number of a source that stands in what another says: the number of that other. */
function findOuterSpeakers(
  sources: readonly { span: Span; index: number }[],
  contents: readonly (readonly Span[])[],
): Map<number, number> {
  const placed = contents.flatMap((spans, index) => spans.map((span) => ({ ...span, index })))
  placed.sort((a, b) => a.start - b.start)
  const found = new Map<number, number>()
  for (const { span, index } of sources) {
    const at = countBefore(placed, span.start + 1)
    const outer = placed
      .slice(Math.max(0, at - MAX_CONTENTS_BACK), at)
      .findLast((it) => contains(it, span) && contents[it.index] !== contents[index])
    if (outer && span.end > span.start) found.set(index, outer.index)
  }
  return found
}

/** Counts when first asked. */
function mostMentionsIn(placed: readonly Placed[]): (kind: NameKind) => number {
  const most = new Map<NameKind, number>()
  return (kind) => {
    if (most.size === 0) {
      for (const { entity } of placed)
        most.set(entity.kind, Math.max(most.get(entity.kind) ?? 0, entity.mentions.length))
    }
    return most.get(kind) ?? 0
  }
}

/** `Day held back from Roe, | who said …`: the clause is an aside where somebody else speaks in the same sentence. */
const isAside = ({ words, sentence }: Resolution, history: MentionHistory): boolean =>
  /^(?:who|which|that)$/iu.test(words) && history.at(-1)?.sentence === sentence

const isWorded = (text: string, { start, end }: Span): boolean => end > start && !pronounOf(text.slice(start, end))

/** Whether it is where the story brings it in. */
const isFirst = ({ start, entity }: Placed): boolean => entity.mentions[0]?.start === start

/** From which to which subject are those of the sentences right before. */
function subjectsNear(subjects: MentionHistory, sentence: number, start: number): [number, number] {
  return [
    countLeading(subjects.length, (i) => subjects[i]!.sentence < sentence - SUBJECTS_BACK),
    countBefore(subjects, start),
  ]
}
