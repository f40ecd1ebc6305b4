import type { LinkedQuotation } from '../quotations/link-quotations.ts'
import { attributedPassageOf, type StoryReading } from '../story/read-story.ts'
import type { Conflict, Dossier, KnownSource, Newsroom, RegisteredSource, Sourcing } from '../types.ts'

/** Statements, or stories, from which on a source that is not registered has a dossier. */
const MIN_PASSAGES = 2

interface Material {
  sourcing: Record<string, Sourcing>
  quotations: LinkedQuotation[]
  conflicts: Conflict[]
}

/**
 * Dossiers of the registered sources and of those that bear a name and said two things, those with most passages first;
 * and by story the other sources, which a reader would not know again. Facts, no score.
 *
 * @param isKnown whether a source bears a name
 */
export function buildDossiers(
  readings: StoryReading[],
  registered: RegisteredSource[],
  isKnown: (source: KnownSource) => boolean,
  { sourcing, quotations, conflicts }: Material,
): Pick<Newsroom, 'dossiers' | 'mentions'> {
  const all = new Map<string, Dossier>()
  for (const source of registered) {
    all.set(source.id, empty({ id: source.id, name: source.name, kind: source.kind, registered: source }))
  }
  for (const reading of readings) file(reading, all)
  const dossiers = new Map(Array.from(all).filter(([, dossier]) => hasPage(dossier, isKnown)))
  for (const { story } of readings) {
    const [only, second] = sourcing[story.slug]?.origins ?? []
    const line = sourcing[story.slug]
    if (
      only &&
      !second &&
      line?.complete &&
      line.notStated === 0 &&
      line.unnamed === 0 &&
      line.named === line.statements
    ) {
      dossiers.get(only.id)?.soleOrigin.push(story.slug)
    }
  }
  for (const { origin, ...entry } of quotations) if (origin !== null) dossiers.get(origin)?.quotations.push(entry)
  for (const conflict of conflicts) {
    for (const passage of [...conflict.accounts, ...conflict.support]) {
      if (passage.chain?.origin == null) continue
      dossiers.get(passage.chain.origin)?.contradicted.push({ conflict: conflict.id, passage })
    }
  }
  const mostFirst = [...dossiers.values()].sort(
    (a, b) => b.passages.length - a.passages.length || (a.source.id < b.source.id ? -1 : 1),
  )
  return { dossiers: mostFirst, mentions: listMentions(readings, [...all.values()], dossiers) }
}

function hasPage({ source, passages }: Dossier, isKnown: (source: KnownSource) => boolean): boolean {
  if (source.registered) return true
  const sentences = new Set(passages.map(({ slug, sentence }) => `${slug} ${sentence.start}`))
  return sentences.size >= MIN_PASSAGES && isKnown(source)
}

/** The sources without a dossier by story, in the order of their names. */
function listMentions(readings: StoryReading[], all: Dossier[], dossiers: Map<string, Dossier>): Newsroom['mentions'] {
  const mentions: Newsroom['mentions'] = Object.fromEntries(readings.map(({ story }) => [story.slug, []]))
  for (const { source, stories } of all) {
    if (dossiers.has(source.id)) continue
    for (const { slug, claims, quotes } of stories) mentions[slug]?.push({ source, claims, quotes })
  }
  for (const list of Object.values(mentions)) list.sort((a, b) => a.source.name.localeCompare(b.source.name, 'en'))
  return mentions
}

function file(reading: StoryReading, dossiers: Map<string, Dossier>): void {
  const { story } = reading
  for (const annotation of story.annotations) {
    const chain = reading.chains.get(annotation.id)
    if (annotation.kind === 'figure' || !chain) continue
    for (const link of chain.links) {
      const dossier = dossiers.get(link.id) ?? empty(asGroup(link))
      dossiers.set(link.id, dossier)
      if (chain.origin === link.id) dossier.asOrigin++
      else dossier.asRelay++
      dossier.stances[annotation.stance]++
      dossier.passages.push(attributedPassageOf(reading, annotation))
      // Stories are filed one after the other, so this one can only be the last.
      let entry = dossier.stories.at(-1)
      if (entry?.slug !== story.slug) {
        entry = { slug: story.slug, claims: 0, quotes: 0 }
        dossier.stories.push(entry)
        if (story.corrections.length > 0) dossier.corrected.push(story.slug)
      }
      if (annotation.kind === 'claim') entry.claims++
      else entry.quotes++
    }
  }
}

/** Unnamed people share a dossier by vantage, so it bears the vantage and not one story's words for one of them. */
function asGroup(link: KnownSource): KnownSource {
  if (link.kind !== 'unnamed' || link.registered) return link
  const vantage = link.id.replace(/^unnamed-/, '').replace(/-/g, ' ')
  const name = vantage === 'no vantage' ? 'Unnamed sources, no vantage given' : `Unnamed sources: ${vantage}`
  return { ...link, name }
}

function empty(source: KnownSource): Dossier {
  return {
    source,
    stories: [],
    stances: { asserted: 0, denied: 0, declined: 0, hedged: 0 },
    asOrigin: 0,
    asRelay: 0,
    soleOrigin: [],
    passages: [],
    quotations: [],
    contradicted: [],
    corrected: [],
  }
}
