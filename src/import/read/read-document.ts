import { toString as textOf } from 'mdast-util-to-string'
import { fail } from '../fail.ts'
import type { ImportDraft } from '../types.ts'
import { decodeUtf8 } from './decode-utf8.ts'
import { readHtml } from './read-html.ts'
import { readNinjs } from './read-ninjs.ts'
import { readRawText } from './read-raw-text.ts'

/** Bytes over which a document is refused. A long article has some 60 kB; a page with its scripts, twenty times that. */
const MAX_BYTES = 4_000_000

/**
 * Reads a document as raw text, HTML or ninjs, told apart by the file's name or else its first words.
 * Throws a `VFileMessage` with line, column and a note on how to mend it when it cannot be read.
 */
export function readDocument(bytes: Uint8Array, path: string): ImportDraft {
  if (bytes.length > MAX_BYTES) {
    throw fail(path, {
      rule: 'file-too-large',
      reason: `Unexpected document of ${(bytes.length / 1e6).toFixed(1)} MB, expected at most ${MAX_BYTES / 1e6} MB`,
      fix: 'Split it into one file for each story.',
    })
  }
  const text = decodeUtf8(bytes, path)
  const draft = text.trim() === '' ? null : readText(text, path)
  if (draft && /[\p{L}\p{N}]/u.test(textOf(draft.body))) return draft
  throw fail(path, {
    rule: 'file-empty',
    reason: draft ? 'Unexpected document without words, expected text' : 'Unexpected empty document, expected text',
    fix: 'Check that the download or the export is complete.',
  })
}

function readText(text: string, path: string): ImportDraft {
  const extension = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  if (extension === 'json' || (extension !== 'txt' && /^\s*\{\s*"/.test(text))) return readNinjs(text, path)
  if (/^x?html?$/.test(extension) || /^\s*<(?:!doctype html|html|head|body|article)\b/i.test(text))
    return readHtml(text)
  if (/^\uFEFF?---\r?\n[\s\S]*?^title:/m.test(text.slice(0, 2000))) {
    throw fail(path, {
      rule: 'already-article',
      reason: 'Unexpected frontmatter, expected a raw document',
      fix: 'This is an article already. Put it into articles/ in the content folder as it is.',
    })
  }
  return readRawText(text)
}
