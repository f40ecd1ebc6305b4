import type { Story } from '../../newsroom/types.ts'
import { absolute } from '../addresses/absolute.ts'
import { href } from '../addresses/href.ts'
import { storyHref } from '../addresses/story-href.ts'
import { notes } from '../story/notes/notes.ts'
import type { Edition } from '../types.ts'

/** A story as feeds carry it, with full addresses. */
export interface FeedItem {
  url: string
  title: string
  summary: string
  author: string | null
  /** ISO 8601. */
  published: string
  updated: string
  tags: string[]
  language: string
  /** Full text with its sourcing line and its notes as HTML. */
  html: string
}

export interface FeedView {
  title: string
  description: string
  language: string
  home: string
  publisher: string
  /** Address of each feed. */
  self: Record<'rss.xml' | 'atom.xml' | 'feed.json', string>
  items: FeedItem[]
}

const longestFeed = 30

/** The latest stories for feeds; `render` gives the compiled HTML of a story by slug. */
export function feedView(edition: Edition, render: (slug: string) => string): FeedView {
  const at = (path: string) => absolute(edition, href(edition.base, path))
  const latest = edition.stories.slice(0, longestFeed)
  return {
    title: edition.site.title,
    description: edition.site.description,
    language: edition.site.language,
    home: at(''),
    publisher: edition.site.publisher.name,
    self: { 'rss.xml': at('rss.xml'), 'atom.xml': at('atom.xml'), 'feed.json': at('feed.json') },
    items: latest.map((story) => feedItem(edition, story, render(story.slug))),
  }
}

function feedItem(edition: Edition, story: Story, html: string): FeedItem {
  const url = absolute(edition, storyHref(edition, story.slug))
  return {
    url,
    title: story.title,
    summary: story.description,
    author: story.byline,
    published: story.published,
    updated: story.updated ?? story.published,
    tags: story.topics.map((id) => edition.topicOf.get(id)?.topic.title ?? id),
    language: story.language,
    html: [sourcingLine(edition, story), plainHtml(html, edition, url), noteList(edition, story)].join(''),
  }
}

/** A feed reader has no popovers: each control becomes the number of its note, and addresses become full. */
function plainHtml(html: string, edition: Edition, url: string): string {
  return html
    .replace(/<button[^>]*data-n="(\d+)"[^>]*><\/button>/g, '<sup>[$1]</sup>')
    .replace(/<[a-z][^<>]*>/g, (tag) =>
      tag
        .replace(/ (?:id|data-[a-z]+)(?:="[^"]*")?/g, '')
        .replace(/ href="(#[^"]*)"/, ` href="${url}$1"`)
        .replace(/ href="(\/[^"]*)"/, (_, path: string) => ` href="${absolute(edition, path)}"`),
    )
}

function sourcingLine(edition: Edition, story: Story): string {
  const summary = edition.newsroom.sourcing[story.slug]?.summary ?? ''
  return summary === '' ? '' : `<p><em>${escapeHtml(summary)}</em></p>`
}

/** The chain of every note, so that it travels with the text. */
function noteList(edition: Edition, story: Story): string {
  const items = notes(edition, story).map(({ notes: ofSentence }) => {
    const lines = ofSentence.flatMap(({ kind, words, chain }) =>
      chain === null ? [] : [`${kind}: ${words} (${[chain.text, chain.remark].filter(Boolean).join('; ')})`],
    )
    return `<li>${lines.map(escapeHtml).join('<br>') || 'Figures without a named source'}</li>`
  })
  return items.length === 0 ? '' : `<h2>Notes</h2><ol>${items.join('')}</ol>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
