import type { StoryLists } from '../../../views/story/story-view.ts'
import type { Words } from '../../../views/words/types.ts'
import { listPart, type Part } from '../part.ts'
import { figureRow } from './figure-row.ts'
import { noteGroup } from './note-group.ts'
import { postProcessStory } from './post-process-html.ts'
import { relatedCard } from './related-card.ts'

/** The text of a story and the lists below it. */
export type StoryParts = Record<'text' | 'notes' | 'figures' | 'related', Part>

/**
 * The parts of the page of a story.
 *
 * @param text The annotated text of the story: a digest of its HTML, and what reads that.
 */
export function storyParts(
  words: Words,
  { language, disputed, superseded, bare, notes, figures, related }: StoryLists,
  text: { digest: string; read: () => string },
): StoryParts {
  const label = { of: words.note.number, language: language === null ? null : words.language }
  return {
    text: {
      of: [
        text.digest,
        label.language,
        disputed,
        superseded,
        bare,
        notes.map(({ places }) => places.map(({ control }) => control)),
      ],
      write: () => postProcessStory(text.read(), { disputed, superseded, bare, notes, label }),
    },
    notes: listPart(notes, (it, writers) => noteGroup(words, it, writers)),
    figures: listPart(figures, (it) => figureRow(words, it)),
    related: listPart(related, (it) => relatedCard(words, it)),
  }
}
