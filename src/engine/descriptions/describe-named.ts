import { COURTESIES } from '../lexicon/abbreviations.ts'
import { COURTESY_TITLES } from '../lexicon/roles.ts'
import { headOf, isBody, isRelation, isRole, isTitle } from '../sources/is-role.ts'
import { kindOfProperName } from '../sources/kind-of-proper-name.ts'
import { countBefore } from '../text/spans.ts'
import type { NameMention, Source, Span } from '../types.ts'
import { readApposition } from './read-apposition.ts'
import { cutStanding, roleInClause } from './read-standing.ts'
import { readTitleBefore } from './read-title-before.ts'

/** What a text says of a source, but for the reason. */
export interface Described {
  title: string | null
  standing: string | null
  /** Whether the title is of a person or of a body; null without a title. */
  is: 'person' | 'body' | null
  /** Whether a courtesy title stands before the name somewhere. */
  courtesy: boolean
}

/** Characters of a sentence that are looked at before and behind a name. */
const REACH = 240

/** Mentions of one name that are looked at: whoever is described later than this is known by then. */
const MAX_MENTIONS = 12

/** What a text says of a source with a name, at any of the places where it is named, and whether it is a person or a body. */
export function describeNamed(
  text: string,
  source: Source,
  mentions: readonly NameMention[],
  sentences: readonly Span[],
): Described {
  const person: Found = { titles: roleInName(source.name ?? ''), standing: null }
  const body: Found = { titles: [], standing: null }
  let courtesy = false
  for (const mention of mentions.slice(0, MAX_MENTIONS)) {
    const sentence = sentences[countBefore(sentences, mention.start + 1) - 1] ?? mention
    const before = text.slice(Math.max(sentence.start, mention.start - REACH), mention.start)
    const after = text.slice(mention.end, Math.min(sentence.end, mention.end + REACH))
    courtesy ||= COURTESY.test(before)
    merge(person, describePerson(before, after))
    merge(body, describeBody(before, after))
  }
  const speaks = /^(?:person|official|unnamed)$/u.test(source.kind)
  const isPerson = speaks
    ? person.titles.length > 0 || body.titles.length === 0
    : person.titles.length > 0 && body.titles.length === 0 && isTwoWords(source.name)
  const found = isPerson ? person : body
  const title = bestTitle(found.titles)
  const second = found.titles.find((it) => title !== null && isOther(it, title))
  if (source.kind === 'document' && !isPerson) return { title: null, standing: null, is: null, courtesy }
  return {
    title,
    standing: found.standing ?? (isPerson ? (second ?? null) : null),
    is: title === null ? null : isPerson ? 'person' : 'body',
    courtesy,
  }
}

const COURTESY = new RegExp(String.raw`\b(?:${COURTESIES})\.?\s(?:\p{Lu}[\p{L}.]*\s)?$`, 'u')

const isTwoWords = (name: string | null): boolean =>
  name !== null && /^\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,3}$/u.test(name)

function merge(all: Found, more: Found): void {
  all.titles.push(...more.titles)
  all.standing ??= more.standing
}

/** Another description of the same person, which is no title again: `an Imperial alumnus` beside `CaSE director`. */
function isOther(words: string, title: string): boolean {
  const shared = new Set(title.toLowerCase().split(' '))
  return (
    /^(?:an?|one\sof)\s/iu.test(words) &&
    !words
      .toLowerCase()
      .split(' ')
      .some((word) => word.length > 3 && shared.has(word))
  )
}

/** `Ex-Senator Meg Millhouse`, where the name was read with what its bearer is. */
function roleInName(name: string): string[] {
  if (kindOfProperName(name) !== null) return []
  const words = name.split(' ')
  for (let size = words.length - 2; size > 0; size--) {
    const role = words.slice(0, size).join(' ')
    if (isRole(role) && !COURTESY_TITLES.has(role.toLowerCase().replace(/\.$/u, ''))) return [role]
  }
  return []
}

interface Found {
  titles: string[]
  standing: string | null
}

function describeBody(before: string, after: string): Found {
  const ahead = readTitleBefore(before, (phrase) => isBody(phrase) && !/\s(?:of|for|to)\s/u.test(phrase))
  const behind = readApposition(after)
  const titles = ahead === null ? [] : [ahead]
  if (behind !== null && isNounPhrase(behind) && isBody(behind)) titles.push(cutStanding(behind).head)
  return { titles, standing: behind !== null && /^(?:who|whose)\s/u.test(behind) ? behind : null }
}

