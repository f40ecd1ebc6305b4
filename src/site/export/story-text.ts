import { absolute } from '../../addresses/absolute.ts'
import { storyHref } from '../../addresses/page-href.ts'
import type { Story } from '../../newsroom/index.ts'
import { sourcingPhrase } from '../../views/references/sourcing-phrase.ts'
import { noteText } from '../../views/story/notes/note-text.ts'
import { notes } from '../../views/story/notes/notes.ts'
import type { SiteIndex } from '../../views/types.ts'

/** A story with the notes on its sources, to read without a browser: as Markdown with footnotes, as plain text. */
export function storyText(siteIndex: SiteIndex, story: Story): { markdown: string; plain: string } {
  const { words, newsroom, format, site } = siteIndex
  const all = notes(siteIndex, story)
  const numberOf = new Map(story.annotations.map(({ id, sentence }) => [id, sentence]))
  const ends = all.map(({ number, notes: [first] }) => ({
    number,
    offset: story.sentences[numberOf.get(first?.ids[0] ?? '') ?? -1]?.end ?? story.text.length,
  }))
  const lines = all.map(({ number, notes: ofSentence }) => ({
    number,
    text: ofSentence.map((note) => noteText(words, note)).join(' '),
  }))
  const facts = [story.byline, format.fullDayAndTime(story.published), site.title]
    .filter((it) => it !== null)
    .join(', ')
  const sourcing = sourcingPhrase(words, newsroom.sourcing[story.slug])
  const address = absolute(siteIndex, storyHref(siteIndex, story.slug))
  const head = [story.description, facts, sourcing].filter((it) => it !== '')
  const methods = story.method === null ? [] : [`${words.story.method}: ${story.method}`]
  const corrections = story.corrections.map(
    ({ date, text }) => `${words.story.corrected}, ${format.shortDay(date)}: ${text}`,
  )
  const end = [...corrections, ...methods, address]
  return {
    markdown: [
      `# ${escapeMarkdown(story.title)}`,
      ...head.map(escapeMarkdown),
      withMarks(story.text, ends, (number) => `[^${number}]`, escapeMarkdown),
      ...end.map(escapeMarkdown),
      ...lines.map(({ number, text }) => `[^${number}]: ${escapeMarkdown(text)}`),
    ]
      .join('\n\n')
      .concat('\n'),
    plain: [
      story.title,
      ...head,
      withMarks(story.text, ends, (number) => ` [${number}]`),
      ...end,
      ...(lines.length === 0
        ? []
        : [`${words.note.notes}\n\n${lines.map(({ number, text }) => `[${number}] ${text}`).join('\n')}`]),
    ]
      .join('\n\n')
      .concat('\n'),
  }
}

/** The text with a mark at the end of each sentence that has notes, its own words written by `write`. */
function withMarks(
  text: string,
  ends: { number: number; offset: number }[],
  mark: (number: number) => string,
  write: (words: string) => string = (words) => words,
): string {
  let done = 0
  const parts = ends.map(({ number, offset }) => {
    const part = text.slice(done, offset).trimEnd()
    const space = text.slice(done + part.length, offset)
    done = offset
    return `${write(part)}${mark(number)}${space}`
  })
  return [...parts, write(text.slice(done))].join('')
}

/** What Markdown would read as markup, as it stands. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/^(\s*\d+)([.)])(?=\s)/gm, '$1\\$2')
    .replace(/^(\s*)([-+])(?=\s)/gm, '$1\\$2')
