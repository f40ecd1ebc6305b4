import { MONTH_NUMBERS, WEEKDAYS, wordSet } from '../../engine/index.ts'
import { COUNT_WORDS } from './settings.ts'

/**
 * Words by which two of a kind are told apart, sets side by side: who speaks of the north gate says nothing of the south
 * gate. Of times only where a text begins or ends with them do they say when it was so.
 */
const THINGS = `
  north, northern, northbound | south, southern, southbound | east, eastern, eastbound | west, western, westbound
  first | second | third | fourth | fifth
  upper | lower
  inner | outer
  front | rear
  men | women
  boys | girls
  adults, adult | children, child
  beginners, newcomers | old hands, veterans
  pupils | teachers
  domestic | foreign
  left-hand, left bank | right-hand, right bank
  most, some, several, many, a few, a number of | others, the rest, the others
`

const MONTHS = [...MONTH_NUMBERS.keys()]

// May is left out, as `may` it is no month.
const DAYS = `
  ${[...WEEKDAYS.keys()].join(' | ')}
  ${MONTHS.filter((month) => month !== 'may').join(' | ')}
  yesterday | today | tomorrow
`

const TIMES = `
  at night, by night, overnight, in the evening | by day, during the day, in the daytime, in the morning, at noon, in the afternoon
  in summer, in the summer | in winter, in the winter
`

const setsIn = (rows: string): RegExp[][] =>
  rows
    .trim()
    .split('\n')
    .map((row) =>
      row.split('|').map((words) => new RegExp(String.raw`\b(?:${words.trim().split(/,\s*/).join('|')})\b`, 'i')),
    )

export const APART: readonly (readonly RegExp[])[] = setsIn(THINGS)
export const APART_IN_DAYS: readonly (readonly RegExp[])[] = setsIn(DAYS)
export const APART_IN_TIME: readonly (readonly RegExp[])[] = setsIn(TIMES)
/** Stretches of time for which accounts are drawn up. */
export const APART_IN_PERIODS: readonly (readonly RegExp[])[] = setsIn(`
  first quarter, first-quarter | second quarter, second-quarter | third quarter, third-quarter | fourth quarter, fourth-quarter | for the nine months, first nine months, nine-month | for the six months, first six months, first half, half-year | full year, full-year, fiscal year
`)
/** Months in which something was counted, and not those in which it was told. */
export const APART_IN_MONTHS: readonly (readonly RegExp[])[] = setsIn(MONTHS.map((month) => `in ${month}`).join(' | '))

/** `line 4`, `platform B`: one of several that bear numbers or letters. */
export const NUMBERED =
  /\b(line|gate|platform|hall|room|ward|block|unit|reactor|route|road|bus|train|tram|shift|phase|terminal|section|tunnel|floor|school|district|lane|pier|berth|well|count|flight|group|team|class|house|flat|number)s? (\d{1,4}|[A-H])\b/gi

/** `the first bus`, `the second bus`: one of several in a row. What comes `for the second time` is one thing again. */
export const IN_A_ROW =
  /\bthe (first|second|third|fourth|fifth|sixth|last) (?!time|half|day|week|night|round)(\p{Ll}+)/giu

/** One more of the kind, or one beside it. */
export const ANOTHER_ONE =
  /\b(?:(?:the|an?|its|their|his|her) (?:other|neighbou?ring|nearby|adjoining|adjacent)|another|elsewhere|next door)\b/i

/** Some of them, of whom others may say the contrary. */
export const SOME_OF_THEM =
  /\b(?:some|most|several|many|a few|not all|not every\p{L}*|the majority|a number) (?:of )?/iu

/** Animals, of which nobody is one. */
export const ANIMALS =
  /\b(?:animals?|dogs?|cats?|horses?|cows?|cattle|calf|calves|sheep|lambs?|goats?|pigs?|hens?|chickens?|birds?|bears?|wol(?:f|ves)|deer|fish)\b/i

