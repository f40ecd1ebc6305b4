import { defineCollection } from 'astro:content'
import { fileURLToPath } from 'node:url'
import { storyLoader } from './content/loader.ts'
import { readSettings } from './content/settings.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

export const collections = {
  articles: defineCollection({ loader: storyLoader({ content: readSettings(root).content }) }),
}
