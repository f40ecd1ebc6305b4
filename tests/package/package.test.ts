import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../link-packages.ts'
import { installPackage, runInstalled } from './install-package.ts'

/** A briefing as `init` writes it, with the packed package installed. */
const parent = mkdtempSync(join(tmpdir(), 'on-record-'))
const folder = join(parent, 'my-briefing')
const page = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8')
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
let server: ChildProcess | undefined

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'src/cli/on-record.js'), 'init', folder, '--yes'])
  if (status !== 0) throw new Error(String(stderr))
  installPackage(folder)
}, 300_000)
afterAll(() => {
  server?.kill()
  rmSync(parent, { recursive: true, force: true })
}, 120_000)

describe('a briefing that was made by init and installed from the packed package', () => {
  it('is ten files, and asks for the package that made it', () => {
    const files = globSync(['**/*', '.g*', '.github/**/*'], { cwd: folder, exclude: ['node_modules'] })
    expect(files.filter((file) => statSync(join(folder, file)).isFile()).length).toBe(10)
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).dependencies['on-record']).toBe(`^${version}`)
  })

  it('has nothing to mend, and builds', () => {
    const check = runInstalled(folder, ['check'])
    expect(check).toMatchObject({ status: 0 })
    expect(check.stdout).not.toMatch(/ (?:error|warning) /)
    expect(runInstalled(folder, ['build'], { SITE_URL: 'https://briefing.example/news/' })).toMatchObject({ status: 0 })
    expect(page('index.html')).toContain('href="/news/articles/how-a-story-is-written/"')
    expect(page('articles/how-a-story-is-written/index.html')).toMatch(/data-kind="claim"[^>]*data-source="ann-lee"/)
    expect(page('favicon.svg')).toContain('<svg')
    expect(existsSync(join(folder, 'dist/own'))).toBe(false)
  }, 120_000)

  it('is served, every page of the front page with 200', async () => {
    server = spawn(process.execPath, [join(folder, 'node_modules/.bin/on-record'), 'preview', '--port', '4396'], {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, SITE_URL: 'https://briefing.example/news/' },
    })
    const base = 'http://localhost:4396'
    let front: Response | undefined
    for (let i = 0; i < 100 && !front?.ok; i += 1) {
      await wait(200)
      front = await fetch(`${base}/news/`).catch(() => undefined)
    }
    const links = [...(await front!.text()).matchAll(/href="(\/[^"#]*)"/g)].map(([, href]) => href!)
    expect(links.length).toBeGreaterThan(10)
    for (const href of new Set(links)) {
      expect({ href, status: (await fetch(base + href)).status }).toEqual({ href, status: 200 })
    }
  }, 60_000)
})

describe('a briefing that is made to look like somebody', () => {
  it('has their colours, fonts, sections, sheets and components, and the rest as it was', () => {
    const settings = readFileSync(join(folder, 'content/site.yaml'), 'utf8')
    write(
      'content/site.yaml',
      `${settings}
navigation:
  - { text: Today, href: / }
  - { text: Who says so, href: /sources/ }
design:
  colours:
    link: { light: "#123456", dark: "#abcdef" }
  measure: 33rem
`,
    )
    write('src/own.css', 'h1 { letter-spacing: 0.0125em }\n')
    write(
      'src/components/Quotes.astro',
      `---
import Quotes from 'on-record/components/story/Quotes.astro'
---
<div class="framed"><Quotes {...Astro.props} /></div>
<style>.framed { border: 7px solid }</style>
`,
    )
    write(
      'astro.config.mjs',
      `import { defineConfig } from 'astro/config'
import onRecord from 'on-record'
export default defineConfig({
  integrations: [
    onRecord({
      content: './content',
      customCss: ['./src/own.css'],
      components: { Quotes: './src/components/Quotes.astro' },
    }),
  ],
})\n`,
    )
    expect(runInstalled(folder, ['build'])).toMatchObject({ status: 0 })
    const story = page('articles/how-a-story-is-written/index.html')
    expect(story).toContain('<a href="/sources/">Who says so</a>')
    expect(story).toMatch(/<div class="framed"[^>]*><section class="part"/)
    const css = globSync('_astro/*.css', { cwd: join(folder, 'dist') }).map((file) => page(file))
    const ours = css.find((text) => text.includes('story-text'))!
    expect(ours).toMatch(/--link: ?light-dark\(#123456, ?#abcdef\)/)
    expect(ours).toContain('33rem')
    expect(ours).toMatch(/letter-spacing: ?\.?0?\.0125em/)
    expect(css.some((text) => text.includes('7px'))).toBe(true)
  }, 120_000)

  it('says which components there are when one is misspelt', () => {
    const config = readFileSync(join(folder, 'astro.config.mjs'), 'utf8')
    write('astro.config.mjs', config.replace('{ Quotes:', '{ Quotse:'))
    const { status, stderr } = runInstalled(folder, ['build'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/Unexpected component `Quotse`.*expected one of .*Quotes/)
    write('astro.config.mjs', config)
  }, 60_000)
})

describe('a project of Astro that has pages of its own', () => {
  it("builds both with Astro's own command, and its page stands in place of ours", () => {
    write('src/pages/own.astro', '---\n---\n<html lang="en"><head><title>Own</title></head><body>Mine</body></html>\n')
    write(
      'src/pages/topics/index.astro',
      '<html lang="en"><head><title>T</title></head><body>My topics</body></html>\n',
    )
    write(
      'src/content.config.ts',
      `import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
export const collections = { notes: defineCollection({ loader: glob({ pattern: '*.md', base: './notes' }) }) }\n`,
    )
    write('notes/one.md', '---\ntitle: One\n---\nA note of another collection.\n')
    write(
      'src/pages/notes/[id].astro',
      `---
import { getCollection, render } from 'astro:content'
export async function getStaticPaths() {
  return (await getCollection('notes')).map((entry) => ({ params: { id: entry.id }, props: { entry } }))
}
const { Content } = await render(Astro.props.entry)
---
<html lang="en"><head><title>Note</title></head><body><Content /></body></html>\n`,
    )
    rmSync(join(folder, 'dist'), { recursive: true })
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
    )
    expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' })
    expect(page('own/index.html')).toContain('Mine')
    expect(page('topics/index.html')).toContain('My topics')
    expect(page('notes/one/index.html')).toContain('A note of another collection.')
    expect(page('articles/how-a-story-is-written/index.html')).toContain('data-kind="claim"')
  }, 120_000)
})
