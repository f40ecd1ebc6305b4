import { join } from 'node:path'
import { placeInFrontmatter } from '../content/messages/place-in-frontmatter.ts'
import { type Briefing, listUndecided } from '../newsroom/index.ts'
import type { Finding } from './types.ts'

const questions = { conflicts: 'Do these contradict each other', ledger: 'Are these figures of one thing' }

/**
 * Pairs of figures that are too unsure to be shown, as suggestions at the file of their event, with the line that
 * confirms them.
 *
 * @param folder The content folder, as the paths of its files have it.
 * @param textOf The whole file of an event; empty where there is none.
 */
export function suggestRulings(briefing: Briefing, folder: string, textOf: (path: string) => string): Finding[] {
  return listUndecided(briefing).map(({ event, field, places }): Finding => {
    const path = join(folder, 'events', `${event}.md`)
    const accounts = places.map(({ slug, sentence }) => `“${sentence}” (${slug})`)
    const pair = `[[${places.map(({ figure }) => figure).join(', ')}]]`
    return {
      path,
      ...placeInFrontmatter(textOf(path), [field]),
      severity: 'suggestion',
      rule: `${field}-undecided`,
      message: `${questions[field]}? ${accounts.join(' and ')}`,
      fix: `If so: \`${field}: { confirm: ${pair} }\`; if not: \`${field}: { reject: ${pair} }\`.`,
    }
  })
}
