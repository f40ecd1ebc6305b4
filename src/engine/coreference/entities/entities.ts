import { FEMALE_NAMES, MALE_NAMES, UNISEX_NAMES } from '../../lexicon/given-names.ts'
import { OFFICES_OF_BODIES } from '../../lexicon/offices.ts'
import { BODIES_BY_DEED } from '../../lexicon/organisations.ts'
import { FEMALE_TITLES, MALE_TITLES, OFFICIAL_NOUNS, OFFICIAL_TITLES, PERSON_NOUNS } from '../../lexicon/titles.ts'
import { CLAUSE_VERBS, FINITE_AUXILIARIES, IRREGULAR_PASTS } from '../../lexicon/verb-shapes.ts'
import { isOwnOutlet } from '../../sources/own-outlets.ts'
import { findDatelines } from '../../text/patterns/find-datelines.ts'
import { wordsBefore } from '../../text/words-before.ts'
import type { NameKind, NameMention, Span } from '../../types.ts'
import { readCallingAhead, readSortAhead } from './calling-ahead.ts'
import { headNouns, listFirstOfTwo, listTitlesBefore } from './read-titles.ts'
import { isThing, listSorts } from './sorts.ts'
import { listTakenOffices } from './taken-offices.ts'

/** What pronouns and titles say of a person; null where they say nothing. */
export type Gender = 'male' | 'female' | null

/** Somebody or something with a name, as the story describes it. */
export interface Entity {
  name: string
  kind: NameKind
  gender: Gender
  /** Whether the gender is only a guess by a given name that men and women have. */
  isGuessed: boolean
  /** Nouns the story uses of it, in lower case: `senator`, `biologist`, `group`. */
  epithets: Set<string>
  /** Nouns the story uses of it as a body, in the singular and lower case: `group`, `charity`. */
  sorts: Set<string>
  age: string | null
  /** Words with a capital that stand with its titles and offices: `England` of `England coach Ann Lee`. */
  places: Set<string>
  /** Whether it holds an office, by a title before the name or an apposition behind it. */
  office: boolean
  /** Whether the text says `its` of it, so that it is no person. */
  thing: boolean
  /** Whether the text says `his` or `her` of it, or that it said what `he` or `she` would do, so that it is no body. */
  somebody: boolean
  /** Where it is named, in text order. */
  mentions: NameMention[]
}

