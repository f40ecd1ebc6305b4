import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { storyCompiler } from '../../src/content/compile/compile-story.ts'
import { readFrontmatter } from '../../src/content/read/frontmatter.ts'
import { frontmatterSchema } from '../../src/content/schemas/frontmatter-schemas.ts'
import { finishArticle } from '../../src/import/article/finish-article.ts'
import { formatBody } from '../../src/import/article/format-article.ts'
import { readBlocks, readRawText } from '../../src/import/read/read-raw-text.ts'
import { splitBlocks } from '../../src/import/read/split-blocks.ts'
import { parseArticle, parseBody, wordsOf } from './parse-article.ts'

const marks = [
  ...'*_~`#>[]()<>!|\\&:;-+=.@^{}"\'$%/ \n\t',
  '\n\n',
  '1. ',
  '10) ',
  '**',
  '__',
  '~~',
  '```',
  '~~~',
  '---',
  '***',
  '===',
  '# ',
  '- ',
  '+ ',
  '* ',
  '> ',
  '| a | b |\n| - | - |\n',
  ':word',
  '::leaf',
  ':::',
  ':claim[x]{y=z}',
  '12:30',
  '[^1]',
  '[^1]: note',
  '[a](b)',
  '![a](b)',
  '[a]: b',
  '[ ] ',
  '[[slug]]',
  '<b>',
  '</b>',
  '<!--',
  '<a@b.c>',
  'http://a.b/c_d*e',
  'https://x.org',
  'www.x.org',
  'a@b.org',
  '&amp;',
  '&#35;',
  '&copy',
  '  \n',
  '\\\n',
  '\u00a0',
  '\u2028',
  '\u2029',
  '\u200b',
  '\ufeff',
  '\r\n',
  '\r',
  '\u0000',
  '\u0007',
  'word',
  'Word',
  'The Long Word',
  '*word*',
  '*two words*',
  '“quoted,”',
  '‘it’s’',
  '—',
  '…',
  'é',
  '字',
  'עברית',
  '🙂',
  'By Ann Lee',
  '7 Feb. 2026',
  '2026-02-07',
]
const rawText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...marks) },
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join('').toWellFormed())

/** Asterisks may become emphasis and rules are drawn; everything else must stay as it is. */
const bare = (text: string) => wordsOf(text.replaceAll('*', '')).filter((word) => !/^(?:-+|_+)$/.test(word))

describe('import of any text', { timeout: 60_000 }, () => {
  it('gives Markdown that says the same words: nothing is read as markup', () => {
    fc.assert(
      fc.property(rawText, (source) => {
        const { nodes } = readBlocks(splitBlocks(source).blocks)
        const { text } = parseBody(formatBody({ type: 'root', children: nodes }))
        expect(bare(text)).toEqual(bare(source))
      }),
      { numRuns: 1500 },
    )
  })

  it('gives only paragraphs, headings, rules and emphasis', () => {
    const allowed = new Set(['root', 'paragraph', 'heading', 'thematicBreak', 'text', 'emphasis', 'strong', 'link'])
    fc.assert(
      fc.property(rawText, (source) => {
        const { nodes } = readBlocks(splitBlocks(source).blocks)
        const types = typesIn(parseBody(formatBody({ type: 'root', children: nodes })).tree)
        expect([...types].filter((type) => !allowed.has(type))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('puts the same words on the page, and nothing that check would call an error', () => {
    const compile = storyCompiler({
      sources: [],
      base: '/',
      roots: { content: '/none', public: null },
      imageHosts: [],
      publisher: 'The Harbour Post',
    })
    const frontmatter = frontmatterSchema.parse({ title: 'A', published: '2026-03-01' })
    fc.assert(
      fc.property(rawText, (source) => {
        const { nodes } = readBlocks(splitBlocks(source).blocks)
        const body = formatBody({ type: 'root', children: nodes })
        const { text, messages } = compile({ slug: 'a', path: 'a.md', body, frontmatter }, {})
        expect(bare(text)).toEqual(bare(source))
        // A text of a rule alone is refused before.
        const errors = messages.filter(
          ({ severity, rule }) => severity === 'error' && !(text === '' && rule === 'story-empty'),
        )
        expect(errors).toEqual([])
      }),
      { numRuns: 300, examples: [['__ __']] },
    )
  })

  it('makes a file whose frontmatter the site accepts', () => {
    fc.assert(
      fc.property(rawText, (source) => {
        const draft = readRawText(source)
        fc.pre(/[\p{L}\p{N}]/u.test(textOf(draft.body)))
        const { markdown, title } = finishArticle(draft, { today: '2026-03-01', topics: [] })
        const file = new VFile({ path: 'a.md', value: markdown })
        const parts = readFrontmatter(file, frontmatterSchema)
        expect(file.messages).toEqual([])
        expect(parts?.data.title).toBe(title.trim())
      }),
      { numRuns: 500 },
    )
  })

  it('keeps every word in either the frontmatter or the body, and the frontmatter is valid YAML', () => {
    fc.assert(
      fc.property(rawText, (source) => {
        const draft = readRawText(source)
        const { markdown } = finishArticle(draft, { today: '2026-03-01', topics: [] })
        const { data, text } = parseArticle(markdown)
        const { kicker, title, byline, deck } = draft.head
        const body = parseBody(formatBody(draft.body)).text
        const words = undated([kicker, title, deck, body].filter(Boolean).join(' '))
        const bylined = undated(byline ?? '').flatMap(partsOf)
        const lost = undated(source).filter(
          (word) =>
            !takeOut(word, words) && !partsOf(word).every((part) => takeOut(part, bylined) || /^by$/i.test(part)),
        )
        if (draft.body.children.length > 0) expect(text).toContain(body)
        expect(lost).toEqual([])
        expect(data.title === undefined || typeof data.title === 'string').toBe(true)
      }),
      {
        numRuns: 500,
        examples: [['7 Feb. 2026\r\nͰ:::\n\n*'], ['By Ann Lee|\n\n*'], ['2026-02-07(Ann\r*'], ['Ann-2026-02-07\n*']],
      },
    )
  })
})

/** The words but for the dates, which the frontmatter says in another form. */
function undated(text: string): string[] {
  return bare(text.replace(/7 Feb\. 2026|2026-02-07/g, ' '))
}

/** Whether a word is among others; it is found once. */
function takeOut(word: string, words: string[]): boolean {
  const index = words.indexOf(word)
  if (index >= 0) words.splice(index, 1)
  return index >= 0
}

/** What stands in a word of a byline between the marks that part names and dates. */
function partsOf(word: string): string[] {
  return word
    .split(/[·|—–•,;:()/]+/)
    .map((part) => part.replace(/^-+|-+$/g, ''))
    .filter(Boolean)
}

function typesIn(node: Nodes, found = new Set<string>()): Set<string> {
  found.add(node.type)
  if ('children' in node) for (const child of node.children) typesIn(child, found)
  return found
}
