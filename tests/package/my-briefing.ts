import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A briefing as `init` writes it, with the packed package installed. */
export const parent = mkdtempSync(join(tmpdir(), 'on-record-'))
export const folder = join(parent, 'my-briefing')
export const STORY = 'articles/how-a-story-is-written/index.html'
export const page = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8')
export const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
/** Gives the integration these options beside the folder of the content. */
export const configure = (options: string) =>
  write(
    'astro.config.mjs',
    `import { defineConfig } from 'astro/config'
import onRecord from 'on-record'
export default defineConfig({ integrations: [onRecord({ content: './content', ${options} })] })\n`,
  )
