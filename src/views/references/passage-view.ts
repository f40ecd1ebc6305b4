import { storyHref } from '../../addresses/page-href.ts'
import type { Stance } from '../../engine/index.ts'
import type { Passage, SourceChain } from '../../newsroom/index.ts'
import { moment } from '../format/moment.ts'
import type { PassageView, SiteIndex } from '../types.ts'
import { chainView } from './chain-view.ts'

/** View of a passage, with the title and date of its story and, where it is attributed, its chain. */
export function passageView(
  siteIndex: SiteIndex,
  passage: Passage & { chain?: SourceChain | null; stance?: Stance | null },
): PassageView {
  const story = siteIndex.storyOf.get(passage.slug)
  const stance = passage.stance ?? 'asserted'
  return {
    text: passage.text.replace(/\s+/g, ' ').trim(),
    href: storyHref(siteIndex, passage.slug, passage.annotation),
    story: story?.title ?? passage.slug,
    date: moment(siteIndex, story?.published ?? ''),
    chain: passage.chain == null ? null : chainView(siteIndex, passage.chain),
    stance: stance === 'asserted' ? null : siteIndex.words.stances[stance],
  }
}
