import type { CasualtyRole, FigureAnnotation } from '../../engine/index.ts'
import type { LazyList } from '../memo/lazy-list.ts'
import type { StoryReading } from '../story/read-story.ts'
import type { Rulings } from './rulings/read-rulings.ts'
import type { Former } from './setting/find-former.ts'
import type { Days } from './setting/find-time.ts'

/** A figure that counts or measures something, with all that decides what it may be compared with. */
export interface Count {
  reading: StoryReading
  annotation: FigureAnnotation
  /** Whose vote or prison term it is; null for any other figure. */
  bearer: string | null
  /** Role, unit and counted thing: only figures under one key are ever compared. */
  key: string
  /** Its role and unit. */
  measure: string
  /** What befell those counted, by the figure or, failing that, by the verbs around it; null for nothing of the kind. */
  role: CasualtyRole | null
  /** What is counted: stem of the noun, or the noun that a sum is of; empty for people who are only known by their role. */
  noun: string
  /** Stems of what narrows the noun of a sum. */
  qualifiers: string[]
  place: string
  /** Day that it holds for, `2026-02-07`. */
  asOf: string
  low: number
  high: number
  setting: () => Setting
  part: boolean
  /** `several`, `dozens`: no number that another could contradict. */
  vague: boolean
  partOf: string | null
  /** The count of another voice that it is given in place of: `the organisers spoke of 2,000`; null for none. */
  insteadOf: Count | null
  /** How surely it is of one thing with others, as far as that was measured: conflicts, ledgers and relations all ask it. */
  kinships: Map<Count, number>
  /** What an editor says of it and another, by the other; undefined for nothing. */
  rulings: ReturnType<Rulings['get']>
}

/** What a count is told together with. Worked out when asked for: most counts are never compared with one like them. */
export interface Setting {
  /** What it is of: killed by what; told by its sentence or, failing that, by the lede. */
  causes: string[]
  /** Whether it runs over a few hours or over all of the time. */
  windows: string[]
  /** Whether it is told as the number of all so far: `more than 50 had been arrested since July`. */
  total: boolean
  /** Whether it is told as the number until now, so that the day beside it is that of the telling. */
  running: boolean
  /** Numbers of its sentence that it takes the place of: `1,500 instead of 1,200`. */
  former: () => Former
  /** What question it answers, nearest first: killed, signed, found. */
  questions: () => string[]
  /** Days that its sentence gives it; null where it gives none. */
  days: Days | null
  /** Whether its sentence tells it of another attack or accident than the story is of. */
  other: boolean
  /** Whether it is only planned, feared or forecast. */
  planned: boolean
  /** Keys of the places that its clause names. */
  places: string[]
  /** Keys of the places, bodies and things that its sentence names, its voice left out; of these, those in its clause. */
  anchors: string[]
  owners: string[]
  /** Its clause tells of something of theirs, whoever they are. */
  pronoun: boolean
  /** The same of headline, lede and the sentence before. */
  around: () => ReadonlySet<string>
  /** Roots of the peoples in its noun (`Russian soldiers`), and of those in its sentence. */
  peoples: string[]
  peoplesAround: string[]
  /** Of what was lost or destroyed, roots of the peoples or keys of the names that lost it, and of those that destroyed it. */
  losers: string[]
  takers: string[]
  /** Stems of the common nouns that its clause has with an article: `the scheme`. */
  subjects: string[]
  /** The other numbers of its sentence, with their units. */
  companions: string[]
  /** Words for whoever its sentence says gives it, in small letters. */
  giver: string[]
  /** The same with the words by which the story calls whoever bears the name. */
  voice: () => Set<string>
  /** Whether these words are a name. */
  isNamedGiver: boolean
  /** What else its clause speaks of. */
  context: () => LazyList
}
