import matter from 'gray-matter'
import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parse } from 'yaml'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective)

/** An article as a reader of Markdown gets it: frontmatter, tree, and the words of each block. */
export function parseArticle(markdown: string) {
  const { content, data } = matter(markdown, { engines: { yaml: (source: string) => parse(source) as object } })
  return { data: data as Record<string, unknown>, ...parseBody(content) }
}

/** The part after the frontmatter. */
export function parseBody(markdown: string) {
  const tree: Root = parser.parse(markdown)
  const blocks = tree.children.map((node) => ({ type: node.type, text: textOf(node) }))
  return {
    tree,
    headings: blocks.filter(({ type }) => type === 'heading').map(({ text }) => text),
    paragraphs: blocks.filter(({ type }) => type === 'paragraph').map(({ text }) => text),
    text: blocks.map(({ text }) => text).join('\n\n'),
  }
}

/** Whatever stands between white space. */
export function wordsOf(text: string): string[] {
  return text.split(/[\s\p{Cc}\uFFFE\uFFFF]+/u).filter(Boolean)
}
