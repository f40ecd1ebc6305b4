import { toString as textOf } from 'mdast-util-to-string'
import { fail } from '../fail.ts'
import { findDate } from '../head/find-date.ts'
import { readHtmlBody } from '../html/html-to-mdast.ts'
import { readHtmlItem } from '../html/read-html-item.ts'
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
 * Reads a news item, or a list of them, in ninjs 3 (IPTC), and in the older spellings: `contenttype`, `firstcreated` of ninjs 2,
 * `headline`, `body_text`, `body_xhtml` and `byline` of ninjs 1; each to be read for itself. Throws a `VFileMessage` when
 * the JSON is broken.
 */
export function readNinjs(json: string, path: string): (() => ImportDraft)[] {
  const value = parseJson(json, path)
  const items: unknown[] = Array.isArray(value) && value.length > 0 ? value : [value]
  return items.map((item) => () => readItem(oneItem(item, path), path))
}

function readItem(item: Fields, path: string): ImportDraft {
  const headlines = versions(item, 'headlines', 'headline')
  const bodies = versions(item, 'bodies', 'body')
  const descriptions = versions(item, 'descriptions', 'description')
  const body = bodies.find(isHtml) ?? main(bodies)
  if (!body)
    throw fail(path, {
      rule: 'file-empty',
      reason: 'Unexpected news item without text, expected bodies[].value',
      fix: 'Export the item with its body.',
    })
  const notes: Note[] = []
  const description = main(descriptions)
  const headline = main(headlines)
  for (const other of headlines) {
    if (other !== headline)
      notes.push({ line: null, message: `headline of role “${other.role}” left out: “${other.value}”` })
  }
  const status = stringOf(item.pubStatus ?? item.pubstatus)
  if (status && status !== 'usable') notes.push({ line: null, message: `the item says of itself: ${status}` })
  const embargo = stringOf(item.embargoed)
  if (embargo) notes.push({ line: null, message: `embargoed until ${embargo}; do not publish before` })
  const say = (message: string, kind?: Note['kind']) => notes.push({ line: null, message, ...(kind && { kind }) })
  if (item.associations) say('pictures and other associations left out', 'left out')
  for (const other of bodies) {
    if (other !== body && !isSameText(other, body))
      say(`text of role “${other.role}” left out: “${wordsOf(other).slice(0, 80).toWellFormed()}”`, 'left out')
  }
  // What the sender tells the editor, such as that the item is withdrawn.
  for (const [name, value] of Object.entries(item)) {
    if (ADVICE.test(name)) say(`${name} of the item: ${shortOf(value)}`)
    else if (!READ.test(name) && isFilled(value)) say(`\`${name}\` of the item left out: ${shortOf(value)}`, 'left out')
  }
  const url = [stringOf(item.uri), stringOf(item.url)].find((address) => /^https?:/.test(address ?? '')) ?? null
  const first = dateOf(item.firstCreated ?? item.firstcreated)
  const version = dateOf(item.versionCreated ?? item.versioncreated)
  const published = first ?? version
  const text = isHtml(body) ? null : splitBlocks(body.value)
  const blocks = text ? readBlocks(text.blocks) : null
  const html = text ? null : readHtmlItem(body.value, url)
  return {
    head: {
      ...emptyHead,
      title: headline ? wordsOf(headline) : null,
      description: description ? wordsOf(description) : null,
      byline: stringOf(item.by ?? item.byline)?.replace(/^by:?\s+(?=\S)/i, '') ?? null,
      dateline: stringOf(item.located),
      published,
      updated: version === published ? null : version,
      language: stringOf(item.language),
    },
    body: html?.body ?? { type: 'root', children: blocks?.nodes ?? [] },
    notes: [...notes, ...(html?.notes ?? []), ...(text?.notes ?? []), ...(blocks?.notes ?? [])],
    url,
    topics: [item.subjects, item.subject].flatMap(namesIn),
    draft: Boolean(embargo) || (status !== null && status !== 'usable'),
  }
}

/** Fields that are read, and those that say how an item was sent. */
const READ =
  /^(?:headlines?|bod(?:y|ies)|descriptions?|subjects?|associations|embargoed|pub_?status|first_?created|version_?created|content_?(?:created|type)|by(?:line)?|located|language|uri|url|standard|type|representationtype|profile|version|rev|urgency|priority|mimetype|charcount|wordcount|altids?|renditions|\$schema|.*(?:headline|body|description)_.*)$/i

/** Fields in which a sender tells the editor something. */
const ADVICE = /^(?:ed_?note|usageterms|rights_?info|copyright\w*)$/i

function isFilled(value: unknown): boolean {
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
}

function shortOf(value: unknown): string {
  const words = typeof value === 'string' ? value : JSON.stringify(value)
  return words.length > 120 ? `${words.slice(0, 120).toWellFormed()}…` : words
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
