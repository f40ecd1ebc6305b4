import type { FrontmatterFields } from '../../markdown/split-frontmatter.ts'
import { fillPattern, tidyAddress, urlName } from '../fill-pattern.ts'
import { frontmatterOf, isDated } from '../frontmatter-of.ts'
import { fieldsOf, folderIn, readFirst, stringIn } from '../read-data.ts'
import type { Addressed, ArchiveStory, Generator, OldAddress, SiteFiles } from '../types.ts'

const configFiles = ['hugo', 'config'].flatMap((name) =>
  ['toml', 'yaml', 'yml', 'json'].flatMap((ending) => [`${name}.${ending}`, `config/_default/${name}.${ending}`]),
)

interface HugoSite {
  files: SiteFiles
  /** Folders of content, each with the language of all that is in it. */
  roots: { folder: string; language: string | null }[]
  languages: ReadonlySet<string>
  /** The one whose pages stand at the root. */
  language: string
  permalinks: FrontmatterFields
  isUgly: boolean
  /** Fields that `_index` files hand down to all below them, by folder. */
  cascades: ReadonlyMap<string, FrontmatterFields>
}

/** Hugo: `content/`, in TOML, YAML or JSON; bundles, languages by folder or by file name, cascades. */
export const hugo: Generator = {
  name: 'Hugo',
  knows: ({ paths, has }) =>
    configFiles.some((path) => path.includes('hugo') && has(path)) ||
    paths.some((path) => path.startsWith('config/_default/')) ||
    (configFiles.some(has) && paths.some((path) => /^(?:content|archetypes|themes)\//.test(path))),
  read: (files) => {
    const config = readFirst(files, configFiles)
    const part = (name: string) => ({
      ...fieldsOf(config[name]),
      ...readFirst(files, [`config/_default/${name}.toml`, `config/_default/${name}.yaml`]),
    })
    const languages = part('languages')
    const main = folderIn(config.contentDir) ?? 'content'
    const ofLanguages = Object.entries(languages).flatMap(([language, value]) => {
      const folder = folderIn(fieldsOf(value).contentDir)
      return folder === null ? [] : [{ folder, language }]
    })
    const site: HugoSite = {
      files,
      roots: [...ofLanguages, { folder: main, language: null }],
      languages: new Set(Object.keys(languages)),
      language: stringIn(config.defaultContentLanguage) ?? 'en',
      permalinks: part('permalinks'),
      isUgly: config.uglyURLs === true || config.uglyurls === true,
      cascades: cascadesOf(files),
    }
    const documents = files.paths.filter(
      (path) => /\.(?:md|markdown|html?)$/i.test(path) && !/(?:^|\/)_index\./.test(path) && rootOf(site, path) !== null,
    )
    const stories = documents.map((path) => storyOf(site, path))
    const isStory = ({ path }: ArchiveStory) => isDated(path, frontmatterOf(files, path) ?? {})
    return {
      stories: stories.filter(isStory),
      pages: stories.filter((story) => !isStory(story)),
      publicFolders: ['static', 'assets', ...staticFolders(config), main],
      url: stringIn(config.baseURL) ?? stringIn(config.baseurl),
      language: stringIn(config.languageCode) ?? stringIn(config.defaultContentLanguage),
    }
  },
}

function staticFolders(config: FrontmatterFields): string[] {
  return [config.staticDir].flat().flatMap((folder) => stringIn(folder) ?? [])
}

function rootOf({ roots }: HugoSite, path: string) {
  return roots.find(({ folder }) => path.startsWith(`${folder}/`)) ?? null
}

function cascadesOf(files: SiteFiles): Map<string, FrontmatterFields> {
  const found = new Map<string, FrontmatterFields>()
  for (const path of files.paths) {
    if (!/(?:^|\/)_index\.(?:md|html)$/.test(path)) continue
    const { cascade } = frontmatterOf(files, path) ?? {}
    if (cascade) found.set(path.replace(/\/?_index\.\w+$/, ''), fieldsOf(fieldsOf(cascade).params ?? cascade))
  }
  return found
}

function storyOf(site: HugoSite, path: string): ArchiveStory {
  const root = rootOf(site, path)!
  const inner = path.slice(root.folder.length + 1)
  const [, suffix] = /\.([a-z]{2,3}(?:-[a-z]{2,4})?)\.\w+$/i.exec(inner) ?? []
  const [first = ''] = inner.split('/')
  const language =
    (suffix && (site.languages.size === 0 || site.languages.has(suffix)) ? suffix : null) ??
    root.language ??
    (site.languages.has(first) ? first : null)
  const cascade = [...site.cascades]
    .filter(([folder]) => path.startsWith(`${folder}/`))
    .sort(([a], [b]) => a.length - b.length)
  const defaults = Object.assign({}, ...cascade.map(([, fields]) => fields))
  return {
    path,
    defaults: { ...(language ? { lang: language } : {}), ...defaults },
    addressOf: (story) => {
      const address = addressOf(site, suffix ? inner.replace(`.${suffix}.`, '.') : inner, story)
      const isForeign =
        language !== null && language !== site.language && first !== language && stringIn(story.fields.url) === null
      return address && isForeign ? { ...address, path: `/${language.toLowerCase()}${address.path}` } : address
    },
  }
}

function addressOf({ permalinks, isUgly }: HugoSite, inner: string, story: Addressed): OldAddress | null {
  const { fields } = story
  const url = stringIn(fields.url)
  if (url) return { path: tidyAddress(url), guess: null }
  const parts = inner.replace(/\.\w+$/, '').split('/')
  const isBundle = parts.at(-1) === 'index'
  if (isBundle) parts.pop()
  const file = parts.pop() ?? ''
  const slug = stringIn(fields.slug)
  const name = urlName(slug ?? file)
  const section = parts[0] ?? ''
  const pattern = stringIn(fieldsOf(permalinks.page)[section]) ?? stringIn(permalinks[section])
  if (pattern) {
    const titled = story.title ? urlName(story.title) : null
    const values = {
      section: urlName(section),
      sections: parts.map(urlName).join('/'),
      title: titled,
      slug: slug ? urlName(slug) : titled,
      filename: urlName(file),
      contentbasename: urlName(file),
      slugorfilename: name,
      slugorcontentbasename: name,
    }
    const path = fillPattern(pattern, { ...values, published: story.published })
    return path === null ? null : { path, guess: null }
  }
  const path = tidyAddress([...parts.map(urlName), name].join('/'))
  return { path: isUgly ? `${path}.html` : `${path}/`, guess: null }
}
