import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { webAnnotations } from '../export/web-annotations.ts'
import { createRegistry } from '../newsroom/registry.ts'
import { loadBriefing } from './briefing.ts'
import { sourceId } from './compile-story.ts'

/**
 * Astro integration that writes what stands beside the pages: `articles/<slug>/annotations.jsonld`.
 * Written at the end of the build, since a route for each would cost as much as a page.
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
        const { stories, sources } = await loadBriefing()
        const registry = createRegistry(sources)
        for (const story of stories) {
          const folder = fileURLToPath(new URL(`articles/${story.slug}/`, dir))
          const collection = webAnnotations(story, {
            page: new URL(`articles/${story.slug}/`, address).href,
            sourceId: (source) => sourceId(registry, source),
            sourcePage: (id) => new URL(`sources/${id}/`, address).href,
          })
          await mkdir(folder, { recursive: true })
          await writeFile(`${folder}annotations.jsonld`, JSON.stringify(collection))
        }
      },
    },
  }
}
