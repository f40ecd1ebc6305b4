import { wordPattern, wordSet } from '../../engine/index.ts'

/** Units in which two voices may measure one thing, each by what it measures, with what it is of the smallest. */
export const UNITS_OF_NEWS: ReadonlyMap<string, readonly [of: string, size: number]> = new Map([
  ['second', ['time', 1 / 60]],
  ['minute', ['time', 1]],
  ['hour', ['time', 60]],
  ['day', ['time', 1440]],
  ['week', ['time', 10_080]],
  ['month', ['time', 43_800]],
  ['year', ['time', 525_600]],
  ['metre', ['length', 1]],
  ['meter', ['length', 1]],
  ['centimetre', ['length', 0.01]],
  ['kilometre', ['length', 1000]],
  ['kilometer', ['length', 1000]],
  ['mile', ['length', 1609]],
  ['foot', ['length', 0.305]],
  ['feet', ['length', 0.305]],
  ['yard', ['length', 0.914]],
  ['gram', ['mass', 0.001]],
  ['kilo', ['mass', 1]],
  ['kilogram', ['mass', 1]],
  ['pound', ['money', 1]],
  ['tonne', ['mass', 1000]],
  ['ton', ['mass', 1000]],
  ['litre', ['volume', 1]],
  ['liter', ['volume', 1]],
  ['hectare', ['area', 1]],
  ['acre', ['area', 0.405]],
  ['degree', ['temperature', 1]],
  ['percent', ['share', 1]],
  ['per cent', ['share', 1]],
  ['%', ['share', 1]],
  ['euro', ['money', 1]],
  ['dollar', ['money', 1]],
  ['crown', ['money', 1]],
  ['krone', ['money', 1]],
  ['kroner', ['money', 1]],
  ['krona', ['money', 1]],
  ['franc', ['money', 1]],
  ['mark', ['money', 1]],
  ['cent', ['money', 0.01]],
  ['time', ['times', 1]],
])

/** Shares that have a word of their own, in hundredths. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 50],
  ['third', 33.3],
  ['quarter', 25],
  ['fifth', 20],
  ['tenth', 10],
])

/** Words before a number, by how far it may be from what is meant: `under 50` is any number below. */
export const LEAST =
  /\b(?:at least|more than|over|above|upwards of|no fewer than|no less than|well over|in excess of)\s+$/i
export const MOST =
  /\b(?:at most|up to|as many as|less than|fewer than|under|below|no more than|no higher than|not more than|only|just|barely|within|well under)\s+$/i
export const NEAR =
  /\b(?:about|around|some|roughly|nearly|almost|approximately|close to|nearer|closer to|or so)\s+(?:to\s+)?$/i

/** Words behind a number that are no noun of what it counts. */
export const NOT_COUNTED = wordPattern(`
  a
  after
  ago
  and
  are
  as
  at
  because
  been
  before
  but
  by
  for
  from
  had
  has
  have
  if
  in
  into
  is
  more
  of
  on
  or
  over
  per
  since
  than
  that
  the
  this
  to
  under
  was
  were
  when
  which
  while
  who
  will
  with
  would
`)

/** Of a part, an addition, a wish or a limit: no number that another voice gives of the same. */
export const NOT_OF_THE_WHOLE =
  /\b(?:of (?:them|these|those|whom|which)|another|a further|additional|including|demand(?:s|ed|ing)?|wants?|wanted|ask(?:s|ed|ing) for|call(?:s|ed|ing) for|seek(?:s|ing)?|sought|hop(?:ed|es|ing) for|licensed|(?:built|designed|meant|fit|enough|room) (?:for|to)|permit(?:s|ted)?|allow(?:s|ed)?|limits?|maximum|minimum|capacity|aged?|years? old|(?:boy|girl|man|woman|youth|teenager) of(?= \d)|room for|on average|respondents?|survey(?:ed)?|last year|a year earlier|the year before|ago)\b/i

/** Stems of what is said beside a number and tells nothing of what it is of. */
export const PLAIN_BESIDE = wordSet(`
  alon
  altogether
  barely
  close
  fewer
  hardly
  least
  level
  lower
  merely
  name
  nearer
  rather
  scale
  sort
  whole
`)

/** Stems of nouns by which anybody may be counted, whatever the voice before counted them as. */
export const ANY_NOUNS = wordSet(`
  client
  customer
  member
  participant
  people
  person
  victim
`)

/** How often a thing is said to be done, and words by which it was done next to never. */
export const REGULAR =
  /\b(?:every (?:\p{L}+ )?(?:day|week|month|year|morning|night|hour|quarter|summer|spring|autumn|winter|months|weeks|days|years)|(?:once|twice|(?:three|four|five|six) times) (?:an?|every) (?:day|week|month|year)|daily|weekly|monthly|yearly|annually|regularly|constantly|round the clock)\b/iu
export const RARE =
  /\b(?:(?:a single|only one|just one|only once|just once|only twice) |the last (?:time|visit|inspection|check|test|one|inspector|service|meeting)|(?:not|never|nobody|no one|none|no \p{L}+)\b[^.;]{0,60}\b(?:for|in|since) (?:more than |over |about |at least |almost |nearly )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|years|months) ?(?:years|months|weeks|decades)?)/iu

/** Words before which an article is a number: `a week`, `a third`. */
export const WITH_ARTICLE = wordPattern(`
  dozen
  hundred
  minute
  hour
  day
  week
  month
  year
  third
  quarter
  fifth
  tenth
`)

/** `Within an hour`, but not `12 million a year` nor `90 kilometres an hour`. */
export const LENGTH_BEFORE =
  /\b(?:for|in|within|after|than|about|almost|nearly|over|lasted|lasts|took|takes|of|only|just)\s+$/i

/** Behind a sum of which so much goes to each, or each year: `5 million a year`, `300 each`. */
export const A_RATE =
  /^(?: [\p{L}-]+)? (?:(?:a|an|per|each|every) (?:year|month|week|day|hour|season|head|person|pupil|household|litre|tonne|kilo|kilogram|unit|share)|each|apiece|annually|monthly|weekly|daily)\b/iu

const THE_NUMBER = `(?:it|them|(?:the|its|his|her|their) (?:(?:true|real|actual|right|correct) )?(?:amount|average|bill|cost|count|figure|loss|majority|margin|number|price|proportion|share|sum|toll|total))`

/** How a voice gives a number in place of the one just heard: `the true figure was below`, `it was nearer`, `put | the margin at`. */
export const ANSWERS_NUMBER = new RegExp(
  String.raw`^(?:that )?(?!it\b)${THE_NUMBER} (?:was|is|were|had been|stood at|came to)\b|^(?:that )?it (?:was|is|had been) (?:really )?(?:nearer|closer|more like|less than|more than|below|only|just)\b|(?:^|\bput(?:s|ting)? )${THE_NUMBER} at\b`,
  'i',
)

/** What befell those who are counted. */
export const BEFELL =
  /\b(?:killed|dead|died|deaths?|injured|wounded|hurt|missing|arrested|detained|abducted|kidnapped|taken|seized|carried off)\b/i

/** What a number of something is called: `the sum for the harbour`. */
export const SUMS = wordPattern(`
  sum
  cost
  bill
  price
  figure
  number
  total
  amount
  share
`)
