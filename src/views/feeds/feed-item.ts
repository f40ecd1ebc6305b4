import { escape as escapeHtml, unescape as unescapeHtml } from 'html-escaper'
import { absolute } from '../../addresses/absolute.ts'
import { storyHref } from '../../addresses/page-href.ts'
import type { Story, StoryImage } from '../../newsroom/index.ts'
import { sourcingPhrase } from '../references/sourcing-phrase.ts'
import { noteText } from '../story/notes/note-text.ts'
import { type NotesOfSentence, notes } from '../story/notes/notes.ts'
import { numberControls } from '../story/notes/number-controls.ts'
import type { SiteIndex } from '../types.ts'

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
  /** The picture that stands for the story, its address in full; null for none. */
  image: { url: string; type: string; width: number; height: number } | null
  /** Full text with its sourcing line and its notes as HTML. */
  html: string
}

/**
 * A story as feeds carry it.
 *
 * @param html its compiled text
 */
export function feedItem(siteIndex: SiteIndex, story: Story, html: string): FeedItem {
  const url = absolute(siteIndex, storyHref(siteIndex, story.slug))
  const ofSentences = notes(siteIndex, story)
  return {
    url,
    title: story.title,
    summary: story.description,
    author: story.byline,
    published: story.published,
    updated: story.updated ?? story.published,
    tags: story.topics.map((id) => siteIndex.topicOf.get(id)?.topic.title ?? id),
    language: story.language,
    image: story.card && {
      url: absolute(siteIndex, story.card.src),
      type: story.card.type,
      width: story.card.width,
      height: story.card.height,
    },
    html: [
      sourcingLine(siteIndex, story),
      leadFigure(story.image, url),
      plainHtml(numberControls(html, ofSentences), url),
      noteList(siteIndex, ofSentences),
    ].join(''),
  }
}

/** A feed reader has no popovers: each control becomes the number of its note, and addresses become full. */
function plainHtml(html: string, url: string): string {
  return html
    .replace(/<button[^>]*data-n="(\d+)"[^>]*><\/button>/g, '<sup>[$1]</sup>')
    .replace(/<[a-z][^<>]*>/g, (tag) =>
      tag
        .replace(/ (?:id|data-[a-z-]+)(?:="[^"]*")?/g, '')
        .replace(/ (href|src|cite)="([^"]*)"/g, (_, name: string, value: string) => {
          const full = fullAddress(unescapeHtml(value), url)
          return full === null ? '' : ` ${name}="${escapeHtml(full)}"`
        })
        .replace(/ srcset="([^"]*)"/g, (_, value: string) => {
          return ` srcset="${escapeHtml(fullSrcset(unescapeHtml(value), url))}"`
        }),
    )
}

/** An address as it is seen from a page; null for what is no address of the web or of a mailbox. */
function fullAddress(address: string, page: string): string | null {
  if (!URL.canParse(page)) return address
  const full = URL.parse(address, page)
  return full && /^(?:https?|mailto|tel):$/.test(full.protocol) ? full.href : null
}

/** The choices of a picture; their addresses are ours, without a comma. */
function fullSrcset(srcset: string, page: string): string {
  const choices = srcset.split(', ').map((choice) => choice.split(' '))
  return choices.map(([address, width]) => `${fullAddress(address!, page)} ${width}`).join(', ')
}

/** The picture at the head of the story. */
function leadFigure(image: StoryImage | null, url: string): string {
  if (image === null) return ''
  const { src, width, height, alt, caption, credit } = image
  const words = [caption, credit].filter((it) => it !== null).map((it) => escapeHtml(it))
  const below = words.length === 0 ? '' : `<figcaption>${words.join(' ')}</figcaption>`
  const address = escapeHtml(fullAddress(src, url) ?? src)
  return `<figure><img src="${address}" width="${width}" height="${height}" alt="${escapeHtml(alt)}">${below}</figure>`
}

function sourcingLine(siteIndex: SiteIndex, story: Story): string {
  const summary = sourcingPhrase(siteIndex.words, siteIndex.newsroom.sourcing[story.slug])
  return summary === '' ? '' : `<p><em>${escapeHtml(summary)}</em></p>`
}

/** What every note says, so that it travels with the text. */
function noteList(siteIndex: SiteIndex, ofSentences: NotesOfSentence[]): string {
  const items = ofSentences.map(({ notes: ofSentence }) => {
    const lines = ofSentence.map((note) => escapeHtml(noteText(siteIndex.words, note)))
    return `<li>${lines.join('<br>')}</li>`
  })
  return items.length === 0 ? '' : `<h2>${escapeHtml(siteIndex.words.note.notes)}</h2><ol>${items.join('')}</ol>`
}
