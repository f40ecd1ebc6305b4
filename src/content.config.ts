import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { defineCollection } from 'astro/content/config'
import { readSettings } from './build/settings.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Required, not imported: Vite would transform the compiler and the engine once more for every build. */
const require = createRequire(import.meta.url)
const { storyLoader }: typeof import('./build/content-loader.ts') = require('./build/content-loader.ts')

export const collections = {
  articles: defineCollection({ loader: storyLoader({ content: readSettings(root).content }) }),
}
