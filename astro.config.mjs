import { fileURLToPath } from 'node:url'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { pageDataIntegration } from './src/build/astro-integration.ts'
import { readSettings } from './src/build/settings.ts'

// Also where Astro is called by its own name.
process.env.ASTRO_TELEMETRY_DISABLED = '1'

const { address, cache, out } = readSettings(fileURLToPath(new URL('.', import.meta.url)))

export default defineConfig({
  site: address.origin,
  base: address.base,
  outDir: out,
  cacheDir: cache,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 48 },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [sitemap(), pageDataIntegration()],
  experimental: { incrementalBuild: true },
  vite: { build: { assetsInlineLimit: 0 } },
})
