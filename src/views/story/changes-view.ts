import type { Change, StoryHistory, VersionPassage } from '../../newsroom/index.ts'
import { capitalise } from '../format/capitalise.ts'
import { moment } from '../format/moment.ts'
import type { Moment, SiteIndex } from '../types.ts'
import type { Words } from '../words/types.ts'
import { diffWords, type WordPart } from './diff-words.ts'

/** What one edit did to one sentence. */
interface ChangeView {
  /** `Claim altered, figure added` */
  label: string
  /** The sentence before and after, changed words marked; null where it was not, or is no more. */
  was: WordPart[] | null
  now: WordPart[] | null
  /** What the words alone do not show: `Source: Liveuamap, now Maariv → Liveuamap`. */
  remarks: string[]
  /** To the words in the story as it stands; null when they are gone. */
  href: string | null
}

interface StepView {
  /** Null for an edit that is not committed yet. */
  date: Moment | null
  summary: string
  changes: ChangeView[]
  /** How many sentences more were changed than are shown; null for none. */
  more: string | null
}

/** What changed in a story since publication. */
export interface ChangesView {
  /** `Since 7 Feb 2026: 1 claim altered, 2 figures added.` */
  summary: string
  /** Newest first. */
  steps: StepView[]
}

/** Sentences of one step that are shown; of more, the others are counted. */
const MAX_SENTENCES = 12

/** View of what changed in a story since publication, newest first; null for a story that has not changed. */
export function changesView(slug: string, siteIndex: SiteIndex): ChangesView | null {
  const history = Object.hasOwn(siteIndex.history, slug) ? siteIndex.history[slug] : undefined
  if (history === undefined) return null
  const standing = new Set(siteIndex.storyOf.get(slug)?.annotations.map(({ id }) => id))
  return {
    summary: sinceWords(history, siteIndex),
    steps: history.steps.map(({ date, changes }) => {
      const sentences = bySentence(changes)
      const hidden = sentences.length - MAX_SENTENCES
      return {
        date: date === null ? null : moment(siteIndex, date, 'dayAndTime'),
        summary: sayChanges(siteIndex, changes),
        changes: sentences.slice(0, MAX_SENTENCES).map((group) => changeView(siteIndex, group, standing)),
        more: hidden > 0 ? siteIndex.words.changes.more(hidden) : null,
      }
    }),
  }
}

function sinceWords({ since, changes }: StoryHistory, siteIndex: SiteIndex): string {
  const first = siteIndex.format.shortDay(since)
  return changes.length === 0
    ? siteIndex.words.changes.same(first)
    : siteIndex.words.changes.since(first, sayChanges(siteIndex, changes))
}

const KINDS = ['claim', 'quote', 'figure'] as const
const WHATS = ['altered', 'added', 'removed'] as const

/** `1 claim altered, 2 figures added` */
export function sayChanges({ words }: Pick<SiteIndex, 'words'>, changes: Pick<Change, 'kind' | 'what'>[]): string {
  const parts = KINDS.flatMap((kind) =>
    WHATS.map((what) => {
      const number = changes.filter((it) => it.kind === kind && it.what === what).length
      return number === 0 ? '' : words.changes.count(number, kind, what)
    }),
  )
  return parts.filter((part) => part !== '').join(', ')
}

type Sentence = Pick<VersionPassage, 'text' | 'sentence'>

/** The sentence of a change on both sides; one that was only reworded has both. */
function sentencesOf({ what, before, after, reworded }: Change): { before: Sentence | null; after: Sentence | null } {
  return { before: what === 'added' ? reworded : before, after: what === 'removed' ? reworded : after }
}

/** Changes of one sentence are read together. */
function bySentence(changes: Change[]): Change[][] {
  const groups: Change[][] = []
  const known = new Map<string, Change[]>()
  for (const change of changes) {
    const keys = Object.entries(sentencesOf(change)).flatMap(([side, it]) =>
      it ? [`${side} ${it.sentence.start}`] : [],
    )
    const group = keys.map((key) => known.get(key)).find((it) => it !== undefined) ?? []
    if (group.length === 0) groups.push(group)
    group.push(change)
    for (const key of keys) known.set(key, group)
  }
  return groups
}

function changeView({ words }: SiteIndex, group: Change[], standing: ReadonlySet<string>): ChangeView {
  const sentences = group.map(sentencesOf)
  const { before, after } = sentences.find((it) => it.before !== null && it.after !== null) ?? sentences[0]!
  const sides =
    before && after
      ? diffWords(before.text, after.text)
      : { before: mark(group.flatMap((it) => it.before ?? [])), after: mark(group.flatMap((it) => it.after ?? [])) }
  const target = group.flatMap((it) => it.after?.annotation ?? []).find((id) => standing.has(id))
  const label = [...new Set(group.map(({ kind, what }) => words.changes.label(kind, what)))].join(', ')
  return {
    label: capitalise(label),
    was: before && sides.before,
    now: after && sides.after,
    remarks: [...new Set(group.flatMap((change) => remarksOf(words, change)))],
    href: target === undefined ? null : `#a-${target}`,
  }
}

/** A sentence with the words of its annotations marked; all of it where they are not in one piece. */
function mark(passages: VersionPassage[]): WordPart[] {
  const text = passages[0]?.text ?? ''
  const places = passages.map(({ words }) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }))
  if (places.some(({ start }) => start < 0)) return [{ text, changed: true }]
  const parts: WordPart[] = []
  let done = 0
  for (const { start, end } of places.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < done) continue
    parts.push({ text: text.slice(done, start), changed: false }, { text: text.slice(start, end), changed: true })
    done = end
  }
  return [...parts, { text: text.slice(done), changed: false }].filter((part) => part.text !== '')
}

function remarksOf(words: Words, { before, after }: Change): string[] {
  if (before === null || after === null) return []
  const [source, other] = [before, after].map(
    ({ sources }) => sources.filter(Boolean).join(' → ') || words.changes.noneNamed,
  )
  const remarks = source === other ? [] : [words.changes.source(source!, other!)]
  if (before.stance !== after.stance && before.stance !== null && after.stance !== null) {
    remarks.push(words.changes.stance(words.stances[before.stance], words.stances[after.stance]))
  }
  return remarks
}
