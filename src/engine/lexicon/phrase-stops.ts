import { wordPattern, wordSet } from './entries.ts'

/** Verbs of saying at which any noun phrase ends. */
const SAYING = `
  said
  says
  saying
  told
  reported
  reports
  reporting
  wrote
  writes
  added
  noted
  announced
`

/** Auxiliaries at which any does. */
const AUXILIARIES = `
  is
  was
  are
  were
  has
  have
`

/** Words at which a noun phrase without prepositions ends. */
export const SHORT_PHRASE_STOPS = wordSet(`
  on
  in
  for
  to
  with
  that
  as
  when
  while
  after
  before
  and
  but
  or
  where
  which
  who
  whose
  by
  at
  from
  during
  over
  about
  if
  because
  than
  then
  since
  until
  ${SAYING}
  stated
  shows
  show
  showed
  suggests
  suggested
  reveals
  revealed
  indicates
  indicated
  claims
  claimed
  declared
  confirmed
  found
  ${AUXILIARIES}
  had
  will
  would
  could
  citing
  quoting
  via
  earlier
  later
  this
  last
  yesterday
  today
  late
  early
`)

/** Words at which a noun phrase ends that may have prepositions in it: `three people familiar with the talks`. */
export const LONG_PHRASE_STOPS = wordSet(`
  that
  as
  when
  while
  after
  before
  but
  ${SAYING}
  stated
  ${AUXILIARIES}
  had
  will
  would
  could
`)

/** Verbs at which the description of somebody ends. */
export const DESCRIPTION_CUES = wordPattern(`
  said
  says
  told
  tells
  added
  adds
  wrote
  writes
  explained
  explains
  argued
  argues
  announced
  announces
  claimed
  claims
  stated
  states
  noted
  notes
  is
  was
  are
  were
  has
  had
  have
  will
  would
  also
  did
  does
  do
  can
  could
  may
  might
  must
  should
`)

/** Words at which a noun phrase leaves its head: `director | of the programme`. */
export const NOUN_PHRASE_ENDS = wordPattern(`
  of
  for
  at
  in
  on
  with
  from
  to
  by
  as
  who
  whom
  whose
  which
  that
  near
  based
  behind
  under
  over
  about
  against
  within
  inside
  outside
  since
  during
  until
  working
  serving
  representing
  specialising
  specializing
`)

/** Words at which the head of a source has gone by: `officials | briefed on the talks`. */
export const PHRASE_BREAKS = wordPattern(`
  of
  for
  from
  with
  within
  inside
  in
  at
  on
  near
  to
  by
  who
  whom
  whose
  which
  that
  speaking
  close
  familiar
  briefed
  involved
  based
  citing
  quoting
  quoted
  told
  under
  among
  and
  or
  about
  working
  present
  aware
  leaked
  published
  issued
  released
  obtained
  seen
  reviewed
  posted
  carried
  conducted
  written
  signed
  dated
  linked
  directly
  privy
  travelling
  traveling
  as
  not
  including
  filed
  prepared
  commissioned
  submitted
  sent
  made
  given
  held
  titled
  entitled
  led
  run
  owned
  backed
  during
  after
  before
  since
  over
  against
  between
`)

/** Words that open a sentence before a name, behind whose comma the sentence itself begins. */
export const OPENING_PREPOSITIONS = wordPattern(`
  according to
  for
  to
  with
  without
  like
  unlike
  as for
  citing
  in the view of
  in the words of
  in the eyes of
  besides
  after
  before
  under
`)