/** A time that lies back, by which one of two numbers is of then. */
export const THEN =
  /\b(?:in|since|until|before) (?:19|20)\d\d\b|\b(?:last|previous) (?:year|month|week|summer|winter|spring|autumn|season|time)\b|\b(?:years?|months?|weeks?) (?:ago|earlier|before)\b|\bthe (?:year|month|week|season) before\b|\bused to\b|\bat (?:that|the) time\b/i

/** What a thing has room for is no number of those in it. */
export const ROOM_FOR =
  /\b(?:holds?|seats?|can (?:hold|seat|take|carry|handle)|(?:room|space|places|beds|seats|licence) for|capacity)\b/i

/** Verbs by which somebody or something has a sum. */
export const COSTING = 'costs?|cost|earns?|earned|owes?|owed|gets?|got|brings? in|brought in|loses?|lost|raised'

/** Nouns for the whole of a thing, and for whoever it may be. */
export const ANY_SUBJECT = wordSet(`
  affair
  bill
  building
  company
  construction
  damage
  deal
  firm
  group
  he
  it
  measure
  plan
  programme
  project
  repair
  scheme
  she
  they
  thing
  this
  which
  who
  work
`)

/** A subject with one of these is of all that was spoken of, or of nothing. */
export const BESIDE_A_NOUN =
  /\b(?:no|none|nobody|nothing|not|never|each|every|all|both|there|here|it|this|that|these|those|he|she|they|we|you|i|such|what|who|which|only|one|of|in|at|on|by|for|from|with|to|after|before|when|while|if|client|own|whole|entire|real|actual|true)\b/i

/** Nouns for whoever or whatever was just spoken of, in other words. */
export const ANY_HEAD = wordSet(`
  affair
  amount
  boy
  case
  child
  client
  company
  count
  deceased
  decision
  defendant
  figure
  firm
  girl
  group
  majority
  man
  margin
  men
  number
  officer
  officers
  others
  people
  person
  place
  police
  proportion
  rest
  ruling
  staff
  story
  sum
  suspect
  thing
  things
  total
  verdict
  victim
  victims
  vote
  woman
  women
  work
  worker
  workers
`)

/** What shows or tells a thing without being of it. */
export const INSTRUMENTS = wordSet(`
  account
  accounts
  book
  books
  camera
  cameras
  certificate
  chart
  clock
  contract
  device
  diary
  document
  documents
  email
  emails
  film
  footage
  gauge
  image
  images
  instrument
  instruments
  invoice
  invoices
  letter
  list
  log
  measurement
  measurements
  message
  messages
  meter
  minutes
  note
  photograph
  photographs
  picture
  pictures
  plotter
  probe
  receipt
  receipts
  record
  recording
  records
  register
  report
  sample
  samples
  sensor
  sensors
  test
  tests
  thermometer
  video
`)

/** What was not so at first may be so later. */
export const IN_THE_END = /\b(?:in the end|eventually|later on|since then|by now|from now on|at first|initially)\b/i

