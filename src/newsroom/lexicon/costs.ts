import { wordPattern, wordSet } from '../../engine/index.ts'

/** What a sum that is spent is called, before what it is spent on: `the price of the annex`. */
export const COST_NOUNS = wordPattern(`
  bill
  bills
  budget
  cost
  costs
  price
  price tag
`)

/** What is done to a thing, and nouns for all of it: the one is as much `the upgrade` as `the pump` that is upgraded. */
export const WHOLE_NOUNS = wordSet(`
  agreement
  bid
  budget
  change
  completion
  contract
  cost
  decision
  demolition
  design
  development
  effort
  expansion
  extension
  facility
  idea
  improvement
  initiative
  installation
  introduction
  investment
  job
  maintenance
  modernisation
  modernization
  move
  operation
  option
  overhaul
  package
  part
  phase
  policy
  price
  proposal
  purchase
  rebuilding
  reconstruction
  redevelopment
  refurbishment
  removal
  renewal
  renovation
  replacement
  response
  restoration
  setting
  site
  solution
  stage
  structure
  system
  total
  undertaking
  upgrade
  upkeep
  venture
  version
`)

/** Nouns by which two texts may name one thing, of which the first stands for all. */
export const SAME_COSTS: ReadonlyMap<string, string> = new Map(
  [
    'strike walkout stoppage shutdown blockade',
    'bridge crossing viaduct footbridge flyover',
    'stadium arena ground',
    'hall centre center venue theatre',
    'school academy college',
    'road motorway highway bypass street',
    'railway line tram tramway rail track',
    'fire blaze wildfire',
    'storm hurricane cyclone typhoon tornado',
    'flood flooding deluge',
    'rise increase hike raise pay wage salary',
    'hospital clinic',
    'pool bath',
    'wall barrier fence dam dyke defence',
    'port harbour harbor dock quay',
    'car vehicle',
    'ferry ship vessel boat',
    'reactor plant station',
    'game games tournament festival event',
    'crisis emergency disaster',
    'drug treatment medicine vaccine',
    'rocket launcher missile',
    'trial court case hearing',
    'church chapel cathedral abbey',
    'ticket fare pass',
    'house home dwelling',
  ].flatMap((line) => line.split(' ').map((noun, _, [first = '']): [string, string] => [noun, first])),
)

/** The stretch of time in which a sum falls due, by an adverb. */
export const RATE_ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['yearly', 'year'],
  ['annually', 'year'],
])

/** Words behind a sum that tell it: `2 million kronor | a day`. */
export const RATE_BEHIND = new RegExp(
  String.raw`^(?: [\p{L}-]+){0,3}? (?:(?:an?|per|each|every) (hour|day|night|week|month|quarter|season|year)|(${[...RATE_ADVERBS.keys()].join('|')}))\b`,
  'iu',
)

/** What stands between a thing and the verb of its cost, `the annex | would now | cost`, and before a noun for it. */
export const BEFORE_COST = '(?:will|would|could|should|may|might|has|have|had|is|was|to|now|also|only|already|alone) '
export const BEHIND_COST =
  '(?:of|for|was|were|is|are|would|will|could|has|have|had|at|to|rose|stands?|stood|came|comes)'
