import { frontmatterOf } from './frontmatter-of.ts'
import { fieldsOf, readData, stringIn } from './read-data.ts'
import type { SiteFiles } from './types.ts'

/** `_data/authors.yml`, `blog/.authors.yml`, `data/authors.toml`, `src/content/authors.json`. */
const DATA_FILE = /(?:^|\/)\.?(?:authors?|people|staff|team|contributors)\.(?:ya?ml|json|toml)$/i

/** `_authors/ann.md`, `src/content/authors/ann.json`, `content/authors/ann/_index.md`. */
const OWN_FILE =
  /(?:^|\/)_?(?:authors?|people|staff|team|contributors)\/([^/]+?)(?:\/_?index)?\.(?:md|mdx|ya?ml|json|toml)$/i

/**
 * Names of the authors of an archive by the ids that its stories give, wherever its generator keeps them: one file for
 * all, or one for each.
 */
export function readAuthors(files: SiteFiles): Map<string, string> {
  const names = new Map<string, string>()
  const learn = (id: unknown, value: unknown) => {
    const name = nameOf(value)
    if (name !== null && typeof id === 'string' && !names.has(id)) names.set(id, name)
  }
  for (const path of files.paths) {
    if (DATA_FILE.test(path)) {
      const data = readData(files, path)
      for (const [id, value] of Object.entries({ ...data, ...fieldsOf(data.authors) })) learn(id, value)
    }
    const [, id] = OWN_FILE.exec(path) ?? []
    if (!id) continue
    const fields = /\.mdx?$/.test(path) ? frontmatterOf(files, path) : readData(files, path)
    for (const key of [id, fields?.id, fields?.short_name, fields?.username, fields?.slug]) learn(key, fields)
  }
  return names
}

function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return stringIn(value)
  const fields = fieldsOf(value)
  const parts = [fields.first_name, fields.last_name].flatMap((part) => stringIn(part) ?? [])
  return (
    ['name', 'full_name', 'fullName', 'display_name', 'displayName', 'contributorName', 'title']
      .map((key) => stringIn(fields[key]))
      .find((it) => it !== null) ?? (parts.length > 0 ? parts.join(' ') : null)
  )
}
