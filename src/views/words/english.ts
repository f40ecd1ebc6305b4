import type { ReasonKind } from '../../newsroom/index.ts'
import { count } from './count.ts'
import { list } from './list.ts'

/** What a number is told of: of all statements of a story, or of those with a mark, where there may be more. */
export interface OfStatements {
  statements: number
  isMarkedOnly: boolean
  /** Whether they have been called statements before in the sentence. */
  again: boolean
}

/** Of so many statements those that came through relays, and how many of these without saying whose they are. */
interface Relayed extends OfStatements {
  relayed: number
  notStated: number
  /** The relays, by name or number. */
  through: string
}

/** How a story's statements came, in the words of a card. */
interface CardRelayed {
  /** The relay, or how many there are. */
  through: string
  /** `found`: all that a mark tells of, where the text may report more. */
  share: 'all' | 'found' | 'part'
  /** Of how many of those nobody says whose they are. */
  notStated: 'all' | 'most' | 'few'
}

const matter = (names: string[]): string => (names.length === 0 ? 'the same matter' : list(names, 'and'))

/** Why two stories are related, from the words of the texts that the reason speaks of. */
const reasons: Record<ReasonKind, (words: string[]) => string> = {
  'accounts-differ': ([about]) => `Told otherwise: ${about}.`,
  'figures-differ': ([here, there]) => `${sentenceOf(here)} in this story, ${there} in the other.`,
  'later-figure': ([here, there]) => `${sentenceOf(there)}, after ${here} in this story.`,
  'earlier-figure': ([here, there]) => `${sentenceOf(there)}, now ${here} in this story.`,
  'later-state': ([about]) => `Tells how it has changed since: ${about}.`,
  'earlier-state': ([about]) => `Tells how it stood before: ${about}.`,
  'later-report': (names) => `A later report on ${matter(names)}.`,
  'earlier-report': (names) => `An earlier report on ${matter(names)}.`,
  quotation: ([words]) => `Both quote “${words}”.`,
  'reworded-quotation': ([words]) => `Both quote “${words}”, in different words.`,
  figure: ([words]) => `In both: ${words}.`,
  origin: ([name]) => `Both rest on ${name}.`,
  matter: (names) => `Both report on ${matter(names)}.`,
  chosen: () => 'Chosen by the editor.',
}

const sentenceOf = (words = ''): string => words.charAt(0).toUpperCase() + words.slice(1)

const marked = (number: number, { statements, isMarkedOnly, again }: OfStatements): string => {
  if (again)
    return number < statements ? `${number} of the ${statements}` : statements === 2 ? 'both' : `all ${statements}`
  const counted = isMarkedOnly ? count(statements, 'marked statement') : count(statements, 'statement')
  if (number < statements) return `${number} of ${counted}`
  if (statements === 1) return isMarkedOnly ? counted : 'its one statement'
  return statements === 2 ? `both ${counted.slice(2)}` : `all ${counted}`
}

