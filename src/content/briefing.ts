import { digest } from './digest.ts'
import { readSlice } from './story-cache.ts'
import type { CompiledBriefing } from './types.ts'

/**
 * Astro bundles the pages apart from the content config that runs the loader, so the two meet in the
 * process: the loader leaves the briefing here, every page reads the same one.
 */
const shared = globalThis as { [place]?: CompiledBriefing }
const place = Symbol.for('on-record.briefing')

/** Leaves the briefing for the pages. */
export function shareBriefing(briefing: CompiledBriefing): void {
  shared[place] = briefing
}

/**
 * The briefing that the loader compiled, the same object for every page of a build.
 *
 * @throws When the loader has not run.
 */
export async function loadBriefing(): Promise<CompiledBriefing> {
  const briefing = shared[place]
  if (!briefing) throw new Error('Expected the `articles` loader to have run before a page asks for the briefing')
  return briefing
}

/**
 * The annotated HTML of a story and its digest.
 *
 * @throws When there is no such story, or another build has changed the cache meanwhile.
 */
export async function readRendered(slug: string): Promise<{ html: string; digest: string }> {
  const { rendered } = await loadBriefing()
  const entry = rendered[slug]
  if (!entry) throw new Error(`Expected the slug of a story, got: ${slug}`)
  const html = readSlice(entry)
  if (html === null || digest(html) !== entry.digest) {
    throw new Error(
      `Expected \`${slug}\` in ${entry.path} as it was compiled; did two builds run at once? Build again.`,
    )
  }
  return { html, digest: entry.digest }
}
