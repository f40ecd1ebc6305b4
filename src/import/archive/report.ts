import type { Note, NoteKind } from '../types.ts'

/** What became of one document. */
interface ReportedStory {
  /** The document. */
  path: string
  /** The file written for it. */
  file: string
  words: number
  notes: readonly Note[]
}

/** What became of an archive: the material of its report. */
export interface ArchiveReport {
  generator: string
  /** ISO 8601. */
  imported: string
  stories: readonly ReportedStory[]
  pictures: number
  redirects: number
  drafts: number
  /** Documents that could not be read, with what was said of them. */
  failed: readonly { path: string; message: string }[]
  /** Documents that are pages of the old site and no stories. */
  pages: readonly string[]
  /** What else it holds: menus, pictures without a story. */
  others: readonly string[]
}

const KINDS: { kind: NoteKind; title: string }[] = [
  { kind: 'left out', title: 'Left out' },
  { kind: 'guessed', title: 'Guessed' },
  { kind: 'changed', title: 'Changed' },
]

/** How many documents a line of the overview names. */
const MAX_NAMED = 5

/** The report on an archive, in Markdown: what was written, and what was left out, guessed and changed, by kind and by story. */
export function reportArchive(report: ArchiveReport): string {
  const { generator, imported, stories, failed, pages } = report
  return [
    `# Import of ${/^[AEIOU]/.test(generator) ? 'an' : 'a'} ${generator} site, ${imported.slice(0, 10)}`,
    countsOf(report)
      .map((line) => `- ${line}`)
      .join('\n'),
    ...KINDS.flatMap(({ kind, title }) => section(title, overview(stories, kind))),
    ...section(
      'Not imported',
      failed.map(({ path, message }) => `- ${path}: ${message}`),
    ),
    ...section(
      'Pages of the old site, which are no stories',
      pages.map((path) => `- ${path}`),
    ),
    ...section(
      'Other things in it, not imported',
      report.others.map((line) => `- ${line}`),
    ),
    ...section('Story by story', stories.flatMap(storyLines)),
  ]
    .join('\n\n')
    .concat('\n')
}

/** The figures of an import, one a line. */
export function countsOf({ stories, pictures, redirects, drafts, failed, pages }: ArchiveReport): string[] {
  const words = stories.reduce((sum, story) => sum + story.words, 0)
  return [
    `${many(stories.length, 'story', 'stories')} with ${many(words, 'word')}, ${drafts === stories.length ? 'all drafts' : many(drafts, 'draft')}`,
    `${many(pictures, 'picture')} copied, ${many(redirects, 'redirect')} from old addresses`,
    ...(failed.length > 0 ? [`${many(failed.length, 'document')} could not be read`] : []),
    ...(pages.length > 0
      ? [
          `${many(pages.length, 'page')} of the old site left where ${pages.length === 1 ? 'it is' : 'they are'}; with --pages also imported, as ${pages.length === 1 ? 'a draft' : 'drafts'}`,
        ]
      : []),
    ...KINDS.map(
      ({ kind, title }) =>
        `${title.toLowerCase()}: ${many(stories.flatMap(({ notes }) => notes.filter((it) => kindOf(it) === kind)).length, 'note')}`,
    ),
  ]
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')]
}

/** Notes that say the same of different things, with how often and where first. */
function overview(stories: readonly ReportedStory[], kind: NoteKind): string[] {
  const all = stories.flatMap(({ path, notes }) =>
    notes.filter((note) => kindOf(note) === kind).map((note) => ({ path, ...note })),
  )
  return [...Map.groupBy(all, ({ message }) => themeOf(message))]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([theme, notes]) => {
      const places = [...new Set(notes.map(({ path }) => path))]
      return `- ${theme}: ${notes.length}× (${places.slice(0, MAX_NAMED).join(', ')}${places.length > MAX_NAMED ? ' …' : ''})`
    })
}

/** What a note is about, without what it was found in. */
function themeOf(message: string): string {
  return message
    .replace(/(?<=[^:]): .*$|“[^”]*”/gs, '')
    .replace(/\d+/g, '…')
    .trim()
}

function storyLines({ path, file, words, notes }: ReportedStory): string[] {
  const lines = notes.map(
    (note) =>
      `  - ${kindOf(note)}${note.line === null ? '' : `, line ${note.line}`}: ${note.message.replace(/\s+/g, ' ')}`,
  )
  return [`- ${path} → ${file}, ${many(words, 'word')}`, ...lines]
}

function kindOf({ kind }: Note): NoteKind {
  return kind ?? 'guessed'
}

function many(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`
}
