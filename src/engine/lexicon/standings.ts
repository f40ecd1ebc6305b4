import { wordPattern } from './entries.ts'

/** What befalls people, whom it makes part of the matter: `was suspended from the council`. */
export const SUFFERED = wordPattern(`
  convicted of
  charged with
  arrested
  detained
  jailed
  imprisoned
  sentenced to
  suspended from
  banned from
  expelled from
  sacked
  fired
  dismissed
  injured
  wounded
  evacuated
  rescued
  abducted
  kidnapped
  stranded
  trapped
  indicted
  acquitted
  deported
  displaced
  evicted
  diagnosed with
  awarded
  assaulted
  attacked by
  beaten
  burned
  hit by
  made redundant
  mugged
  robbed
  shot
  stabbed
  tortured
  accused by
  accused of
  appointed to chair
  appointed to investigate
  appointed to lead
  appointed to review
  asked to chair
  asked to investigate
  asked to lead
  asked to review
  barred from
  chosen to
  cleared of
  commissioned by
  commissioned to
  executed
  extradited
  fined
  forced to close
  forced to flee
  forced to leave
  forced to quit
  forced to resign
  hired by
  hired to
  hospitalised
  hospitalized
  implicated in
  interviewed by
  invited to
  laid off
  named in
  ousted
  pardoned
  questioned by
  questioned over
  released from
  released on
  removed from
  sued by
  sued for
  suspended by
  suspended for
  suspended in
  suspended last
  suspended on
  suspended pending
  targeted by
  targeted in
  threatened by
  threatened with
  treated for
  treated in
`)

/** Openings of what somebody does while they speak: `Announcing the plans, Ms Lee said`. */
export const PRESENTING = wordPattern(`
  Announcing
  Launching
  Presenting
  Unveiling
  Introducing
  Chairing
  Visiting
  Touring
  Publishing
  Proposing
  Inspecting
`)

/** What a body that the text calls `it` does: `Orbex said it regretted the delay`. */
export const HOPES = wordPattern(`
  regretted
  regrets
  hoped
  hopes
  expected
  expects
  planned
  plans
  intended
  intends
  wanted
  wants
  believed
  believes
  welcomed
  welcomes
  supported
  opposed
  had no plans
  was considering
  was investigating
  would appeal
  would not comment
`)

/** Verbs, in the present, of what somebody does for good: `Orbex owns the mine`. */
export const DOES = wordPattern(`
  edits
  owns
  represents
  runs
  operates
  monitors
  oversees
  heads
  leads
  manages
  teaches
  studies
  advises
  employs
  publishes
  lives in
  lives near
  works at
  works for
  works in
  works with
  works as
`)

/** The same, and what they did, in a clause behind a body: `Orbex, which | builds the pumps`. */
export const DOES_OR_DID = wordPattern(`
  advises
  brought
  built
  builds
  called the
  campaigned
  campaigns
  chairs
  coordinates
  co-ordinates
  deployed
  directs
  dispatched
  funds
  helped
  helps
  holds
  hosts
  investigated
  investigates
  keeps
  launched
  makes
  offers
  organised
  organises
  organized
  organizes
  produces
  provides
  regulates
  ran
  sells
  sent
  serves
  supervises
  supplies
  supports
  tracks
  trains
  works to
`)

/** Months cut short, at whose full stop a sentence may seem to end: `released after the Aug`. */
export const SHORT_MONTHS = wordPattern(`
  Jan
  Feb
  Mar
  Apr
  Aug
  Sept
  Sep
  Oct
  Nov
  Dec
`)

