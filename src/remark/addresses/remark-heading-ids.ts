import { slug } from 'github-slugger'
import type { Heading, Link, Root } from 'mdast'
import type {} from 'mdast-util-to-hast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { say } from '../messages/say.ts'
import { nearest } from '../nearest.ts'

/** Ids that a page gives its own parts: marks, notes, footnotes, switches, the headings of lists. */
const OF_PAGE =
  /^(?:(?:a|note|notes|fn|fnref|layer|theme|ledger|letter|user-content)-.*|.*-heading|main|top|story-text|changes|colours|all-notes|who-says-so|mark-switches|footnote-label)$/

/**
 * Plugin that gives headings the ids that GitHub, Hugo and others give them, so that `[below](#part-two)` leads to
 * `## Part two`; a second of one name ends in `-1`, and one that the page has for a part of its own begins with `heading-`. A link to a
 * heading that is not there is a message. Throws nothing.
 */
export default function remarkHeadingIds() {
  return (tree: Root, file: VFile): void => {
    const headings: Heading[] = []
    const links: Link[] = []
    visit(tree, (node) => {
      if (node.type === 'heading') headings.push(node)
      else if (node.type === 'link' && node.url.startsWith('#')) links.push(node)
    })
    const idOf = nameHeadings(headings)
    for (const link of links) lead(link, idOf, file)
  }
}

/** Gives each heading its id; of headings with one name the first is what links mean. */
function nameHeadings(headings: readonly Heading[]): ReadonlyMap<string, string> {
  const idOf = new Map<string, string>()
  const taken = new Set<string>()
  const next = new Map<string, number>()
  for (const node of headings) {
    const name = anchorOf(textOf(node))
    if (name === '') continue
    const free = OF_PAGE.test(name) ? `heading-${name}` : name
    let id = free
    for (let n = next.get(free) ?? 1; taken.has(id); n++) {
      id = `${free}-${n}`
      next.set(free, n + 1)
    }
    taken.add(id)
    if (!idOf.has(name)) idOf.set(name, id)
    if (id !== name) idOf.set(id, id)
    node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } }
  }
  return idOf
}

/** `What’s next? Part 2` → `whats-next-part-2`. */
const anchorOf = (text: string): string => slug(text.trim())

function lead(link: Link, idOf: ReadonlyMap<string, string>, file: VFile): void {
  const fragment = decode(link.url.slice(1))
  const id = idOf.get(fragment) ?? idOf.get(anchorOf(fragment))
  if (id !== undefined) {
    link.url = `#${encodeURIComponent(id)}`
    return
  }
  if (fragment === '' || fragment.startsWith(':~:') || OF_PAGE.test(fragment)) return
  const near = nearest(fragment, idOf.keys())
  say(file, link.position, {
    rule: 'heading-missing',
    reason: `Unexpected link to \`#${fragment}\`, expected a heading of this text${near ? `, did you mean \`#${near}\`?` : ''}`,
    fix: 'Write the words of a heading in lower case, with hyphens for spaces: `#part-two` for `## Part two`.',
    severity: 'warning',
  })
}

/** A fragment that is spelt wrongly stays as it is. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
