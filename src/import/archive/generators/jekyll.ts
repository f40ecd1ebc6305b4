import type { FrontmatterFields } from '../../markdown/split-frontmatter.ts'
import { undated } from '../../markdown/undated.ts'
import { fillPattern, tidyAddress } from '../fill-pattern.ts'
import { frontmatterOf, isDated } from '../frontmatter-of.ts'
import { fieldsOf, folderIn, readFirst, stringIn } from '../read-data.ts'
import type { Addressed, ArchiveStory, Generator, OldAddress } from '../types.ts'
import { partDocuments } from './part-documents.ts'

const CONFIG_FILES = ['_config.yml', '_config.yaml', '_config.toml']

/** The names that Jekyll has for patterns of addresses. */
const styles: Record<string, string> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  none: '/:categories/:title:output_ext',
}

/** Jekyll: `_posts` and `_drafts` of any folder, collections, and the defaults of `_config.yml`. */
export const jekyll: Generator = {
  name: 'Jekyll',
  knows: ({ paths, has }) => CONFIG_FILES.some(has) || paths.some((path) => /(?:^|\/)_posts\//.test(path)),
  read: (files) => {
    const config = readFirst(files, CONFIG_FILES)
    const given = Array.isArray(config.collections)
      ? Object.fromEntries(config.collections.map((name) => [String(name), {}]))
      : fieldsOf(config.collections)
    const home = folderIn(config.collections_dir)
    const documents = files.paths.filter((path) => /\.(?:md|markdown|mkdn?|html?)$/i.test(path))
    const placed = documents.flatMap((path) => {
      const collection = collectionOf(path, given, home)
      if (collection === null) return []
      const fields = frontmatterOf(files, path)
      if (fields === null) return []
      const defaults = defaultsOf(config, path, collection || 'pages')
      const pattern = stringIn(fieldsOf(given[collection]).permalink)
      const story: ArchiveStory = {
        path,
        defaults: collection === 'drafts' ? { ...defaults, draft: true } : defaults,
        addressOf: (it) => addressOf(path, collection, pattern ?? styleOf(config, collection), it),
      }
      const isPost = collection === 'posts' || collection === 'drafts' || isDated(path, fields)
      return [{ story, isPost }]
    })
    const address = stringIn(config.url)
    return {
      ...partDocuments(placed),
      publicFolders: [''],
      url: address ? `${address.replace(/\/$/, '')}${tidyAddress(`${stringIn(config.baseurl) ?? ''}/`)}` : null,
      language: stringIn(config.lang) ?? stringIn(config.locale),
    }
  },
}

/** `posts`, `drafts`, the name of a collection, an empty one for a loose page; null for what Jekyll does not publish. */
function collectionOf(path: string, given: FrontmatterFields, home: string | null): string | null {
  const folders = path.split('/').slice(0, -1)
  if (home !== null && folders[0] === home) folders.shift()
  const at = folders.findIndex((folder) => folder.startsWith('_'))
  if (at < 0) return folders.some((folder) => folder.startsWith('.')) || isOfTheRepository(path) ? null : ''
  const name = folders[at]!.slice(1)
  if (name === 'posts' || name === 'drafts') return name
  return at === 0 && Object.hasOwn(given, name) ? name : null
}

/** Documents for those who work on the site. */
function isOfTheRepository(path: string): boolean {
  return /^(?:README|LICEN[CS]E|CONTRIBUTING|CHANGELOG|CODE_OF_CONDUCT|SECURITY|404)\b/i.test(path)
}

function defaultsOf(config: FrontmatterFields, path: string, type: string): FrontmatterFields {
  const list = Array.isArray(config.defaults) ? config.defaults.map(fieldsOf) : []
  const fitting = list.filter(({ scope }) => {
    const { path: prefix, type: of } = fieldsOf(scope)
    const folder = (stringIn(prefix) ?? '').replace(/\/$/, '')
    const isBelow = folder === '' || path === folder || path.startsWith(`${folder}/`)
    return isBelow && (stringIn(of) === null || of === type || (of === 'posts' && type === 'drafts'))
  })
  return Object.assign({}, ...fitting.map(({ values }) => fieldsOf(values)))
}

function styleOf(config: FrontmatterFields, collection: string): string {
  const style = stringIn(config.permalink) ?? 'date'
  if (collection === 'posts' || collection === 'drafts') return styles[style] ?? style
  if (collection === '') return /\/$|pretty/.test(style) ? '/:path/' : '/:path:output_ext'
  return '/:collection/:path:output_ext'
}

function addressOf(path: string, collection: string, pattern: string, story: Addressed): OldAddress | null {
  const { fields } = story
  const folders = path.split('/').slice(0, -1)
  const name = (path.split('/').at(-1) ?? '').replace(/\.\w+$/, '')
  const bare = collection === 'posts' || collection === 'drafts' ? undated(name) : name
  const above = folders.slice(0, Math.max(0, folders.indexOf('_posts')))
  const own = [fields.categories ?? fields.category ?? []].flat().flatMap((it) => String(it).split(/\s+/))
  const inner = collection === '' ? path : path.slice(path.indexOf(`_${collection}/`) + collection.length + 2)
  const values = {
    published: story.published,
    title: stringIn(fields.slug) ?? bare,
    slug: stringIn(fields.slug) ?? bare,
    name: bare,
    categories: [...new Set([...above, ...own].filter(Boolean))].map((it) => it.toLowerCase()).join('/'),
    collection,
    path: inner.replace(/(?:(?:^|\/)index)?\.\w+$/, ''),
    output_ext: '.html',
  }
  const filled = fillPattern(stringIn(fields.permalink) ?? pattern, values)
  return filled === null ? null : { path: filled, guess: null }
}
