import { wordSet } from './entries.ts'

/** Words of occasions on which deaths of another day are spoken of: `A vigil was held on Wednesday for the eight killed`. */
export const RECALLING_OCCASIONS = wordSet(`
  vigil
  vigils
  funeral
  funerals
  memorial
  memorials
  ceremony
  mourners
  mourned
  mourn
  remember
  remembered
  remembers
  commemorate
  commemorated
  commemorates
  anniversary
  tribute
  tributes
  wreath
  wreaths
  buried
  burial
  honour
  honoured
  honor
  honored
  prayed
  inquiry
  inquest
  hearing
  trial
  court
  jury
  verdict
  appeal
  jailed
  sentenced
  convicted
  acquitted
  pleaded
  accused
  charged
  indicted
  arraigned
  lawsuit
  sued
  settlement
  compensation
  visited
  visits
  visit
  reopened
  unveiled
`)

/** Words before such an occasion where it was struck itself: `a bomb at a funeral`. */
export const BEFORE_STRUCK_OCCASIONS = wordSet(`
  at
  near
  outside
  during
  hit
  struck
  attacked
  targeted
  targeting
  bombed
  in
`)

/** Finite verbs between a count and a day that is theirs. */
export const VERBS_OF_OCCASIONS = wordSet(`
  was
  were
  is
  are
  took
  takes
  will
  has
  had
  began
  begins
  opened
  opens
  resumed
  resumes
`)

/** Spans of time before `after` and `since`. */
export const SPANS_BETWEEN = wordSet(`
  day
  days
  week
  weeks
  fortnight
  month
  months
  year
  years
  decade
  decades
  century
`)

/** Bodies that speak of their own place: `police in Leeds said 12 were hurt`. */
export const LOCAL_SPEAKERS = wordSet(`
  police
  officials
  official
  authorities
  doctors
  doctor
  medics
  medic
  paramedics
  hospital
  hospitals
  residents
  witnesses
  villagers
  rescuers
  firefighters
  prosecutors
  governor
  mayor
  officers
  workers
  staff
  services
  journalists
  correspondent
  correspondents
`)

/** Verbs that end what is told of the speaker. */
export const VERBS_OF_SPEAKERS = wordSet(`
  said
  says
  told
  reported
  reports
  announced
  confirmed
  stated
  estimated
  claimed
  that
`)
