import type { CasualtyRole } from '../types.ts'
import { wordPattern, wordSet } from './entries.ts'

type Roles = ReadonlyMap<string, CasualtyRole>

const roles = (entries: readonly (readonly [CasualtyRole, string])[]): Roles =>
  new Map(entries.flatMap(([role, words]) => words.split(' ').map((word) => [word, role] as const)))

/** Words behind a count that say what befell it: `12 dead`, `18 people were killed`. */
export const BEFALLEN: Roles = roles([
  [
    'killed',
    'killed dead died die dies dying slain murdered massacred executed assassinated perished drowned martyred beheaded slaughtered suffocated',
  ],
  ['injured', 'injured wounded hurt hospitalised hospitalized maimed burned burnt'],
  ['missing', 'missing unaccounted untraced disappeared'],
  ['displaced', 'displaced evacuated homeless fled flee uprooted expelled'],
  ['detained', 'detained arrested jailed imprisoned captured abducted kidnapped interned'],
])

/** Verbs before a count that is their object: `killing at least 12`, `arrested five`. */
export const INFLICTED: Roles = roles([
  [
    'killed',
    'killed kill kills killing hanged murdered murdering massacred massacring executed executing assassinated slaughtered beheaded drowned',
  ],
  [
    'injured',
    'injured injure injures injuring wounds wounded wounding hurt hurting maimed maiming hospitalised hospitalized',
  ],
  [
    'displaced',
    'displaced displace displaces displacing evacuated evacuate evacuating uprooted uprooting expelled expelling',
  ],
  [
    'detained',
    'detained detain detains detaining arrested arrest arrests arresting jailed jailing imprisoned captured capturing abduct abducts abducted abducting kidnap kidnapped kidnapping',
  ],
])

/** Nouns that are themselves what is counted: `11 fatalities`. */
export const COUNTED_CASUALTIES: Roles = roles([
  ['killed', 'deaths fatalities fatality bodies corpses martyrs dead killings'],
  ['injured', 'injuries wounded injured'],
  ['displaced', 'evacuees evacuations'],
  ['detained', 'arrests detentions'],
])

/** Nouns whose number follows: `the death toll rose to 31`, `the number of dead stood at 218`. */
export const TOLLS: Roles = roles([
  ['killed', 'toll deaths fatalities dead'],
  ['injured', 'injuries wounded injured'],
  ['missing', 'missing'],
  ['displaced', 'displaced'],
  ['detained', 'arrests detainees'],
])

/** Phrases behind a count that say what befell it, where no word of them does alone: `31 men lost their lives`. */
export const casualtyPhrases: readonly (readonly [CasualtyRole, readonly string[]])[] = (
  [
    ['killed', 'lost their lives'],
    ['killed', 'lost his life'],
    ['killed', 'lost her life'],
    ['killed', 'losing their lives'],
    ['killed', 'lose their lives'],
    ['killed', 'gunned down'],
    ['killed', 'stabbed to death'],
    ['killed', 'burned to death'],
    ['killed', 'burnt to death'],
    ['killed', 'crushed to death'],
    ['killed', 'beaten to death'],
    ['killed', 'trampled to death'],
    ['killed', 'frozen to death'],
    ['killed', 'froze to death'],
    ['killed', 'starved to death'],
    ['killed', 'put to death'],
    ['killed', 'choked to death'],
    ['killed', 'hacked to death'],
    ['killed', 'battered to death'],
    ['killed', 'bludgeoned to death'],
    ['killed', 'clubbed to death'],
    ['killed', 'stoned to death'],
    ['killed', 'succumbed'],
    ['injured', 'taken to hospital'],
    ['injured', 'rushed to hospital'],
    ['injured', 'brought to hospital'],
    ['injured', 'treated for'],
    ['injured', 'treated in hospital'],
    ['injured', 'treated at'],
    ['injured', 'needed hospital treatment'],
    ['injured', 'needed medical treatment'],
    ['injured', 'was warded'],
    ['injured', 'were warded'],
    ['injured', 'are warded'],
    ['injured', 'been warded'],
    ['missing', 'gone missing'],
    ['missing', 'lost at sea'],
    ['displaced', 'lost their homes'],
    ['displaced', 'lose their homes'],
    ['displaced', 'forced to leave'],
    ['displaced', 'without homes'],
    ['displaced', 'out of their homes'],
    ['detained', 'in custody'],
    ['detained', 'into custody'],
    ['detained', 'behind bars'],
    ['detained', 'taken hostage'],
    ['detained', 'held hostage'],
    ['detained', 'taken prisoner'],
    ['detained', 'rounded up'],
    ['detained', 'taken captive'],
  ] as const
).map(([role, phrase]) => [role, phrase.split(' ')])

