import { defineConfig } from 'astro/config'
import onRecord from './src/integration/index.ts'

export default defineConfig({
  // The pages of On Record lie in src/, and are injected like anyone's; the sample has none of its own.
  srcDir: './sample',
  integrations: [onRecord({ content: './content' })],
})
