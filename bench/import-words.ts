/**
 * Counts the words of an archive before and after its import: node bench/import-words.ts ARCHIVE CONTENT
 *
 * Each article names the document that it was made of. The words of both are counted by means that have nothing to do with
 * the import: markup is blanked by patterns, what is left is split at whatever is no letter or digit. Prints what each
 * story lacks, the worst first, and the sums.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const [archive = '.', content = 'content'] = process.argv.slice(2)

/** Frontmatter, comments, code of templates and components, attributes, addresses: what is no word for readers. */
const markup: [RegExp, string][] = [
  [/^\uFEFF?(?:---|\+\+\+)[\s\S]*?\n(?:---|\+\+\+)[ \t]*\n/, ''],
  [/<!--[\s\S]*?-->/g, ' '],
  [/\{%-?\s*(?:for|comment)[\s\S]*?end(?:for|comment)\s*-?%\}/g, ' '],
  [/\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}|\{:[^}\n]*\}/g, ' '],
  [/^(?:import|export)\s.*$/gm, ' '],
  [/<(script|style|svg)\b[\s\S]*?<\/\1>/gi, ' '],
  [/!\[(?:\\.|\[[^\]]*\]|[^\]\\])*\]\((?:\\.|<[^>]*>|"(?:\\.|[^"])*"|\([^()]*\)|[^()])*\)/g, ' '],
  [/<\/?[a-zA-Z](?:"[^"]*"|'[^']*'|\{[^}]*\}|[^<>"'])*>/g, ' '],
  [/(?<=[)\]>`*#\w"]|^)[ \t]*\{\s*[.#\w-][^{}\n]*\}/gm, ' '],
  [/:(?:material|octicons|fontawesome|simple|custom)-[\w-]+:/g, ' '],
  [/^[ \t]*(?:!!!|\?\?\?\+?)[ \t]+[\w -]+/gm, ' '],
  [/^[ \t]*(?:`{3,}|~{3,}).*$/gm, ' '],
  [/^\[\^?[^\]\n]+\]:[ \t]*<?(?:https?:|\/|#)\S*.*$/gm, ' '],
  [/\]\((?:<[^>]*>|[^()\s]*(?:\([^()]*\))?[^()\s]*)(?:\s+"[^"]*"|\s+'[^']*')?\)/g, '] '],
  [/\]\[[^\]\n]*\]/g, '] '],
  [/\[\^[^\]\n]+\]/g, ' '],
  [/(?:https?:\/\/|mailto:|www\.)[^\s<>)\]]+/g, ' '],
  [/\\u\w{4}/g, ' '],
]

function wordsOf(markdown: string): string[] {
  const bare = markup.reduce((text, [pattern, blank]) => text.replace(pattern, blank), markdown.replace(/\r\n?/g, '\n'))
  return decode(bare)
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal) return String.fromCodePoint(Number(decimal))
    return named[name.toLowerCase()] ?? (/^\w+$/.test(name) ? ' ' : whole)
  })
}

function countOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

const rows = globSync('articles/*.md', { cwd: content }).flatMap((path) => {
  const text = readFileSync(join(content, path), 'utf8')
  const front = parse(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '') ?? {}
  const file = front.isBasedOn?.file
  if (!file || file.includes('#')) return []
  const before = wordsOf(readFileSync(join(archive, file), 'utf8'))
  // A headline in the text stands in the frontmatter here, and captions in the titles of pictures.
  const captions = [...text.matchAll(/!\[[^\n]*?\]\([^\n]*? "((?:\\.|[^"\\])*)"\)/g)].map(([, caption]) => caption)
  const after = [...wordsOf(text), ...wordsOf([front.title, ...captions].join(' '))]
  const counts = countOf(after)
  const lost = [...countOf(before)].flatMap(([word, count]) =>
    Array.from({ length: Math.max(0, count - (counts.get(word) ?? 0)) }, () => word),
  )
  return [{ file, before: before.length, after: after.length, lost }]
})
for (const { file, lost, before } of rows.toSorted((a, b) => b.lost.length - a.lost.length).slice(0, 12)) {
  if (lost.length > 0) console.log(`${lost.length} of ${before}\t${file}\t${lost.slice(0, 14).join(' ')}`)
}
const sum = (pick: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + pick(row), 0)
console.log(
  `${rows.length} stories, ${sum((it) => it.before)} words before, ${sum((it) => it.lost.length)} of them not found after`,
)
