import { wordPattern, wordSet } from './entries.ts'

/** Participles whose agent is the source: `described as “secret” by two diplomats`. */
export const PASSIVE_CUES = wordPattern(`
  described
  characterised
  characterized
  portrayed
  denounced
  condemned
  dismissed
  hailed
  praised
  criticized
  criticised
  labelled
  labeled
  branded
  interpreted
  slammed
  rejected
`)

/** Participles of verbs of which the passive has whoever is told something for its subject: `Jurors were told that …`. */
export const HEARER_PARTICIPLES = wordPattern(`
  told
  warned
  informed
  assured
  advised
  reminded
  notified
  reassured
`)

/** Participles before which stands whoever hears: `Customers were assured that …`. */
export const ADDRESSED_VERBS = `${HEARER_PARTICIPLES}|${wordPattern(`
  briefed
  taught
  promised
  asked
  ordered
  urged
  instructed
  invited
`)}`

/** Participles of verdicts, whose subject is what is judged, and says nothing: `Lee was declared the winner`. */
export const VERDICT_VERBS = wordPattern(`
  declared
  named
  called
  considered
  deemed
  dubbed
  elected
  ruled
  judged
  pronounced
  crowned
  confirmed
  announced
  reported
  credited
  mentioned
`)

/** Participles of hearsay, whose subject says nothing: `Lee is said to be leaving`. */
export const HEARSAY_VERBS = wordPattern(`
  said
  reported
  believed
  thought
  understood
  rumoured
  rumored
  alleged
  estimated
  considered
  expected
  projected
  forecast
  known
  feared
  suspected
  claimed
`)

/** Nouns of what is going round, which nobody says: `rumours that Lee is leaving`. */
export const HEARSAY_NOUNS = wordPattern(`
  rumour
  rumours
  rumor
  rumors
  speculation
  gossip
`)

/** Words that may stand between somebody and the verb of what they said: `the minister has repeatedly said`. */
export const BEFORE_CUE_WORDS = wordPattern(`
  has
  have
  had
  also
  even
  earlier
  later
  again
  formally
  publicly
  repeatedly
  then
  now
  today
  yesterday
  separately
  meanwhile
  reportedly
  officially
  however
  for his part
  for her part
  for its part
  this week
  last week
`)

/** Verbs that are of speech only beside a quotation: one also asks for things and continues doing them. */
export const QUOTING_VERBS = wordSet(`
  asked
  asks
  continued
  began
  joked
  shouted
  whispered
  laughed
  concluded
`)

/** Words that may follow `Lee said` behind what was said: a time, a place, a hearer. */
export const AFTER_TAG_WORDS = wordPattern(`
  on
  in
  at
  this
  last
  late
  early
  earlier
  during
  to
  after
  before
  when
  while
  as
  of
  about
  by
  via
  from
  yesterday
  today
  reporters
  lawmakers
  parliament
`)

/** Words that lead into what is said and are no part of it: `said that, meanwhile, …`. */
export const CONTENT_LEADS = wordPattern(`
  that
  and
  but
  also
  separately
  earlier
  later
  meanwhile
  however
  in addition
  elsewhere
`)

/** Verbs of a relay at the end of a sentence: `, Reuters reported.` */
export const RELAY_VERBS = wordPattern(`
  reported
  reports
  said
  noted
  wrote
  writes
  says
  notes
  reporting
`)

/** Verbs that tag a quotation which a relay passes on: `“… true?” Lee asked in court, according to Reuters`. */
export const TAG_VERBS = wordPattern(`
  said
  asked
  told
  added
  wrote
  declared
  replied
  continued
`)

/** Participles before `as` and a quotation: `described as “highly confidential” by sources`. */
export const DESCRIBED_AS = wordPattern(`
  described
  characterised
  characterized
  portrayed
  denounced
  condemned
  praised
  hailed
  dismissed
  criticised
  criticized
  slammed
  cast
  seen
`)

/** Verbs by which somebody names a thing: `what the group calls “…”`. */
export const NAMING_VERBS = wordPattern(`
  calls
  call
  called
  terms
  term
  termed
  dubs
  dub
  dubbed
  describes
  describe
  described as
`)

/** Verbs of saying whose object is what is said: `announced attacks on the port`. */
export const VERBS_WITH_OBJECTS = wordPattern(`
  announced
  announces
  announce
  confirmed
  confirms
  denied
  denies
  claimed
  claims
  proposed
  proposes
  promised
  promises
  condemned
  condemns
  revealed
  reveals
  disclosed
  discloses
  predicted
  predicts
  forecast
  forecasts
  rejected
  rejects
  declared
  declares
  demanded
  demands
  recommended
  recommends
`)