function describePerson(before: string, after: string): Found {
  const found: Found = { titles: [], standing: null }
  const behind = readApposition(after)
  if (behind !== null) {
    const role = roleInClause(behind)
    if (role !== null) found.titles.push(role)
    else if (/^(?:who|whose)\s/u.test(behind)) found.standing = cutStanding(behind).standing
    else if (isNounPhrase(behind) && isRole(behind)) take(found, behind)
  }
  const apposed = beforeComma(before)
  if (apposed !== null) take(found, apposed)
  const title = readTitleBefore(before, isTitle)
  if (title !== null) take(found, title)
  const there =
    /^(?:\s?[’‘']\d\d)?,\s(in\sthe\s(?:audience|room|crowd|gallery|building|house)|(?:convicted|accused)\sof\s[^,.;]+|(?:charged|diagnosed)\swith\s[^,.;]+)/u.exec(
      after,
    )?.[1]
  found.standing ??= there ?? null
  const clause = /^\s(who\s[^,;:.“”"()]+)/u.exec(after)?.[1]
  if (clause) found.standing ??= cutStanding(clause).standing
  const called = /^\s(?:is|was)\s((?:an?|the|one\sof)\s[^,;:.“”"()]{3,80})/u.exec(after)?.[1]
  if (found.titles.length === 0 && called && isRole(called) && !/ing$/u.test(headOf(called)))
    found.titles.push(cutStanding(called).head)
  if (found.titles.length === 0) {
    const place = PLACE.exec(after)?.[1]
    if (place && /\p{Lu}\S*$/u.test(place) && !/^of\s(?:Commerce|the\sUnited)/u.test(place)) found.titles.push(place)
  }
  return found
}

/** `Wendy Ide of The Times`, `, of the Class of 2018` */
const PLACE =
  /^,?\s((?:of|from|at|with)\s(?:the\s)?\p{Lu}[\p{L}\p{N}.&’'-]*(?:\s(?:\([\p{Lu}\d]+\)|of|for|and|the|at|&|\p{Lu}[\p{L}\p{N}.&’'-]*))*)/u

function take(found: Found, phrase: string): void {
  const { head, standing } = cutStanding(phrase)
  if (!isRelation(head)) found.titles.push(head)
  else {
    found.standing ??= head
    const counsel = /^((?:an?\s|the\s)?(?:\p{L}+\s)?(?:lawyer|attorney|solicitor))\sfor\s/iu.exec(head)?.[1]
    if (counsel) found.titles.push(counsel)
  }
  found.standing ??= standing
}

/** `The index’s lead author, David Eckstein, said`: a description that opens the sentence or follows a comma. */
function beforeComma(before: string): string | null {
  if (!before.endsWith(', ')) return null
  const title = readTitleBefore(`${before.slice(0, -2)} `, isRole)
  const phrase = BEFORE_COMMA.exec(before)?.[1] ?? (title && /^(?:\p{Lu}|an?\s)/u.test(title) ? title : null)
  return phrase === null || !isRole(phrase) || VERB.test(phrase) ? null : phrase
}

const BEFORE_COMMA =
  /(?:^|[,;:—–(“”"]\s?|\b(?:said|says|by|to|and|or|from|after|with|for|of|when|because|that|is|was|where|as)\s)((?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ne\sof|(?:\p{Lu}[\p{L}.-]*\s){0,3}?\p{Lu}[\p{L}-]*[’']s?)\s[^,;:.“”"()]{2,90}),\s$/u

const VERB = /\s(?:is|was|are|were|has|had|have|said|says|told|will|would|can|could|met|that|which|when|as)\s/u

/** Whether words behind a comma describe rather than go on with the sentence. */
function isNounPhrase(words: string): boolean {
  const first = /^[\p{L}’'-]+/u.exec(words)?.[0] ?? ''
  if (
    /^(?:and|but|or|so|yet|in|on|at|by|for|to|with|from|when|while|after|before|because|as|if|though|although|he|she|they|it|we|i|that|which|where|not|also|then|including|such|according|speaking|who|whose)$/iu.test(
      first,
    )
  )
    return false
  // `Lamont Marrero, 26, believes his mother`
  if (/^\p{Ll}+(?:[^s]s|ed)$/u.test(first) && !/^(?:sales|news|sports|arms|retired)$/u.test(first)) return false
  return !VERB.test(` ${words} `.replace(/\s(?:who|that|which)\s.*$/u, ' '))
}

/** The first title that says more than one word, else the first. */
function bestTitle(titles: readonly string[]): string | null {
  return titles.find((title) => title.replace(/^(?:an?|the)\s/iu, '').includes(' ')) ?? titles[0] ?? null
}
