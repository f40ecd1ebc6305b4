import type { RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { fail } from '../fail.ts'
import { findDate } from '../head/find-date.ts'
import { updatedAfter } from '../head/updated-after.ts'
import { readHtmlBody } from '../html/html-to-mdast.ts'
import { readHtmlItem } from '../html/read-html-item.ts'
import { shorten } from '../shorten.ts'
import { emptyHead, type ImportDraft, type Note } from '../types.ts'
import { parseJson } from './parse-json.ts'
import { readBlocks } from './read-raw-text.ts'
import { splitBlocks } from './split-blocks.ts'

type Fields = Record<string, unknown>

interface Version {
  role: string
  type: string
  value: string
}

/**
 * Reads a news item, or a list of them, in ninjs 3 (IPTC), and in the older spellings: `contenttype`, `firstcreated` of
 * ninjs 2, `headline`, `body_text`, `body_xhtml` and `byline` of ninjs 1; each to be read for itself. Throws a
 * `VFileMessage` when the JSON is broken.
 */
export function readNinjs(json: string, path: string): (() => ImportDraft)[] {
  const value = parseJson(json, path)
  const items: unknown[] = Array.isArray(value) && value.length > 0 ? value : [value]
  return items.map((item) => () => readItem(oneItem(item, path), path))
}

function readItem(item: Fields, path: string): ImportDraft {
  const headlines = versions(item, 'headlines', 'headline')
  const headline = main(headlines)
  const description = main(versions(item, 'descriptions', 'description'))
  const bodies = versions(item, 'bodies', 'body')
  const body = bodies.find(isHtml) ?? main(bodies)
  if (!body)
    throw fail(path, {
      rule: 'file-empty',
      reason: 'Unexpected news item without text, expected bodies[].value',
      fix: 'Export the item with its body.',
    })
  const url = [stringOf(item.uri), stringOf(item.url)].find((address) => /^https?:/.test(address ?? '')) ?? null
  const version = dateOf(item.versionCreated ?? item.versioncreated)
  const published = dateOf(item.firstCreated ?? item.firstcreated) ?? version
  const { nodes, notes } = readBody(body, url)
  const others = {
    headlines: headlines.filter((it) => it !== headline),
    texts: bodies.filter((it) => !isSameText(it, body)),
  }
  return {
    head: {
      ...emptyHead,
      title: headline ? wordsOf(headline) : null,
      description: description ? wordsOf(description) : null,
      byline: stringOf(item.by ?? item.byline)?.replace(/^by:?\s+(?=\S)/i, '') ?? null,
      dateline: stringOf(item.located),
      published,
      updated: updatedAfter(published, version),
      language: stringOf(item.language),
    },
    body: { type: 'root', children: nodes },
    notes: [...notesOn(item, others), ...notes],
    url,
    topics: [item.subjects, item.subject].flatMap(namesIn),
    draft: embargoOf(item) !== null || !isUsable(item),
  }
}

function readBody(body: Version, url: string | null): { nodes: RootContent[]; notes: Note[] } {
  if (isHtml(body)) {
    const html = readHtmlItem(body.value, url)
    return { nodes: html.body.children, notes: html.notes }
  }
  const text = splitBlocks(body.value)
  const blocks = readBlocks(text.blocks)
  return { nodes: blocks.nodes, notes: [...text.notes, ...blocks.notes] }
}

/** What an editor should know of an item: what it says of itself, and what of it has no place here. */
function notesOn(item: Fields, others: { headlines: Version[]; texts: Version[] }): Note[] {
  const notes: Note[] = []
  const say = (message: string, kind?: Note['kind']) => notes.push({ line: null, message, ...(kind && { kind }) })
  for (const { role, value } of others.headlines) say(`headline of role “${role}” left out: “${value}”`)
  if (!isUsable(item)) say(`the item says of itself: ${statusOf(item)}`)
  const embargo = embargoOf(item)
  if (embargo) say(`embargoed until ${embargo}; do not publish before`)
  if (item.associations) say('pictures and other associations left out', 'left out')
  for (const other of others.texts)
    say(`text of role “${other.role}” left out: “${shorten(wordsOf(other))}”`, 'left out')
  // What the sender tells the editor, such as that the item is withdrawn.
  for (const [name, value] of Object.entries(item)) {
    if (ADVICE.test(name)) say(`${name} of the item: ${shortOf(value)}`)
    else if (![READ, OLD, TECHNICAL].some((it) => it.test(name)) && isFilled(value))
      say(`\`${name}\` of the item left out: ${shortOf(value)}`, 'left out')
  }
  return notes
}

const embargoOf = (item: Fields): string | null => stringOf(item.embargoed)
const statusOf = (item: Fields): string | null => stringOf(item.pubStatus ?? item.pubstatus)
const isUsable = (item: Fields): boolean => (statusOf(item) ?? 'usable') === 'usable'

/** Fields that are read, those of ninjs 1 whose names say a form too, and those that say how an item was sent. */
const READ =
  /^(?:headlines?|bod(?:y|ies)|descriptions?|subjects?|associations|embargoed|pub_?status|(?:first|version)_?created|by(?:line)?|located|language|ur[il])$/i
const OLD = /(?:headline|body|description)_/i
const TECHNICAL =
  /^(?:content_?(?:created|type)|standard|type|representationtype|profile|version|rev|urgency|priority|mimetype|charcount|wordcount|altids?|renditions|\$schema)$/i

/** Fields in which a sender tells the editor something. */
const ADVICE = /^(?:ed_?note|usageterms|rights_?info|copyright\w*)$/i

function isFilled(value: unknown): boolean {
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
}

function shortOf(value: unknown): string {
  return shorten(typeof value === 'string' ? value : JSON.stringify(value), 120)
}

/** The same words, once as text and once marked up. */
function isSameText(a: Version, b: Version): boolean {
  const [one, other] = [a, b].map((it) => wordsOf(it).replace(/[^\p{L}\p{N}]+/gu, ''))
  return one === other
}

/** Names of a list of subjects, as topics. */
function namesIn(list: unknown): string[] {
  return [list ?? []].flat().flatMap((it: unknown) => {
    const name = typeof it === 'object' && it !== null ? (it as Fields).name : it
    return stringOf(name) ?? []
  })
}

function oneItem(item: unknown, path: string): Fields {
  if (typeof item === 'object' && item !== null && !Array.isArray(item)) return item as Fields
  throw fail(path, {
    rule: 'json',
    reason: 'Unexpected JSON value, expected a ninjs item as an object',
    fix: 'Write each item to a file of its own.',
  })
}

/** `headlines: [{role, value}]` of ninjs 2 and 3, or `headline` and `body_xhtml` of ninjs 1. */
function versions(item: Fields, plural: string, singular: string): Version[] {
  const list = Array.isArray(item[plural]) ? item[plural]! : []
  const old = Object.entries(item)
    .filter(([key]) => key === singular || key.startsWith(`${singular}_`))
    .map(([key, value]): Fields => ({ role: key.slice(singular.length + 1), contentType: key, value }))
  return [...list, ...old].flatMap((entry): Version[] => {
    const value = stringOf(entry?.value)
    return value === null
      ? []
      : [{ role: String(entry.role ?? ''), type: String(entry.contentType ?? entry.contenttype ?? ''), value }]
  })
}

/** Some systems leave out the type, or write another. */
function isHtml({ type, value }: Version): boolean {
  return (
    /html|xml/.test(type) || /^\s*<(?:p|div|h[1-6]|ul|ol|blockquote|figure|article|section|html|body)\b/i.test(value)
  )
}

function main(list: Version[]): Version | undefined {
  return list.find((one) => one.role === 'main') ?? list[0]
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().toWellFormed() : null
}

/** A headline or a summary, which may be marked up too. */
function wordsOf(version: Version): string {
  return isHtml(version) ? textOf(readHtmlBody(version.value)) : version.value
}

function dateOf(value: unknown): string | null {
  return findDate(stringOf(value) ?? '')?.iso ?? null
}
