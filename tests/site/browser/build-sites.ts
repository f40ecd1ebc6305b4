import { appendFileSync, cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { unpackBrowser } from './open-browser.ts'
import { runCommand } from './run-command.ts'

declare module 'vitest' {
  interface ProvidedContext {
    sites: Record<'sample' | 'harbour' | 'german' | 'hebrew' | 'imported', Site>
  }
}

export interface Site {
  out: string
  content: string
  base: string
}

const root = fileURLToPath(new URL('../../..', import.meta.url))
const work = join(root, 'node_modules/.cache/on-record-tests')

/** Raw documents that go through import and build untouched by hand: ours, and the real ones where they lie beside the project. */
const documents = [join(root, 'tests/import/documents'), join(root, '../shared/seeds')]

/** Builds the sample, an invented content folder under a base path, and a folder made by import alone. */
export default async function buildSites(project: TestProject): Promise<void> {
  await unpackBrowser()
  rmSync(work, { recursive: true, force: true })
  const sites = {
    sample: { content: join(root, 'content'), out: join(work, 'sample'), base: '/' },
    harbour: { content: join(root, 'tests/build/fixtures/harbour'), out: join(work, 'harbour'), base: '/news/' },
    german: { content: join(work, 'german-content'), out: join(work, 'german'), base: '/' },
    hebrew: { content: join(work, 'hebrew-content'), out: join(work, 'hebrew'), base: '/' },
    imported: { content: join(work, 'imported-content'), out: join(work, 'imported'), base: '/' },
  }
  writeTranslated(sites.german.content, sites.harbour.content, 'de')
  writeTranslated(sites.hebrew.content, sites.harbour.content, 'he')
  importDocuments(sites.imported.content)
  for (const { content, out, base } of Object.values(sites)) {
    run('build', [], { SITE_CONTENT: content, SITE_OUT: out, SITE_BASE: base, SITE_URL: 'https://briefing.example' })
  }
  project.provide('sites', sites)
}

/** The harbour briefing, its stories as they are in English, on a site that speaks another language; with an event and a correction. */
function writeTranslated(content: string, harbour: string, language: 'de' | 'he'): void {
  cpSync(harbour, content, { recursive: true })
  appendFileSync(join(content, 'site.yaml'), `language: ${language}\n`)
  mkdirSync(join(content, 'pages'))
  writeFileSync(join(content, 'pages/method.md'), '---\ntitle: Method\n---\n\nHow the Record works.\n')
  const more = 'language: en\nevents: [bridge]\ncorrections: [{ date: 2026-03-05, text: Amended. }]'
  for (const file of globSync(`${content}/articles/*.md`)) {
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/^topics: .*$/m, (topics) => `${topics}\n${more}`),
    )
  }
}

function importDocuments(content: string): void {
  mkdirSync(join(content, 'articles'), { recursive: true })
  for (const part of ['site.yaml', 'sources', 'topics']) {
    cpSync(join(root, 'content', part), join(content, part), { recursive: true })
  }
  const files = documents.filter(existsSync).flatMap((folder) => globSync(`${folder}/*.{txt,html,json}`))
  run('import', [...files, '--out', join(content, 'articles'), '--date', '2026-02-07', '--publish'], {
    SITE_CONTENT: content,
  })
}

function run(command: string, args: string[], env: Record<string, string>): void {
  const { status, output } = runCommand(command, env, args)
  if (status !== 0) throw new Error(`${command} failed:\n${output}`)
}
