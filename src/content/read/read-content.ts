import { join, relative, resolve, sep } from 'node:path'
import type { z } from 'astro/zod'
import type { PluggableList } from 'unified'
import { VFile } from 'vfile'
import { href } from '../../addresses/href.ts'
import { sourceHref, storyHref } from '../../addresses/page-href.ts'
import { checkRegistry, type RegisteredSource } from '../../newsroom/index.ts'
import { pageProcessor } from '../compile/page-processor.ts'
import { render } from '../compile/render.ts'
import { type AddressContext, addressReader } from '../files/read-addresses.ts'
import type { SiteAsset } from '../files/types.ts'
import { placeInFrontmatter } from '../messages/place-in-frontmatter.ts'
import { report } from '../messages/report.ts'
import { SITE_PAGES } from '../schemas/claim-addresses.ts'
import {
  eventSchema,
  type Frontmatter,
  frontmatterSchema,
  headingSchema,
  sourceSchema,
} from '../schemas/frontmatter-schemas.ts'
import type { Article, Content, SiteSettings, WithProse } from '../types.ts'
import { checkDates } from './check-dates.ts'
import { checkRedirects } from './check-redirects.ts'
import { inZone } from './in-zone.ts'
import { readFolder } from './read-folder.ts'
import { readSite, reportLead } from './read-site.ts'
import { unreadStories } from './unread-stories.ts'

interface ReadOptions {
  /** Time of reading, in milliseconds: what is published later is held back as a draft is. Default: the clock's. */
  now?: number
  /** Path that all addresses of the site begin with. Default: `/`. */
  base?: string
  /** Path of the folder whose files stand in the site as they are. Default: none. */
  public?: string
  /** Whether drafts may be linked to. Default: false. */
  drafts?: boolean
  /** A project's own remark plugins, for pages and descriptions. Default: none. */
  plugins?: PluggableList
  /** Is told how many of the files of stories are read. Default: nobody is. */
  onRead?: (done: number, total: number) => void
}

/**
 * Content of a folder: settings, articles, sources, events, topics and pages, checked, drafts included. Nothing is thrown
 * for what an editor wrote: every problem is a message of its file (line and column from 1), and what could not be read
 * is left out. Reads one file after the other: to wait for each of many small ones would take longer than to read it.
 *
 * @param folder Path of the content folder.
 */
export function readContent(folder: string, options: ReadOptions = {}): Content {
  const { now = Date.now(), base = '/', drafts = false, onRead } = options
  const where = { roots: { content: resolve(folder), public: options.public ?? null }, base }
  const { site, file, assets } = readSite(folder, where)
  const files = [file]
  const articles = readArticles(folder, { files, onRead, site, now })
  const unread = unreadStories(folder, files)
  const published = articles.filter(({ frontmatter }) => drafts || !frontmatter.draft).map(({ slug }) => slug)
  const linked = [...published, ...unread]
  const reading: ProseReading = {
    ...where,
    files,
    assets: new Map(assets),
    links: new Map(),
    plugins: options.plugins ?? [],
    imageHosts: site.imageHosts,
    stories: Object.fromEntries(linked.map((slug) => [slug, { href: storyHref({ base }, slug) }])),
  }
  if (site.lead !== null && !Object.hasOwn(reading.stories, site.lead)) reportLead(file, site.lead)
  const sources = readSources(folder, reading)
  const [events, topics, pages] = [
    readHeadings(folder, 'events', reading, eventSchema),
    readHeadings(folder, 'topics', reading, headingSchema),
    readHeadings(folder, 'pages', reading, headingSchema),
  ]
  checkPageNames(folder, pages, files)
  checkRedirects(articles, {
    pages: new Set([...SITE_PAGES, ...pages.map(({ id }) => id)]),
    base,
    publicFolder: where.roots.public,
    files,
  })
  return {
    site,
    articles,
    sources,
    events,
    topics,
    pages,
    proseLinks: reading.links,
    assets: [...reading.assets.values()],
    files,
    unread,
    waiting: waitingOf(articles),
  }
}

/** What no build publishes yet: drafts, and stories whose time has not come, the next one first. */
function waitingOf(articles: readonly Article[]): Content['waiting'] {
  return {
    drafts: articles.filter(({ frontmatter, scheduled }) => frontmatter.draft && !scheduled).length,
    heldBack: articles
      .filter(({ scheduled }) => scheduled)
      .map(({ path, frontmatter: { published } }) => ({ path, published }))
      .sort((a, b) => Date.parse(a.published) - Date.parse(b.published)),
  }
}

/** Checks that no page of an editor has the name of one that the site makes. */
function checkPageNames(folder: string, pages: readonly { id: string }[], files: readonly VFile[]): void {
  for (const { id } of pages.filter(({ id }) => SITE_PAGES.has(id))) {
    const file = files.find(({ path }) => path === join(folder, 'pages', `${id}.md`)) ?? files.at(-1)!
    report(file, 'page-taken', `Unexpected page \`${id}\`, expected a name that the site has no page of its own for`, {
      fix: `Rename the file; the site's own pages are ${[...SITE_PAGES].join(', ')}.`,
    })
  }
}

