import type { Link, List, Parents, PhrasingContent, Root, Text } from 'mdast'
import type { VFile } from 'vfile'
import { findWritten } from './find-written.ts'
import { say } from './messages/say.ts'
import { nearest } from './nearest.ts'

/** A story that others may link to. */
export interface LinkedStory {
  title: string
  href: string
}

/** A story to be listed at the end of another. */
export interface RelatedStory extends LinkedStory {
  /** Why the two are related, one sentence. */
  reason: string
}

/** Options of `remarkRelatedStories`. */
export interface RelatedStoryOptions {
  /** The stories that `[[slug]]` may name, by slug. Default: none, and every such link is a message. */
  stories?: Readonly<Record<string, LinkedStory>>
  /** Stories to list at the end under a heading. Default: none, and nothing is added. */
  related?: readonly RelatedStory[]
  /** Words of that heading. Default: `Related stories`. */
  heading?: string
}

declare module 'vfile' {
  interface DataMap {
    /** Slugs that the story links to, in text order, each once. */
    storyLinks: string[]
  }
}

const STORY_LINK = /\[\[([^[\]|\n]+)(?:\|+([^[\]|\n][^[\]\n]*)?)?\]\]/g

/**
 * Plugin that turns `[[slug]]` and `[[slug|words]]` into links to stories, and lists related stories with the
 * reason for each. A slug that no story has stays as it was written and becomes an error message;
 * `\[\[` is no link. Slugs linked to are left in `file.data.storyLinks`. Throws nothing.
 */
export default function remarkRelatedStories(options: RelatedStoryOptions = {}) {
  const { stories = {}, related = [], heading = 'Related stories' } = options
  return (tree: Root, file: VFile): void => {
    const links = new Set<string>()
    linkIn(tree)
    file.data.storyLinks = [...links]
    if (related.length > 0) tree.children.push(...relatedList())

    /** A link may not hold another. */
    function linkIn(parent: Parents): void {
      if (parent.type === 'link' || parent.type === 'linkReference') return
      for (let at = 0; at < parent.children.length; at++) {
        const child = parent.children[at]!
        if (child.type === 'text' && child.value.includes('[[')) {
          const nodes = split(child, parent)
          parent.children.splice(at, 1, ...nodes)
          at += nodes.length - 1
        } else if ('children' in child) linkIn(child)
      }
    }

    function split(node: Text, parent: Parents): PhrasingContent[] {
      const nodes: PhrasingContent[] = []
      let end = 0
      let from = 0
      for (const match of node.value.matchAll(STORY_LINK)) {
        const [written, name, words] = match
        const place = findWritten(node, parent, written, String(file), from)
        from = place?.next ?? from
        if (place?.escaped) continue
        const slug = name!.trim()
        const story = Object.hasOwn(stories, slug) ? stories[slug] : undefined
        if (!story) {
          report(slug, place ?? node.position, file)
          continue
        }
        links.add(slug)
        nodes.push({ type: 'text', value: node.value.slice(end, match.index) })
        nodes.push(linkTo(story, words?.trim() || story.title))
        end = match.index + written.length
      }
      nodes.push({ type: 'text', value: node.value.slice(end) })
      return nodes.filter((it) => it.type !== 'text' || it.value !== '')
    }
  }

  function relatedList(): Root['children'] {
    const list: List = {
      type: 'list',
      ordered: false,
      spread: false,
      children: related.map((story) => ({
        type: 'listItem',
        spread: false,
        children: [
          { type: 'paragraph', children: [linkTo(story, story.title), { type: 'text', value: `: ${story.reason}` }] },
        ],
      })),
    }
    return [{ type: 'heading', depth: 2, children: [{ type: 'text', value: heading }] }, list]
  }

  function report(slug: string, place: Text['position'], file: VFile): void {
    const near = nearest(slug, Object.keys(stories))
    const hint = near ? `, did you mean \`${near}\`?` : ''
    say(file, place, {
      rule: 'story-link-broken',
      reason: `Unexpected link to \`[[${slug}]]\`, expected the slug of a story${hint}`,
      fix: 'The slug of a story is the name of its file without `.md`.',
      severity: 'error',
    })
  }
}

function linkTo({ href }: LinkedStory, words: string): Link {
  return { type: 'link', url: href, children: [{ type: 'text', value: words }] }
}
