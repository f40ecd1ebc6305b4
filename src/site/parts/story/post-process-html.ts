import type { NotesOfSentence } from '../../../views/story/notes/notes.ts'
import { type ControlLabel, numberControls } from '../../../views/story/notes/number-controls.ts'

/**
 * Last touches on a story's compiled HTML. Its text stays as it is, since only tags are added: in text
 * `<` is always escaped.
 *
 * - What only the whole collection knows: `data-disputed` on words that other accounts contradict,
 *   `data-superseded` on figures with a later one, `data-bare` on figures of which nothing is to be said.
 * - Controls have the numbers of the notes that the page shows and a name in the language of the site; those without a
 *   note are taken out.
 * - Each note control is kept on one line with the end of the word before it.
 */
export function postProcessStory(html: string, { disputed, superseded, bare, notes, label }: StoryMarks): string {
  const marked = addNotices(html, new Set(disputed), new Set(superseded), new Set(bare))
  return glueControls(numberControls(marked, notes, label))
}

/** What only the whole collection knows of the words of a story. */
export interface StoryMarks {
  disputed: readonly string[]
  superseded: readonly string[]
  bare: readonly string[]
  notes: readonly Pick<NotesOfSentence, 'places' | 'number'>[]
  label: ControlLabel
}

function addNotices(
  html: string,
  disputed: ReadonlySet<string>,
  superseded: ReadonlySet<string>,
  bare: ReadonlySet<string>,
): string {
  if (disputed.size + superseded.size + bare.size === 0) return html
  return html.replace(/<(?:span|data|time) [^<>]*?data-annotation="([^"]+)"/g, (tag, id: string) => {
    return `${tag}${disputed.has(id) ? ' data-disputed' : ''}${superseded.has(id) ? ' data-superseded' : ''}${bare.has(id) ? ' data-bare' : ''}`
  })
}

/** Marks that may end with the last word; a link may not, since a button has no place in it. */
const CLOSING_TAGS = ['</span>', '</data>', '</time>', '</em>', '</strong>']
const MAX_WORD = 40

function glueControls(html: string): string {
  const parts = html.split(/(<button [^<>]*class="note-ref"[^<>]*><\/button>)/)
  return parts
    .map((part, index) => {
      if (index % 2 === 1) return ''
      const control = parts[index + 1]
      return control === undefined ? part : glue(part, control)
    })
    .join('')
}

function glue(before: string, control: string): string {
  const end = startOfClosingTags(before)
  let start = end
  while (start > 0 && end - start < MAX_WORD && !/[\s>]/.test(before[start - 1] ?? '')) start--
  if (start === end || end - start === MAX_WORD) return before + control
  return `${before.slice(0, start)}<span class="note-end">${before.slice(start, end)}${control}</span>${before.slice(end)}`
}

function startOfClosingTags(html: string): number {
  let end = html.length
  for (let tag: string | undefined = ''; tag !== undefined; end -= tag?.length ?? 0) {
    tag = CLOSING_TAGS.find((it) => html.endsWith(it, end))
  }
  return end
}