/** What a count is of, told by the verb behind it: `300 members had voted`. */
export const DONE_BY =
  /^ (?:[\p{L}’'-]+ ){1,2}?(?:(?:had|have|has|were|was|are) )?(?:been )?(voted|lived|rescued|applied|answered|passed|failed|survived|escaped|retired|studied|worked|resigned)\b/iu

/** For whom or what a share voted is no turnout. */
export const VOTED_FOR = /\b(?:voted|vote|votes) (?:for|against|yes|no)\b/i

/** Words right before a number that has to be reached, or may not be passed: `needed 540 signatures`, `agreed to let debt rise to £300m`. */
export const TO_BE_REACHED =
  /\b(?:needed|required|must have|(?:limit|minimum|maximum|threshold|quorum|target) (?:of|is|was|at|to)|(?:let|lets|allow(?:s|ed|ing)?|permit(?:s|ted)?) (?:[\p{L}’'-]+ ){1,5}?(?:to (?:\p{L}+ )?)?(?:reach|to|at)) (?:about |some |at least |at most |as much as |up to |the |only )*$/iu

/** Words of those who were examined, of whom some are ill: `swabs were taken from 130 patients`. */
export const EXAMINED = /\b(?:swab(?:s|bed)|screened|(?:been|were|was|have) tested(?! positive\b))\b/i

/** Words right before how many are rid of something: `the ban has been lifted for 29 communities`. */
export const RID_OF =
  /\b(?:lifted|restored|waived|withdrawn|removed|eased) (?:for|to|in|at|from) (?:about |some |all |the |another )*$/i

/** Words behind a share by which something else is greater or less: `23% above where it began`. */
export const GREATER_BY =
  /^ ?(?:above|below|higher|lower|cheaper|dearer|more|less|fewer|up|down) (?:than|where|what|its|their|his|her|the|last|on)\b/i

/** A count of the first days or weeks is none of a year: `carried 240,000 passengers in the first month`. */
export const AT_FIRST =
  /\b(?:in|during|over|within|after) (?:the|its|his|her|their) first (?:\p{L}+ )?(?:day|week|weekend|month|quarter|half|season)s?\b/iu

/** Words behind which stands what somebody is charged with. */
export const SAME_CHARGE = wordSet(`
  accused
  acquitted
  charged
  cleared
  convicted
  guilty
  suspected
`)

/** Words of the name of a body that others bear too. */
export const ANY_BODY_WORD = wordSet(`
  and
  for
  other
  party
  the
  union
`)

/** Behind a negation: whoever did not mean to do a thing may have done it. */
export const NOT_MEANT = /^ (?:mean|meant|intend|intended|try|tried|wanted|wished) to\b/i

/** Words that say what a thing is called, of which whoever says what it is tells nothing: `marked secret`, `labelled toxic`. */
export const CALLED =
  /\b(?:mark(?:ed|ings?)|label(?:s|led|ed)|stamped|described as|listed as|billed as|advertised as|registered as|certified as)\b/i

/** `any letter that was addressed to him`, `no officer who had served there`, behind a negation: none at all is not denied. */
export const NONE_OF_SUCH =
  /(?:(?:\b(?:not|never|nobody|none|without|nor)\b|n['’]t\b)[^.;:]{0,40}? (?:any|an?|anyone|anybody|anything) (?!(?:[\p{L}-]+ ){0,2}(?:evidence|doubt|proof|sign|claim|suggestion|indication|allegation|idea|report|word) that\b)(?:[\p{L}-]+ ){0,2}?(?:that|who|which|whose)|\b(?:no (?:[\p{L}-]+ ){1,2}?|nobody )(?:who|which|whose)) ([^,.;:]+)/iu

/** When something was, told by something else: `a day before the attacks`, `after the vote`. */
export const BESIDE_IN_TIME =
  /\b(?:before|after|during|since|until|following|ahead of|prior to) (?:the|his|her|its|their|this|that|last|next) [^,.;:]*?(?=$|[,.;:]| and | but )/giu

/** Kinds of which each bears a name of its own: `Hurricane Ida`, `Operation Lark`. */
export const NAMED_KIND =
  /\b(Hurricane|Storm|Typhoon|Cyclone|Operation|Flight|Highway|Route|Interstate) (\p{Lu}\p{L}+|\d{1,4}\b)/gu

/** Nouns for who speaks of another, and is not whom they call he or she. */
export const ADVOCATES = wordSet(`
  agent
  attorney
  barrister
  counsel
  lawyer
  lawyers
  solicitor
  spokesman
  spokesperson
  spokeswoman
`)

/** What is asked or wished for: `the money must be spent on the weir`, `had hoped for 10,000`. */
export const WISHED = /\bmust (?!have\b)|\b(?:hop(?:ed|es|ing)|aim(?:ed|s|ing)|wish(?:ed|es)) (?:for|to|at)\b/i

/** `Puts its own losses at eight`, `31 were hurt on its own side`; not `by its own count`. */
export const OF_ONES_OWN = new RegExp(
  String.raw`\b(?:its|their|his|her|our|my) own (?!(?:${COUNT_WORDS}|records?)\b)`,
  'iu',
)
