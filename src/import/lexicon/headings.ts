import { wordPattern, wordSet } from '../../engine/index.ts'

/** Words before the name of a section, above a headline: `Latest news`. */
export const KICKER_LEADS = wordPattern(`
  breaking
  latest
  top
  world
  local
  national
  international
  business
  sports
  sport
`)

/** Sections and kinds of text, as they stand above a headline. */
export const SECTION_NAMES = wordPattern(`
  news
  analysis
  opinion
  exclusive
  explainer
  breaking
  world
  politics
  business
  sports
  sport
  science
  health
  culture
  feature
  interview
  investigation
  live
  briefing
  editorial
  comment
  report
  update
  middle east
  europe
  africa
  asia
  americas
  technology
  climate
  economy
  security
  tech
  crime
  law
  weather
  education
  travel
  arts
  entertainment
  u.s.
  u.s
  us.
  us
  u.k.
  u.k
  uk.
  uk
`)

/** Words that keep a small letter in a headline, and that no line ends with but one that goes on. */
export const SMALL_HEADLINE_WORDS = wordSet(`
  a
  an
  the
  and
  or
  nor
  but
  of
  in
  on
  at
  to
  for
  from
  with
  by
  as
  is
  are
  was
  vs
  v
  via
  per
  amid
  after
  over
  into
  against
  between
  than
`)

/** Abbreviations whose full stop ends no sentence. */
export const ABBREVIATIONS = wordPattern(`
  Mr
  Mrs
  Ms
  Dr
  Gen
  Lt
  Col
  Maj
  Sgt
  Capt
  Sen
  Rep
  Gov
  St
  No
  vs
  Prof
  Rev
`)

/** Words with a small letter between names and offices in a byline. */
export const WORDS_IN_BYLINES = wordSet(`
  and
  in
  at
  for
  of
  with
  the
  de
  da
  del
  der
  den
  van
  von
  bin
  ibn
  al
  el
`)
