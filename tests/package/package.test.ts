import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../link-packages.ts'
import { installPackage, packPackage, runInstalled } from './install-package.ts'
import { folder, page, parent, STORY, write } from './my-briefing.ts'
import { ownLooks } from './own-looks.ts'

let server: ChildProcess | undefined
let dev: ChildProcess | undefined
let tarball: string
let asked: Record<string, string>

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'src/cli/on-record.js'), 'init', folder, '--yes'])
  if (status !== 0) throw new Error(String(stderr))
  asked = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).dependencies
  tarball = packPackage()
  installPackage(tarball, folder)
}, 300_000)
afterAll(() => {
  if (server?.pid) process.kill(-server.pid)
  dev?.kill()
  rmSync(parent, { recursive: true, force: true })
}, 120_000)

describe('a briefing that was made by init and installed from the packed package', () => {
  it('is ten files, and asks for the package that made it', () => {
    const files = globSync(['**/*', '.g*', '.github/**/*'], {
      cwd: folder,
      exclude: ['node_modules', 'package-lock.json'],
    })
    expect(files.filter((file) => statSync(join(folder, file)).isFile()).length).toBe(10)
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(asked['on-record']).toBe(`^${version}`)
  })

  it('has nothing to mend, and builds', () => {
    const check = runInstalled(folder, ['check'])
    expect(check).toMatchObject({ status: 0 })
    expect(check.stdout).not.toMatch(/ (?:error|warning) /)
    expect(runInstalled(folder, ['build'], { SITE_URL: 'https://briefing.example/news/' })).toMatchObject({ status: 0 })
    expect(page('index.html')).toContain('href="/news/articles/how-a-story-is-written/"')
    expect(page(STORY)).toMatch(/data-kind="claim"[^>]*data-source="ann-lee"/)
    expect(page('favicon.svg')).toContain('<svg')
    expect(existsSync(join(folder, 'dist/own'))).toBe(false)
  }, 120_000)

  it('says which package reads Word documents, of which few newsrooms have any', () => {
    write('old.docx', 'PK\u0003\u0004')
    const { status, stderr } = runInstalled(folder, ['import', 'old.docx'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/expected the package that reads it.*npm install mammoth/s)
  })

  it('is built and served by npm start, every page of the front page with 200', async () => {
    // A group of its own, since npm does not pass on that it is ended.
    server = spawn('npm', ['start', '--', '--port', '4396'], {
      cwd: folder,
      detached: true,
      stdio: 'ignore',
      env: { PATH: process.env.PATH, HOME: process.env.HOME, SITE_URL: 'https://briefing.example/news/' },
    })
    const base = 'http://localhost:4396'
    let front: Response | undefined
    for (let i = 0; i < 200 && !front?.ok; i++) {
      await wait(200)
      front = await fetch(`${base}/news/`).catch(() => undefined)
    }
    const links = [...(await front!.text()).matchAll(/href="(\/[^"#]*)"/g)].map(([, href]) => href!)
    expect(links.length).toBeGreaterThan(10)
    for (const href of new Set(links)) {
      expect({ href, status: (await fetch(base + href)).status }).toEqual({ href, status: 200 })
    }
  }, 90_000)
})

ownLooks()

describe('a project of Astro that has pages, styles, a collection and a configuration of its own', () => {
  const town = join(folder, 'town')
  const inTown = (path: string) => readFileSync(join(town, 'dist', path), 'utf8')
  const astro = [join(folder, 'node_modules/astro/bin/astro.mjs')]
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ASTRO_TELEMETRY_DISABLED: '1' }

  beforeAll(() => cpSync(join(import.meta.dirname, 'town'), town, { recursive: true }))

  it("builds both with Astro's own command, its pages in place of ours and nothing of ours in them", () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [...astro, 'build'], {
      cwd: town,
      encoding: 'utf8',
      env,
    })
    expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' })
    const [front, note, story] = [
      inTown('index.html'),
      inTown('notes/one/index.html'),
      inTown('articles/quay/index.html'),
    ]
    expect(front).toContain('Welcome to the town.')
    expect(note).toContain('A "note" of another collection.')
    expect([inTown('greeting.txt'), inTown('own.txt')]).toEqual(['Good morning, town', 'Ours alone.\n'])
    expect(story).toMatch(/<a href="\/town\/sources\/[^"]*">.*data-kind="claim"/s)
    expect(story).toContain('<link rel="canonical" href="https://town.example/town/articles/quay/">')
    const sheets = (html: string) =>
      [...html.matchAll(/<link rel="stylesheet" href="\/town\/([^"]+)"/g)].map(([, path]) => inTown(path!)).join('')
    for (const html of [front, note]) {
      expect(sheets(html)).toMatch(/#639|rebeccapurple/)
      expect(sheets(html)).toContain('3px dotted')
      expect(sheets(html)).not.toContain('story-text')
    }
    expect(sheets(story)).toContain('story-text')
    expect(sheets(story)).not.toMatch(/#639|rebeccapurple|3px dotted/)
    expect(inTown('sitemap-0.xml')).toMatch(/town\/articles\/quay\/<.*town\/notes\/one\/</s)
  }, 120_000)

  it("previews both with Astro's own command, and follows what is saved of either", async () => {
    dev = spawn(process.execPath, [...astro, 'dev', '--port', '4397'], { cwd: town, env })
    const base = 'http://localhost:4397/town/'
    const textOf = async (path: string) => {
      const response = await fetch(base + path).catch(() => undefined)
      return response?.ok ? response.text() : ''
    }
    const shows = async (path: string, words: string) => {
      let text = ''
      for (let i = 0; i < 250 && !text.includes(words); i++) {
        if (i > 0) await wait(200)
        text = await textOf(path)
      }
      return text
    }
    expect(await shows('', 'Welcome to the town.')).toContain('Welcome')
    expect(await shows('notes/one/', 'another collection')).toContain('"note"')
    expect(await shows('articles/quay/', 'data-kind="claim"')).toContain('<h1>The quay is shut</h1>')
    expect(JSON.parse(await shows('articles/quay/story.json', '{'))).toMatchObject({ title: 'The quay is shut' })
    const change = (path: string, from: string, to: string) =>
      writeFileSync(join(town, path), readFileSync(join(town, path), 'utf8').replace(from, to))
    change('briefing/articles/quay.md', 'is shut\n', 'is open\n')
    expect(await shows('articles/quay/', 'The quay is open')).toContain('<h1>The quay is open</h1>')
    change('notes/one.md', 'another', 'the other')
    expect(await shows('notes/one/', 'the other collection')).toContain('"note"')
  }, 120_000)
})

describe('the package', () => {
  it('holds what is needed and nothing else', () => {
    const installed = join(folder, 'node_modules/on-record')
    const files = globSync('**/*', { cwd: installed }).filter((file) => statSync(join(installed, file)).isFile())
    const kinds = new Set(files.map((file) => file.split('/')[0]))
    expect([...kinds].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'docs',
      'hosting',
      'lib',
      'package.json',
      'schemas',
      'starter',
    ])
    expect(files.filter((file) => /(?<!\.d)\.ts$|training|golden|\.test\./.test(file))).toEqual([])
    // Of the fonts only the files that sites are set in, with their licences.
    expect(files.filter((file) => /\.woff2?$/.test(file)).length).toBe(24)
    expect(files.filter((file) => /fonts\/LICENSE/.test(file)).length).toBe(5)
    expect(globSync('@fontsource*', { cwd: join(folder, 'node_modules') })).toEqual([])
    // More than half of it is what was learned.
    expect(statSync(tarball).size).toBeLessThan(4e6)
  })

  it('is found faultless by publint and by Are The Types Wrong', async () => {
    const { messages } = await publint({ pkgDir: join(folder, 'node_modules/on-record'), strict: true })
    expect(messages.map((message) => formatMessage(message, {}))).toEqual([])
    const bytes = new Uint8Array(readFileSync(tarball))
    const analysis = await checkPackage(createPackageFromTarballData(bytes), {
      excludeEntrypoints: [/\.astro$|\.json$|\*/],
    })
    const problems = 'problems' in analysis ? analysis.problems : [{ kind: 'no types' as const }]
    // It is for import alone: require() of Node that is new enough takes it too.
    const modern = problems.filter(
      (it) => !('resolutionKind' in it) || !['node10', 'node16-cjs'].includes(it.resolutionKind),
    )
    expect(modern).toEqual([])
  }, 90_000)

  it('gives types for all that it exports, in strict TypeScript', () => {
    const names = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).exports)
    const modules = names.filter((name) => !/[*]|\.json$/.test(name)).map((name) => `on-record${name.slice(1)}`)
    expect(modules.length).toBeGreaterThan(6)
    write(
      'types/index.ts',
      `${modules.map((name, at) => `import * as m${at} from '${name}'`).join('\n')}
export const all = [${modules.map((_, at) => `m${at}`).join(', ')}]
import onRecord, { type OnRecordOptions } from 'on-record'
import { annotate } from 'on-record/engine'
import remarkAnnotations from 'on-record/remark-annotations'
import { unified } from 'unified'
const options: OnRecordOptions = { content: './content' }
export const integration = onRecord(options)
export const name: string | null | undefined = annotate('The bridge is shut, police said.').attributions[0]?.chain[0]?.name
export const processor = unified().use(remarkAnnotations, { date: '2026-03-02' })
// @ts-expect-error: there is no such option.
onRecord({ contents: './content' })
`,
    )
    write(
      'types/tsconfig.json',
      JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          module: 'nodenext',
          target: 'esnext',
          skipLibCheck: false,
          types: [],
        },
        include: ['index.ts'],
      }),
    )
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(folder, 'types')],
      { encoding: 'utf8' },
    )
    // What Astro's own types name and does not install is not for us to mend.
    const ours = stdout.split('\n').filter((line) => /^\S*my-briefing\/(?:types|node_modules\/on-record)\//.test(line))
    expect({ status: ours.length === 0 ? 0 : status, ours }).toEqual({ status: 0, ours: [] })
    rmSync(join(folder, 'types'), { recursive: true })
  }, 120_000)
})
