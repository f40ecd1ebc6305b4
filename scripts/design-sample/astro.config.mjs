import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'astro/config'
import onRecord from '../../src/integration/index.ts'

/* The sample as somebody else's paper: what the pictures of docs/design.md are taken from. */
const project = fileURLToPath(new URL('../..', import.meta.url))

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: join(project, 'node_modules/.cache/on-record-design'),
  integrations: [
    onRecord({
      content: '../../content',
      customCss: ['./src/styles/own.css'],
      components: { StoryHead: './src/components/StoryHead.astro' },
      remarkPlugins: ['./src/remark-places.mjs'],
    }),
  ],
})