/** The interface in English. Every other language has the same keys; a key that needs a number or a name is a function. */
export const english = {
  /** BCP 47. */
  language: 'en',
  frame: {
    skip: 'Skip to the content',
    sections: 'Sections',
    aboutSite: 'About this site',
    publishedBy: 'Published by',
    front: 'Front page',
    events: 'Events',
    topics: 'Topics',
    sources: 'Sources',
    archive: 'Archive',
    corrections: 'Corrections',
    correctionsFeed: 'Corrections feed',
    feedOf: (title: string) => `What is new: ${title}`,
    search: 'Search',
    display: 'Display',
    colours: 'Colours',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
    close: 'Close',
    path: 'You are here',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    pageOf: (title: string, page: number) => `${title}, page ${page}`,
    pages: 'Pages',
    newer: 'Newer',
    older: 'Older',
  },
  kinds: {
    person: 'person',
    official: 'official or spokesperson',
    organisation: 'organisation',
    outlet: 'news outlet',
    aggregator: 'aggregator',
    document: 'document',
    unnamed: 'not named',
  },
  marks: { claim: 'claim', quote: 'quotation', figure: 'figure' },
  stances: { asserted: 'asserted', denied: 'denied', declined: 'declined to comment', hedged: 'with reservation' },
  chain: {
    thisPage: 'this page',
    thisSite: 'this site',
    relays: 'passes on what others say',
    notNamed: 'not named',
    nobody: 'The text names no source.',
    unnamed: (vantage: string) => `Unnamed, ${vantage}.`,
    unnamedOnly: 'Unnamed; the text does not say how they know.',
    noOrigin: 'The text does not name the origin.',
  },
  note: {
    notes: 'Notes',
    all: (number: number) => `All ${number} notes`,
    number: (number: number) => `Note ${number}`,
    back: (number: number) => `Back to the words of note ${number}`,
    on: (words: string) => `On “${words}”:`,
    nobody: 'Nobody is named for this',
    noSource: 'No source is marked for this',
    notNamed: 'not named',
    through: 'through',
    /** Between two through whom it came, one after the other. */
    onTo: 'then',
    noOrigin: 'which gives no origin',
    stances: {
      asserted: null,
      denied: 'This is a denial.',
      declined: 'They declined to comment.',
      hedged: 'Said with reservation.',
    },
    status: { disputed: 'An editor has marked this as disputed.', corrected: 'This site has corrected this.' },
    confirmed: 'An editor checked the source, not the fact.',
    figure: (words: string, facts: string) => `“${words}”: ${facts}.`,
    asOf: (day: string) => `as of ${day}`,
    change: { by: 'the amount of the change', from: 'the old level', to: 'the new level' },
    next: 'Next note',
    previous: 'Previous note',
    copyLink: 'Copy link',
    copyQuotation: 'Copy with source',
    copied: 'Copied',
  },
  roles: {
    killed: 'killed',
    injured: 'injured',
    missing: 'missing',
    displaced: 'displaced',
    detained: 'detained',
  },
  notices: {
    conflict: (about: string) => `Accounts differ: ${about}`,
    otherAccount: (who: string | null, words: string) => `Accounts differ. ${who ?? 'Another'}: “${words}”`,
    conflictAgain: (note: number) => `Accounts differ, as in note ${note}`,
    later: (here: string, there: string, day: string) => `Later figure for “${here}”: ${there}, as of ${day}`,
    more: (number: number) => `${count(number, 'later figure')} more, at the words themselves`,
  },
  story: {
    published: 'Published',
    updated: 'updated',
    corrected: 'Corrected',
    minutes: (minutes: number) => `${minutes} min read`,
    newer: 'What bears on this story',
    noText: 'This story has no text yet.',
    /** For editors: only a preview says it. */
    unpublished: {
      draft: 'Draft: no build publishes it',
      scheduled: 'Scheduled: a build after its time publishes it',
    },
    sourcing: 'Sourcing',
    whoSaysSo: 'Who says so',
    restsOn: 'Who says what this story reports, and through whom it came',
    marks: 'Marks',
    marksInText: 'Marks in the text',
    all: 'All',
    layers: {
      claims: 'Claims',
      quotes: 'Quotations',
      figures: 'Figures',
      unnamed: 'People not named',
      disputed: 'Accounts differ',
    },
    key: 'Numbers open who says so.',
    keyParts: {
      claims: 'claim',
      quotes: 'quotation',
      figures: 'figure',
      unnamed: 'source not named',
      disputed: 'accounts differ',
    },
    howToRead: 'How to read the marks',
    method: 'How we know',
    corrections: 'Corrections',
    changes: 'What changed',
    was: 'Was',
    now: 'Now',
    removed: 'Removed',
    added: 'Added',
    notCommitted: 'Not committed yet',
    related: 'Related stories',
    chosen: 'Chosen by the editor',
    sentences: 'The two sentences',
    here: 'In this story',
    there: 'In the other',
    moreInEvent: 'All stories of this event',
    figures: 'Figures',
    figure: 'Figure',
    ofWhat: 'Of what',
    givenBy: 'Given by',
    notAttributed: 'no source marked',
    nobodyNamed: 'nobody named',
    topics: 'Topics',
    inEvent: (position: number, stories: number) => `story ${position} of ${stories}`,
    events: 'In its event',
    before: 'Before this',
    after: 'After this',
    share: 'Share',
    shareSystem: 'Share …',
    mail: 'Mail',
    asText: 'As plain text',
    asMarkdown: 'As Markdown',
    asData: 'As data',
    photo: (credit: string) => `Photo: ${credit}`,
  },
  sourcing: {
    more: (number: number) => `and ${number} more`,
    origins: 'Who says it',
    relays: 'Through whom it came',
    /** After those who are named: how many statements come from others. */
    unnamedBegin: (statements: number) => `people not named (${count(statements, 'statement')})`,
    notStatedBegin: (statements: number) => `not stated (${count(statements, 'statement')})`,
    notStated: 'not stated',
    chain: {
      thisPage: (parts: string) => `How statements reached this page: ${parts}.`,
      thisSite: (parts: string) => `How statements reached this site: ${parts}.`,
    },
    chainPart: (origin: string, through: string) => (through === '' ? origin : `${origin} through ${through}`),
    fromUnnamed: (unnamed: number, of: OfStatements) => `${marked(unnamed, of)} from unnamed people`,
    allUnnamed: (statements: number) =>
      `nobody named: ${marked(statements, { statements, isMarkedOnly: false, again: false })} ${statements === 1 ? 'comes' : 'come'} from unnamed people`,
    through: ({ relayed, through, notStated, ...of }: Relayed) => {
      const way = `${marked(relayed, of)} through ${through}`
      if (notStated === 0) return way
      return notStated === relayed ? `${way}, with no origin given` : `${way}, ${notStated} with no origin given`
    },
    nobodyNamed: 'Nobody is named',
    sources: (names: string, number: number) => `${number === 1 ? 'source' : 'sources'}: ${names}`,
    amongSources: (names: string) => `among its sources: ${names}`,
    others: (number: number) => count(number, 'other source'),
    unnamedPeople: 'unnamed people',
    onlyUnnamed: 'unnamed people among its sources',
    cardThrough: ({ through, share, notStated }: CardRelayed) => {
      const way = `${{ all: 'all ', found: '', part: 'partly ' }[share]}through ${through}`
      if (notStated === 'few') return way
      return `${way}, ${notStated === 'all' ? 'with' : 'mostly with'} no origin given`
    },
    manyRelays: (relays: number) => `${relays} relays`,
  },
  relations: {
    contradicts: 'May contradict this story',
    updates: 'Later figure',
    'earlier-figure': 'Earlier figure',
    'later-state': 'Later account',
    'earlier-state': 'Earlier account',
    follows: 'Same event',
    'same-quotation': 'Quotes the same words',
    'same-figure': 'Gives the same figure',
    'same-origin': 'Has it from the same source',
    'same-event': 'Same event',
    'same-people-and-places': 'Same people and places',
  },
  reasons,
  list: (items: string[]) => list(items, 'and'),
  /** A name as lists are sorted by it: `the Harbour Courier` stands under H. */
  sortedAs: (name: string) => name.replace(/^(?:an?|the)\s+/i, ''),
  /** What accounts differ about, from the words in which the newsroom has it. */
  about: (label: string) => label,
  /** Title of a series of figures: a word for what befell those who are counted, and words of the stories. */
  ledger: (title: string) => title,
  amounts: {
    range: (low: string, high: string) => `${low} to ${high}`,
    orMore: (number: string) => `${number} or more`,
    orFewer: (number: string) => `${number} or fewer`,
    modifiers: {
      about: 'about',
      'at least': 'at least',
      'at most': 'at most',
      'more than': 'more than',
      'less than': 'less than',
    },
    /** An amount and what it is for: `30 litres`, `hour`. */
    per: (amount: string, by: string) => `${amount} per ${by}`,
    /** By the unit as the engine names it; of others English plurals are made. */
    units: {
      second: ['second', 'seconds'],
      minute: ['minute', 'minutes'],
      hour: ['hour', 'hours'],
      day: ['day', 'days'],
      week: ['week', 'weeks'],
      month: ['month', 'months'],
      year: ['year', 'years'],
      decade: ['decade', 'decades'],
      metre: ['metre', 'metres'],
      kilometre: ['kilometre', 'kilometres'],
      mile: ['mile', 'miles'],
      litre: ['litre', 'litres'],
      gram: ['gram', 'grams'],
      kilogram: ['kilogram', 'kilograms'],
      tonne: ['tonne', 'tonnes'],
      hectare: ['hectare', 'hectares'],
      degree: ['degree', 'degrees'],
      magnitude: ['magnitude', 'magnitude'],
      'percentage points': ['percentage point', 'percentage points'],
      'basis point': ['basis point', 'basis points'],
    } as Record<string, [one: string, many: string]>,
  },
  changes: {
    same: (day: string) => `As it stands, the story says what its first version, of ${day}, said.`,
    since: (day: string, what: string) => `Since ${day}: ${what}.`,
    count: (number: number, kind: 'claim' | 'quote' | 'figure', what: 'altered' | 'added' | 'removed') =>
      `${count(number, { claim: 'claim', quote: 'quotation', figure: 'figure' }[kind])} ${what}`,
    label: (kind: 'claim' | 'quote' | 'figure', what: 'altered' | 'added' | 'removed') =>
      `${{ claim: 'claim', quote: 'quotation', figure: 'figure' }[kind]} ${what}`,
    more: (sentences: number) => `and ${count(sentences, 'sentence')} more`,
    source: (was: string, now: string) => `Source: ${was}, now ${now}`,
    stance: (was: string, now: string) => `Stance: ${was}, now ${now}`,
    noneNamed: 'none named',
    undone: 'changed, and changed back',
    heading: 'Changed since publication',
    about:
      'Every change to a claim, a quotation or a figure, also where no correction was called for, as the versions of each story show it.',
  },
  teaser: {
    draft: 'not published',
    scheduled: 'published later',
    differ: 'accounts differ',
    otherDiffers: 'another account differs',
    newer: 'has a later figure',
    corrected: 'corrected',
  },
  counts: {
    stories: (number: number) => count(number, 'story', 'stories'),
    claims: (number: number) => count(number, 'claim'),
    quotes: (number: number) => count(number, 'quotation'),
    statements: (number: number) => count(number, 'statement'),
    latest: (day: string) => `latest ${day}`,
    conflicts: (number: number) => `${count(number, 'point')} on which accounts differ`,
    ledgers: (number: number) => `${count(number, 'count')} followed`,
  },
  front: {
    empty: 'No stories yet. The first Markdown file in content/articles will appear here.',
    lead: 'The lead',
    latest: 'Latest',
    earlier: (stories: number) => `${count(stories, 'earlier story', 'earlier stories')} in the archive`,
    key: 'Each line under words says what they are; the number behind them, who said so.',
    more: 'More on how it is done',
  },
  archive: {
    title: 'Archive',
    about: 'Every story by year, month and day.',
    empty: 'No stories yet.',
    of: (period: string) => `Stories of ${period}.`,
    earlierLater: 'Earlier and later',
    since: 'What has changed since',
    sinceOf: (period: string) => `Of what was published by ${period}:`,
    what: { updated: 'updated', corrected: 'corrected', later: 'a figure has a later one' },
  },
  topic: {
    one: 'Topic',
    many: 'Topics',
    about: 'All topics of this briefing.',
    of: (title: string) => `Stories on ${title}.`,
    none: 'No story has a topic yet.',
    empty: 'No story on this topic yet.',
  },
  event: {
    one: 'Event',
    many: 'Events',
    about:
      'What the stories are about, followed over time: the story so far, where accounts differ, and how figures changed.',
    short: 'What the stories are about, followed over time.',
    of: (title: string) => `${title}: the story so far.`,
    none: 'No story belongs to an event yet.',
    contents: 'On this page',
    timeline: 'The story so far',
    noStory: 'No story of this event yet.',
    older: (stories: number) => `${stories} older in the archive`,
    earlier: (stories: number) => count(stories, 'earlier story', 'earlier stories'),
    conflicts: 'Where accounts differ',
    figureConflict: 'These figures are given for the same thing and may not all be true.',
    occurrenceConflict: 'These two accounts may not both be true.',
    support: (accounts: number) => `Further accounts that say the same as one of these: ${accounts}`,
    ledger: 'Figures over time',
    asOf: 'As of',
    figure: 'Figure',
    givenBy: 'Given by',
    status: 'Status',
    standing: 'standing',
    superseded: 'superseded',
    part: 'part of another figure',
    strip: (stories: number, first: string, last: string) =>
      `${count(stories, 'story', 'stories')} from ${first} to ${last}`,
  },
  source: {
    many: 'Sources',
    about:
      'Everyone this briefing rests on, and what it has from them. These are counts of what the stories say, not marks of trust.',
    short: 'Everyone this briefing rests on, and what it has from them.',
    none: 'No source has been registered or named in a story yet.',
    kind: (kind: string) => `Source: ${kind}`,
    of: (name: string) => `What this briefing has from ${name}, and how it came.`,
    aliases: (names: string) => `Also named as ${names}.`,
    upstream: 'Its reports rest by default on',
    facts: {
      stories: 'Stories',
      claims: 'Claims',
      quotes: 'Quotations',
      asOrigin: 'Said first-hand',
      asRelay: 'Passed on',
      denied: 'Denials',
      declined: 'Declined to comment',
      hedged: 'Said with reservation',
      contradicted: 'Told otherwise by others',
      corrected: 'Stories corrected by this site',
    },
    contradicted: 'Where other accounts differ',
    quotations: 'Quotations used more than once',
    drift: 'Worded differently in different stories',
    sole: 'Stories that rest on it alone',
    corrected: 'Stories that this site has corrected',
    statements: { person: 'What the stories have from them', other: 'What the stories have from it' },
    said: (stories: string) => `in ${stories}`,
    noStory: 'No story names this source yet.',
    inStory: 'In the story',
    letters: 'Sources by first letter',
    mentioned: 'Other sources, by story',
    mentionedAbout: 'Whoever is named once, described or left unnamed, and so has no page of their own.',
    toMentioned: 'Other sources, by story',
    /** People who share no more than how they know it. */
    unnamed: (vantage: string) => `Unnamed sources: ${vantage}`,
    unnamedWithout: 'Unnamed sources, no vantage given',
    most: 'With most statements',
    other: 'Other',
    filter: 'Filter',
    allEvents: 'All',
    map: 'Who rests on whom',
    more: (number: number) => `and ${number} more in the story`,
  },
  method: {
    marks: 'The marks at work',
    example:
      'An invented story, marked by the same program as every story here. The line under words says what they are; the number behind a sentence opens who says so.',
    kinds: {
      claims: 'somebody is reported to have said this, in the reporter’s words',
      quotes: 'somebody’s own words',
      figures: 'a number, an amount or a share',
      unnamed: 'said by people whom the text does not name',
      disputed: 'another account says otherwise',
    },
    measured: 'How often the marks are right',
    measuredOn: (texts: string, statements: string) =>
      `The program read ${texts} news stories that it had not learned from. Its marks were held against ${statements} statements that had been marked in them without it.`,
    precision: (number: string) =>
      `Of 100 statements that the program marked, ${number} were right: the words, and who said them.`,
    recall: (number: string) =>
      `Of 100 statements that there were, it marked ${number} rightly. The others bear no mark or a wrong one.`,
    caution:
      'So what bears no mark may well be somebody’s claim. These stories also served to set how sure the program has to be; on others it may do a little worse.',
    terms: 'Words on these pages',
    /** A word or phrase as the pages have it, and what it means. */
    meanings: [
      [
        'through',
        'Who comes first in a note said it; behind “through” stands who passed it on, the one nearest to this page last.',
      ],
      [
        'which gives no origin',
        'Who passed it on may have seen it or been told it; the text does not say. So nobody is counted as its source.',
      ],
      [
        'not named',
        'The text does not say who this is. What it says of how they know, or why they are not named, stands beside it.',
      ],
      [
        'No source is marked for this',
        'The story says it in its own name, or says whose it is in a way that the program missed.',
      ],
      ['This is a denial', 'The source says that a thing is not so.'],
      ['Said with reservation', 'The source says that it may be so, or that it is alleged.'],
      [
        'Accounts differ',
        'Another account may not be true together with this one. Which of them is right is not said.',
      ],
      ['Later figure', 'A story published later gives another number for the same thing.'],
      [
        'An editor checked',
        'An editor set the mark or agreed with it: these words are this source’s. Whether they are true is another question.',
      ],
      ['This site has corrected this', 'An earlier version of the story had it wrong.'],
      ['marked statement', 'A claim or a quotation that bears a mark. The story may report more.'],
      [
        'Among its sources',
        'Those of whom a mark tells, the one with most statements first. The story may report others.',
      ],
    ] as [term: string, meaning: string][],
    version: (version: string, day: string) => `Version ${version}, measured on ${day}.`,
  },
  corrections: {
    about: 'What this site got wrong, and when it was put right.',
    all: 'All corrections',
    empty: 'No story has been corrected.',
    policy: 'How we correct',
    one: (title: string) => `Correction: ${title}`,
  },
  notFound: {
    title: 'There is no page at this address',
    short: 'Page not found',
    about: 'It may have been mistyped. Stories here keep their addresses.',
    where: 'Go to the front page',
    latest: 'Latest stories',
  },
  search: {
    title: 'Search',
    about: 'Search all stories, by words, source, topic, event and kind of mark.',
    label: 'Words to look for',
    findSource: 'Find a source by name',
    noScript:
      'Searching needs scripts. Without them, the archive, the topics and the list of sources lead to every story.',
    results: 'Results',
    none: 'Nothing found.',
    found: (number: number) => count(number, 'story', 'stories'),
    more: 'More results',
    anything: 'Any',
    source: 'Source',
    topic: 'Topic',
    event: 'Event',
    kind: 'With',
    year: 'Year',
    failed: 'The search could not be loaded.',
  },
  feed: { noSource: 'Figures without a named source' },
}
