import { tidyAddress, urlName } from '../fill-pattern.ts'
import { frontmatterOf, isDated } from '../frontmatter-of.ts'
import { folderIn, stringIn } from '../read-data.ts'
import type { Addressed, ArchiveStory, Generator, OldAddress, SiteFiles } from '../types.ts'
import { partDocuments } from './part-documents.ts'

const configFiles = ['mjs', 'js', 'ts', 'cjs', 'mts'].map((ending) => `astro.config.${ending}`)

/** Astro: content collections and the Markdown under `src/pages`. Its configuration is code, which is read and never run. */
export const astro: Generator = {
  name: 'Astro',
  knows: ({ has }) => configFiles.some(has),
  read: (files) => {
    const config = files.read(configFiles.find(files.has) ?? '')
    const schema = ['src/content.config.ts', 'src/content/config.ts', 'src/content.config.mjs', 'src/content.config.js']
      .map(files.read)
      .join('\n')
    const bases = [...schema.matchAll(/\bbase\s*:\s*["'`]([^"'`]+)/g)].flatMap(([, base]) => folderIn(base) ?? [])
    const documents = files.paths.filter((path) => /\.(?:md|mdx|markdown|mdoc)$/i.test(path) && !/(?:^|\/)_/.test(path))
    const isFile = /\bformat\s*:\s*["']file["']/.test(config)
    const placed = documents.flatMap((path) => {
      const collection = collectionOf(path, bases)
      if (collection === null) return []
      const fields = frontmatterOf(files, path)
      if (fields === null) return []
      const inner = path.slice(collection.length + 1)
      const [first = ''] = inner.split('/')
      const language = /^[a-z]{2}(?:-[A-Za-z]{2,4})?$/.test(first) && inner.includes('/') ? first : null
      const route = routeOf(files, collection)
      const story: ArchiveStory = {
        path,
        defaults: language ? { lang: language } : {},
        addressOf: (it) => addressOf(inner, route, isFile, it),
      }
      return [{ story, isPost: isDated(path, fields) }]
    })
    return {
      ...partDocuments(placed),
      publicFolders: ['public', 'src', 'src/assets'],
      url:
        addressIn(config, /\bsite\s*:[^,\n]*?["'`](https?:\/\/[^"'`]+)/) ??
        addressIn(config, /\bsite\s*:[\s\S]{0,80}?["'`](https?:\/\/[^"'`]+)/),
      language: addressIn(config, /\bdefaultLocale\s*:\s*["'`]([^"'`]+)/),
    }
  },
}

function addressIn(config: string, pattern: RegExp): string | null {
  return stringIn(pattern.exec(config)?.[1])
}

/** The folder of a collection, `src/pages`, or null for a document that the site does not show. */
function collectionOf(path: string, bases: readonly string[]): string | null {
  const base = bases.filter((it) => path.startsWith(`${it}/`)).sort((a, b) => b.length - a.length)[0]
  if (base) return base
  if (path.startsWith('src/pages/')) return 'src/pages'
  return /^src\/content\/[^/]+(?=\/)/.exec(path)?.[0] ?? null
}

interface Route {
  folder: string
  guess: string | null
}

/** Where a page of `src/pages` shows a collection: the folder of a `[slug]` that names it. */
function routeOf(files: SiteFiles, collection: string): Route {
  const name = collection.split('/').at(-1) ?? ''
  if (collection === 'src/pages') return { folder: '', guess: null }
  // Starlight shows its only collection at the root.
  if (collection === 'src/content/docs') return { folder: '', guess: null }
  const routes = files.paths.filter((path) => /^src\/pages\/.*\[[^\]]+\](?:\/index)?\.(?:astro|ts|js)$/.test(path))
  const names = new RegExp(`(?:get(?:Collection|Entry)\\(|CollectionEntry<)\\s*["'\`]${name}["'\`]`)
  const shows = routes.filter((path) => /\.astro$/.test(path) && names.test(files.read(path)))
  const folder = (path: string) => path.replace(/^src\/pages\/?/, '').replace(/\/?\[.*$/, '')
  const [only] = shows
  if (only !== undefined) return { folder: folder(only), guess: shows.length > 1 ? `shown by ${only}` : null }
  const [any] = routes.filter((path) => /getCollection\(/.test(files.read(path)) && /\[\.\.\.\w+\]\.astro$/.test(path))
  return any === undefined
    ? { folder: name, guess: `no page names the collection ${name}` }
    : { folder: folder(any), guess: `shown by ${any}` }
}

function addressOf(inner: string, { folder, guess }: Route, isFile: boolean, { fields }: Addressed): OldAddress {
  const id = inner
    .replace(/(?:\/index)?\.\w+$/, '')
    .split('/')
    .map(urlName)
    .join('/')
  const path = tidyAddress(`${folder}/${stringIn(fields.slug) ?? stringIn(fields.permalink) ?? id}`).replace(/\/$/, '')
  return { path: isFile ? `${path}.html` : `${path}/`, guess }
}
