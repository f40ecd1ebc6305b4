import { z } from 'astro/zod'
import { FIELD_DESCRIPTIONS } from './field-descriptions.ts'
import { eventSchema, frontmatterSchema, headingSchema, sourceSchema } from './frontmatter-schemas.ts'
import { siteSchema } from './site-schema.ts'

/** JSON Schema of an object, as far as editors and forms read it. */
export interface ObjectSchema {
  type?: string | string[]
  title?: string
  description?: string
  properties?: Record<string, ObjectSchema>
  required?: string[]
  items?: ObjectSchema
  enum?: string[]
  anyOf?: ObjectSchema[]
  [keyword: string]: unknown
}

/** What an editor writes, by the name of its schema. */
const SCHEMAS = {
  article: { title: 'Frontmatter of a story', schema: frontmatterSchema },
  source: { title: 'Frontmatter of a source', schema: sourceSchema },
  event: { title: 'Frontmatter of an event', schema: eventSchema },
  heading: { title: 'Frontmatter of a topic or a page', schema: headingSchema },
  site: { title: 'site.yaml', schema: siteSchema },
} as const

/** The name of a kind of file that has a schema. */
export type SchemaName = keyof typeof SCHEMAS

/**
 * The form of what an editor writes as JSON Schema (2020-12), made from the schemas that check it: what goes in, so that
 * defaults are not required.
 */
export function jsonSchemas(): Record<SchemaName, ObjectSchema> {
  const entries = Object.entries(SCHEMAS).map(([name, { title, schema }]) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as ObjectSchema
    return [name, { $schema, title, ...describe(rest, name as SchemaName) }]
  })
  return Object.fromEntries(entries)
}

function describe(schema: ObjectSchema, name: SchemaName): ObjectSchema {
  const properties = Object.entries(schema.properties ?? {}).map(([field, own]) => [
    field,
    { ...own, description: FIELD_DESCRIPTIONS[name][field] },
  ])
  return { ...schema, properties: Object.fromEntries(properties) }
}
