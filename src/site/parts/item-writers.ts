import type { NoteView } from '../../views/story/notes/note-view.ts'
import type { Teaser } from '../../views/types.ts'
import type { Words } from '../../views/words/types.ts'
import type { Html } from './html.ts'
import { note } from './story/note.ts'
import { teaser } from './teaser.ts'

/** Writers of the items that stand on a page by the hundred and that a project may show by components of its own. */
export interface ItemWriters {
  card: (card: Teaser, heading?: 2 | 3) => Html
  note: (words: Words, note: NoteView) => Html
}

/** What a component of an item is given, words of the interface aside. */
interface ItemProps {
  Card: { card: Teaser; heading: 2 | 3 }
  Note: { note: NoteView }
}

/** Parts a hole from the words around it. No text of a story has it: reading refuses control characters. */
const EDGE = '\0'

/**
 * Writers of items.
 *
 * @param own Names of the components that the project has its own of. In their place a hole is left, with the data that
 *   the component is to show; `cutAtHoles` finds it.
 */
export function itemWriters(own: readonly string[]): ItemWriters {
  return {
    card: own.includes('Card') ? (card, heading = 3) => hole('Card', { card, heading }) : teaser,
    note: own.includes('Note') ? (_words, note) => hole('Note', { note }) : note,
  }
}

function hole<Name extends keyof ItemProps>(name: Name, props: ItemProps[Name]): Html {
  return { html: `${EDGE}${name}${EDGE}${JSON.stringify(props)}${EDGE}` }
}

type Piece = string | { [Name in keyof ItemProps]: { name: Name; props: ItemProps[Name] } }[keyof ItemProps]

/** Cuts the HTML of a part at its holes: HTML, which need not be balanced, and the items between. */
export function cutAtHoles(html: string): Piece[] {
  const pieces = html.split(EDGE)
  return pieces.flatMap((piece, at): Piece[] => {
    if (at % 3 === 0) return [piece]
    return at % 3 === 1 ? [{ name: piece, props: JSON.parse(pieces[at + 1]!) } as Piece] : []
  })
}
