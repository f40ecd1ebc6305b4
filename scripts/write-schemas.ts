import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { jsonSchemas } from '../src/content/schemas/json-schemas.ts'

/* Writes `schemas/`, by which editors check and complete what is written: `npm run schemas`, when a field has changed. */
const folder = fileURLToPath(new URL('../schemas/', import.meta.url))
mkdirSync(folder, { recursive: true })
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(`${folder}${name}.json`, `${JSON.stringify(schema, null, 2)}\n`)
}