/** What people and bodies did that makes them part of the matter: `Lee quit the party in May`. Past and participle alike. */
export const ACTED = wordPattern(`
  acquired
  agreed to
  appealed against
  attended
  briefed
  campaigned against
  campaigned for
  chaired
  co-founded
  drafted
  escaped
  filed
  filed for
  filmed
  fled
  founded
  helped
  hosted
  intervened in
  investigated
  launched
  led
  negotiated
  organised
  organized
  oversaw
  photographed
  pleaded guilty
  pleaded not guilty
  prosecuted
  quit
  ran for
  rescued
  resigned
  reviewed
  rode
  signed
  sponsored
  stepped down
  stood for
  sued
  supervised
  survived
  testified
  took part
  toured
  visited
  witnessed
  approved
  bought
  brought a
  drew up
  ended
  found the body
  handed down
  opened an inquiry
  opened an investigation
  began an inquiry
  began an investigation
  launched an investigation
  penned
  put forward
  seconded
  set up
  suspended
  voted against
  voted for
  wrote the
  took over the prosecution
  won the
  authored
  built the
  co-authored
  co-directed
  co-produced
  co-sponsored
  co-wrote
  commissioned
  compiled
  composed
  created
  curated
  designed
  developed
  directed
  discovered
  edited
  illustrated
  invented
  made the film
  performed
  pioneered
  produced
  published a
  published the
  recorded
  translated
  wrote a
  captained
  coached
  commanded
  convened
  coordinated
  mediated
  moderated
  opened the
  presided over
  spearheaded
  staged
  abducted
  appealed
  detained
  granted bail
  lodged
  raided
  represented
  searched
  seized
  sentenced
  presented evidence
  gave evidence
  bid for
  closed its
  cut its
  donated
  financed
  funded
  hired
  invested in
  laid off
  merged with
  sold its
  sold the
  supplied
  took over
  abstained
  blocked
  co-chaired
  endorsed
  introduced a
  introduced the
  introduced two
  lobbied
  nominated
  presented a
  presented her
  presented his
  presented their
  presented the
  protested
  put down
  ran against
  served as
  served in
  served on
  sat on
  stood down
  stood in
  submitted
  vetoed
  voted
  accompanied
  arrived at
  fought in
  grew up
  lived in
  lived near
  lived through
  met with
  played in
  spent the
  spent a
  spent two
  spent three
  spent years
  stayed at
  stayed in
  studied at
  travelled to
  traveled to
  travelled with
  traveled with
  volunteered
  walked out
  was at the
  worked at
  worked as
  worked for
  worked in
  worked on
  worked with
  analysed
  analyzed
  conducted
  counted
  documented
  examined
  inspected
  interviewed
  monitored
  observed
  researched
  studied
  surveyed
  tested
  tracked
  beat
  equalised
  lost to
  made his debut
  made her debut
  missed
  scored
  won a
  won two
  won three
  treated patients
  treated the wounded
  treated the injured
  treated victims
`)

/** What somebody is doing while the story runs: `Lee is writing a book on floods`. */
export const IS_DOING = wordPattern(`
  appearing before
  giving evidence
  testifying
  working on
  working with
  campaigning
  coaching
  defending
  facing
  fighting
  investigating
  leading
  negotiating
  organising
  organizing
  prosecuting
  recovering
  representing
  running for
  standing for
  standing in
  studying
  suing
  writing
  due to
  in negotiations
  in talks
  on trial
  at the scene
  taking legal action
  part of
  one of several
  heading
  chairing
  helping
  overseeing
  training
  touring
  filming
  playing for
  playing in
`)

/** Participles of what goes back to somebody: `the motion, proposed by Ann Lee`. */
export const BEGUN = wordPattern(`
  authored
  brought
  chaired
  commissioned
  composed
  curated
  designed
  directed
  drafted
  filed
  founded
  hosted
  moderated
  organised
  organized
  produced
  proposed
  sponsored
  submitted
  tabled
  written
`)

/** What somebody does while they speak, behind their name: `said Lee, representing the family`. */
export const ACCOMPANYING = wordPattern(`
  acting for
  appearing for
  attending
  filming
  helping
  leading
  posting
  recalling
  representing
  reviewing
  speaking for
  standing beside
  touring
  visiting
  watching
  who was watching
`)

/** What befell or was done by those who speak of it themselves: `said she had survived by lying still`. */
export const LIVED_THROUGH = wordPattern(`
  been at
  been in
  been part of
  lived through
  lost
  seen
  spoken to
  spoken with
  survived
  treated
  watched
  witnessed
  worked at
  worked for
  worked with
  lived here
  lived in
  lived there
  taught here
  volunteered at
  worked here
  worked in
  worked on
  worked there
  taken part
  been coming to
  been on the
  been a member
  been a part
`)

/** Occasions at which people who are not named were: `students at the council meeting`. */
export const EVENTS = wordPattern(`
  ceremony
  debate
  demonstration
  event
  game
  hearing
  inquest
  march
  match
  meeting
  protest
  rally
  scene
  service
  trial
  vigil
  clashes
  concert
  conference
  festival
  funeral
  launch
  occupation
  party
  picket
  session
  sit-in
  strike
  summit
  wedding
`)

/** How a document came about: `a report carried out by two economists`. */
export const MADE = wordPattern(`
  signed by
  commissioned by
  leaked to
  carried out by
  compiled by
  conducted by
  drafted by
  drawn up by
  led by
  prepared by
  produced by
  written by
  based on
  sent to
  sent by
  sent out by
  sent out from
  addressed to
  filed by
  filed in
  filed to
`)

/** Words with which what stands in front of a sentence begins. */
export const FRONTED_BY = wordPattern(`
  after
  amid
  as
  at
  before
  by
  despite
  during
  following
  for
  from
  in
  on
  since
  when
  while
  with
`)

/** Words behind those whom a poll questioned: `the poll of 1,653 voters | showed`. */
export const BEHIND_POLLS = wordPattern(`
  by
  carried
  conducted
  found
  had
  has
  in
  is
  published
  said
  says
  showed
  shows
  suggested
  suggests
  taken
  that
  was
  were
  who
`)

