import type { SourceKind } from '../../engine/index.ts'
import type { Dossier } from '../../newsroom/index.ts'
import { href } from '../addresses/href.ts'
import { count } from '../format/count.ts'
import { sourceKindText } from '../format/words.ts'
import type { Link, SiteIndex } from '../types.ts'

interface SourceEntry extends Link {
  /** `12 claims and quotations in 4 stories, 3 as origin, 9 as relay` */
  summary: string
}

/** The sources of one kind. */
interface SourceGroup {
  id: SourceKind
  title: string
  sources: SourceEntry[]
}

const order: SourceKind[] = ['official', 'organisation', 'person', 'outlet', 'aggregator', 'document', 'unnamed']

/** View of the list of sources, by kind and then by name. */
export function sourcesView(siteIndex: SiteIndex): SourceGroup[] {
  const byKind = Map.groupBy(siteIndex.newsroom.dossiers, (dossier) => dossier.source.kind)
  return order.flatMap((id) => {
    const dossiers = byKind.get(id) ?? []
    if (dossiers.length === 0) return []
    const sources = dossiers
      .toSorted((a, b) => a.source.name.localeCompare(b.source.name, siteIndex.site.language))
      .map((dossier) => ({
        text: dossier.source.name,
        href: href(siteIndex.base, `sources/${dossier.source.id}`),
        summary: summary(dossier),
      }))
    return [{ id, title: sourceKindText[id].many, sources }]
  })
}

function summary({ stories, asOrigin, asRelay }: Dossier): string {
  const said = stories.reduce((sum, story) => sum + story.claims + story.quotes, 0)
  if (said === 0) return 'registered, not in any story yet'
  return [
    `${count(said, 'claim or quotation', 'claims and quotations')} in ${count(stories.length, 'story', 'stories')}`,
    ...(asOrigin > 0 ? [`${asOrigin} as origin`] : []),
    ...(asRelay > 0 ? [`${asRelay} as relay`] : []),
  ].join(', ')
}
