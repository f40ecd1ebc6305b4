import { GROUP_EPITHETS, OUTLET_EPITHETS } from '../lexicon/epithets.ts'
import { BODIES, BODIES_BY_DEED } from '../lexicon/organisations.ts'
import { DEMONYMS } from '../lexicon/places.ts'
import { KIN } from '../lexicon/roles.ts'
import { BEFORE_WIDER_PLACES, IRREGULAR_PARTICIPLES } from '../lexicon/source-phrases.ts'
import { isRoleNoun } from '../names/is-role-noun.ts'
import { singularOf } from '../text/inflection.ts'
import type { NameMention, Span } from '../types.ts'
import { INCLUDED, isOneRole, isPersonal, RELATED, startsWithGivenName, withoutTitles } from './find-bearer.ts'
import { coreOf, headOf, isBody, isBodyOnly, isRole } from './is-role.ts'

/** A description, a comma, what else they are, and the name with what may stand behind it. */
const APPOSED =
  /^([^,;:()]+|[^,;:()]*X,\s[^,;:()]+|[^,;:()]+(?:,\s\p{Ll}+){1,3}\sand\s\p{Ll}[^,;:()]+),\s((?:(?:the|an?)\s)?(?:[^\s,;:()]+\s){0,6})$/u
/** `Keld Bank | (KB) | spokesman, Ann Lee` */
const LETTERS = /(?<=X)\s\([\p{Lu}X&]{2,8}\)(?=\s\p{Ll})/u
const DETERMINED =
  /^(?:the|an?|another|one|his|her|its|their|my|our)\s|^X{2,}\s(?!and\s)\p{Ll}|^(?:[\p{L}.]+\s){0,4}\p{L}+[’'](?:s\s|\s)/iu
const AFTER_PERSON =
  /^(?:\s(?:of|at|from|with)\s(?:the\s)?X+)?(?:[\s,]*$|,?\s\(?\d\d\)?[\s,]*$|,\s(?:the|an?)\s[^;:]*$)/u
const AFTER_BODY = /^(?:\sof\s(?:the\s)?X+)?(?:\s\([\p{Lu}&]{2,8}\))?(?:[\s,]*|,\s(?:which|whose)\s.*)$/u
/** `a farmer in X, | Greater Manchester` */
const WIDER = new RegExp(String.raw`^(?:${BEFORE_WIDER_PLACES})\s`, 'u')
const PARTICIPLE = new RegExp(String.raw`^(?:\p{Ll}{2,}(?:ed|ing)|${IRREGULAR_PARTICIPLES})$`, 'u')

/**
 * The name behind a comma that the words before it are of: `a carpenter in X, | Aivar Kask`, `his neighbour, florist | Jo
 * Marsh`, `the firm that built it, | Sigmata`; null where it may be of somebody or something in these words, as in `the mother
 * of the victim, Ann Lee` or `a farmer in Wareham, Dorset`.
 *
 * @param masked the words as `maskNames` gives them.
 */
export function findApposed(span: Span, names: readonly NameMention[], masked: string): NameMention | null {
  if (!masked.includes(', ')) return null
  for (const name of names) {
    const [, description, titles] = APPOSED.exec(masked.slice(0, name.start - span.start).replace(LETTERS, '')) ?? []
    if (description === undefined || titles === undefined) continue
    if (!DETERMINED.test(description) && !isBare(description)) continue
    if (INCLUDED.test(masked.slice(0, name.start - span.start))) continue
    const after = masked.slice(name.end - span.start)
    if (AFTER_PERSON.test(after) && isBearer(description, titles, name)) return name
    if (AFTER_BODY.test(after) && isNamedBody(description, titles, name)) return { ...name, kind: 'organisation' }
  }
  return null
}

/** `Rights group, | Reef Watch`, `Leading plaintiff, | the University of Keld`: one, without its article. */
function isBare(description: string): boolean {
  const head = BARE.exec(description)?.[1] ?? ''
  return singularOf(head) === head && (isRoleNoun(head) || isBody(head))
}

const BARE = /^(?!X)(?:[\p{L}-]+\s){0,3}(\p{Ll}+|\p{Lu}\p{Ll}+)$/u

/** Somebody with a full name, or one with a title, or whom a second noun tells of. */
function isBearer(description: string, titles: string, { kind, name }: NameMention): boolean {
  const second = withoutNation(titles)
  const isTitled = second !== '' && withoutTitles(titles) === ''
  const narrowing = narrowingOf(description)
  if (isRole(second) && coreOf(second) === second) return !(KIN.has(headOf(description)) && RELATED.test(description))
  if (second !== '' && !isTitled) return false
  if (narrowing === null) return isTitled
  if (narrowing.split(' ').some((word) => isPersonal(word) && !BODIES_BY_DEED.has(word))) return false
  const isFull = name.includes(' ') && (kind === 'person' || startsWithGivenName(name))
  return isTitled || (isFull && (startsWithGivenName(name) || !WIDER.test(name)))
}

/** `the Serb | Dragan Vuletin` */
const withoutNation = (titles: string): string => {
  const words = titles.replace(/^(?:the|an?)\s/iu, '').trim()
  return DEMONYMS.has(words) ? '' : words
}

/** What narrows what one person is, behind the first noun that says it; null where the words are of no one person. */
function narrowingOf(description: string): string | null {
  if (ONE_OF.test(description)) return ''
  const core = coreOf(description)
  const words = core.split(' ')
  const at = words.findIndex((word, i) => isOneRole(word.toLowerCase()) && isClauseOrEnd(words[i + 1]))
  if (at >= 0) return description.slice(words.slice(0, at + 1).join(' ').length)
  const last = words.at(-1)!.toLowerCase()
  return isRoleNoun(last) && last === singularOf(last) ? description.slice(core.length) : null
}

/** `one of the lawyers`: whatever follows narrows those who are many. */
const ONE_OF = /^one\sof\s/iu

const isClauseOrEnd = (next: string | undefined): boolean =>
  next === undefined || PARTICIPLE.test(next) || RELATED.test(`${next} `)

/** A body by what it is or does, and no other body in the words that narrow it. */
function isNamedBody(description: string, titles: string, { kind }: NameMention): boolean {
  if (kind === 'place') return false
  const second = withoutNation(titles)
  if (second !== '')
    return (
      coreOf(second) === second &&
      isBody(second) &&
      (isBodyOnly(second) || kind !== 'person') &&
      (isBody(description) ||
        isRole(description) ||
        BODIES_BY_DEED.has(headOf(description)) ||
        ONE_OF.test(description))
    )
  if (ONE_OF_ALL.test(description) || (ONE_OF.test(description) && kind === 'organisation')) return true
  const rest = description.slice(coreOf(description).length).toLowerCase().split(' ')
  return (
    (isBody(description) || BODIES_BY_DEED.has(headOf(description))) &&
    !rest.some((word) => isBodyNoun(singularOf(word)) || isPersonal(word))
  )
}

/** `the largest of them`, `a third` */
const ONE_OF_ALL =
  /^(?:the|an?)\s(?:\p{Ll}+est|first|second|third|fourth|fifth|last|other)(?:\sof\s(?:them|these|those))?$/iu

const isBodyNoun = (noun: string): boolean =>
  BODIES.has(noun) || GROUP_EPITHETS.has(noun) || OUTLET_EPITHETS.has(noun) || BODIES_BY_DEED.has(noun)
