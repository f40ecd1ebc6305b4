import { defineConfig } from 'astro/config'
import onRecord from 'on-record'

/** An integration that the project has beside ours. */
const greeting = {
  name: 'greeting',
  hooks: {
    'astro:config:setup': ({ injectRoute }) =>
      injectRoute({ pattern: '/greeting.txt', entrypoint: './src/greeting.ts', prerender: true }),
  },
}

export default defineConfig({
  site: 'https://town.example',
  base: '/town',
  output: 'static',
  integrations: [greeting, onRecord({ content: './briefing' })],
  markdown: { smartypants: false },
  build: { format: 'directory' },
})
