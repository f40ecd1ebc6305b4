import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { loadBriefing } from '../content/briefing.ts'
import { emitRenderEntry } from './emit-render-entry.ts'
import { openRenderPool } from './open-render-pool.ts'
import { prerenderInThreads } from './prerender-in-threads.ts'
import { writeSiteData } from './write-site-data.ts'
import { storyDataWriter } from './write-story-data.ts'

export interface Options {
  /** Stories that must have changed since the last build for threads to be worth their start. Default: 48. */
  worthThreads?: number
}

/**
 * Astro integration: renders the pages, in threads where many are due, and writes the data beside them without routes,
 * since a route for each file would cost as much as a page.
 */
export function onRecord({ worthThreads = 48 }: Options = {}): AstroIntegration {
  let place = { root: '', out: '', entry: '' }
  let inThreads = false
  return {
    name: 'on-record',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const tell = (entry: string) => {
          place = { ...place, entry }
        }
        updateConfig({ vite: { plugins: [emitRenderEntry(tell)] } })
      },
      'astro:config:done': ({ config }) => {
        const root = new URL(config.base.replace(/\/?$/, '/'), config.site).href
        place = { ...place, root, out: fileURLToPath(config.outDir) }
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        const briefing = await loadBriefing()
        inThreads = briefing.fresh >= worthThreads
        if (inThreads) setPrerenderer((single) => prerenderInThreads(single, () => openRenderPool(briefing, place)))
      },
      'astro:build:done': async () => {
        const briefing = await loadBriefing()
        writeSiteData(briefing, place)
        if (!inThreads) storyDataWriter(briefing, place)(briefing.stories.map(({ slug }) => slug))
      },
    },
  }
}