/** What reading descriptions and pages needs, and what it finds. */
interface ProseReading extends AddressContext {
  files: VFile[]
  /** Files that their texts need, by place. */
  assets: Map<string, SiteAsset>
  /** Slugs of the stories that they link to, by path. */
  links: Map<string, string[]>
  plugins: PluggableList
}

interface ArticleReading {
  files: VFile[]
  onRead: ReadOptions['onRead'] | undefined
  site: SiteSettings
  now: number
}

function readArticles(folder: string, { files, onRead, site, now }: ArticleReading): Article[] {
  const bySlug = new Map<string, Article>()
  for (const { id, file, data, body } of readFolder(folder, 'articles', frontmatterSchema, files, onRead)) {
    const other = bySlug.get(id)
    if (other) {
      report(
        file,
        'slug-taken',
        `Unexpected second story with the slug \`${id}\`, the first is ${relative(folder, other.path)}`,
        {
          fix: 'Rename one of the two files; the address of a story is the name of its file.',
        },
      )
    } else if (body.trim() === '') {
      report(file, 'story-empty', 'Unexpected end of file, expected the text of the story after the frontmatter', {
        fix: 'Write the story, or set `draft: true`.',
        ...(data.draft && { severity: 'warning' }),
      })
    } else {
      const frontmatter = inSiteZone(data, site.timeZone)
      checkDates(file, data, frontmatter, now)
      const scheduled = !data.draft && Date.parse(frontmatter.published) > now
      if (scheduled) {
        report(file, 'published-later', `Held back until ${frontmatter.published}; a build after that publishes it`, {
          place: placeInFrontmatter(String(file), ['published']),
          severity: 'suggestion',
          fix: 'Give the time at which it may be read, if that is not the one.',
        })
      }
      bySlug.set(id, {
        slug: id,
        path: file.path,
        frontmatter: scheduled ? { ...frontmatter, draft: true } : frontmatter,
        body,
        ...(scheduled && { scheduled }),
      })
    }
  }
  return [...bySlug.values()]
}

/** Dates that give no zone mean the site's. */
function inSiteZone(frontmatter: Frontmatter, timeZone: string): Frontmatter {
  const zoned = (date: string) => inZone(date, timeZone)
  return {
    ...frontmatter,
    published: zoned(frontmatter.published),
    updated: frontmatter.updated && zoned(frontmatter.updated),
    corrections: frontmatter.corrections.map((it) => ({ ...it, date: zoned(it.date) })),
  }
}

function readSources(folder: string, reading: ProseReading): WithProse<RegisteredSource>[] {
  const sources: WithProse<RegisteredSource>[] = []
  const fileOf = new Map<string, VFile>()
  for (const { id, file, data, body } of readFolder(folder, 'sources', sourceSchema, reading.files)) {
    fileOf.set(file.path, file)
    sources.push({
      id,
      ...data,
      path: file.path,
      html: renderProse(file, body, sourceHref({ base: '/' }, id), reading),
    })
  }
  for (const { path, rule, field, value, message } of checkRegistry(sources)) {
    const file = fileOf.get(path)
    const source = sources.find((it) => it.path === path)
    if (file)
      report(file, rule, message.replaceAll(join(folder, sep), ''), { place: placeOf(file, source, field, value) })
  }
  return sources
}

/** Where a field of a source has a value: itself, or one of its list. */
function placeOf(file: VFile, source: RegisteredSource | undefined, field: string, value: string) {
  const list = source && field in source ? source[field as keyof RegisteredSource] : null
  return placeInFrontmatter(String(file), Array.isArray(list) ? [field, Math.max(0, list.indexOf(value))] : [field])
}

function readHeadings<Data>(
  folder: string,
  name: string,
  reading: ProseReading,
  schema: z.ZodType<Data>,
): WithProse<Data & { id: string }>[] {
  const headings: WithProse<Data & { id: string }>[] = []
  for (const { id, file, data, body } of readFolder(folder, name, schema, reading.files)) {
    const page = href('/', name === 'pages' ? id : `${name}/${id}`)
    headings.push({ id, ...data, html: renderProse(file, body, page, reading) })
  }
  return headings
}

/** The body of a page or a description as HTML. What is wrong with it is said in the messages of its file. */
function renderProse(file: VFile, body: string, page: string, reading: ProseReading): string {
  const addresses = addressReader(reading, file.path, page)
  const { plugins } = reading
  const prose = new VFile({ path: file.path, value: body })
  const html = render(pageProcessor(addresses, plugins), prose, plugins.length > 0)
  file.messages.push(...prose.messages)
  for (const [path, asset] of addresses.assets) reading.assets.set(path, asset)
  if (prose.data.addressLinks?.length) reading.links.set(file.path, prose.data.addressLinks)
  return html
}
