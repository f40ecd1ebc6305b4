import type { FrontmatterFields } from '../../markdown/split-frontmatter.ts'
import { dateParts, tidyAddress, urlName } from '../fill-pattern.ts'
import { frontmatterOf, isDated } from '../frontmatter-of.ts'
import { fieldsOf, folderIn, readData, stringIn } from '../read-data.ts'
import type { Addressed, ArchiveStory, Generator, OldAddress } from '../types.ts'
import { partDocuments } from './part-documents.ts'

const CONFIG_FILE = /^mkdocs[\w.-]*\.ya?ml$/

/** A site of a folder: there may be several, each with a configuration of its own. */
interface DocsSite {
  docs: string
  isFlat: boolean
  url: string | null
  language: string | null
  blog: { posts: string; folder: string; format: string; date: string } | null
  moved: [string, string][]
}

/** MkDocs, with the blog of Material for MkDocs. */
export const mkdocs: Generator = {
  name: 'MkDocs',
  knows: ({ paths }) => paths.some((path) => CONFIG_FILE.test(path)),
  read: (files) => {
    const sites = files.paths
      .filter((path) => CONFIG_FILE.test(path))
      .map((path) => siteOf(readData(files, path)))
      .filter(({ docs }) => files.paths.some((path) => path.startsWith(`${docs}/`)))
    const placed = files.paths.flatMap((path) => {
      const site = sites
        .filter(({ docs }) => path.startsWith(`${docs}/`))
        .sort((a, b) => b.docs.length - a.docs.length)[0]
      if (!site || !/\.(?:md|markdown)$/i.test(path)) return []
      const story: ArchiveStory = {
        path,
        defaults: {},
        addressOf: (it) => addressOf(site, path.slice(site.docs.length + 1), it),
      }
      const isPost = isInBlog(site, path.slice(site.docs.length + 1)) || isDated(path, frontmatterOf(files, path) ?? {})
      return [{ story, isPost }]
    })
    const shown = sites.find(({ blog }) => blog) ?? sites[0]
    return {
      ...partDocuments(placed),
      publicFolders: sites.map(({ docs }) => docs),
      url: shown?.url ?? null,
      language: shown?.language ?? null,
      redirects: new Map(
        sites.flatMap(({ docs, moved }) => moved.map(([from, to]) => [from, `${docs}/${to}`] as const)),
      ),
    }
  },
}

function siteOf(config: FrontmatterFields): DocsSite {
  const plugins = new Map(
    (Array.isArray(config.plugins)
      ? config.plugins
      : Object.entries(fieldsOf(config.plugins)).map((it) => Object.fromEntries([it]))
    ).flatMap((plugin): [string, FrontmatterFields][] =>
      typeof plugin === 'string'
        ? [[plugin, {}]]
        : Object.entries(fieldsOf(plugin)).map(([name, value]) => [name, fieldsOf(value)]),
    ),
  )
  const blog = plugins.get('blog') ?? plugins.get('material/blog')
  const folder = (stringIn(blog?.blog_dir) ?? 'blog').replace(/^\.?\/?|\/$/g, '').replace(/^\.$/, '')
  const isFlat = config.use_directory_urls === false
  return {
    docs: folderIn(config.docs_dir) ?? 'docs',
    isFlat,
    url: stringIn(config.site_url),
    language: stringIn(fieldsOf(config.theme).language),
    blog: blog
      ? {
          folder,
          posts: (stringIn(blog.post_dir) ?? '{blog}/posts').replace('{blog}', folder).replace(/^\.?\//, ''),
          format: stringIn(blog.post_url_format) ?? '{date}/{slug}',
          date: stringIn(blog.post_url_date_format) ?? 'yyyy/MM/dd',
        }
      : null,
    moved: Object.entries(fieldsOf(plugins.get('redirects')?.redirect_maps)).flatMap(
      ([from, to]): [string, string][] => (typeof to === 'string' ? [[pagePath(from, isFlat), to]] : []),
    ),
  }
}

function isInBlog({ blog }: DocsSite, inner: string): boolean {
  return blog !== null && inner.startsWith(`${blog.posts}/`)
}

function pagePath(inner: string, isFlat: boolean): string {
  const bare = inner.replace(/(?:^|(?<=\/))(?:index|README)\.\w+$/, '').replace(/\.\w+$/, '')
  return tidyAddress(isFlat && bare !== '' && !bare.endsWith('/') ? `${bare}.html` : `${bare}/`)
}

function addressOf(site: DocsSite, inner: string, { fields, title, published }: Addressed): OldAddress | null {
  const { blog } = site
  if (!blog || !isInBlog(site, inner)) return { path: pagePath(inner, site.isFlat), guess: null }
  const { year, month, day } = dateParts(published)
  if (!year || !month || !day) return null
  const date = blog.date
    .replace(/yyyy|y+/, year)
    .replace(/MM/, month)
    .replace(/dd/, day)
    .replace(/\bM\b/, String(Number(month)))
    .replace(/\bd\b/, String(Number(day)))
  const file = (inner.split('/').at(-1) ?? '').replace(/\.\w+$/, '')
  const slug = stringIn(fields.slug) ?? (title === null ? file : urlName(title))
  const categories = [fields.categories ?? []]
    .flat()
    .map((it) => urlName(String(it)))
    .join('/')
  const named = blog.format
    .replace('{date}', date)
    .replace('{slug}', slug)
    .replace('{file}', file)
    .replace('{categories}', categories)
  return { path: tidyAddress(`${blog.folder}/${named}${site.isFlat ? '.html' : '/'}`), guess: null }
}
