import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFolder } from '../cli/run-command.ts'
import { root } from '../link-packages.ts'
import { installPackage, runInstalled } from './install-package.ts'

/** A briefing as `init` writes it, with the packed package installed. */
const folder = join(makeFolder({}), 'my-briefing')
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
afterAll(() => server?.kill())

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
