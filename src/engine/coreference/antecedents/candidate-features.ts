import { BUSINESSES, WORDS_FOR_BODIES } from '../../lexicon/organisations.ts'
import { ADDRESSING_VERBS } from '../../lexicon/settings.ts'
import { STYLES } from '../../lexicon/title-words.ts'
import { headOf } from '../../sources/is-role.ts'
import type { NameMention, SourceKind } from '../../types.ts'
import type { ResolvedMention } from '../mention-history.ts'
import { agreement, classOfNoun } from './agreement.ts'
import { ofAhead } from './ahead-features.ts'
import type { Antecedent, OpenMention } from './antecedent.ts'
import { isAlike, isLong, steps } from './calling.ts'
import { isAdjacent } from './list-candidates.ts'

/** Features of a candidate. */
export interface CandidateFeatures {
  /** What the words are, with which each of `crossed` is one feature more: `he named 0` beside `named 0`. */
  form: string
  crossed: string[]
  alone: string[]
}

/** All of them, each a word of its own. */
export const listFeatures = ({ form, crossed, alone }: CandidateFeatures): string[] => [
  ...crossed.flatMap((feature) => [feature, `${form} ${feature}`]),
  ...alone,
]

/**
 * What tells whether a candidate is whom the words mean: how near and how prominent it is, whether it spoke before,
 * whether number, gender and kind agree, whether the story calls it so, and what the rules made of the words. Each
 * feature is a word of its own, so that weights can be read.
 *
 * @param rank place of the candidate among those that are named or heard, nearest first.
 * @param fitting how many others agree in gender and kind.
 */
export function candidateFeatures(
  mention: OpenMention,
  candidate: Antecedent,
  rank: number,
  fitting: number,
): CandidateFeatures {
  const { form } = mention
  const { resolution, inside, ahead, subject } = candidate
  const crossed = candidate.isByRule ? ['rule'] : []
  if (candidate.isItself) return { form, crossed, alone: ofItself(mention, fitting) }
  if (resolution.name === null) crossed.push('nobody', `nobody of ${Math.min(fitting, 3)}`)
  else {
    if (inside) crossed.push(...ofInside(mention, inside))
    crossed.push(
      `fits ${agreement(mention, candidate)}`,
      `kind ${kindClass(resolution.kind)}${resolution.plural ? ' plural' : ''}`,
      shapeOfName(candidate),
      `rank ${Math.min(rank, 5)}`,
      `rank ${Math.min(rank, 3)} of ${Math.min(fitting, 3)}`,
      ...ofNaming(mention, candidate),
      ...ofEarlier(mention, candidate),
    )
    if (ahead) crossed.push(...ofAhead(mention, ahead))
    if (subject) crossed.push(...ofSubject(mention, subject))
    if (isDescription(form)) crossed.push(...ofCalling(mention, candidate))
  }
  return { form, crossed, alone: [] }
}

const isDescription = (form: string): boolean => form.startsWith('described')

const kindClass = (kind: SourceKind): string =>
  kind === 'person' || kind === 'official' ? 'person' : kind === 'outlet' || kind === 'aggregator' ? 'outlet' : kind

const STYLE = new RegExp(String.raw`^(?:${STYLES})\s`, 'u')

/** `Ann Lee` is somebody; `Tory` may be anything. */
function shapeOfName({ resolution: { name, gender }, entity }: Antecedent): string {
  const parts = (name ?? '').replace(STYLE, '').split(/\s+/u)
  const [words, first] = [parts.length, parts[0]!]
  const given = gender !== null ? 'given' : first.endsWith('a') ? 'a' : 'any'
  return `shape ${Math.min(words, 3)} ${given} ${entity?.kind ?? 'unnamed'} ${(entity?.epithets.size ?? 0) > 0}`
}

/** `told the BBC`: who hears, and does not speak. */
const ADDRESSED = new RegExp(String.raw`\b(?:${ADDRESSING_VERBS})\s(?:the\s)?(?:\p{Lu}[\p{L}.]*\s){0,2}$`, 'u')

