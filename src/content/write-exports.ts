import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { dossierData } from '../export/dossier-data.ts'
import { eventData } from '../export/event-data.ts'
import { newsroomData } from '../export/newsroom-data.ts'
import { openExports } from '../export/open-exports.ts'
import { storyData } from '../export/story-data.ts'
import { webAnnotations } from '../export/web-annotations.ts'
import { createRegistry } from '../newsroom/registry.ts'
import { loadBriefing } from './briefing.ts'
import { sourceId } from './source-id.ts'

/**
 * Astro integration that writes the data beside the pages: `annotations.jsonld` and `story.json` of each story,
 * `event.json`, `dossier.json`, and the index `newsroom.json`. Written at the end of the build, since a route for each
 * would cost as much as a page.
 */
export function writeExports(): AstroIntegration {
  let address = ''
  return {
    name: 'on-record-exports',
    hooks: {
      'astro:config:done': ({ config }) => {
        address = new URL(config.base.replace(/\/?$/, '/'), config.site).href
      },
      'astro:build:done': async ({ dir }) => {
        const out = fileURLToPath(dir)
        const briefing = await loadBriefing()
        const { stories, sources, newsroom, site } = briefing
        const exports = openExports(briefing, address)
        const registry = createRegistry(sources)
        for (const story of stories) {
          const collection = webAnnotations(story, {
            page: exports.addresses.story(story.slug).url,
            sourceId: (source) => sourceId(registry, source),
            sourcePage: (id) => exports.addresses.source(id).url,
          })
          write(`articles/${story.slug}`, 'annotations.jsonld', collection)
          write(`articles/${story.slug}`, 'story.json', storyData(story, exports))
        }
        for (const thread of newsroom.events) {
          write(`events/${thread.event.id}`, 'event.json', eventData(thread, exports))
        }
        for (const dossier of newsroom.dossiers) {
          write(`sources/${dossier.source.id}`, 'dossier.json', dossierData(dossier, exports))
        }
        write('.', 'newsroom.json', newsroomData(site, exports))

        // Each stands beside a page, so its folder is there. Many small files: waiting for each costs more than writing it.
        function write(folder: string, file: string, data: object): void {
          writeFileSync(join(out, folder, file), JSON.stringify(data))
        }
      },
    },
  }
}