/** Nouns that say what befell those they count, unless the sentence says another thing: `900 refugees`. */
export const CASUALTY_NOUNS: Roles = roles([
  ['displaced', 'refugees'],
  ['detained', 'prisoners hostages detainees captives'],
])

/** What ends a captivity: `90 prisoners were freed` counts none who is held. */
export const RELEASES = wordSet(`
  free
  freed
  freeing
  freedom
  release
  released
  releases
  releasing
  swap
  swapped
  exchange
  exchanged
  return
  returned
  escape
  escaped
  former
  rescued
  pardon
  pardoned
  traded
  for
`)

/** Losses of life that tell `lost 14 men in the flood` from `lost 14 members`. */
export const DISASTERS = wordSet(`
  accident
  ambush
  attack
  avalanche
  battle
  blast
  blaze
  bombing
  collapse
  collision
  crash
  cyclone
  disaster
  earthquake
  explosion
  fighting
  fire
  fires
  flood
  floods
  hurricane
  landslide
  quake
  raid
  shelling
  shipwreck
  shooting
  siege
  sinking
  storm
  strike
  strikes
  tsunami
  war
  wreck
`)

/** Verbs whose object are lives: `claimed 14 lives`. */
export const LOSING_VERBS = wordSet(`
  claimed
  claiming
  claims
  cost
  took
  taken
  costing
  taking
  lost
`)

/** Verbs by which people are driven from home. */
export const DRIVING_VERBS = wordSet(`
  drive
  drives
  driving
  drove
  driven
  force
  forces
  forced
  forcing
`)

/** Where those find shelter who are driven from home: `driving 120,000 into schools`. */
export const SHELTERS = wordSet(`
  barracks
  camp
  camps
  centers
  centres
  churches
  gyms
  halls
  hostels
  hotels
  mosques
  schools
  shelter
  shelters
  stadium
  stadiums
  temples
  tents
`)

/** Words that lead from a toll to its number, beside the verbs of change. */
export const TOLL_LEADS = wordSet(`
  at
  to
  of
  from
  reached
  reaches
  reaching
  reach
  stands
  stand
  stood
  is
  was
  hits
  hit
  tops
  topped
  top
  passes
  passed
  pass
  exceeds
  exceeded
  exceed
  surpasses
  surpassed
  surpass
  nears
  neared
  near
  approaches
  approached
  approach
  above
  put
  includes
  included
  initially
  previously
  currently
  now
`)

/** Words of times, which are no object of a verb: `killed the day before`. */
export const TIME_OBJECTS = wordSet(`
  previous
  same
  next
  following
  other
  night
  day
  week
  month
  year
  morning
  evening
  weekend
  time
  moment
`)

/** Nouns by which a second voice gives its own count: `the owners put the figure at more than 60`. */
export const COUNT_NOUNS = wordSet(`
  figure
  number
  count
  toll
  total
  estimate
  tally
  it
`)

/** Verbs by which a second voice gives it bare: `the army says 60`. */
export const COUNT_VERBS = wordSet(`
  say
  says
  said
  claim
  claims
  claimed
  counted
  counts
  report
  reports
  reported
  estimate
  estimates
  estimated
`)

/** Words between such a noun and its number. */
export const BEFORE_COUNTS_AGAIN = wordSet(`
  at
  to
  is
  was
  as
  high
  be
  could
  may
  might
  closer
  rose
  near
`)

/** Nouns of how somebody died: `the killing of Ann Roe`. */
export const DEATHS = wordPattern(`
  death
  killing
  murder
  manslaughter
  assassination
  execution
  suicide
  drowning
  funeral
  burial
  fatal shooting
`)
