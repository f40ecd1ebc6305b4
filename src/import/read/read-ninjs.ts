import { fail } from '../fail.ts'
import { findDate } from '../head/find-date.ts'
import { emptyHead, type ImportDraft, type Note } from '../types.ts'
import { parseJson } from './parse-json.ts'
import { readHtmlBody } from './read-html.ts'
import { readBlocks } from './read-raw-text.ts'
import { splitBlocks } from './split-blocks.ts'

type Fields = Record<string, unknown>

interface Version {
  role: string
  type: string
  value: string
}

/**
 * Reads a news item in ninjs 3 (IPTC), and in the older spellings `headline`, `body_text`, `body_xhtml`
 * and `byline` of ninjs 1. Throws a `VFileMessage` when the JSON is broken or has no text.
 */
export function readNinjs(json: string, path: string): ImportDraft {
  const item = parseItem(json, path)
  const headlines = versions(item, 'headlines', 'headline')
  const bodies = versions(item, 'bodies', 'body')
  const descriptions = versions(item, 'descriptions', 'description')
  const body = bodies.find((one) => /html/.test(one.type)) ?? main(bodies)
  if (!body)
    throw fail(path, {
      rule: 'file-empty',
      reason: 'Unexpected news item without text, expected bodies[].value',
      fix: 'Export the item with its body.',
    })
  const notes: Note[] = []
  const headline = main(headlines)
  for (const other of headlines) {
    if (other !== headline)
      notes.push({ line: null, message: `headline of role “${other.role}” left out: “${other.value}”` })
  }
  const first = dateOf(item.firstCreated ?? item.firstcreated)
  const version = dateOf(item.versionCreated ?? item.versioncreated)
  const published = first ?? version
  const text = /html/.test(body.type) ? null : splitBlocks(body.value)
  const blocks = text ? readBlocks(text.blocks) : null
  return {
    head: {
      ...emptyHead,
      title: headline?.value ?? null,
      description: main(descriptions)?.value ?? null,
      byline: stringOf(item.by ?? item.byline),
      dateline: stringOf(item.located),
      published,
      updated: version === published ? null : version,
    },
    body: blocks ? { type: 'root', children: blocks.nodes } : readHtmlBody(body.value),
    notes: [...notes, ...(text?.notes ?? []), ...(blocks?.notes ?? [])],
  }
}

function parseItem(json: string, path: string): Fields {
  const item = parseJson(json, path)
  if (typeof item === 'object' && item !== null && !Array.isArray(item)) return item as Fields
  throw fail(path, {
    rule: 'json',
    reason: 'Unexpected JSON value, expected one ninjs item as an object',
    fix: 'Write each item to a file of its own.',
  })
}

/** `headlines: [{role, value}]` of ninjs 2 and 3, or `headline` and `body_xhtml` of ninjs 1. */
function versions(item: Fields, plural: string, singular: string): Version[] {
  const list = Array.isArray(item[plural]) ? (item[plural] as Fields[]) : []
  const old = Object.entries(item)
    .filter(([key]) => key === singular || key.startsWith(`${singular}_`))
    .map(([key, value]): Fields => ({ role: key.slice(singular.length + 1), contentType: key, value }))
  return [...list, ...old].flatMap((entry): Version[] => {
    const value = stringOf(entry?.value)
    return value === null ? [] : [{ role: String(entry.role ?? ''), type: String(entry.contentType ?? ''), value }]
  })
}

function main(list: Version[]): Version | undefined {
  return list.find((one) => one.role === 'main') ?? list[0]
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().toWellFormed() : null
}

function dateOf(value: unknown): string | null {
  return findDate(stringOf(value) ?? '')?.iso ?? null
}
