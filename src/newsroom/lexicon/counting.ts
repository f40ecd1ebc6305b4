import { type CasualtyRole, MONTH_NUMBERS, WEEKDAYS, wordPattern, wordSet } from '../../engine/index.ts'
import { COUNT_GIVING_VERBS } from './settings.ts'

const MONTHS = [...MONTH_NUMBERS.keys()].join('|')

/** Nouns for those who died. */
export const COUNTED_DEAD = wordSet(`
  dead
  death
  body
  corpse
  fatality
`)

/** Nouns that mean people as such: `18 Palestinians`, `18 people` and `18 dead` may be one count, `18 children` is not. */
export const COUNTED_PEOPLE = wordSet(`
  people
  person
  those
  dead
  victim
  casualty
  fatality
  death
  body
  life
  resident
  civilian
  man
  woman
  human
  individual
  toll
  villager
`)

/** Nouns by which a text counts its own parts: `two reports`, `three counts`. */
export const ABOUT_TEXTS = wordSet(`
  account
  article
  claim
  count
  document
  figur
  lin
  number
  pag
  paragraph
  piec
  report
  sentenc
  sourc
  statement
  story
  text
  word
`)

/** Stems of the verbs by which any figure moves. */
export const CHANGING = wordSet(`
  climb
  declin
  drop
  fall
  fell
  gain
  grew
  grow
  increas
  los
  lost
  ris
  ros
  shrink
  sink
  slip
`)

/** What a count is of, told by its sentence: 18 killed in airstrikes and 12 by gunfire are two counts. */
export const CAUSES: readonly (readonly [string, RegExp])[] = [
  ['gunfire', /\b(?:gunfire|gunshots?|shootings?|shot|gunm[ae]n|snipers?)\b/i],
  ['airstrike', /\b(?:air ?strikes?|air raids?|bombing|bombed|bombardment|drones?|missiles?|warplanes?)\b/i],
  ['shelling', /\b(?:shelling|shelled|artillery|mortars?|rockets?)\b/i],
  ['explosion', /\b(?:explosions?|blasts?|exploded)\b/i],
  ['fire', /\b(?:fires?|blaze|wildfires?|smoke)\b/i],
  ['flood', /\b(?:floods?|flooding|floodwaters?|drowned)\b/i],
  ['landslide', /\b(?:landslides?|mudslides?|avalanche)\b/i],
  ['quake', /\b(?:earthquakes?|quake|tremors?|aftershocks?)\b/i],
  ['storm', /\b(?:storms?|hurricane|cyclone|typhoon|tornado)\b/i],
  ['crash', /\b(?:crash(?:ed)?|collision|derail(?:ed|ment)|capsized|sank)\b/i],
  ['crush', /\b(?:stampede|crush)\b/i],
  ['disease', /\b(?:cholera|outbreak|virus|infections?|fever|measles)\b/i],
]

/** The stretch of time that a count runs over: a day's count is none of a war. */
export const WINDOWS: readonly (readonly [string, RegExp])[] = [
  [
    'hours',
    /\b(?:since (?:dawn|(?:this )?morning|midnight)|overnight|(?:past|last|previous) (?:24|48|twenty-four) hours|in (?:a|one|the) (?:single )?(?:day|night)|each night|in a single)\b/i,
  ],
  [
    'all along',
    new RegExp(
      String.raw`\b(?:since (?:the )?(?:start|beginning|outbreak|war|conflict|fighting|invasion)|this year|so far|in total|in all|overall|altogether|since (?:\d{4}|last \w+|${MONTHS})(?!,? when))\b`,
      'i',
    ),
  ],
]

/** A rate, which stands in the clause of its number: `10,000 a day`. */
export const RATE_WORDS = /\b(?:daily|each day|every day|(?:a|per) (?:day|week|month|year)|an hour)\b/i

