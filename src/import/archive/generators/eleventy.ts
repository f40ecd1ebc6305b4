import type { FrontmatterFields } from '../../markdown/split-frontmatter.ts'
import { undated } from '../../markdown/undated.ts'
import { dateParts, tidyAddress, urlName } from '../fill-pattern.ts'
import { frontmatterOf, isDated } from '../frontmatter-of.ts'
import { readData, readFirst, stringIn } from '../read-data.ts'
import type { Addressed, ArchiveStory, Generator, OldAddress, SiteFiles } from '../types.ts'
import { partDocuments } from './part-documents.ts'

const configFiles = [
  '.eleventy.js',
  '.eleventy.cjs',
  ...['js', 'cjs', 'mjs', 'ts'].map((it) => `eleventy.config.${it}`),
]

/** Eleventy: Markdown anywhere below its input folder, and the data files of each folder. Its configuration is code, which is read and never run. */
export const eleventy: Generator = {
  name: 'Eleventy',
  knows: ({ has }) => configFiles.some(has),
  read: (files) => {
    const config = files.read(configFiles.find(files.has) ?? '')
    const [input = '', includes = '_includes', output = '_site'] = ['input', 'includes', 'output'].map((name) =>
      new RegExp(`\\b${name}\\s*:\\s*["'\`]([^"'\`]+)`).exec(config)?.[1]?.replace(/^\.?\/|\/$|^\.$/g, ''),
    )
    const ignored = files
      .read('.eleventyignore')
      .split('\n')
      .map((line) => line.trim().replace(/^\.?\/|\/?\**$/g, ''))
      .filter((line) => line !== '' && !line.startsWith('#'))
    const below = (path: string, folder: string) => folder === '' || path.startsWith(`${folder}/`)
    const documents = files.paths.filter(
      (path) =>
        /\.(?:md|markdown|mdx)$/i.test(path) &&
        below(path, input) &&
        !below(path, output) &&
        !ignored.some((it) => path === it || path.startsWith(`${it}/`)) &&
        !/(?:^|\/)(?:\.|_data\/|_layouts\/)/.test(path) &&
        !path.includes(`${includes}/`) &&
        !/^(?:README|LICEN[CS]E|CONTRIBUTING|CHANGELOG|CODE_OF_CONDUCT|SECURITY|AGENTS|CLAUDE)\b/i.test(path),
    )
    const placed = documents.flatMap((path) => {
      const fields = frontmatterOf(files, path)
      const defaults = folderData(files, path)
      const isPost = fields !== null && (isDated(path, { ...defaults, ...fields }) || isTaggedPost(defaults))
      const story: ArchiveStory = {
        path,
        defaults: withoutCollection(defaults),
        addressOf: (it) => addressOf(path.slice(input === '' ? 0 : input.length + 1), it),
      }
      return fields === null && !isDated(path, {}) ? [] : [{ story, isPost }]
    })
    const site = readFirst(
      files,
      ['site', 'metadata', 'meta'].flatMap((name) =>
        [`${input}/_data/${name}.json`, `${input}/_data/${name}.yaml`, `data/${name}.yaml`, `data/${name}.json`].map(
          (it) => it.replace(/^\//, ''),
        ),
      ),
    )
    return {
      ...partDocuments(placed),
      publicFolders: [input, '', 'public', 'static', `${input}/public`, `${input}/static`],
      url: stringIn(site.url) ?? stringIn(site.baseurl) ?? stringIn(site.domain) ?? stringIn(site.host),
      language: stringIn(site.language) ?? stringIn(site.lang) ?? stringIn(site.locale),
    }
  },
}

function isTaggedPost({ tags }: FrontmatterFields): boolean {
  return [tags].flat().some((tag) => /^(?:posts?|articles?|news|blog)$/i.test(String(tag)))
}

/** What the data files of the folders above a document give it: `posts.json`, `posts.11tydata.json`, and plain values of `posts.11tydata.js`. */
function folderData(files: SiteFiles, path: string): FrontmatterFields {
  const folders = path.split('/').slice(0, -1)
  const data = folders.map((name, index): FrontmatterFields => {
    const stem = [...folders.slice(0, index + 1), name].join('/')
    const code = ['.11tydata.js', '.11tydata.cjs', '.11tydata.mjs', '.js'].map((ending) =>
      files.read(`${stem}${ending}`),
    )
    const fromCode = ['permalink', 'tags', 'author', 'lang'].flatMap((key): [string, string][] => {
      const literal = new RegExp(`^\\s*['"\`]?${key}['"\`]?\\s*:\\s*(["'\`])(.*?)\\1\\s*,?\\s*$`, 'm')
      const value = code.map((text) => literal.exec(text)?.[2]).find(Boolean)
      return value ? [[key, value]] : []
    })
    return {
      ...Object.fromEntries(fromCode),
      ...readData(files, `${stem}.json`),
      ...readData(files, `${stem}.11tydata.json`),
    }
  })
  return Object.assign({}, ...data)
}

/** A collection that all stories are in says nothing of any. */
function withoutCollection({ tags, ...rest }: FrontmatterFields): FrontmatterFields {
  const topics = [tags ?? []].flat().filter((tag) => !/^(?:all|posts?)$/i.test(String(tag)))
  return topics.length > 0 ? { ...rest, tags: topics } : rest
}

function addressOf(inner: string, story: Addressed): OldAddress | null {
  const { fields } = story
  if (fields.permalink === false) return null
  const folders = inner.split('/').slice(0, -1)
  const file = (inner.split('/').at(-1) ?? '').replace(/\.\w+$/, '')
  const bare = undated(file)
  const slug = bare === 'index' ? (folders.at(-1) ?? '') : bare
  const permalink = stringIn(fields.permalink)
  if (!permalink) {
    const path = [...folders, ...(bare === 'index' ? [] : [bare])].join('/')
    return { path: tidyAddress(`${path}/`), guess: null }
  }
  let guess: string | null = null
  let isWhole = true
  const path = permalink.replace(/\{\{-?\s*(.*?)\s*-?\}\}/g, (_, expression: string) => {
    const [name = '', ...filters] = expression.split('|').map((part) => part.trim())
    if (/^page\.(?:fileSlug|filePathStem)$/.test(name))
      return name.endsWith('Slug') ? slug : `${folders.join('/')}/${bare}`
    if (/^(?:page\.)?date$/.test(name)) {
      const { year, month, day } = dateParts(story.published)
      if (!year) isWhole = false
      const format = /["']([^"']+)["']/.exec(filters.join('|'))?.[1]
      if (!format) guess = `its date written as ${year}/${month}/${day}`
      return (format ?? '%Y/%m/%d')
        .replace(/%Y|yyyy|YYYY/g, year ?? '')
        .replace(/%m|MM|LL/g, month ?? '')
        .replace(/%d|dd|DD/g, day ?? '')
    }
    const value = stringIn(name === 'title' ? story.title : fields[name])
    if (value === null) isWhole = false
    return filters.some((filter) => /slug|url/i.test(filter)) ? urlName(value ?? '') : (value ?? '')
  })
  return isWhole && !/[{}]/.test(path) ? { path: tidyAddress(path.replace(/index\.html$/, '')), guess } : null
}
