import { defineConfig } from 'astro/config'
import onRecord from 'on-record'

export default defineConfig({
  integrations: [onRecord({ content: './content' })],
})
