import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'astro/config'

/* The documents as a small site: `npm run docs`. `DOCS_BASE` is the path that its addresses begin with. */
const project = fileURLToPath(new URL('../..', import.meta.url))

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  outDir: join(project, 'dist-docs'),
  cacheDir: join(project, 'node_modules/.cache/on-record-docs'),
  base: process.env.DOCS_BASE ?? '/',
})
