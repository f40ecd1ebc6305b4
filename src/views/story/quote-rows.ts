import type { Story } from '../../newsroom/index.ts'
import { excerpt } from '../format/excerpt.ts'
import { chainView } from '../references/chain-view.ts'
import type { ChainView, SiteIndex } from '../types.ts'

/** A quotation in the list under a story. */
export interface QuoteRow {
  words: string
  chain: ChainView
  href: string
}

/** Whole quotations of a story in text order; fragments are seen in the text. */
export function quoteRows(siteIndex: SiteIndex, story: Story): QuoteRow[] {
  return story.annotations.flatMap((annotation) =>
    annotation.kind === 'quote' && annotation.use === 'speech'
      ? [
          {
            words: excerpt(story.text, annotation.spans, 400),
            chain: chainView(
              siteIndex,
              siteIndex.chainOf.get(story.slug)?.get(annotation.id) ?? null,
              annotation.chain,
            ),
            href: `#a-${annotation.id}`,
          },
        ]
      : [],
  )
}
