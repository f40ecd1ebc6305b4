import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { ViteUserConfig } from 'astro'

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>

const id = fileURLToPath(new URL('./render-entry.ts', import.meta.url))
const fileName = 'render-entry.mjs'

/**
 * Vite plugin that builds `render-entry.ts` along with the pages.
 *
 * @param tell hears the address of the built file once it is written
 */
export function emitRenderEntry(tell: (entry: string) => void): Plugin {
  return {
    name: 'on-record:render-entry',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'prerender',
    buildStart() {
      this.emitFile({ type: 'chunk', id, fileName })
    },
    writeBundle({ dir = '.' }) {
      tell(pathToFileURL(join(dir, fileName)).href)
    },
  }
}
