/**
 * What Decap CMS 3 asks of its configuration, restated as a JSON Schema from its own (`configSchema.js` of
 * decap-cms-core, and the `schema` of each widget), for what ours uses. It takes nothing else here, so that a new option
 * of ours is looked up there first. That names are unique, JSON Schema cannot say.
 */
const text = { type: 'string' }
const flag = { type: 'boolean' }
const common = { name: text, label: text, required: flag, hint: text }

const widget = (name: string, options: object = {}, required: string[] = []) => ({
  type: 'object',
  properties: { ...common, widget: { const: name }, ...options },
  required: ['name', 'widget', ...required],
  additionalProperties: false,
})

const fields = { $ref: '#/$defs/fields' }

export const decapConfig = {
  $defs: {
    fields: {
      type: 'array',
      minItems: 1,
      items: {
        oneOf: [
          widget('string', { default: text }),
          widget('text', { default: text }),
          widget('markdown'),
          widget('image'),
          widget('boolean', { default: flag }),
          widget('datetime', { format: text, picker_utc: flag }),
          widget('select', { options: { type: 'array', minItems: 1, items: text }, default: text }, ['options']),
          widget('list', { fields, default: { type: 'array' } }),
          widget('object', { collapsed: flag, fields }, ['fields']),
        ],
      },
    },
  },
  type: 'object',
  properties: {
    backend: {
      type: 'object',
      properties: { name: { const: 'github' }, repo: { type: 'string', pattern: '^[^/]+/[^/]+$' }, branch: text },
      required: ['name', 'repo'],
      additionalProperties: false,
    },
    publish_mode: { enum: ['simple', 'editorial_workflow'] },
    media_folder: text,
    public_folder: text,
    slug: {
      type: 'object',
      properties: { encoding: { enum: ['unicode', 'ascii'] }, clean_accents: flag },
      additionalProperties: false,
    },
    collections: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: {
          name: text,
          label: text,
          folder: text,
          create: flag,
          slug: text,
          identifier_field: text,
          summary: text,
          sortable_fields: { type: 'array', items: text },
          fields,
          files: {
            type: 'array',
            items: {
              type: 'object',
              properties: { name: text, label: text, file: text, fields },
              required: ['name', 'label', 'file', 'fields'],
              additionalProperties: false,
            },
          },
        },
        required: ['name', 'label'],
        oneOf: [{ required: ['files'] }, { required: ['folder', 'fields'] }],
        additionalProperties: false,
      },
    },
  },
  required: ['backend', 'collections', 'media_folder'],
  additionalProperties: false,
}
