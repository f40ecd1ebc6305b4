import type { FrontmatterFields } from './split-frontmatter.ts'

/** Tables in which Zola keeps fields that others have at the top. */
const TABLES = ['taxonomies', 'extra']

/**
 * The fields of a frontmatter in the usual spelling: `Title:` as `title:`, and those of Zola's tables among the others. One
 * that stands twice keeps its own name the second time.
 *
 * @param known Names that mean something here.
 */
export function spellFields(fields: FrontmatterFields, known: ReadonlySet<string>): FrontmatterFields {
  const spelled = new Map<string, unknown>()
  const put = (name: string, value: unknown, own: string) => {
    const lower = name.toLowerCase()
    const usual = known.has(name) || !known.has(lower) ? name : lower
    spelled.set(spelled.has(usual) || (usual !== own && Object.hasOwn(fields, usual)) ? own : usual, value)
  }
  for (const [name, value] of Object.entries(fields)) {
    const isTable = TABLES.includes(name) && typeof value === 'object' && value !== null && !Array.isArray(value)
    if (!isTable) put(name, value, name)
    else for (const [inner, it] of Object.entries(value)) put(inner, it, `${name}.${inner}`)
  }
  return Object.fromEntries(spelled)
}
