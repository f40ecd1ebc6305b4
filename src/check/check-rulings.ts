import { join } from 'node:path'
import { placeInFrontmatter } from '../content/messages/place-in-frontmatter.ts'
import type { Content } from '../content/types.ts'
import type { Story } from '../newsroom/index.ts'
import type { Finding } from './types.ts'

/**
 * Figures that the file of an event confirms or rejects and no story of the event has, as warnings: the editor's word
 * goes for nothing then.
 *
 * @param folder The content folder, as the paths of its files have it.
 * @param textOf The whole file of an event.
 */
export function checkRulings(
  { events, stories }: Pick<Content, 'events'> & { stories: Story[] },
  folder: string,
  textOf: (path: string) => string,
): Finding[] {
  return events.flatMap((event) => {
    const path = join(folder, 'events', `${event.id}.md`)
    const figures = figuresOf(stories.filter((story) => story.events.includes(event.id)))
    return listReferences(event).flatMap(({ reference, place }): Finding[] =>
      figures.has(reference) ? [] : [finding(path, reference, placeInFrontmatter(textOf(path), place))],
    )
  })
}

function figuresOf(stories: Story[]): Set<string> {
  return new Set(
    stories.flatMap(({ slug, annotations }) =>
      annotations.flatMap(({ id, kind }) => (kind === 'figure' ? [`${slug}#${id}`] : [])),
    ),
  )
}

function listReferences(event: Content['events'][number]): { reference: string; place: (string | number)[] }[] {
  return (['conflicts', 'ledger'] as const).flatMap((field) =>
    (['confirm', 'reject'] as const).flatMap((list) =>
      (event[field]?.[list] ?? []).flatMap((pair, at) =>
        pair.map((reference, side) => ({ reference, place: [field, list, at, side] })),
      ),
    ),
  )
}

function finding(path: string, reference: string, place: { line: number; column: number }): Finding {
  return {
    path,
    ...place,
    severity: 'warning',
    rule: 'figure-unknown',
    message: `Unexpected figure \`${reference}\`, expected the slug of a story of this event, \`#\` and the id of a figure in it`,
    fix: 'Take the id from the note of the figure, `#note-<id>`, or from the story’s JSON. It changes with the words of the figure.',
  }
}
