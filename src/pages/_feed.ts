import { readRendered } from '../content/briefing.ts'
import { type FeedView, feedView } from '../views/feed-view.ts'
import { currentEdition } from './_edition.ts'

/** The feed of the current edition with the stories' compiled HTML. */
export async function currentFeed(): Promise<FeedView> {
  return feedView(await currentEdition(), async (slug) => (await readRendered(slug)).html)
}
