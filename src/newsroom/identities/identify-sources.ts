import { slugify } from '../../addresses/slugify.ts'
import { LEADING_SURNAMES, OUTLET_ENDINGS } from '../lexicon/bodies.ts'
import { normaliseName, plainName } from '../names/normalise-name.ts'
import { transliterateName } from '../names/transliterate-name.ts'
import { findSource, type Registry } from '../registry/create-registry.ts'
import type { StoryReading } from '../story/read-story.ts'
import type { KnownSource, SourceChain } from '../types.ts'
import { coreName, isBodyName } from './core-name.ts'
import { mergeNames } from './merge-names.ts'
import { givenOf, listSurnames, surnamesOf } from './surnames.ts'
import type { NameUse } from './types.ts'

/**
 * Rewrites the chains of all stories so that one person or body has one id and one name in them: without offices and kinds
 * of firm, by the fullest form that the stories of an event have (`Lorn` → `Ada Lorn`), by one of its spellings. Two whose
 * given names differ stay two; a surname that two of them bear stays alone. The publisher is no source of its own stories.
 *
 * @returns Ids of those whose name is but half of one.
 */
export function identifySources(readings: StoryReading[], registry: Registry, publisher: string | null): Set<string> {
  const uses = listUses(readings)
  const joined = mergeNames([...uses.values()])
  const surnames = indexSurnames(readings, uses)
  const bodies = indexBodies(readings, uses)
  const own = publisher === null ? null : normaliseName(publisher)
  for (const reading of readings) {
    const known = new Map<SourceChain, SourceChain>()
    for (const [id, chain] of reading.chains) {
      const rewritten = known.get(chain) ?? rewrite(chain)
      known.set(chain, rewritten)
      reading.chains.set(id, rewritten)
    }

    function rewrite(chain: SourceChain): SourceChain {
      const left = chain.links.filter(
        (link) =>
          link.registered !== null ||
          own === null ||
          plainName(coreName(link.name, reading.memo), reading.memo) !== own,
      )
      const links = [...new Map(left.map(identify).map((link) => [link.id, link])).values()]
      const at = chain.links.findIndex(({ id }) => id === chain.origin)
      const head = at < 0 ? undefined : chain.links[at]
      const origin = head && left.includes(head) ? identify(head).id : null
      return { links, origin }
    }

    function identify(link: KnownSource): KnownSource {
      if (link.registered || link.kind === 'unnamed' || link.kind === 'document') return link
      const core = personIn(coreName(link.name, reading.memo), reading)
      const registered = findSource(registry, core, link.kind)
      if (registered) return { id: registered.id, name: registered.name, kind: registered.kind, registered }
      const key = plainName(core, reading.memo)
      const full = core.includes(' ') ? key : (surnames(key, reading) ?? bodies(key, reading) ?? key)
      const use = joined.get(full) ?? uses.get(full)
      if (!use) return { ...link, ...nameInFull(full, reading, core) }
      const kind = kindOf(use, link)
      const isSomebody = kind === 'organisation' && isSurnameOf(use.name, reading)
      return { id: use.id, name: use.name, kind: isSomebody ? 'person' : kind, registered: null }
    }
  }
  const ofPeople = listSurnames(readings)
  return new Set(
    Array.from(uses.values()).flatMap(({ isClipped, isPerson, id, key }) =>
      isClipped || (!isPerson && ofPeople.has(key)) ? id : [],
    ),
  )
}

/** Id, name and kind of whom a story names in full but hears by half of the name; else as it stands. */
function nameInFull(
  key: string,
  { story, memo }: StoryReading,
  core: string,
): Pick<KnownSource, 'id' | 'name'> & Partial<KnownSource> {
  const full =
    key === plainName(core, memo)
      ? undefined
      : story.names.find(({ name }) => name.includes(' ') && plainName(coreName(name, memo), memo) === key)
  if (full === undefined) return { id: slugify(core), name: core }
  const name = coreName(full.name, memo)
  return { id: slugify(name), name, kind: 'person' }
}

/** `United States Ada Lorn` is Ada Lorn where the story names her; `Tom Rask and Ada Lorn` are two. */
function personIn(name: string, { story }: StoryReading): string {
  const words = name.split(' ')
  if (words.length < 4 || words.includes('and')) return name
  const last = words.slice(-2).join(' ')
  return story.names.some((mention) => mention.kind === 'person' && mention.name === last) ? last : name
}

function kindOf({ name, isPerson, isOfficial, isOutlet }: NameUse, { kind }: KnownSource): KnownSource['kind'] {
  // `a College spokesperson`: what words of bodies stand in a description says nothing of who it is.
  if (!/^\p{Lu}/u.test(name)) return kind
  if (isBodyName(name)) return isOutlet ? 'outlet' : kind === 'aggregator' ? kind : 'organisation'
  if (isOfficial) return 'official'
  if (isOutlet && !isPerson) return 'outlet'
  return isPerson && kind !== 'outlet' ? 'person' : kind
}

/** A surname alone that the engine took for a body's, where the story has a person who bears it. */
function isSurnameOf(name: string, { story }: StoryReading): boolean {
  if (name.includes(' ')) return false
  return story.names.some((mention) => mention.kind === 'person' && mention.name.split(' ').includes(name))
}

