import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { VFileMessage } from 'vfile-message'
import { fail } from '../fail.ts'
import { opensFrontmatter } from '../markdown/split-frontmatter.ts'
import type { ImportDraft } from '../types.ts'
import { decodeUtf8 } from './decode-utf8.ts'
import { readDocx } from './read-docx.ts'
import { isEmail, readEmail } from './read-email.ts'
import { readFeed } from './read-feed.ts'
import { readHtml } from './read-html.ts'
import { readMarkdown } from './read-markdown.ts'
import { readNinjs } from './read-ninjs.ts'
import { readRawText } from './read-raw-text.ts'

/** A page with its scripts has up to 2 MB; an export of a whole site in one file, much more. */
const MAX_BYTES = 4_000_000
const MAX_EXPORT_BYTES = 100_000_000

/**
 * Reads the articles of a document of any kind: told apart by its first words, or else by the name of its
 * file. Throws a `VFileMessage` with line, column and how to mend it when none of it can be read.
 *
 * @param onFailure Is told of each part of a feed, a list or a mailbox that cannot be read beside others. Default: nobody
 *   is.
 */
export async function readDocuments(
  bytes: Uint8Array,
  path: string,
  onFailure: (message: VFileMessage) => void = () => undefined,
): Promise<ImportDraft[]> {
  const start = Buffer.from(bytes.subarray(0, 4000)).toString('latin1')
  const extension = extensionOf(path)
  if (start.startsWith('PK\u0003\u0004'))
    return [checkedDraft(await readDocx(limited(bytes, path, MAX_EXPORT_BYTES), path), path)]
  if (/^(?:eml|mbox|mht(?:ml)?)$/.test(extension) || (!isMarkup(extension) && isEmail(start))) {
    return readParts(await readEmail(limited(bytes, path, MAX_EXPORT_BYTES)), path, onFailure)
  }
  if (isFeed(start))
    return readParts(readFeed(decodeUtf8(limited(bytes, path, MAX_EXPORT_BYTES), path), path), path, onFailure)
  if (extension === 'json' && /^\s*\[/.test(start)) {
    return readParts(readNinjs(decodeUtf8(limited(bytes, path, MAX_EXPORT_BYTES), path), path), path, onFailure)
  }
  return [readDocument(bytes, path)]
}

/** The parts that hold words; what is wrong with one costs that alone, unless it is so of all. */
function readParts(
  parts: readonly (() => ImportDraft)[],
  path: string,
  onFailure: (message: VFileMessage) => void,
): ImportDraft[] {
  const failures: VFileMessage[] = []
  const drafts = parts.flatMap((read, at) => {
    try {
      return [checkedDraft(read(), path)]
    } catch (error) {
      if (!(error instanceof VFileMessage)) throw error
      if (parts.length > 1) error.reason += ` (part ${at + 1} of ${parts.length})`
      failures.push(error)
      return []
    }
  })
  if (drafts.length === 0 && failures[0]) throw failures[0]
  for (const failure of failures) onFailure(failure)
  return drafts
}

/**
 * Reads the article of a document that holds one and is text: raw text, Markdown, HTML or ninjs. Throws a `VFileMessage`
 * with line, column and how to mend it where there is none.
 */
export function readDocument(bytes: Uint8Array, path: string): ImportDraft {
  const text = decodeUtf8(limited(bytes, path), path)
  return checkedDraft(text.trim() === '' ? null : readText(text, path), path)
}

function extensionOf(path: string): string {
  return /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
}

function isMarkup(extension: string): boolean {
  return /^(?:x?html?|md|markdown|mdx|json|xml|rss|atom)$/.test(extension)
}

function isFeed(start: string): boolean {
  const bare = start.replace(/^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|\s)*/, '')
  const isXml = /^\s*(?:\u00ef\u00bb\u00bf)?<\?xml/.test(start) && !/^<(?:!doctype html|html)\b/i.test(bare)
  return (
    isXml || /^<(?:rss|feed|rdf:RDF)\b/.test(bare) || /^\s*\{[^{}]*"version"\s*:\s*"https:\/\/jsonfeed\.org/.test(start)
  )
}

function limited(bytes: Uint8Array, path: string, max = MAX_BYTES): Uint8Array {
  if (bytes.length <= max) return bytes
  throw fail(path, {
    rule: 'file-too-large',
    reason: `Unexpected document of ${(bytes.length / 1e6).toFixed(1)} MB, expected at most ${max / 1e6} MB`,
    fix: 'Split it into one file for each story.',
  })
}

/** A draft that holds a word. Throws a `VFileMessage` where there is none. */
export function checkedDraft(draft: ImportDraft | null, path: string): ImportDraft {
  if (draft && (/[\p{L}\p{N}]/u.test(textOf(draft.body)) || holdsPicture(draft.body))) return draft
  throw fail(path, {
    rule: 'file-empty',
    reason: draft ? 'Unexpected document without words, expected text' : 'Unexpected empty document, expected text',
    fix: 'Check that the download or the export is complete.',
  })
}

function holdsPicture(node: Nodes): boolean {
  return node.type === 'image' || ('children' in node && node.children.some(holdsPicture))
}

/** What is text and yet no prose. */
const REFUSED: { start: RegExp; name: string; fix: string }[] = [
  { start: /^\{\\rtf/, name: 'RTF', fix: 'Open it in a word processor and save it as .docx.' },
  { start: /^%PDF-/, name: 'PDF', fix: 'Save its text as UTF-8, or import the document that it was made of.' },
  { start: /^%!PS/, name: 'PostScript', fix: 'Import the document that it was made of.' },
  { start: /^BEGIN:V(?:CALENDAR|CARD)/, name: 'calendar or address data', fix: 'Import a document with an article.' },
]

function readText(text: string, path: string): ImportDraft {
  const extension = extensionOf(path)
  const wrong = REFUSED.find(({ start }) => start.test(text.trimStart()))
  if (wrong) {
    throw fail(path, {
      rule: 'format',
      reason: `Unexpected ${wrong.name}, expected text, Markdown, HTML, RSS, .docx or ninjs`,
      fix: wrong.fix,
    })
  }
  if (/^(?:mdx?|markdown)$/.test(extension) || hasFrontmatter(text) || opensFrontmatter(text))
    return readMarkdown(text, path)
  if (extension === 'json' || (extension !== 'txt' && /^\s*\{\s*"/.test(text))) return readNinjs(text, path)[0]!()
  if (/^x?html?$/.test(extension) || /^\s*<(?:!doctype html|html|head|body|article)\b/i.test(text))
    return readHtml(text)
  return readRawText(text)
}

/** A fence at the top, and below it a key with a value. */
function hasFrontmatter(text: string): boolean {
  return /^\uFEFF?(?:---\r?\n\s*[\w-]+\s*:[\s\S]*?^---\s*$|\+\+\+\r?\n[\s\S]*?^\+\+\+\s*$|;;;\r?\n)/m.test(
    text.slice(0, 20_000),
  )
}
