import { wordPattern } from './entries.ts'

/** Heads of sources who are not named: `three people with knowledge of the talks`. */
export const SOURCE_HEADS = wordPattern(`
  insiders
  insider
  sources
  source
  officials
  official
  people
  persons
  person
  diplomats
  diplomat
  experts
  expert
  analysts
  analyst
  aides
  aide
  officers
  officer
  residents
  resident
  lawmakers
  lawmaker
  advisers
  adviser
  lawyers
  lawyer
  doctors
  doctor
  someone
  those
`)

/** Words whose noun was cut off, when they stand alone: `a`, `the first`. */
export const LONE_DETERMINERS = wordPattern(`
  the
  an
  a
  some
  several
  many
  one
  ones
  two
  three
  its
  his
  her
  their
  this
  that
  these
  those
  another
  other
  top
  first
  second
  new
  recent
  former
  senior
`)

/** Words that no description of a source ends with. */
export const LOOSE_ENDS = wordPattern(`
  and
  or
  but
  nor
  either
  neither
  both
  of
  the
  an
  a
  which
  that
  who
  whose
  whom
  also
  then
  now
  too
  as
  to
  by
  for
  with
  from
  in
  at
  on
  such
  including
  have
  has
  had
  is
  was
  were
  are
  not
  I
  we
  he
  she
  they
  you
  released
  issued
  published
  obtained
  named
  quoted
`)

/** Words that no subject has in it. */
export const NO_SUBJECT_WORDS = wordPattern(`
  is
  are
  was
  were
  be
  been
  has
  have
  had
  do
  does
  did
  will
  would
  can
  could
  may
  might
  must
  should
  that
  who
  which
  when
  where
  if
  as
  than
  want
  wants
  wanted
  called
  call
  calls
  said
  says
  say
`)

/** Openings of the words that tell how somebody knows or is concerned. */
export const STANDING = wordPattern(`
  familiar with
  close to
  involved in
  present at
  privy to
  briefed on
  aware of
  working for
  working with
  working on
  working in
  working at
  central to
  taking part in
  caught in
  caught up in
  injured in
  wounded in
  convicted of
  accused of
  charged with
  affected by
  sacked by
  carried out by
  signed by
`)

/** Verbs of a relative clause that says nothing of somebody: `who said`. */
export const EMPTY_PREDICATES = wordPattern(`
  said
  says
  told
  added
  spoke
  declined
  asked
  did not
  does not
  wished
  requested
  is
  was
  were
  are
`)