/** Nouns for whoever a state or a club calls back, and for what its maker does: nobody remembers them by `recalled the envoy`. */
export const RECALLED_NOUNS = wordSet(`
  ambassador
  envoy
  consul
  diplomat
  troop
  soldier
  player
  deputy
  lawmaker
  parliament
  car
  vehicle
  truck
  model
  product
  unit
  batch
  toy
  phone
  battery
  helmet
  bottle
  packet
  tin
  jar
`)

/** Participles that tell what somebody feels or holds, behind `is` or `was`: `was convinced that`. */
export const STATES_OF_MIND = wordSet(`
  aggrieved
  agreed
  alarmed
  amazed
  angered
  annoyed
  appalled
  astonished
  baffled
  bemused
  bothered
  committed
  concerned
  confused
  convinced
  dedicated
  delighted
  depressed
  determined
  devastated
  disappointed
  disgusted
  dismayed
  displeased
  disturbed
  divided
  embarrassed
  encouraged
  enraged
  excited
  frightened
  frustrated
  gutted
  heartbroken
  horrified
  humbled
  impressed
  inclined
  incensed
  infuriated
  inspired
  interested
  irritated
  opposed
  outraged
  overjoyed
  overwhelmed
  perplexed
  persuaded
  perturbed
  pleased
  puzzled
  relieved
  resigned
  resolved
  saddened
  satisfied
  scandalised
  scared
  shaken
  shocked
  stunned
  surprised
  terrified
  thrilled
  touched
  troubled
  unconvinced
  undecided
  unimpressed
  united
  unmoved
  unsurprised
  upset
  vexed
  worried
`)

/** Verbs behind which stands whoever hears, and then what: `warned | the board | that it was late`. */
export const VERBS_WITH_HEARER = wordPattern(`
  told
  tell
  tells
  warned
  warn
  warns
  assured
  assure
  assures
  reminded
  remind
  reminds
  informed
  inform
  informs
  telling
  warning
  assuring
  reminding
  informing
`)

/** Verbs that say nothing where they are denied: `would not | say | whether she would stay`. */
export const SILENT_VERBS = wordPattern(`
  say
  be drawn
  comment
  discuss
  disclose
  reveal
  specify
  elaborate
`)

/** What people send to say something. */
export const MESSAGES = wordPattern(`
  call
  calls
  complaint
  complaints
  e-mail
  e-mails
  email
  emails
  letter
  letters
  message
  messages
  replies
  reply
  report
  reports
  response
  responses
  text
  texts
`)

/** Verbs of sending a letter. */
export const SENDING_VERBS = wordPattern(`
  sent
  wrote
  signed
  issued
  released
  published
  posted
  delivered
`)

/** Verbs that judge somebody or something, in the past, and have no clause: `denounced | the plan`. */
export const JUDGING_PASTS = wordPattern(`
  attacked
  blamed
  condemned
  criticised
  criticized
  defended
  denounced
  dismissed
  hailed
  praised
  rejected
  slammed
  welcomed
`)

const OTHER_JUDGING = wordPattern(`
  blasted
  challenged
  hit back at
  hit out at
  lashed out at
  mocked
  rebuked
  took aim at
  turned on
`)

/** The same, and those that stand with a preposition: `hit out at | the government |, saying`. */
export const JUDGING_VERBS = `${JUDGING_PASTS}|${OTHER_JUDGING}`

/** Verbs by which somebody is judged that are none of saying: `branded him wrong`. */
export const JUDGED_ALONE = wordPattern(`
  accused
  branded
  called
  charged
  described
  dubbed
  faulted
  labeled
  labelled
  mocked
  rebuked
  ridiculed
`)

/** What is done to whoever is spoken of, and who says nothing: `Lee | was accused | of lying`. */
export const JUDGED_PARTICIPLES = `${JUDGING_PASTS}|${JUDGED_ALONE}`

/** What is posted, and says nothing by itself: `tweeted a link`. */
export const POSTED_THINGS = wordPattern(`
  clip
  clips
  footage
  image
  images
  link
  links
  meme
  memes
  photo
  photograph
  photographs
  photos
  picture
  pictures
  video
  videos
`)

/** In what somebody says something: `used an interview with | the Courier | to accuse`. */
export const MEANS_OF_SAYING = wordPattern(`
  column
  article
  letter
  interview
  speech
  post
  rally
  visit
  statement
  briefing
  conference
  tweet
  email
  e-mail
  message
  memo
`)

/** What was done with a paper where it can be read: `a statement posted on`. */
export const ISSUED = wordPattern(`
  posted
  published
  released
  shared
  sent
  issued
  read
  read out
  emailed
  e-mailed
`)

/** Through whom somebody speaks: `Through a lawyer, Ann Lee`. */
export const REPRESENTATIVES = wordPattern(`
  representative
  spokesman
  spokeswoman
  spokesperson
  lawyer
  attorney
  solicitor
  publicist
  agent
  rep
`)
