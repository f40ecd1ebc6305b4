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
`)

/** What somebody is doing while the story runs: `Lee is writing a book on floods`. */
export const IS_DOING = wordPattern(`
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
