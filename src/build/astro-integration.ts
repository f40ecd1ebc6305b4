import { fileURLToPath } from 'node:url'
import type { AstroIntegration, AstroPrerenderer } from 'astro'
import { sharedPageData } from '../site/page-data-client.ts'

/**
 * Astro integration of the desk: pages, made by what it answers, are read once; the data beside them is written while
 * Astro makes them; and what they showed is noted for the next build.
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
 * from the desk, and is in its key.
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
