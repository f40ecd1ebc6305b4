import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sourceId } from '../content/source-id.ts'
import type { CompiledBriefing } from '../content/types.ts'
import { openExports } from '../export/open-exports.ts'
import { storyData } from '../export/story-data.ts'
import { webAnnotations } from '../export/web-annotations.ts'
import { createRegistry } from '../newsroom/registry.ts'

/** Where the data is written. */
export interface DataPlace {
  /** Folder of the site. */
  out: string
  /** Absolute address of the front page, with a slash at the end. */
  root: string
}

/**
 * Makes the function that writes what lies beside the page of each story: `annotations.jsonld` and `story.json`.
 * Many small files: waiting for each would cost more than writing it.
 *
 * @returns a function that writes the data of the stories that slugs name
 */
export function storyDataWriter(briefing: CompiledBriefing, { out, root }: DataPlace) {
  const exports = openExports(briefing, root)
  const registry = createRegistry(briefing.sources)
  return (slugs: readonly string[]): void => {
    for (const slug of slugs) {
      const story = exports.storyOf.get(slug)
      if (!story) continue
      const collection = webAnnotations(story, {
        page: exports.addresses.story(slug).url,
        sourceId: (source) => sourceId(registry, source),
        sourcePage: (id) => exports.addresses.source(id).url,
      })
      const folder = join(out, 'articles', slug)
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'annotations.jsonld'), JSON.stringify(collection))
      writeFileSync(join(folder, 'story.json'), JSON.stringify(storyData(story, exports)))
    }
  }
}
