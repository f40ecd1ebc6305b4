import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { build, type Plugin, type PluginOption } from 'vite'
import { expect, it } from 'vitest'
import { nameFilesByContent } from '../../src/integration/vite-plugin.ts'
import { makeFolder } from '../make-folder.ts'

/** What Astro takes a digest of for each module that names a file, when `slow` is read last; and the code that is built. */
async function buildWith(plugins: PluginOption[], slow: string): Promise<{ seen: string[]; code: string }> {
  const root = makeFolder()
  for (const name of ['a', 'b']) writeFileSync(join(root, `${name}.woff2`), name)
  writeFileSync(
    join(root, 'page.js'),
    "import a from './a.woff2?url'\nimport b from './b.woff2?url'\nexport const urls = [a, b]\n",
  )
  const seen: string[] = []
  const wait: Plugin = {
    name: 'wait',
    enforce: 'pre',
    load: async (id) => void (id.includes(`/${slow}.`) && (await setTimeout(150))),
  }
  const look: Plugin = {
    name: 'look',
    generateBundle() {
      for (const id of [...this.getModuleIds()].filter((it) => it.includes('?url')).sort()) {
        const code = this.getModuleInfo(id)?.code ?? ''
        // As `plugin-incremental` of Astro 7 does.
        seen.push(code.replace(/__VITE_ASSET__([\w$]+)__(?:\$_(.*?)__)?/g, (_, handle) => this.getFileName(handle)))
      }
    },
  }
  const made = await build({
    root,
    base: '/news/',
    logLevel: 'silent',
    configFile: false,
    plugins: [wait, ...plugins, look],
    build: { ssr: join(root, 'page.js'), write: false, assetsInlineLimit: 0 },
  })
  const output = [made].flat().flatMap((it) => ('output' in it ? it.output : []))
  return { seen, code: output.map((it) => (it.type === 'chunk' ? it.code : '')).join('') }
}

it('pages are the same for Astro in whichever order files are read, and name them where they lie', async () => {
  const [first, second] = [await buildWith([nameFilesByContent()], 'a'), await buildWith([nameFilesByContent()], 'b')]
  expect(first.seen).toHaveLength(2)
  expect(second.seen).toEqual(first.seen)
  expect(first.code).toMatch(/"\/news\/assets\/a[\w.-]*\.woff2"/)
  expect(first.code).not.toMatch(/__VITE_ASSET__|ROLLDOWN_FILE_URL/)
  // Without the plugin they are not: once Vite or Astro see to it, it may go.
  expect((await buildWith([], 'b')).seen).not.toEqual((await buildWith([], 'a')).seen)
}, 60_000)
