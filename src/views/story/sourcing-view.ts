import type { KnownSource, Sourcing, Story } from '../../newsroom/index.ts'
import { capitalise } from '../format/capitalise.ts'
import { type ChainDiagram, chainDiagram } from '../references/chain-diagram.ts'
import { sourceLink } from '../references/source-link.ts'
import { sourcingPhrase } from '../references/sourcing-phrase.ts'
import type { Link, SiteIndex } from '../types.ts'

/** Who a story rests on: one sentence above it, the rest on demand. */
export interface SourcingView {
  /** Empty where the story says nothing of its sources. */
  summary: string
  /** Those who bear a name, most statements first, then how many statements come from nobody named. */
  origins: Link[]
  relays: Link[]
  /** Null where nothing was passed on. */
  diagram: ChainDiagram | null
}

/** View of the sourcing of a story. */
export function sourcingView(siteIndex: SiteIndex, story: Story): SourcingView {
  const sourcing = siteIndex.newsroom.sourcing[story.slug]
  const chains = siteIndex.chainOf.get(story.slug)
  const said = story.annotations.flatMap(({ id, kind }) => (kind === 'figure' ? [] : (chains?.get(id) ?? [])))
  return {
    summary: sourcingPhrase(siteIndex.words, sourcing),
    origins: [
      ...(sourcing?.origins ?? []).map((source) => entry(siteIndex, source)),
      ...nobodyNamed(siteIndex, sourcing),
    ],
    relays: (sourcing?.relays ?? []).map((source) => entry(siteIndex, source)),
    diagram: chainDiagram(siteIndex, said),
  }
}

function entry(siteIndex: SiteIndex, source: KnownSource): Link {
  const { text, href } = sourceLink(siteIndex, source)
  return { text: capitalise(text), href }
}

function nobodyNamed({ words }: SiteIndex, sourcing: Sourcing | undefined): Link[] {
  const { unnamed = 0, notStated = 0 } = sourcing ?? {}
  const { unnamedBegin, notStatedBegin } = words.sourcing
  return [
    ...(unnamed > 0 ? [{ text: unnamedBegin(unnamed), href: null }] : []),
    ...(notStated > 0 ? [{ text: notStatedBegin(notStated), href: null }] : []),
  ]
}