/** Where or what those who speak of themselves are: `We are trapped in the lift`. */
export const STATES = wordPattern(`
  among
  at the scene
  caught in
  evacuated from
  hiding in
  in the building
  in the car
  in the crowd
  in the house
  in the next room
  in the room
  inside
  on board
  on the boat
  on the bus
  on the bridge
  on the platform
  on the second
  on the train
  on the plane
  part of
  there when
  in there when
  standing
  stranded
  stuck
  trapped
  walking past
  working in
  working at
  working on
`)

/** What those who speak of themselves did or lived through: `“I treated most of the wounded.”` */
export const LIVED = wordPattern(`
  escaped
  fled
  lived through
  pulled
  survived
  treated
  witnessed
  was on board
  was at
  was inside
  were at
  were inside
  lost a son
  lost a daughter
  lost everything
  lost her
  lost his
  lost my
  lost our
  lost their
  lost two
  lost three
  saw two
  saw three
  saw people
  saw men
  saw flames
  saw smoke
  heard gunfire
  heard gunshots
  heard screams
  heard shots
  heard shouting
  heard the blast
  heard the explosion
  heard two
  heard three
  heard a bang
  heard a loud
  was there when
  were there when
  was present
  was standing
  was sleeping
  was working
  was walking
  was driving
  helped
  carried the
  dug out
  buried
  used to work
  used to live
  worked there
  worked for
  worked with
  worked at
  met him
  met her
  spoke to him
  spoke to her
  knew him
  knew her
`)

/** Verbs of a clause that tells what a named person holds, likes or became, and not their part in the matter: `who became mayor`. */
export const BIOGRAPHY = wordPattern(`
  could not be reached
  declined
  did not respond
  has not responded
  was not available
  was unavailable
  all denied
  along with
  appears
  backs
  became
  become
  believes
  calls
  came from
  came to power
  came to prominence
  celebrated
  comes from
  considers
  denied
  denies
  describes
  does not
  enjoys
  estimated
  favors
  favours
  feels
  gained prominence
  has a record
  has been in office
  has been in power
  has long
  held office
  held power
  held the
  hails from
  hopes
  intends
  is not
  knows
  likes
  loves
  moved to
  needs
  paints
  plans
  prefers
  quoted
  really
  regards
  relies
  remains
  rose to
  ruled
  seems
  sees
  speaks
  spoke to
  spoken to
  supports
  opposes
  tends
  thinks
  took charge
  took office
  took power
  took over as
  turned
  wants
  was appointed
  was born
  was elected
  was named
  was nominated
  was re-elected
  will
  won a
  won two
  won three
  won four
  won five
  won gold
  won silver
  won bronze
`)

/** What may stand behind `who is` in a clause that tells of somebody’s part: `who is in jail`, `who was present`. */
export const PARTS_TO_BE = wordPattern(`
  a
  also a
  also the
  among
  an
  at
  attending
  behind
  being
  by
  campaigning
  close
  facing
  familiar
  fighting
  following
  heading
  heavily involved
  helping
  in
  inside
  investigating
  involved
  leading
  leaving
  managing
  now
  on
  one
  organising
  organizing
  overseeing
  part
  present
  recently
  recovering
  representing
  responsible
  running
  standing
  still
  studying
  suing
  the
  there
  under
  visiting
  with
  working
  writing
  wrongly
  out
  sentenced
  due
  jailed
  held
`)

/** What somebody says, hopes or becomes while it is told of them, which is no part in the matter: `who is calling for a vote`. */
export const SAYING_OR_HOPING = wordPattern(`
  appealing
  arguing
  asking
  becoming
  being
  calling
  considering
  doing
  expecting
  feeling
  getting
  going
  having
  hoping
  looking
  planning
  saying
  speaking
  suggesting
  talking
  telling
  thinking
  trying
  urging
  warning
  wondering
`)

/** Whose what it is that makes somebody part of the matter: `whose home was flooded`. */
export const OWN_MATTERS = wordPattern(`
  account
  apartment
  arrest
  body
  brother
  car
  case
  child
  children
  client
  clients
  committee
  company
  complaint
  cousin
  daughter
  daughters
  death
  department
  disappearance
  family
  farm
  father
  firm
  flat
  friend
  friends
  grandfather
  grandmother
  grandson
  group
  home
  house
  husband
  job
  killing
  land
  mother
  murder
  name
  nephew
  niece
  office
  organisation
  organization
  parents
  question
  relatives
  report
  research
  shop
  sister
  son
  sons
  study
  team
  uncle
  unit
  village
  wife
  book
  film
  novel
  programme
  program
  show
  thesis
`)