/** Not `Lee, | of the port union,`, nor `Lee, | and its coach, Roe` */
const APPOSITION =
  /^(?:,\s\d{1,3})?,\s(?!(?:of|from|at|for|in|with|on|by|to|and|or|but|nor|as\swell\sas)\s)(?:(the|a|an|who|his|her|one of)\s)?([^,;:.“”"()]{3,90})/u
/** `the owner, Lee, | the coach and four players`: others in a list. */
const LISTED = /^[\p{L}-]+\sand\s(?:two|three|four|five|six|several|some|many|\d+)\s/u
/** `Orbex moved its labs`, before any other name, comma or mark; `Orbex, which moved`. */
const ITS =
  /^(?:\s(?!(?:in|of|on|at|for|and|or|to|with|from|by|about|over|after|before|since|as|during|under|against|through)\s)(?:[\p{Ll}\p{N}\s£€$%-]|[.,]\d){0,56}\bits\s|,\swhich\s)/u
/** `Orbex’s chief executive`: an office that no person has to give. */
const OFFICE_OF_BODY = new RegExp(String.raw`^[’']s?\s(?:\p{Ll}+\s){0,2}?(?:${OFFICES_OF_BODIES})\b`, 'u')
/** `The union, | Unify, said`: what a name is, ahead of it. */
const NOUN_AHEAD =
  /(?:^|[.!?…]["”’']?\s+|\n|\b(?:[Aa]ccording\sto|said|says)\s)(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)\s((?:[\p{L}’-]+\s){0,4}?\p{Ll}[\p{L}-]*),\s$/u
/** `Lee moved her labs`, `Lee said he would move` */
const HERS =
  /^\s(?:(?:(?!s?he\s)[\p{Ll}-]+\s){0,7}?(?:his|her(?=\s(?!(?:in|at|on|to|for|and|by|with|from|when|as|because)\s)\p{L})|himself|herself)\b|(?:(?:has|had|also|later)\s)*(?:said|says)\s(?:that\s)?s?he\s)/u
/** `Lee said on Monday that | she |`: most who say what one did did it themselves. */
const SAID_HE =
  /^(?:\son\s\p{Lu}\p{Ll}+day|\s(?:last|this)\s\p{Ll}+)?\s(?:(?:has|had|also|later)\s)*(?:said|says)(?:\son\s\p{Lu}\p{Ll}+day|\s(?:last|this)\s\p{Ll}+)?\s(?:that\s)?(s?he)\s/u
const VERB = new RegExp(
  String.raw`^(?:\p{Ll}+ly\s)?(?:${CLAUSE_VERBS}|${IRREGULAR_PASTS}|said|says?|told|tells?)\s`,
  'u',
)
const BEHIND_WHOLE_NAME = new RegExp(
  String.raw`^(?:[,.;:)]|\s(?:said|says|reported|reports|${FINITE_AUXILIARIES})\s)`,
  'u',
)
/** Not `Hayakaze, | 46 metres long`. */
const AGE = /^,\s(\d{1,3})(?:,|\s(?=(?:and|who|is|was|said|says|told|from|of|has|had|in|at|years?)\s))/u

/** Gathers the named of a story with their gender, age and epithets, by full name; one’s own outlets are no persons. */
export function gatherEntities(
  text: string,
  names: readonly NameMention[],
  own: readonly string[] = [],
): Map<string, Entity> {
  const entities = new Map<string, Entity>()
  for (const mention of names) {
    let entity = entities.get(mention.name)
    if (!entity) {
      entity = {
        name: mention.name,
        kind: mention.kind,
        gender: null,
        isGuessed: UNISEX_NAMES.has(mention.name.split(' ')[0]!),
        epithets: new Set(),
        sorts: new Set(),
        places: new Set(),
        age: null,
        office: false,
        thing: false,
        somebody: false,
        mentions: [],
      }
      if (isOwnOutlet(mention.name, own)) Object.assign(entity, { kind: 'organisation', thing: true })
      else entity.gender = genderOfName(mention.name)
      entities.set(mention.name, entity)
    }
    entity.mentions.push(mention)
    describe(text, mention, entity)
  }
  for (const place of findDatelines(text).flatMap(({ places }) => places)) {
    const entity = entities.get(text.slice(place.start, place.end))
    if (entity?.age === null && entity.epithets.size === 0) Object.assign(entity, { kind: 'place', gender: null })
  }
  for (const entity of entities.values()) {
    if (entity.thing && isSurelySomebody(entity, own)) entity.thing = false
    if (isAlwaysTheOne(text, entity)) Object.assign(entity, { kind: 'unknown', thing: true, gender: null })
  }
  return entities
}

/** By age, gender, calling or office: what a clause behind the name says of something else is then none of it. */
function isSurelySomebody({ name, gender, age, epithets, somebody }: Entity, own: readonly string[]): boolean {
  if (isOwnOutlet(name, own)) return false
  const things = [...epithets].filter((noun) => isThing(noun) || BODIES_BY_DEED.has(noun))
  const callings = [...epithets].filter(
    (noun) => !things.includes(noun) && (PERSON_NOUNS.has(noun) || OFFICIAL_NOUNS.has(noun)),
  )
  // `the playwright Ann Lee, a former producer`
  if (somebody && callings.length > 0) return true
  return things.length === 0 && (gender !== null || age !== null || callings.length > 0)
}

function setGender(entity: Entity, gender: Gender): void {
  Object.assign(entity, { gender, isGuessed: false })
}

/** What else tells of a gender that is not known, or only by a name that may be of either. */
export function guessGender(entity: Entity, gender: Gender): void {
  if (entity.gender === null || entity.isGuessed) setGender(entity, gender)
}

/** `Scarlette`, `Marissa` */
const FEMALE_ENDING = /^\p{Lu}\p{Ll}+(?:ette|issa|ella|anna)$/u

function genderOfName(name: string): Gender {
  const space = name.indexOf(' ')
  const given = space < 0 ? name : name.slice(0, space)
  const male = MALE_NAMES.has(given)
  if (!male && space > 0 && FEMALE_ENDING.test(given)) return 'female'
  if (male === FEMALE_NAMES.has(given)) return null
  return male ? 'male' : 'female'
}

function describe(text: string, mention: NameMention, entity: Entity): void {
  const before = entity.kind === 'place' ? '' : wordsBefore(text, mention.start, 4)
  const title = listTitlesBefore(before)
  if (title.some((word) => OFFICIAL_TITLES.has(word)) && !/\b(?:former|ex|late|retired|then)[-\s]/iu.test(before))
    entity.office = true
  if (title.length > 0) addPlaces(entity, before.trim().split(/\s+/u).slice(0, -title[0]!.split(' ').length))
  if (title.length > 0)
    for (const word of listFirstOfTwo(text.slice(Math.max(0, mention.start - 80), mention.start)))
      entity.epithets.add(word)
  for (const word of title) {
    // `Bolton host | Arsenal`
    if (word === 'host' && !entity.name.includes(' ')) continue
    entity.epithets.add(word)
    if (FEMALE_TITLES.has(word)) setGender(entity, 'female')
    else if (MALE_TITLES.has(word)) setGender(entity, 'male')
  }
  if (/woman$/u.test(title[0] ?? '')) setGender(entity, 'female')
  if (isWholeName(text, mention, entity))
    addCalling(entity, readCallingAhead(text.slice(Math.max(0, mention.start - 80), mention.start), entity.name))
  const behind = text.slice(mention.end, mention.end + 64)
  entity.thing ||= ITS.test(behind) || isTheOne(text, mention) || OFFICE_OF_BODY.test(behind)
  entity.somebody ||= HERS.test(behind)
  // `Lee said in her report`
  const own = /^\s(?:said|says|wrote|writes|argued|argues|warned)\sin\s(his|her)\s/u.exec(behind)?.[1]
  if (own) guessGender(entity, own === 'his' ? 'male' : 'female')
  const he = SAID_HE.exec(behind)?.[1]
  if (he && entity.kind === 'person' && entity.gender === null)
    Object.assign(entity, { gender: he === 'he' ? 'male' : 'female', isGuessed: true })
  if (entity.kind !== 'organisation') for (const word of listTakenOffices(behind)) entity.epithets.add(word)
  const ahead = NOUN_AHEAD.exec(text.slice(Math.max(0, mention.start - 70), mention.start))?.[1] ?? ''
  if (behind.startsWith(',') && isThing(ahead)) {
    entity.thing = true
    for (const word of listSorts(ahead)) entity.sorts.add(word)
  }
  const sort =
    entity.gender === null && entity.kind !== 'place' ? readSortAhead(lineAhead(text, mention), behind) : null
  if (sort !== null) {
    entity.thing = true
    for (const word of listSorts(sort)) entity.sorts.add(word)
  }
  if (entity.kind === 'place' || text[mention.end] !== ',') return
  const after = text.slice(mention.end, mention.end + 110)
  entity.age ??= AGE.exec(after)?.[1] ?? null
  const [, leading, apposition] = APPOSITION.exec(after) ?? []
  if (!apposition || LISTED.test(apposition)) return
  const head = /^(.*?)(?=\s(?:of|for|from|with|in|at|on|who|and|to|by|that|whose)\s|$)/u.exec(apposition)?.[1] ?? ''
  // `Roe, 60, told a news agency`, `Lee, who led the rescue team`: no nouns of theirs.
  const isVerb = leading === undefined && VERB.test(head)
  entity.thing ||= entity.age === null && leading !== 'who' && !isVerb && isThing(head)
  if (entity.age === null && /^(?:the|an?)$/u.test(leading ?? ''))
    for (const word of listSorts(head)) entity.sorts.add(word)
  const nouns = headNouns(head)
  if (nouns.some((word) => OFFICIAL_TITLES.has(word)) && !/\b(?:former|ex|retired)\b/iu.test(head)) entity.office = true
  if (nouns.length > 0) addPlaces(entity, apposition.split(/\s+/u))
  for (const word of nouns) entity.epithets.add(word)
}

const lineAhead = (text: string, { start }: Span): string => text.slice(Math.max(0, start - 50), start)

/** Not `her father, | Roe`, of Ann Lee Roe, nor `his daughter, | Tom’s mother`. */
const isWholeName = (text: string, { start, end }: Span, { kind, name }: Entity): boolean =>
  kind !== 'place' && text.slice(start, end) === name && /^[,.;)]/u.test(text.slice(end, end + 1))

function addCalling(entity: Entity, calling: ReturnType<typeof readCallingAhead>): void {
  if (!calling) return
  if (calling.gender) guessGender(entity, calling.gender)
  for (const word of calling.epithets) entity.epithets.add(word)
  addPlaces(entity, calling.places)
}

/** `the Courier said`: a name that has an article is no person’s; `the Lee family` is of Lee. */
const isTheOne = (text: string, { start, end, kind }: NameMention): boolean =>
  kind === 'unknown' &&
  /\b[Tt]he\s$/u.test(text.slice(Math.max(0, start - 5), start)) &&
  (BEHIND_WHOLE_NAME.test(text.slice(end, end + 24)) ||
    /^\s(?:team|squad|club|chain)\b/u.test(text.slice(end, end + 7)))

/** `The Ann Lee was sold for scrap`: a ship. */
const isAlwaysTheOne = (text: string, { kind, age, office, mentions }: Entity): boolean =>
  kind === 'person' &&
  age === null &&
  !office &&
  mentions.every(({ start }) => /\b[Tt]he\s$/u.test(text.slice(Math.max(0, start - 5), start))) &&
  mentions.some(({ end }) => BEHIND_WHOLE_NAME.test(text.slice(end, end + 24)))

function addPlaces(entity: Entity, words: readonly string[]): void {
  for (const word of words) if (/^\p{Lu}[\p{L}-]+$/u.test(word)) entity.places.add(word)
}
