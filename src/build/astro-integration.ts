import { fileURLToPath } from 'node:url'
import type { AstroIntegration, AstroPrerenderer } from 'astro'
import { sharedPageData } from '../site/page-data-client.ts'

/**
 * Astro integration that writes the data beside the pages while Astro renders them, and saves their cache keys at the end
 * of a build. It also has Astro read each rendered page once instead of twice. Needs the loader to have run; the build
 * fails when data cannot be written.
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
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(renderWithoutMetadata),
      // The first hook after the folder of the site was emptied; Astro calls it for each part of the bundle.
      'astro:build:setup': () => {
        written ??= sharedPageData().writeData(fileURLToPath(out))
        written.catch(() => undefined)
      },
      'astro:build:done': async () => {
        await written
        await sharedPageData().saveCacheKeys()
      },
    },
  }
}

/**
 * Astro reads each page twice to find out which entries and images of its own it shows. None: all that a page shows comes
 * from the page data service, and is in its key.
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