/** Words behind a count by which it is one of all so far: `more than 110 people have been arrested`. */
export const SO_FAR = /^(?:\s+(?!were\b)[\p{L}’'-]+){1,9}?\s+(?:have|had|has) been\b/iu

/** Words by which a sum is not what is or was, but what somebody would bear. */
export const OPINION_WORDS =
  /\b(?:acceptable|afford(?:able|ed)?|agreed to|deterred|discourag(?:e[ds]?|ing)|reasonable|surveyed|willing)\b/i

/** What has not come about: planned, proposed, feared or forecast. `May have died` is an estimate of what has. */
export const PLANS =
  /\b(?:(?:could|may|might|would|should|will|can)(?! have\b)|potentially|propos(?:e[ds]?|al|als|ing)|plan(?:s|ned|ning)?|expect(?:s|ed)?|forecasts?|predict(?:s|ed|ion)?|project(?:s|ed|ions)|recommend(?:s|ed|ation)?|if|unless|targets?|aims? (?:to|for)|hop(?:es?|ed|ing) (?:to|for)|threaten(?:s|ed)?|demand(?:s|ed)?|seek(?:s|ing)?|wants?|at risk|under threat|set to|due to|scheduled)\b/i

/** The same of a norm, which is set for days to come: `would be capped at`, but not `a proposed cap`. */
export const NORM_PLANS =
  /\b(?:could|may|might|should|propos(?:e[ds]?|al|als|ing)|recommend(?:s|ed|ation)?|if|unless|hop(?:es?|ed|ing) (?:to|for)|threaten(?:s|ed)?|demand(?:s|ed)?|seek(?:s|ing)?|wants?)\b/i

/** `9 of them`, `including 9`, `another 9`: a part of a count, or an addition to it, and no count of the whole. */
export const PART_BEFORE =
  /^of (?:the|these|those|its|their) (?:\p{L}+ ){0,2}?\p{L}+, (?:only |just |about |some |at least )?$|\bof (?:these|those) (?:only |just |about |some |at least )?$|\b(?:including|among (?:them|the \w+)|of (?:them|whom|which)|another|a further|an additional|additional|extra)\s*(?:,\s*)?(?:\w+\s+){0,2}$/iu
export const PART_AFTER =
  /^\s*(?:(?!instead\b|ahead\b|because\b|regardless\b|euros? instead)\w+\s+)?(?:of (?:them|whom|those|the|its|\d+|\w+ (?=\w+s\b))|more\b|others\b|other\b|additional\b|further\b|were (?:children|women))/i

/** Words behind a number of the dead by which they died after the others: `two | people died in the hospital on Monday night`. */
export const DIED_LATER =
  /^(?:\s+[\p{L}’'-]+){0,5}?\s+(?:(?:died|perished)\b[^.;,]{0,30}?\b(?:in (?:the |a |an |\p{L}+ )?(?:hospitals?|intensive care)|of (?:the|their|his|her) (?:injuries|wounds|burns)|on (?:the|their|his|her) way to|overnight|during the night)|succumbed)\b/iu

/** Words by which a number is that of those who came to others: `two | more people`, `another | three`. */
export const MORE_BEHIND = /^\s*(?:(?:\p{L}+\s+)?(?:more|others|other|additional|further))\b(?! than\b)/iu
export const MORE_BEFORE = /\b(?:another|a further|further|an additional|additional|an extra)\s*$/iu

/** Stems of the words by which a role is told, which two counts of one role always share. */
export const ROLE_WORDS = wordSet(`
  kill
  die
  dead
  death
  fatalit
  toll
  casualt
  victim
  injur
  wound
  hurt
  miss
  displac
  detain
  arrest
  people
  bodi
  body
  lost
  los
`)

/** Words before a date by which it tells when something was said, and not when it was so. */
export const SAID_ON =
  /\b(?:said|says|told|reported|announced|confirmed|added|wrote|concluded|ruled|admitted|statement|report|conference)\b[^.,;]{0,40}$/i

/** `12 soldiers and three children`: the parts of a list are none of them the whole. */
export const LISTED =
  /^\s*(?:[\p{L}-]+\s+){1,3}?and (?:\d[\d,.]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds) \p{L}+/iu

/** Verbs of who lost what is counted, and of who destroyed it. */
export const LOSING = /\b(?:los(?:t|e|es|ing)|suffer(?:ed|ing|s)?)\b/i
export const DESTROYING =
  /\b(?:destroy(?:ed|ing|s)?|shot down|down(?:ed|ing)|knocked out|wiped out|kill(?:ed|ing|s)?|eliminat(?:ed|ing|es)|sank|sunk|captur(?:ed|es|ing))\b/i

/** Words before a count of fighters by which it is the count of those killed: `the division lost some 400 men`. */
export const LOSS_BEFORE = /\b(?:los(?:t|e|es|ing)|loss of)\s+(?:[\p{L}-]+\s+){0,3}$/iu

/** Verbs of an arrest, before those arrested and behind them; `20 officers arrested a man` is neither. */
export const DETAINED_BEFORE =
  /\b(?:(?:detain(?:s|ed|ing)?|arrest(?:s|ed|ing)?|rounded up|apprehend(?:ed|ing)|jailed|imprison(?:ed|ing)|took away)\s+(?:[\p{L}-]+\s+){0,3}|(?:arrests?|detention|imprisonment|jailing) of (?:[\p{L}-]+\s+){0,3})$/iu
const plain = "(?!(?:and|but|who|which|while|one|two|three|four|five|six|seven|eight|nine|ten)\\b)[\\p{L}’'-]+"
export const DETAINED_BEHIND = new RegExp(
  `^(?:\\s+${plain}){1,4}(?:(?:,\\s+${plain}(?:\\s+${plain})?)*,?\\s+and\\s+${plain}(?:\\s+${plain})?)?(?:\\s+${plain}){0,8}?\\s+(?:were|was|been|are|is|being|remain(?:s|ed)?|still|currently)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:detained|arrested|held|jailed|imprisoned|rounded up|apprehended|in (?:detention|custody|prison|jail)|behind bars|taken (?:into custody|away))\\b`,
  'iu',
)

/** Words by which a number of dead or missing is that of all until now, and its day the day of the telling. */
export const RUNNING =
  /\b(?:toll|tally|so far|by now|now|in all|altogether|in total|bring(?:s|ing)?|brought|ris(?:es?|en|ing)|rose|climb(?:s|ed)?|reach(?:es|ed)?|grown|grew|(?:has|have) (?:now |so far |already )?(?:died|killed|been killed|drowned|perished)|known to have|number of|count of|confirmed|still missing|remain(?:s|ed)? missing)\b/i

/** Words before a number by which it is an earlier one that another takes the place of. */
export const FORMER =
  /\b(?:instead of|rather than|up from|down from|from|compared with|not|(?:had|has) (?:\p{L}+ )?(?:spoken of|said|put|given|reported|announced|estimated|counted|named|told of|forecast|budgeted|planned)|previous(?:ly)?|earlier|original(?:ly)?|initial(?:ly)?|first)\b/iu

/** Words that say that a number was given before another. */
export const FORMER_TIMES = wordPattern(`
  first
  at first
  earlier
  initially
  originally
  previously
`)

/** What a number of before is called. */
const FORMER_NUMBERS = wordPattern(`
  estimate
  figure
  count
  toll
  tally
  total
  number
  forecast
  budget
  price
  bill
  cost
  sum
  bid
  offer
  projection
`)

/** Verbs by which a number was given, planned or thought before another was. */
export const FORMER_GIVING_WORDS = wordPattern(`
  said
  spoke of
  spoken of
  gave
  given
  reported
  announced
  estimated
  put
  planned
  promised
  offered
  counted
  budgeted
  budgeted for
  forecast
  expected
  thought
  admitted
  claimed
`)

const UNITS_OF_TIME = '(?:hour|day|night|week|weekend|month|year)'

/** Words with which a sentence begins that tells of a time before that of the one ahead of it: `A week ago`, `On Tuesday`. */
const TIME_BEFORE = [
  `earlier(?: (?:in|on|this|that) [^,.;]{3,20}?)?`,
  String.raw`(?:an?|one|two|three|four|five|six|ten|\d+|some|several|a few|a couple of) ${UNITS_OF_TIME}s? (?:ago|earlier|before)`,
  `(?:at|over|before|on) the (?:start of the )?${UNITS_OF_TIME}`,
  `the (?:${UNITS_OF_TIME}|evening|morning) (?:before|earlier)`,
  `(?:on |last |this |by )?(?:${[...WEEKDAYS.keys()].join('|')})(?: (?:night|morning|evening|afternoon))?`,
  `(?:last|the previous) (?:${UNITS_OF_TIME}|spring|summer|autumn|winter)|yesterday|until (?:now|then|recently)`,
].join('|')

/** `On Tuesday the coast guard had spoken of 900`: the number of before that of the sentence ahead of it. */
export const GIVEN_BEFORE = new RegExp(
  String.raw`^(?:(?:but|and|only|just|as late as) )?(?:${TIME_BEFORE}),? [^.;]{2,60}? had (?:still |only |been )?(?:${FORMER_GIVING_WORDS}|${COUNT_GIVING_VERBS})\b`,
  'iu',
)

/**
 * `In its first count the office had spoken of 12`, `The figure was first put at £2.5m`, `An earlier estimate was 260 million`,
 * `On Tuesday the coast guard had spoken of 900`: what was given before is nobody's rival count.
 */
export const OF_A_TIME_BEFORE = new RegExp(
  [
    String.raw`\b(?:${FORMER_TIMES})\b[^.;]*\bhad\b`,
    String.raw`\bhad (?:${FORMER_TIMES})\b`,
    String.raw`\b(?:was|were|been) (?:${FORMER_TIMES}) \p{Ll}+(?:ed|n|t)\b`,
    String.raw`\b(?:an?|the|its|their|his|her) (?:earlier|first|original|initial|previous|former|old) (?:\p{Ll}+ )?(?:${FORMER_NUMBERS})\b`,
    GIVEN_BEFORE.source,
  ].join('|'),
  'iu',
)

/** Where a thing is written, and what is written: neither owns what a sentence counts. */
export const PLATFORM_NAME = /^(?:facebook|instagram|telegram|tiktok|twitter|wechat|weibo|whatsapp|x|youtube)$/i
export const DOCUMENT_NAMES =
  /\b(?:act|agreement|award|bill|budget|charter|code|convention|declaration|directive|framework|gold|index|inquiry|petition|plan|poll|programme|protocol|report|resolution|review|scheme award|silver|statement|study|survey|treaty)$/i

/** Stems of nouns that many things have, so that no two sentences are of one thing for having them. */
export const PLAIN_SUBJECTS = wordSet(`
  amount
  begin
  case
  city
  countr
  country
  day
  end
  figur
  first
  government
  group
  hour
  last
  latest
  moment
  month
  most
  nation
  new
  night
  number
  other
  part
  past
  peopl
  people
  period
  place
  point
  present
  previou
  rate
  result
  same
  second
  sum
  third
  time
  today
  top
  total
  town
  week
  whole
  work
  world
  year
`)

/** Words behind `of` with which a whole begins: `three of the nine`. */
export const WHOLE_WORDS = wordPattern(`
  the
  these
  those
  its
  their
  his
  her
  our
  two
  three
  four
  five
  six
  seven
  eight
  nine
  ten
`)

/** Words soon behind a number of people that say what befell them. */
export const CASUALTY_WORDS = wordPattern(`
  died
  dead
  was
  were
  has
  had
  injured
  wounded
  missing
  killed
`)

/** Words before a number by which it is what there is room for. */
export const CAPACITY_WORDS = wordPattern(`
  licensed to
  licenced to
  certified to
  designed to
  designed for
  built to
  built for
  able to
  allowed to
  permitted to
  fit for
  room for
  space for
  beds for
  enough for
  capacity of
  capacity to
  can carry
  can hold
  can seat
`)

/** What befell those whose number is told, and the words before the number that tell it. */
export const CASUALTIES: ReadonlyMap<string, CasualtyRole> = new Map([
  ['killed', 'killed'],
  ['dead', 'killed'],
  ['died', 'killed'],
  ['deaths', 'killed'],
  ['injured', 'injured'],
  ['wounded', 'injured'],
  ['missing', 'missing'],
  ['displaced', 'displaced'],
  ['detained', 'detained'],
  ['arrested', 'detained'],
  ['arrests', 'detained'],
])
export const NUMBER_OF = new RegExp(
  String.raw`\b(?:number|total|count|tally) of (?:[\p{L}’'-]+ ){0,4}?(${[...CASUALTIES.keys()].join('|')})\b[^.;]{0,90}$`,
  'iu',
)

/** Words by which prisoners are counted as such, and not as those who took part in something. */
export const HOLDING_WORDS = wordPattern(`
  hold
  holds
  holding
  held
  custody
  taken
  captured
  captures
  capturing
  release
  released
  releases
  releasing
  freed
  free
  jailed
  imprisoned
  detained
  detains
  detaining
  arrested
  arrests
  arresting
  political
  of war
  behind bars
  exchange
  exchanged
  swap
  swapped
`)

/** Another attack or accident than the one just told of: `in a second attack`, `a smaller tremor`. */
export const OTHER_OCCASION =
  /\b(?:another|an? (?:second|third|earlier|previous|separate|similar|subsequent|later|smaller|less \p{L}+)|the (?:second|third|previous|earlier)|a different) (?:\p{L}+ ){0,2}?(?:attack|assault|bomb|bombing|blast|explosion|quake|earthquake|tremor|strike|air ?strike|raid|crash|accident|incident|shooting|collision|fire|blaze|flood|storm|clash|eruption|landslide)\b/iu

/** `Osmar raised the number of its dead`, `said it had lost five men`: those of whoever is named. */
export const OWN_LOSSES =
  /\b(?:its|their)(?: own)? (?:dead|losses|casualties|soldiers|men|troops|fighters|servicemen)\b|\b(?:it|they) (?:had |has |have )?lost\b/i

/** `Six people drowned and hundreds fled`: two statements, and no list. */
export const CASUALTY_CLAUSE =
  /^\s*(?:[\p{L}-]+\s+){0,2}?(?:died|drowned|perished|were killed|have died|had died|were injured|were hurt|were arrested|were detained)\b[^.;]{0,60}? and (?:\d[\d,.]*|\p{L}+) (?:\p{L}+ ){0,2}(?:were|was|had|have|fled|lost|remain|are|left|survived|escaped)\b/iu

/** Words with which a sentence begins that tells of another time than the one before it. */
export const LEADING_TIME = new RegExp(
  String.raw`^(?:in|during|by|since|until) (?:(?:early|late|mid-?) ?)?(?:${MONTHS}|(?:19|20)\d\d|the (?:previous|following) (?:year|month|week))\b`,
  'i',
)

/** Words behind a figure from which on something is told of one of those counted. */
export const OF_ANOTHER =
  /, (?:the (?:first|second|third|fourth|last|latest|youngest|oldest)|one of (?:them|whom)|among them)\b/i

/** `The guard has corrected the number of dead to eleven`, `the number of arrests has grown to 44`: what was told before is out of date. */
export const RESTATED =
  /\b(?:correct(?:s|ed)|(?:revis|rais|amend|updat)e[ds]|lower(?:s|ed)|adjust(?:s|ed)) (?:its|the|their|that|this) (?:[\p{L}’'-]+ )?(?:number|toll|count|figure|total|tally|estimate)\b|\b(?:has|have) (?:now |since |already )?(?:grown|risen|climbed|gone up|increased|fallen|dropped|shrunk)(?: further)? to\b/iu