/** Whether a name stands where whoever is spoken to does: not as in `according to the BBC`. */
export function isAddressed({ context: { text } }: OpenMention, { start }: { start: number }): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  return ADDRESSED.test(before) && !/\baccording\sto\s(?:the\s)?$/u.test(before)
}

function ofNaming(open: OpenMention, { named, entity }: Antecedent): string[] {
  const { text, span, sentence, placed, isSubject, mostMentions } = open.context
  if (!named) return ['not named']
  const back = steps(sentence - named.sentence)
  const subject = isSubject(named)
  const isLast = placed.at(-1) === named
  const count = entity ? entity.mentions.length : 1
  const top = entity ? mostMentions(entity.kind) : 0
  const between = text.slice(named.end, span.start)
  return [
    `named ${back}`,
    `named ${back} ${subject ? 'subject' : 'other'}`,
    ...(isLast ? [`last ${back}`] : []),
    ...(isAdjacent(open.context, named) ? ['adjacent'] : []),
    `count ${count === 1 ? 'one' : count >= top ? 'most' : 'some'}`,
    ...(between.includes('\n\n') ? [] : ['paragraph']),
    ...(/^[’'](?:s\s|\s)/u.test(text.slice(named.end, named.end + 3)) ? ['owner'] : []),
    ...(/\b(?:by|of|to|with|from|for|against|at|in|on)\s(?:[\p{L}.’'-]+\s){0,2}$/u.test(
      text.slice(Math.max(0, named.start - 40), named.start),
    )
      ? ['after preposition']
      : []),
    ...(isAddressed(open, named) ? ['addressed'] : []),
    ...(entity?.office ? ['office'] : []),
  ]
}

function ofEarlier({ context }: OpenMention, { earlier, resolution }: Antecedent): string[] {
  const { sentence, history, text, span } = context
  if (!earlier) return ['not heard']
  const back = steps(sentence - earlier.sentence)
  const isLast = history.at(-1)?.name === resolution.name
  const paragraph = !text.slice(earlier.start, span.start).includes('\n\n')
  return [
    `heard ${back}`,
    `heard ${back} ${isLast ? 'last' : 'other'}`,
    ...(isLast && paragraph ? ['heard last in paragraph'] : []),
    ...(/^\p{Lu}/u.test(resolution.name ?? '') ? [] : ['heard unnamed']),
  ]
}

/** How near a sentence is that begins with the candidate. */
function ofSubject({ context }: OpenMention, { sentence, plural, kind, start }: ResolvedMention): string[] {
  const back = steps(context.sentence - sentence)
  const isLast = context.subjects.at(-1)?.start === start
  const later = context.placed.some((it) => it.start > start && context.isSubject(it))
  return [
    `subject ${back}`,
    `subject ${back} ${kind}${plural ? ' plural' : ''}`,
    `subject ${isLast ? 'last' : 'earlier'} ${later ? 'and another' : 'alone'}`,
  ]
}

/** Where in the words of the source the name stands. */
function ofInside({ context: { text, span } }: OpenMention, { start, end, kind }: NameMention): string[] {
  const before = text.slice(span.start, start)
  const link = /\b(of|for|from|with|by|to|in|on|at|about|against|than|near)\s(?:the\s|\p{Lu}[\p{L}.]*\s){0,3}$/u.exec(
    before,
  )?.[1]
  const place =
    link ??
    (/[,(—–-]\s?(?:\p{Lu}[\p{L}.]*\s){0,3}$/u.test(before) ? 'apposed' : before.trim() === '' ? 'first' : 'title')
  const after = text.slice(end, span.end)
  const next = /^\s(\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? ''
  const behind = /^[^\p{L}]*$/u.test(after)
    ? 'ends'
    : /^[’']s?\s/u.test(after)
      ? 'owner'
      : /^,/u.test(after)
        ? 'comma'
        : 'on'
  const follows = next === '' ? [] : [`inside next ${next}`, `inside next like ${next.slice(-3)}`]
  return [
    ...follows,
    'inside',
    `inside ${place}`,
    `inside ${behind}`,
    `inside ${place} ${behind}`,
    `inside ${place} ${behind} ${kind}`,
  ]
}

/** Whether the story calls the candidate by the noun of the words: one it does not name, by the noun of its description, a paper by any word of it. */
export function isCalled({ head }: OpenMention, { entity, earlier, resolution }: Antecedent): boolean {
  if (earlier?.head === head) return true
  if (earlier && BUSINESSES.has(earlier.head) && /^(?:company|firm)$/u.test(head)) return true
  const name = (resolution.name ?? '').toLowerCase()
  if (!entity && resolution.kind !== 'document') return headOf(name) === head
  const words = name.split(/[\s-]+/u)
  if (entity?.epithets.has(head) || entity?.sorts.has(head)) return true
  return words.some((it) => it === head || WORDS_FOR_BODIES.get(head)?.has(it))
}

/** What the story calls the candidate, beside what the words do. */
function ofCalling(mention: OpenMention, candidate: Antecedent): string[] {
  const { head, modifiers, words } = mention
  const { entity, earlier, resolution } = candidate
  const isSo = isCalled(mention, candidate)
  const name = (resolution.name ?? '').toLowerCase()
  const parts = name.split(/[\s-]+/u)
  const called = (entity?.epithets.has(head) || entity?.sorts.has(head)) ?? false
  const others = modifiers.filter((it) => it !== 'former' && it !== 'then')
  const capitals = words.match(/(?<!^)\b\p{Lu}[\p{L}.]+/gu) ?? []
  return [
    `class ${classOfNoun(head)} ${kindClass(resolution.kind)}`,
    ...(entity && isAlike(head, entity.epithets) ? ['called alike'] : []),
    ...(called ? ['called so'] : []),
    ...(called && others.length > 0 && others.every((it) => [...entity!.epithets].some((one) => one.includes(it)))
      ? ['called so in full']
      : []),
    ...(!called && (entity?.epithets.size ?? 0) > 0 ? ['called otherwise'] : []),
    ...(parts.includes(head) ? ['name has noun'] : []),
    ...(earlier && earlier.head === head ? ['heard as such'] : []),
    ...(earlier?.words.toLowerCase().includes(head) ? ['heard with noun'] : []),
    ...(capitals.length > 0
      ? [capitals.some((it) => name.includes(it.toLowerCase())) ? 'shares capital' : 'shares no capital']
      : []),
    `modifiers ${Math.min(others.length, 2)} ${isSo ? 'called' : 'not called'}`,
    `${isLong(words) ? 'long' : 'short'} ${isSo ? 'called' : 'not called'}`,
  ]
}

/** Whether words stand for themselves: `a spokesman` does, `the officer` seldom. */
function ofItself({ form, head, modifiers, words, context }: OpenMention, fitting: number): string[] {
  const determiner = /^(?:the|this|that|these|those)\b/iu.test(words) ? 'the' : 'bare'
  const isCapital = /\p{Lu}/u.test(words.slice(1))
  const kind = classOfNoun(head)
  const seen = context.history.some((it) => it.head === head)
  return [
    'itself',
    `itself ${form}`,
    `itself ${kind}`,
    `itself ${kind} ${determiner}`,
    `itself ${kind} ${determiner} modifiers ${Math.min(2, modifiers.length)}`,
    `itself ${kind} of ${Math.min(3, fitting)}`,
    `itself modifiers ${Math.min(2, modifiers.length)}${isCapital ? ' capital' : ''}`,
    `itself words ${Math.min(6, words.split(/\s+/u).length)}`,
    `itself noun ${head}`,
    ...(head.endsWith('s') ? ['itself s'] : []),
    ...(seen ? ['itself heard before'] : []),
    ...(isLong(words) ? ['itself with rest'] : []),
  ]
}
