import type { Stance } from '../../engine/index.ts'
import type { Chain, Passage } from '../../newsroom/types.ts'
import { storyHref } from '../addresses/story-href.ts'
import { moment } from '../format/moment.ts'
import { stanceWords } from '../format/words.ts'
import type { Edition, PassageView } from '../types.ts'
import { chainView } from './chain-view.ts'

/** A passage with the title and date of its story and, where it is attributed, its chain. */
export function passageView(
  edition: Edition,
  passage: Passage & { chain?: Chain | null; stance?: Stance | null },
): PassageView {
  const story = edition.storyOf.get(passage.slug)
  const stance = passage.stance ?? 'asserted'
  return {
    text: passage.text.replace(/\s+/g, ' ').trim(),
    href: storyHref(edition, passage.slug, passage.annotation),
    story: story?.title ?? passage.slug,
    date: moment(edition, story?.published ?? ''),
    chain: passage.chain == null ? null : chainView(edition, passage.chain),
    stance: stance === 'asserted' ? null : stanceWords[stance],
  }
}
