import { fileURLToPath } from 'node:url'
import type { AstroIntegration, AstroPrerenderer } from 'astro'
import { pageDataService } from '../site/page-data-client.ts'
import { isOn } from './switches.ts'

/**
 * Astro integration of the page data service: each page is rendered once; the data beside the pages is written while
 * Astro renders them; and what they showed is noted for the next build.
 */
export function pageDataIntegration(): AstroIntegration {
  let out: URL
  let written: Promise<void> | undefined
  return {
    name: 'on-record',
    hooks: {
      'astro:config:done': ({ config }) => {
        out = config.outDir
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (isOn('render-once')) setPrerenderer(renderWithoutMetadata)
      },
      // The first hook after the folder of the site was emptied; Astro calls it for each part of the bundle.
      'astro:build:setup': () => {
        written ??= pageDataService().writeData(fileURLToPath(out))
        written.catch(() => undefined)
      },
      'astro:build:done': async () => {
        await written
        await pageDataService().saveCacheKeys()
      },
    },
  }
}

/**
 * Astro reads each page twice to find out which entries and images of its own it shows. None: all that a page shows is
 * page data, and in its cache key.
 */
function renderWithoutMetadata(standard: AstroPrerenderer): AstroPrerenderer {
  return {
    ...standard,
    async render(request, { routeData }) {
      const rendered = await standard.render(request, { routeData })
      return { response: 'response' in rendered ? rendered.response : rendered, metadata: nothing }
    },
  }
}

const nothing = { contentEntryKeys: [], staticImages: [] }
