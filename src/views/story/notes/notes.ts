import type { Story } from '../../../newsroom/index.ts'
import type { SiteIndex } from '../../types.ts'
import { noteGroups } from './note-groups.ts'
import { type NoteView, noteView } from './note-view.ts'

/** The notes of one sentence, shown together. */
export interface NotesOfSentence {
  number: number
  /** Where the words stand: `#a-…`. */
  back: string
  notes: NoteView[]
}

/** All notes under a story, numbered as the controls in its text are. */
export function notes(siteIndex: SiteIndex, story: Story): NotesOfSentence[] {
  const annotationOf = new Map(story.annotations.map((annotation) => [annotation.id, annotation]))
  return noteGroups(story.annotations).map(({ number, annotations }) => ({
    number,
    back: `#a-${annotations.toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))[0]?.id ?? ''}`,
    notes: annotations.map((annotation) => {
      const within =
        annotation.kind === 'figure' && annotation.within !== null ? annotationOf.get(annotation.within) : undefined
      return noteView(siteIndex, story, annotation, within, within !== undefined && annotations.includes(within))
    }),
  }))
}
