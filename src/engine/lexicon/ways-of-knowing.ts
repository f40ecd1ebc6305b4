import { wordPattern } from './entries.ts'

/** What others did so that somebody knows: `said they had been | alerted by the harbour`. */
export const INFORMED = wordPattern(`
  alerted
  briefed
  consulted
  given access
  informed
  notified
  shown
  told about
  told by
  told of
  warned
`)

/** What somebody did with words to those who pass them on: `said that Roe had | told her of the leak`. */
export const CONFIDED = wordPattern(`
  admitted to
  apologised to
  apologized to
  assured
  complained to
  confessed to
  confided in
  confirmed to
  emailed
  messaged
  phoned
  rang
  showed
  spoke to
  spoke with
  texted
  told
  wrote to
`)

/** What somebody does to learn of a thing: `he said after | visiting the camp`. */
export const LEARNING = wordPattern(`
  analysing
  analyzing
  attending
  examining
  inspecting
  interviewing
  meeting
  observing
  obtaining
  reading
  requesting
  reviewing
  seeing
  speaking to
  speaking with
  studying
  surveying
  talking to
  talking with
  touring
  viewing
  visiting
  watching
  witnessing
`)

/** What a body counts or looks into, so that it knows: `its own count`. */
export const INQUIRIES = wordPattern(`
  analysis
  audit
  calculations
  count
  documentation
  estimates
  fieldwork
  field work
  inquiry
  inspection
  inspections
  interviews
  investigation
  investigations
  monitoring
  observations
  probe
  projections
  records
  research
  review
  survey
  surveys
  tally
  tests
`)

/** What a statement may rest on: `Based on | satellite pictures`. */
export const FOUNDATIONS = wordPattern(`
  accounts
  calls
  conversations
  data
  documents
  emails
  evidence
  figures
  footage
  images
  information
  interviews
  letters
  messages
  observations
  photographs
  photos
  pictures
  records
  recordings
  reports
  responses
  statements
  survey
  surveys
  testimonies
  testimony
  videos
`)

/** What happened to the kin of those who speak: `said her son | was killed in the blast`. */
export const KIN_MATTERS = wordPattern(`
  among the
  an inmate
  a victim
  a witness
  at home
  at the scene
  died
  drowned
  disappeared
  had died
  has died
  in hospital
  in jail
  in prison
  inside
  killed
  missing
  murdered
  on board
  one of the
  still in
  still inside
  still missing
  taken
  trapped
  went missing
`)

/** What those who speak do or did for years: `“I | work at the mill”`, `said she | lives near the dam`. */
export const HABITS = wordPattern(`
  attend
  coach
  drive
  farm
  fish
  grew up
  live across
  live at
  live close
  live in
  live near
  live next
  live on
  live opposite
  live with
  rent
  study
  teach
  volunteer
  work at
  work as
  work for
  work in
  work on
  work with
`)

/** The same of one who is not `I`: `said she | lives near the dam`. */
export const HABITS_OF_OTHERS = wordPattern(`
  attends
  coaches
  drives
  farms
  fishes
  grew up
  lived in
  lived near
  lived next
  lived with
  lives across
  lives at
  lives close
  lives in
  lives near
  lives next
  lives on
  lives opposite
  lives with
  rents
  studies
  teaches
  treats
  uses
  volunteers
  worked at
  worked as
  worked for
  worked with
  works at
  works as
  works for
  works in
  works on
  works with
`)

/** What a poll did with those whom it asked: `1,200 adults | interviewed`. */
export const POLLED = wordPattern(`
  interviewed
  polled
  questioned
  sampled
  surveyed
  who answered
  who responded
  who replied
`)

/** What somebody has in a matter: `her involvement | in the sale`. */
export const PARTS_HAD = wordPattern(`
  contribution to
  involvement in
  involvement with
  membership of
  part in
  participation in
  role as
  role at
  role in
  role on
  share in
  stake in
  ties to
  ties with
  work as
  work at
  work for
  work on
  work with
`)

/** What befell somebody by what others did, where the name is the object: `The board | sacked Ms Lee in May`. */
export const BEFELL_OTHERS = wordPattern(`
  abducted
  acquitted
  arrested
  convicted
  deported
  detained
  dismissed
  evicted
  expelled
  fired
  imprisoned
  indicted
  jailed
  kidnapped
  prosecuted
  released
  rescued
  sacked
  sued
  suspended
  tortured
`)

/** What somebody does in a work: `in which Lee | plays a baker`. */
export const PERFORMING = wordPattern(`
  appears
  appeared
  directs
  directed
  plays
  played
  presents
  presented
  sings
  sang
  stars
  starred
`)

/** Where somebody was when it happened: `Lee was | there when the roof fell`. */
export const PRESENCES = wordPattern(`
  aboard
  alongside
  among the passengers
  asleep in
  at home when
  at his side
  at her side
  at their side
  at the scene
  driving past
  driving by
  in court
  in the audience
  in the building
  in the car
  in the courtroom
  in the crowd
  in the hall
  in the house
  in the room
  inside
  nearby when
  on board
  on the boat
  on the bus
  on the plane
  on the scene
  on the train
  outside when
  present at
  present when
  there as
  there when
  there while
  with him when
  with her when
  with them when
`)

/** What a document does with what it rests on: `contains interviews with sailors`. */
export const HOLDING = wordPattern(`
  contains
  contained
  includes
  included
  draws on
  drew on
  relies on
  relied on
  quotes
  cites
`)

/** What somebody is to another: `Mr. Lund’s | pupil`. */
export const RELATED_TO = wordPattern(`
  pupil
  student
  teacher
  coach
  mentor
  colleague
  boss
  assistant
  aide
  adviser
  advisor
  deputy
  classmate
  neighbour
  neighbor
  friend
  partner
  lawyer
  brother
  sister
  cousin
  uncle
  aunt
  wife
  husband
  widow
  mother
  father
  son
  daughter
`)

/** What an inquiry does: `its own count | showed`. */
export const SHOWING = wordPattern(`
  found
  show
  shows
  showed
  shown
  suggest
  suggests
  suggested
  indicate
  indicates
  indicated
  reveal
  reveals
  revealed
  confirmed
  counted
  put
  documented
  turned up
`)

/** What somebody does for their kin: `found | his brother in the hall`. */
export const KIN_DEEDS = wordPattern(`
  found
  lost
  buried
  identified
  rescued
  is looking for
  was looking for
  is searching for
  has not heard from
  had not heard from
`)

/** What those who tell of themselves did: `who said he | saw the boat sink`. */
export const EXPERIENCED = wordPattern(`
  bought
  cheated
  found
  heard
  knew
  know
  knows
  lost
  paid
  received
  saw
  sold
  voted
`)

/** What befell people who are not named, at the end of the words for them: `one student | interviewed`. */
export const MET_WITH = wordPattern(`
  affected
  arrested
  detained
  evacuated
  injured
  interviewed
  involved
  polled
  present
  questioned
  surveyed
  wounded
`)

/** Words before a name that only lead from the sentence before: `But | Ann Lee quit`. */
export const LEADS_ON = wordPattern(`
  But
  And
  Yet
  So
  However
  Meanwhile
  Still
  Instead
  Also
  Earlier
  Later
  Then
  Indeed
  Afterward
  Afterwards
  Last week
  Last month
  Last year
  Last summer
  Last winter
  Last season
  This week
  This month
  This year
  Earlier this week
  Earlier this month
  Earlier this year
`)
