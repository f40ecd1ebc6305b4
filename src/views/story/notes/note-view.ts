import type { Annotation, Source } from '../../../engine/index.ts'
import { isShare, type SourceChain, type Story } from '../../../newsroom/index.ts'
import { capitalise } from '../../format/capitalise.ts'
import { excerpt } from '../../format/excerpt.ts'
import { chainView } from '../../references/chain-view.ts'
import type { ChainView, Link, SiteIndex } from '../../types.ts'
import { figureFacts } from '../figure-facts.ts'
import { type Notice, notices } from '../notices.ts'

/** What a reader learns of one source in one sentence: who, through whom, on what terms, how sure, what bears on it. */
export interface NoteView {
  /** Ids of the annotations that it explains, at least one. */
  ids: string[]
  layer: Annotation['kind']
  /** `On “the river rose”:`, where a sentence has several sources; else null. */
  about: string | null
  who: Link
  /** What the source is, after its name: `a daily of the town`, `not named, who was on the bridge`; null for nothing. */
  remark: string | null
  /** Who passed it on, nearest the origin first. */
  through: Link[]
  /** Whole sentences: origin not stated, denied, confirmed by the editor, a figure in digits. */
  sentences: string[]
  /** Conflicts and later figures, linked. */
  notices: Notice[]
  /** The whole way in one line, for feeds and data. */
  chain: ChainView
}

/** The annotations of a sentence that rest on one source in one manner. */
interface NoteOfSource {
  /** Whose source it is; null for figures that nobody is named for. */
  said: Exclude<Annotation, { kind: 'figure' }> | null
  annotations: Annotation[]
}

/**
 * View of the note of one source in one sentence.
 *
 * @param place `several`: whether the sentence has other sources; `first`: whether no note before names this one, so
 *   that what it is still has to be said.
 */
export function noteView(
  siteIndex: SiteIndex,
  story: Pick<Story, 'slug' | 'text'>,
  { said, annotations }: NoteOfSource,
  { several, first: isFirst }: { several: boolean; first: boolean },
): NoteView {
  const { words } = siteIndex
  const known = said === null ? null : (siteIndex.chainOf.get(story.slug)?.get(said.id) ?? null)
  const chain = chainView(siteIndex, known, said?.chain ?? [])
  const [first, ...relays] = chain.steps
  const spans = annotations.find(({ kind }) => kind !== 'figure')?.spans ?? annotations[0]!.spans
  return {
    ids: annotations.map(({ id }) => id),
    layer: (said ?? annotations[0]!).kind,
    about: several ? words.note.on(excerpt(story.text, spans, MAX_ABOUT).replace(/^[“"'‘]+|[”"'’,.]+$/g, '')) : null,
    who:
      first === undefined
        ? { text: said === null ? words.note.noSource : words.note.nobody, href: null }
        : { text: several ? first.text : capitalise(first.text), href: first.href },
    remark: first === undefined ? null : remarkOn(siteIndex, said?.chain ?? [], known, isFirst),
    through: relays.map(({ text, href }) => ({ text, href })),
    sentences: sentences(siteIndex, said, annotations),
    notices: annotations.flatMap(({ id }) => notices(siteIndex, story.slug, id)).filter(isNew),
    chain,
  }
}

const isNew = ({ text, href }: Notice, index: number, all: Notice[]) =>
  all.findIndex((other) => other.text === text && other.href === href) === index

/** Longest words that a note is about, and longest description that stands behind a name, in UTF-16 units. */
const MAX_ABOUT = 48
const MAX_REMARK = 64

/**
 * What follows the name of the origin: its office or what the registry says of it, where no note before has said so; of
 * somebody who is not named, how they know and on what terms they spoke.
 */
function remarkOn({ words }: SiteIndex, found: Source[], known: SourceChain | null, isFirst: boolean): string | null {
  const origin = known?.links.find(({ id }) => id === known.origin) ?? known?.links[0]
  const said = found[0]?.words
  if ((origin?.kind ?? found[0]?.kind) === 'unnamed') {
    const name = (origin?.name ?? found[0]?.name ?? '').toLowerCase()
    const vantage = said?.standing ?? found.find(({ kind }) => kind === 'unnamed')?.vantage ?? null
    const isCalledSo = name === '' || isShare(name) || /\b(?:un|not )named\b|\banonymous\b/.test(name)
    const parts = [isCalledSo ? null : words.note.notNamed, vantage, said?.reason ?? null]
    return parts.filter((part) => part !== null && !isRepeated(part, name)).join(', ') || null
  }
  const title = titleOf(said?.title ?? '') ?? describedAs(origin?.registered?.description ?? null)
  // `A spokesperson, a spokesperson` tells nothing twice.
  const about = isFirst && !holds(origin?.name ?? found[0]?.name ?? '', title ?? '') ? title : null
  const notStated = known !== null && known.origin === null ? words.note.noOrigin : null
  return [about, notStated].filter((part) => part !== null).join(', ') || null
}

/** `analyst in Ramallah, based in Ramallah`: the name has every word of some length already. */
const isRepeated = (part: string, name: string): boolean => {
  const distinctive = part
    .toLowerCase()
    .match(/\p{L}{4,}/gu)
    ?.filter((word) => !/^(?:based|within|inside|from|with)$/.test(word))
  return (
    name.includes(part.toLowerCase()) ||
    (distinctive !== undefined && distinctive.length > 0 && distinctive.every((word) => name.includes(word)))
  )
}

const holds = (name: string, title: string): boolean => title !== '' && name.toLowerCase().includes(title.toLowerCase())

/** `The moderator` → `the moderator`, `Its director` → `its director`, `the union’s` → `the union`. */
function titleOf(title: string): string | null {
  const words = title
    .replace(/[’']s$/u, '')
    .replace(/^(?:The|An?|Its|His|Her|Their|One)\b/, (article) => article.toLowerCase())
  return words === '' ? null : words
}

/** `The daily of the town.` is said of a name as `the daily of the town`; what is long or more than a sentence is not. */
function describedAs(description: string | null): string | null {
  const described = description?.replace(/\.$/, '') ?? ''
  if (described === '' || described.length > MAX_REMARK || /\. /.test(described)) return null
  return described.replace(/^(?:The|An?)\b/, (article) => article.toLowerCase())
}

function sentences({ words, format }: SiteIndex, said: NoteOfSource['said'], annotations: Annotation[]): string[] {
  const { note } = words
  const status = annotations.flatMap((it) => (it.kind === 'claim' && it.status !== null ? note.status[it.status] : []))
  const figures = annotations.flatMap((it) => {
    const facts = it.kind === 'figure' ? figureFacts({ words, format }, it.figure) : []
    return facts.length === 0 || it.kind !== 'figure' ? [] : note.figure(it.figure.text, facts.join(', '))
  })
  // What an editor disputes or has corrected is not confirmed by having been marked.
  const isConfirmed = status.length === 0 && annotations.some(({ kind, by }) => kind !== 'figure' && by === 'editor')
  return [
    ...(said === null ? [] : [note.stances[said.stance]]),
    ...new Set(status),
    ...figures,
    ...(isConfirmed ? [note.confirmed] : []),
  ].filter((it) => it !== null)
}
