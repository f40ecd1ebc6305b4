import type { CompiledBriefing } from '../content/types.ts'
import type { Story } from '../newsroom/index.ts'

type Briefing = Pick<CompiledBriefing, 'stories' | 'newsroom'>

/**
 * What a change of the content does to the briefing, in Markdown for a pull request: stories that are new, changed or
 * gone, with what they rest on before and after, and contradictions between stories that were not there before.
 */
export function compareBriefings(before: Briefing, after: Briefing): string {
  const former = new Map(before.stories.map((story) => [story.slug, story]))
  const present = new Map(after.stories.map((story) => [story.slug, story]))
  const rows = [
    ...after.stories.flatMap((story) => {
      const old = former.get(story.slug)
      const sign = old === undefined ? 'new' : isSame(old, story) ? null : 'changed'
      return sign ? [row(sign, story, old && countsOf(before, story.slug), countsOf(after, story.slug))] : []
    }),
    ...before.stories.flatMap((story) =>
      present.has(story.slug) ? [] : [row('gone', story, countsOf(before, story.slug), undefined)],
    ),
  ]
  const known = new Set(conflictsOf(before).map(({ id }) => id))
  const conflicts = conflictsOf(after).filter(({ id }) => !known.has(id))
  const lines = [
    '## What this changes',
    '',
    ...(rows.length === 0
      ? ['No story that is published changes.']
      : [
          '| | story | claims | quotations | origins | unnamed | origin not stated |',
          '| --- | --- | --- | --- | --- | --- | --- |',
          ...rows,
        ]),
    ...(conflicts.length === 0 ? [] : ['', '### New: accounts that differ', '']),
    ...conflicts.map(
      ({ about, accounts }) =>
        `- ${escapeCell(about)}: ${accounts.map(({ slug }) => escapeCell(present.get(slug)?.title ?? slug)).join(' · ')}`,
    ),
  ]
  return lines.join('\n')
}

function isSame(a: Story, b: Story): boolean {
  const [one, other] = [a, b].map((story) => JSON.stringify({ ...story, path: null }))
  return one === other
}

const COUNTS = ['claims', 'quotes', 'origins', 'unnamed', 'notStated'] as const
type Counts = Record<(typeof COUNTS)[number], number>

function countsOf({ newsroom }: Briefing, slug: string): Counts | undefined {
  const sourcing = newsroom.sourcing[slug]
  return sourcing && { ...sourcing, origins: sourcing.origins.length }
}

function row(sign: string, { slug, title }: Story, before: Counts | undefined, after: Counts | undefined): string {
  const cells = COUNTS.map((name) => {
    const [old, now] = [before?.[name], after?.[name]]
    if (old === undefined || now === undefined) return String(now ?? old ?? 0)
    return old === now ? String(now) : `${old} → **${now}**`
  })
  return `| ${[sign, `${escapeCell(title)} (\`${slug}\`)`, ...cells].join(' | ')} |`
}

function conflictsOf({ newsroom }: Briefing) {
  return newsroom.events.flatMap(({ conflicts }) => conflicts)
}

/** Words as a cell of a table holds them, with nothing in them that is Markdown. */
function escapeCell(words: string): string {
  return words.replace(/[\\`*_{}[\]<>|#@]/g, '\\$&').replace(/\s+/g, ' ')
}
