import { wordSet } from './entries.ts'

/** Words of measure that belong to the noun behind them: `118 day labourers`, `60 barrel bombs`. Nouns in the singular. */

/** A word of measure and the noun, or the word behind its hyphen, with which it names a kind of thing. */
export const UNITS_OF_KINDS = wordSet(`
  barrel bomb
  barrel organ
  carat ring
  century break
  day boarder
  day boy
  day care
  day carer
  day center
  day centre
  day clinic
  day girl
  day laborer
  day labourer
  day nursery
  day nurseries
  day patient
  day pupil
  day school
  day student
  day trader
  day tripper
  day visitor
  degree apprenticeship
  degree ceremony
  degree ceremonies
  degree course
  degree programme
  degree student
  foot patrol
  foot passenger
  foot soldier
  foot soldiers
  knot garden
  minute book
  pint glass
  pint glasses
  pound coin
  pound shop
  pound store
  second class
  second cousin
  second degree
  second division
  second floor
  second generation
  second grader
  second half
  second hand
  second helping
  second home
  second language
  second lieutenant
  second opinion
  second place
  second rate
  second reading
  second row
  second string
  second team
  second term
  second tier
  second time
  second violin
  second year
  year end
  year group
  year round
  yard sale
  yard sign
`)

/** What is built or cut of stone, which weighs none: `six stone cottages`. */
export const OF_STONE = wordSet(`
  arch
  barn
  bridge
  building
  carving
  cottage
  cross
  farmhouse
  figure
  fort
  fountain
  head
  house
  lion
  mason
  pillar
  quarry
  quarries
  slab
  statue
  step
  tablet
  tomb
  tower
  villa
  wall
`)

/** Words behind the hyphen of a measure that say how it is measured: `two mile-long beaches`. */
export const WAYS_OF_EXTENT = wordSet(`
  deep
  high
  long
  old
  tall
  thick
  wide
`)
