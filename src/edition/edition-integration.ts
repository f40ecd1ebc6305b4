import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { sharedDesk } from './ask.ts'

/**
 * Astro integration that has the data beside the pages written while Astro makes these, and notes for the next build
 * what they showed.
 */
export function editionIntegration(): AstroIntegration {
  let out: URL
  let written: Promise<void> | undefined
  return {
    name: 'on-record-edition',
    hooks: {
      'astro:config:done': ({ config }) => {
        out = config.outDir
      },
      // The first hook after the folder of the site was emptied; Astro calls it for each part of the bundle.
      'astro:build:setup': () => {
        written ??= sharedDesk().writeData(fileURLToPath(out))
        written.catch(() => undefined)
      },
      'astro:build:done': async () => {
        await written
        await sharedDesk().keepKeys()
      },
    },
  }
}
