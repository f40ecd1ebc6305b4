/**
 * What views share: plain data that a component prints as it stands. Every address in a view is
 * final, base path included; every date carries the words that the page shows.
 */
import type {
  AttributedPassage,
  Briefing,
  Conflict,
  Dossier,
  EventTimeline,
  Heading,
  KnownSource,
  Newsroom,
  RegisteredSource,
  SourceChain,
  Story,
  StoryHistory,
  StoryImage,
  TopicPage,
} from '../newsroom/index.ts'

import type { Words } from './words/types.ts'

/** What the whole site says about itself. */
export interface SiteDescription {
  title: string
  tagline: string | null
  description: string
  /** BCP 47. */
  language: string
  /** IANA name; days begin and end in it. */
  timeZone: string
  publisher: { name: string; url: string | null }
  /** A line for the front page, such as that this is a sample; null for none. */
  notice: string | null
  /** Paths of pages that state a policy, without base. */
  policies: Record<'corrections' | 'ethics' | 'unnamedSources' | 'verification' | 'ownership', string | null>
  /** Address or SPDX name; null keeps all rights. */
  licence: string | null
  /** Sections at the head of every page; null where they are those that the site has. */
  navigation: { text: string; href: string }[] | null
  /** The picture in the head of every page; null for none. */
  logo: SiteLogo | null
  /** Hosts whose pictures a page may load. */
  imageHosts: string[]
  /** Slug of the story that leads the front page; null where its weight decides. */
  lead: string | null
  /** Address of the WebSub hub that tells subscribers of the feeds what is new; null for none. */
  hub: string | null
  /** Colours that the newsroom has changed. */
  design: { colours: { paper?: Colours | undefined } }
}

/** The picture in the head of every page, as it stands there. */
export interface SiteLogo {
  light: SitePicture
  /** The one for dark screens; null where both have the same. */
  dark: SitePicture | null
  /** Whether the name of the site is left out beside it. */
  replacesTitle: boolean
}

type SitePicture = Pick<StoryImage, 'src' | 'srcset' | 'width' | 'height'>

/** A colour on light and on dark screens, `#rrggbb`. */
export interface Colours {
  light: string
  dark: string
}

/** A page of `content/pages`, listed in the footer. */
interface PlainPage {
  id: string
  title: string
  description: string | null
  html: string
}

/** What the newsroom knows and where the site stands. */
export interface Material extends Briefing {
  site: SiteDescription
  newsroom: Newsroom
  pages: PlainPage[]
  /** What became of the stories that have changed since publication, by slug. */
  history: Record<string, StoryHistory>
  /** Descriptions come with what their files say below the frontmatter, rendered. */
  sources: (RegisteredSource & { html: string })[]
  events: (Heading & { html: string })[]
  topics: (Heading & { html: string })[]
}

/** Where the built site will be served. */
export interface SiteAddress {
  /** Path that every address begins with: `/` or `/briefing/`. */
  base: string
  /** `https://example.org`, without a path; null when not configured. */
  origin: string | null
}

/** Writers of dates and numbers in the language and time zone of the site. */
export interface Format {
  /** `Saturday 7 February 2026` */
  day(iso: string): string
  /** `7 Feb 2026` */
  shortDay(iso: string): string
  /** `Saturday 7 February 2026, 18:30 UTC` */
  dayAndTime(iso: string): string
  /** `7 February 2026, 18:30 UTC` */
  fullDayAndTime(iso: string): string
  /** `7 Feb 2026, 18:30 UTC` */
  shortDayAndTime(iso: string): string
  /** `18:30 UTC`; empty for a date without a time. */
  time(iso: string): string
  /** `February 2026`, from `2026-02` or a day key. */
  month(iso: string): string
  /** `February`, where the year stands above it. */
  monthName(iso: string): string
  /** `2026-02-07`, the day in the time zone of the site. */
  dayKey(iso: string): string
  /** `12,500` */
  number(value: number): string
  /** The same where it need not be exact, from a million on in words: `2.5 million`. */
  roundNumber(value: number): string
}

/** Everything a view may look up, indexed once for all pages. */
export interface SiteIndex extends Material, SiteAddress {
  format: Format
  /** The interface in the language of the site. */
  words: Words
  storyOf: Map<string, Story>
  dossierOf: Map<string, Dossier>
  timelineOf: Map<string, EventTimeline>
  /** Stories by year (`2026`), month (`2026-02`) and day (`2026-02-07`), newest first. */
  years: Map<string, Story[]>
  months: Map<string, Story[]>
  days: Map<string, Story[]>
  topicOf: Map<string, TopicPage>
  /** What a description file says, as HTML: `events/gaza-ceasefire` → `<p>…`. */
  proseOf: Map<string, string>
  /** What each story has from a source: source id → slug → passages. */
  passagesOf: Map<string, Map<string, AttributedPassage[]>>
  /** Chain of an annotation as the newsroom resolved it: slug → annotation id → chain. */
  chainOf: Map<string, Map<string, SourceChain>>
  /** By id. */
  conflictOf: Map<string, Conflict>
  /** Source name, lower case → the source. */
  sourceNamed: Map<string, KnownSource>
}

/** Words that lead to a page. */
export interface Link {
  text: string
  /** Null where there is no page to go to. */
  href: string | null
}

/** A point in time: machine and reader. */
export interface Moment {
  iso: string
  text: string
}

/** One station on the way of a claim. */
export interface ChainStep extends Link {
  /** What the text says of the source, else its kind: `head of the port`, `aggregator, passes on what others say`. */
  kind: string
}

/** A chain in one line: `Maariv → Liveuamap → this page`. */
export interface ChainView {
  /** From the origin to the relay nearest the reader, without this page. */
  steps: ChainStep[]
  /** What the steps leave open: `The text does not name its origin.` Null when nothing. */
  remark: string | null
  /** The whole line as plain text, for tables, feeds and data. */
  text: string
}

/** A story as listings show it. */
export interface Teaser {
  href: string
  title: string
  kicker: string | null
  description: string
  published: Moment
  /** `updated 7 Feb 2026`; null for a story that stands as published. */
  updated: Moment | null
  /** Who the story rests on, in one plain phrase. */
  sourcing: string
  /** The picture that stands for the story; only of a lead. */
  image?: StoryImage | null
  /** Facts worth a word in a list: `corrected`, `in dispute`. */
  flags: string[]
}

/** Stories of one day in the site's time zone, newest first. */
export interface Day {
  href: string
  date: Moment
  stories: Teaser[]
}

/** A sentence of a story with the way to it. */
export interface PassageView {
  text: string
  /** To the words themselves, in this or another story. */
  href: string
  story: string
  date: Moment
  chain: ChainView | null
  /** `denied`, `hedged`, `declined`; null when plainly asserted. */
  stance: string | null
}
