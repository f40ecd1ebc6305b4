import { globSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import type { z } from 'astro/zod'
import type { VFile } from 'vfile'
import type { Heading, RegisteredSource } from '../../newsroom/index.ts'
import { checkRegistry } from '../../newsroom/index.ts'
import { pageProcessor } from '../compile/page-processor.ts'
import type { Article, Content, WithProse } from '../types.ts'
import { type FrontmatterMemo, readFrontmatter, readYaml } from './frontmatter.ts'
import { readTextFile } from './read-text.ts'
import { report } from './report.ts'
import { frontmatterSchema, headingSchema, type SiteSettings, siteSchema, sourceSchema } from './schema.ts'

/**
 * Content of a folder: settings, articles, sources, events, topics and pages, checked, drafts included. Nothing is thrown
 * for what an editor wrote: every problem is a message of its file (line and column from 1), and what could not be read
 * is left out. Reads one file after the other: to wait for each of many small ones would take longer than to read it.
 *
 * @param folder Path of the content folder.
 * @param known Frontmatter of stories that was read before.
 */
export function readContent(folder: string, known?: FrontmatterMemo): Content {
  const files: VFile[] = []
  const site = readSite(folder, files)
  const sources = readSources(folder, files)
  const [events, topics, pages] = [
    readHeadings(folder, 'events', files),
    readHeadings(folder, 'topics', files),
    readHeadings(folder, 'pages', files),
  ]
  const articles = readArticles(folder, files, known)
  return { site, articles, sources, events, topics, pages, files }
}

const fallbackSite: SiteSettings = siteSchema.parse({
  title: 'Untitled briefing',
  description: '-',
  publisher: { name: '-' },
})

function readSite(folder: string, files: VFile[]): SiteSettings {
  const file = readTextFile(join(folder, 'site.yaml'))
  files.push(file)
  return file.messages.length > 0 ? fallbackSite : (readYaml(file, String(file), siteSchema) ?? fallbackSite)
}

function readArticles(folder: string, files: VFile[], known?: FrontmatterMemo): Article[] {
  const bySlug = new Map<string, Article>()
  for (const { id, file, data, body } of readFolder(folder, 'articles', frontmatterSchema, files, known)) {
    const other = bySlug.get(id)
    if (other) {
      report(file, 'slug-taken', `Unexpected second story with the slug \`${id}\`, the first is ${other.path}`, {
        fix: 'Rename one of the two files; the address of a story is the name of its file.',
      })
    } else if (body.trim() === '') {
      report(file, 'story-empty', 'Unexpected end of file, expected the text of the story after the frontmatter', {
        fix: 'Write the story, or set `draft: true`.',
        ...(data.draft && { severity: 'warning' }),
      })
    } else {
      bySlug.set(id, { slug: id, path: file.path, frontmatter: data, body })
    }
  }
  return [...bySlug.values()]
}

function readSources(folder: string, files: VFile[]): WithProse<RegisteredSource>[] {
  const sources: WithProse<RegisteredSource>[] = []
  const fileOf = new Map<string, VFile>()
  for (const { id, file, data, body } of readFolder(folder, 'sources', sourceSchema, files)) {
    fileOf.set(file.path, file)
    sources.push({ id, ...data, path: file.path, html: String(pageProcessor().processSync(body)) })
  }
  for (const { path, rule, field, value, message } of checkRegistry(sources)) {
    const file = fileOf.get(path)
    if (file) report(file, rule, message, { place: placeOf(file, field, value) })
  }
  return sources
}

/** The first place after the field's name where the value stands. */
function placeOf(file: VFile, field: string, value: string): { line: number; column: number } {
  const text = String(file)
  const at = Math.max(0, text.indexOf(value, Math.max(0, text.indexOf(`${field}:`))))
  const before = text.slice(0, at).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1 }
}

function readHeadings(folder: string, name: string, files: VFile[]): WithProse<Heading>[] {
  const headings: WithProse<Heading>[] = []
  for (const { id, data, body } of readFolder(folder, name, headingSchema, files)) {
    headings.push({ id, ...data, html: String(pageProcessor().processSync(body)) })
  }
  return headings
}

interface Read<Data> {
  id: string
  file: VFile
  data: Data
  body: string
}

const plainId = /^[\p{Ll}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lo}\p{N}]+)*$/u

/** Every Markdown file of a folder that can be read, by path. */
function* readFolder<Schema extends z.ZodType>(
  folder: string,
  name: string,
  schema: Schema,
  files: VFile[],
  known?: FrontmatterMemo,
): Generator<Read<z.output<Schema>>> {
  const paths = globSync(`**/*.md`, { cwd: join(folder, name) })
  for (const path of paths.map((it) => it.split(sep).join('/')).sort()) {
    const file = readTextFile(join(folder, name, path))
    files.push(file)
    const id = basename(path, '.md')
    if (!plainId.test(id)) {
      report(
        file,
        'slug',
        `Unexpected file name \`${basename(path)}\`, expected words in lower case joined by hyphens`,
        {
          fix: 'Rename the file; its name is the address of the page.',
        },
      )
    }
    if (file.messages.length > 0) continue
    const parts = readFrontmatter(file, schema, known)
    if (parts) yield { id, file, ...parts }
  }
}
