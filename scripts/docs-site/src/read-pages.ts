import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

/** A document as a page of the site. */
export interface DocsPage {
  /** Its address below the base; nothing for the first page. */
  name: string | undefined
  title: string
  html: string
  /** Headings of its parts, with what their addresses end with. */
  parts: { id: string; text: string }[]
}

/** In the order in which an adopter needs them; the others follow by title. */
const ORDER = [
  'README',
  'start',
  'write',
  'commands',
  'move',
  'design',
  'deploy',
  'hosting',
  'upgrade',
  'data',
  'plugins',
]
const FILES = ['docs/*.md', '{README,CHANGELOG,CONTRIBUTING,SECURITY}.md']

/**
 * Reads the documents of the repository, which are written for GitHub: there links lead from file to file, here from
 * page to page.
 *
 * @param project Path of the repository.
 * @param base Path that all addresses begin with, a slash at its end.
 * @param imageOf Address of a picture by its path in the repository.
 */
export function readPages(project: string, base: string, imageOf: (path: string) => string | undefined): DocsPage[] {
  const paths = globSync(FILES, { cwd: project }).map((path) => path.replaceAll('\\', '/'))
  const pages = paths.map((path) => {
    const tree: Root = parser.parse(readFileSync(join(project, path), 'utf8'))
    const parts: DocsPage['parts'] = []
    let title = path
    visit(tree, 'heading', (node) => {
      const text = textOf(node)
      const id = idOf(text)
      node.data = { hProperties: { id } }
      if (node.depth === 1) title = text
      if (node.depth === 2) parts.push({ id, text })
    })
    visit(tree, 'link', (node, at, parent) => {
      if (/^(?:[a-z]+:|#)/i.test(node.url)) return
      const [target = '', hash] = node.url.split('#')
      const file = join(dirname(path), target)
      // What is no page is a file of the repository, which readers of the site do not have.
      if (paths.includes(file)) node.url = hrefOf(base, nameOf(file)) + (hash ? `#${hash}` : '')
      else parent!.children.splice(at!, 1, ...node.children)
    })
    visit(tree, 'image', (node) => {
      node.url = imageOf(join(dirname(path), node.url)) ?? node.url
    })
    return { path, page: { name: nameOf(path), title, html: writer.stringify(writer.runSync(tree)), parts } }
  })
  const rank = (path: string) => ORDER.indexOf(path.replace(/^docs\/|\.md$/g, '')) >>> 0
  pages.sort((a, b) => rank(a.path) - rank(b.path) || (a.page.title < b.page.title ? -1 : 1))
  return pages.map(({ page }) => page)
}

/** Address of a page. */
export function hrefOf(base: string, name: string | undefined): string {
  return name === undefined ? base : `${base}${name}/`
}

const parser = unified().use(remarkParse).use(remarkGfm)
const writer = unified().use(remarkRehype).use(rehypeStringify)

function nameOf(path: string): string | undefined {
  return path === 'README.md' ? undefined : path.replace(/^docs\/|\.md$/g, '').toLowerCase()
}

/** The id that GitHub gives a heading. */
function idOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')
}
