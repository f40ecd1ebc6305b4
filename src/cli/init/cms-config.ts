import { jsonSchemas, type ObjectSchema, type SchemaName } from '../../content/schemas/json-schemas.ts'

/** Where the web editor finds the content, and where it writes. */
export interface CmsPlace {
  /** Folder of the content in the repository. */
  content: string
  /** `owner/name` at GitHub. */
  repo: string
  branch: string
}

/** What a field of a form of Decap CMS is filled in with. */
interface CmsWidget {
  widget: string
  [option: string]: unknown
}

/** A field of a form. */
export interface CmsField extends CmsWidget {
  name: string
  label: string
  required?: boolean
}

/** Folders of Markdown, with the schema of their frontmatter. */
const FOLDERS: readonly { name: string; label: string; schema: SchemaName }[] = [
  { name: 'articles', label: 'Stories', schema: 'article' },
  { name: 'sources', label: 'Sources', schema: 'source' },
  { name: 'events', label: 'Events', schema: 'event' },
  { name: 'topics', label: 'Topics', schema: 'heading' },
  { name: 'pages', label: 'Pages', schema: 'heading' },
]

/** Where an import came from and the form of the files are nothing to write by hand, and lists of pairs have no widget. */
const FORMLESS = new Set(['isBasedOn', 'contentVersion', 'conflicts', 'ledger'])

/** Fields that hold a date, which JSON Schema calls text. */
const DATES = new Set(['published', 'updated', 'date'])

/** Fields in which editors write more than a line. */
const LONG = new Set(['description', 'method', 'notice', 'text', 'caption'])

/** Configuration of Decap CMS, made from the schemas that check what it writes. */
export function cmsConfig({ content, repo, branch }: CmsPlace) {
  const schemas = jsonSchemas()
  const forms = FOLDERS.map(({ name, label, schema }) => ({
    name,
    label,
    folder: `${content}/${name}`,
    create: true,
    slug: '{{slug}}',
    ...(schema === 'source' ? { identifier_field: 'name' } : {}),
    ...(name === 'articles' ? { sortable_fields: ['published', 'title'], summary: '{{title}} ({{published}})' } : {}),
    fields: [...fieldsOf(schemas[schema]), { name: 'body', label: 'Text', widget: 'markdown' }],
  }))
  const settings = {
    name: 'settings',
    label: 'Settings',
    files: [{ name: 'site', label: 'The site', file: `${content}/site.yaml`, fields: fieldsOf(schemas.site) }],
  }
  return {
    backend: { name: 'github', repo, branch },
    publish_mode: 'editorial_workflow',
    media_folder: 'public/images',
    public_folder: '/images',
    slug: { encoding: 'ascii', clean_accents: true },
    collections: [...forms, settings],
  }
}

/**
 * The fields of a form, one for each property of an object.
 *
 * @param mayBeLeft Whether the whole object may be left out. Decap asks for what it requires all the same, and would save no
 *   story without a picture; `check` asks for it where there is one.
 */
function fieldsOf({ properties = {}, required = [] }: ObjectSchema, mayBeLeft = false): CmsField[] {
  const names = Object.keys(properties).filter((name) => !FORMLESS.has(name))
  return names.map((name) => {
    const { description } = properties[name]!
    return {
      name,
      label: labelOf(name),
      ...widgetOf(name, presentOf(properties[name]!), mayBeLeft || !required.includes(name)),
      // With a value of its own, an object would be written without the rest.
      ...(mayBeLeft && { default: undefined }),
      ...(required.includes(name) && !mayBeLeft ? {} : { required: false }),
      ...(description ? { hint: description } : {}),
    }
  })
}

/** The schema of a field that is there: one of the ways in which it may be, and not null. */
function presentOf(schema: ObjectSchema): ObjectSchema {
  const present = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema
  const type = Array.isArray(present.type) ? present.type.find((it) => it !== 'null') : present.type
  return { ...present, ...(type === undefined ? {} : { type }) }
}

function widgetOf(name: string, schema: ObjectSchema, mayBeLeft: boolean): CmsWidget {
  const { enum: choices, items, properties, default: preset } = schema
  const initial = preset === undefined || typeof preset === 'object' ? {} : { default: preset }
  if (choices) return { widget: 'select', options: choices, ...initial }
  if (schema.type === 'boolean') return { widget: 'boolean', default: name === 'history' }
  if (schema.type === 'array') {
    return items?.properties ? { widget: 'list', fields: fieldsOf(items) } : { widget: 'list' }
  }
  if (properties) return { widget: 'object', collapsed: true, fields: fieldsOf(schema, mayBeLeft) }
  if (DATES.has(name)) return { widget: 'datetime', format: 'YYYY-MM-DDTHH:mm:ss[Z]', picker_utc: true }
  if (name === 'src') return { widget: 'image' }
  return { widget: LONG.has(name) ? 'text' : 'string', ...initial }
}

/** `timeZone` → `Time zone`. */
function labelOf(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/-/g, ' ')
    .toLowerCase()
  return words[0]!.toUpperCase() + words.slice(1)
}
