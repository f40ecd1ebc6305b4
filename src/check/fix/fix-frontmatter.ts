import { isMap, isScalar, parseDocument, stringify } from 'yaml'
import { slugify } from '../../addresses/slugify.ts'
import { meantBy } from '../../content/read/read-yaml.ts'
import {
  eventSchema,
  frontmatterSchema,
  headingSchema,
  sourceSchema,
} from '../../content/schemas/frontmatter-schemas.ts'
import { siteSchema } from '../../content/schemas/site-schema.ts'
import type { Fix } from './types.ts'

type Schema = { shape: Record<string, { safeParse(value: unknown): { success: boolean } }> }

/** The schema of a file, by the folder that it stands in. */
const schemas: [RegExp, Schema][] = [
  [/(?:^|[\\/])articles[\\/]/, frontmatterSchema],
  [/(?:^|[\\/])sources[\\/]/, sourceSchema],
  [/(?:^|[\\/])events[\\/]/, eventSchema],
  [/(?:^|[\\/])(?:topics|pages)[\\/]/, headingSchema],
  [/site\.yaml$/, siteSchema],
]

/**
 * Fixes of the unknown keys of a file: each is given the name that it has here, and its value the form of that field, where
 * the field is not there yet and the value fits.
 */
export function fixFrontmatter(text: string, path: string): Fix[] {
  const schema = schemas.find(([pattern]) => pattern.test(path))?.[1]
  const block = yamlIn(text, path)
  if (!schema || !block) return []
  const document = parseDocument(block.yaml, { prettyErrors: false })
  if (document.errors.length > 0 || !isMap(document.contents)) return []
  const fields = document.toJS() as Record<string, unknown>
  const ours = Object.keys(schema.shape)
  const meaning = (key: string) => (key in schema.shape ? key : meantBy(key, ours))
  const uses = Map.groupBy(Object.keys(fields), meaning)
  return document.contents.items.flatMap((pair): Fix[] => {
    if (!isScalar(pair.key) || !pair.key.range) return []
    const key = String(pair.key.value)
    const meant = meaning(key)
    // Two keys that may mean one field: nobody can tell which.
    if (key in schema.shape || !meant || uses.get(meant)!.length > 1 || /\d/.test(key)) return []
    const value = fitting(schema, meant, fields[key])
    if (value === undefined) return []
    const [start, keyEnd] = pair.key.range
    const range = (pair.value as { range?: [number, number, number] } | null)?.range
    const isSame = Object.is(value, fields[key])
    if (!isSame && (!range || block.yaml.slice(range[0], range[1]).includes('#'))) return []
    const end = isSame ? keyEnd : range![1]
    const between = block.yaml.slice(keyEnd, range?.[0])
    const replacement = isSame ? meant : `${meant}${/^\s*:/.test(between) ? ': ' : between}${inline(value)}`
    return [
      {
        start: block.start + start,
        end: block.start + (isSame ? end : end - (/\n$/.test(block.yaml.slice(start, end)) ? 1 : 0)),
        replacement,
        reason: `wrote \`${meant}\` for \`${key}\`${isSame ? '' : ` with ${inline(value)}`}`,
      },
    ]
  })
}

/** The value, or the only form of it, that a field takes; undefined where there is none. */
function fitting({ shape }: Schema, field: string, value: unknown): unknown {
  // A name beside a picture may be whose it is.
  const isFile = field !== 'image' || typeof value !== 'string' || /\.[a-z]{3,4}$/i.test(value)
  const fits = (it: unknown) => isFile && shape[field]!.safeParse(it).success
  if (fits(value)) return value
  const made = formOf(field, value)
  return made !== undefined && fits(made) ? made : undefined
}

function formOf(field: string, value: unknown): unknown {
  const words = [value].flat().filter((it): it is string => typeof it === 'string' && it.trim() !== '')
  if (words.length === 0 || words.length !== [value].flat().length) return undefined
  if (field === 'byline') return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words[0]
  if (field === 'topics' || field === 'events') {
    const ids = words.flatMap((it) => it.split(/\s*,\s*/)).map(slugify)
    return ids.every(Boolean) ? [...new Set(ids)] : undefined
  }
  return field === 'redirects' ? words : undefined
}

function inline(value: unknown): string {
  return stringify(value, {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
    version: '1.1',
  }).trimEnd()
}

function yamlIn(text: string, path: string): { yaml: string; start: number } | null {
  if (/\.ya?ml$/.test(path)) return { yaml: text, start: 0 }
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0].length
  const closing = opening === undefined ? undefined : /^---[ \t]*$/m.exec(text.slice(opening))?.index
  return opening === undefined || closing === undefined
    ? null
    : { yaml: text.slice(opening, opening + closing), start: opening }
}
