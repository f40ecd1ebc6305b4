import type { Source } from '../../engine/index.ts'
import type { KnownSource, SourceChain } from '../../newsroom/index.ts'
import type { ChainStep, ChainView, SiteIndex } from '../types.ts'
import { sourceLink } from './source-link.ts'

/**
 * View of a chain, the way of a claim in one line. The newsroom's chain is used where there is one; otherwise the
 * engine's own, whose names may not be registered.
 */
export function chainView(siteIndex: SiteIndex, chain: SourceChain | null, found: Source[] = []): ChainView {
  const steps =
    chain === null
      ? found.map((source) => foundStep(siteIndex, source))
      : chain.links.map((link, i) => described(knownStep(siteIndex, link), found[i]))
  const vantage = found.find((source) => source.kind === 'unnamed' && source.vantage !== null)?.vantage
  const isUnnamed = (chain?.links[0] ?? found[0])?.kind === 'unnamed'
  const explained = found[0]?.words?.standing ?? found[0]?.words?.reason ?? null
  const remark = remarkOn(siteIndex, steps, chain, vantage ?? null, isUnnamed && explained === null)
  const { thisPage } = siteIndex.words.chain
  return { steps, remark, text: [...steps.map((step) => step.text), thisPage].join(' → ') }
}

/** A step told in the text’s own words, where it has any: `head of the port`, not `person`. */
function described(step: ChainStep, source: Source | undefined): ChainStep {
  const { title = null, standing = null, reason = null } = source?.words ?? {}
  const said = [title, standing, reason].filter((words) => words !== null).join('; ')
  return said === '' ? step : { ...step, kind: said }
}

function knownStep(siteIndex: SiteIndex, source: KnownSource): ChainStep {
  const relays = source.registered?.relays === true || source.kind === 'aggregator'
  const kind = siteIndex.words.kinds[source.kind]
  return { ...sourceLink(siteIndex, source), kind: relays ? `${kind}, ${siteIndex.words.chain.relays}` : kind }
}

function foundStep(siteIndex: SiteIndex, source: Source): ChainStep {
  const known = source.name === null ? undefined : siteIndex.sourceNamed.get(source.name.toLowerCase())
  if (known !== undefined) return described(knownStep(siteIndex, known), source)
  const { chain, kinds } = siteIndex.words
  return described({ text: source.name ?? chain.notNamed, href: null, kind: kinds[source.kind] }, source)
}

function remarkOn(
  { words }: SiteIndex,
  steps: ChainStep[],
  chain: SourceChain | null,
  vantage: string | null,
  isUnexplained: boolean,
): string | null {
  if (steps.length === 0) return words.chain.nobody
  if (vantage !== null) return words.chain.unnamed(vantage)
  if (isUnexplained) return words.chain.unnamedOnly
  if (chain !== null && chain.origin === null) return words.chain.noOrigin
  return null
}
