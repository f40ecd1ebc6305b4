import { loadBriefing } from '../content/briefing.ts'
import { openEdition } from '../views/open-edition.ts'
import type { Edition } from '../views/types.ts'

type Loaded = Awaited<ReturnType<typeof loadBriefing>>
const opened = new WeakMap<Loaded, Edition & Loaded>()

/** The edition of the briefing as last loaded: indexed once, looked up by every page. */
export async function currentEdition(): Promise<Edition & Loaded> {
  const briefing = await loadBriefing()
  const known = opened.get(briefing)
  if (known !== undefined) return known
  const edition = openEdition(briefing, briefing.address)
  opened.set(briefing, edition)
  return edition
}