const POSSESSIVE_BEFORE = /\p{Lu}\p{Ll}+s[’'] $/u
/** Letters of the longest possessive: without a bound the whole story is searched for each link of a chain. */
const MAX_POSSESSIVE = 40

/** A body's name that goes on with `of` and a capital in each place that has it. */
function isClipped(name: string, text: string): boolean {
  const parts = text.split(name)
  // `the Lawyers’ Circle`, of which the half behind the possessive is no name.
  if (parts.length > 1 && parts.slice(0, -1).every((before) => POSSESSIVE_BEFORE.test(before.slice(-MAX_POSSESSIVE)))) {
    return true
  }
  if (!name.includes(' ') || !isBodyName(name)) return false
  const sequels = parts.slice(1)
  return sequels.length > 0 && sequels.every((sequel) => /^ (?:of|for) (?:the )?\p{Lu}/u.test(sequel))
}

function listUses(readings: StoryReading[]): Map<string, NameUse> {
  const uses = new Map<string, NameUse>()
  for (const reading of readings) {
    const { chains, story } = reading
    for (const { links } of new Set(chains.values())) {
      for (const { name, kind, registered } of links) {
        if (registered || kind === 'unnamed' || kind === 'document') continue
        const core = personIn(coreName(name, reading.memo), reading)
        const key = plainName(core, reading.memo)
        const use = uses.get(key) ?? {
          name: core,
          id: slugify(core),
          key,
          isPerson: false,
          isOfficial: false,
          isOutlet: false,
          isClipped: false,
          times: 0,
          events: new Set(),
          stories: new Set(),
        }
        const body = isBodyName(core)
        use.isPerson ||= !body && (kind === 'person' || kind === 'official')
        use.isOfficial ||= !body && kind === 'official'
        use.isOutlet ||= kind === 'outlet' || OUTLET_ENDINGS.test(name)
        use.times++
        use.isClipped ||= isClipped(core, story.text)
        for (const event of story.events) use.events.add(event)
        use.stories.add(story.slug)
        uses.set(key, use)
      }
    }
  }
  return uses
}

/** Makes what gives, for a surname in a story, the one full name that it can mean there; null for none or several. */
function indexSurnames(readings: StoryReading[], uses: Map<string, NameUse>) {
  const byScope = new Map<string, Map<string, Set<string>>>()
  const add = (scope: string, surname: string, full: string): void => {
    const held = byScope.get(scope) ?? new Map<string, Set<string>>()
    held.set(surname, (held.get(surname) ?? new Set()).add(full))
    byScope.set(scope, held)
  }
  const hasOf = (scope: string, surname: string, full: string): boolean =>
    [...(byScope.get(scope)?.get(surname) ?? [])].some((one) => one !== full)
  const scopesOf = ({ story }: StoryReading): string[] =>
    (story.events.length > 0 ? story.events : ['']).map((id) => `#${id}`)
  const addName = (reading: StoryReading, name: string, isPerson: boolean): void => {
    // `When Shen Mengyu` as a sentence begins.
    const { memo } = reading
    const key = plainName(coreName(name.replace(OPENING, ''), memo), memo)
    if (!key.includes(' ')) return
    const given = givenOf(key)
    if (given !== null) add(reading.story.slug, given, key)
    if (!isPerson && (given === null || hasOf(reading.story.slug, surnamesOf(key)[0]!, key))) return
    const double = plainName(name.slice(name.lastIndexOf(' ') + 1), memo)
    for (const surname of double.includes(' ') ? [double, ...surnamesOf(key)] : surnamesOf(key)) {
      for (const scope of scopesOf(reading)) add(scope, surname, key)
      add(reading.story.slug, surname, key)
    }
  }
  for (const reading of readings) {
    const { names } = reading.story
    for (const { name, kind } of names) if (kind === 'person') addName(reading, name, true)
    // Whom a story knows as a person comes before what only looks like one.
    for (const { name, kind } of names) if (kind === 'unknown' && LEADS.test(name)) addName(reading, name, false)
  }
  return (surname: string, reading: StoryReading): string | null => {
    for (const scope of [reading.story.slug, ...scopesOf(reading)]) {
      const full = [...(byScope.get(scope)?.get(surname) ?? [])].filter(
        (one) => uses.has(one) || scope === reading.story.slug,
      )
      const distinct = new Set(full.map((one) => transliterateName(one)))
      if (distinct.size > 1) return null
      // Whom the story names in full is meant, heard or not; and a surname of millions is of nobody in another story.
      const only = full.find((one) => uses.has(one)) ?? full[0]
      if (only !== undefined) return only
      if (LEADING_SURNAMES.has(surname)) return null
    }
    return null
  }
}

/** Makes what gives, for the last word of an outlet's name, the one name that ends in it among those of its story: `the Times`. */
function indexBodies(readings: StoryReading[], uses: Map<string, NameUse>) {
  const byStory = new Map<StoryReading, Map<string, Set<string>>>()
  for (const reading of readings) {
    const ends = new Map<string, Set<string>>()
    for (const { links } of new Set(reading.chains.values())) {
      for (const { name, kind } of links) {
        const key = plainName(coreName(name, reading.memo), reading.memo)
        if (kind !== 'outlet' || !key.includes(' ') || !uses.has(key)) continue
        const end = key.slice(key.lastIndexOf(' ') + 1)
        ends.set(end, (ends.get(end) ?? new Set()).add(key))
      }
    }
    if (ends.size > 0) byStory.set(reading, ends)
  }
  return (word: string, reading: StoryReading): string | null => {
    const [full, second] = byStory.get(reading)?.get(word) ?? []
    return full !== undefined && second === undefined ? full : null
  }
}

/** Two or three words with capitals, as a name in full has. */
const LEADS = /^\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}+$/u

const OPENING = /^(?:When|After|Before|As|While|But|And|Since|If) (?=\p{Lu})/u
