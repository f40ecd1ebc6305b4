import { wordPattern, wordSet } from './entries.ts'

/** Prepositions that lead to a place. */
export const PLACE_LEADS = wordSet(`
  in
  at
  on
  near
  outside
  across
  around
  inside
  throughout
  off
`)

/** Lower-case words before a place's name: `southern Lebanon`, `the northern town of Kessel`. */
export const PLACE_PARTS = wordSet(`
  northern
  southern
  eastern
  western
  central
  north
  south
  east
  west
  northeastern
  northwestern
  southeastern
  southwestern
  occupied
  downtown
  rural
  neighboring
  neighbouring
  city
  town
  village
  district
  districts
  province
  region
  state
  of
  capital
  area
  outskirts
  suburb
  suburbs
  resort
  enclave
  municipality
  commune
  hamlet
  prefecture
  governorate
  coastal
  port
  coast
  island
  islands
  villages
  towns
  edge
  border
`)

/** Lower-case words behind a name that belong to it: `Zeitoun neighborhood`, `U.S. embassy`. */
export const PLACE_KINDS = wordSet(`
  neighborhood
  neighborhoods
  neighbourhood
  neighbourhoods
  district
  districts
  province
  provinces
  region
  regions
  area
  areas
  city
  town
  towns
  village
  villages
  camp
  refugee
  state
  states
  governorate
  governorates
  strip
  peninsula
  valley
  county
  counties
  island
  islands
  embassy
  embassies
  consulate
  hospital
  airport
  station
  base
  border
  crossing
  school
  mosque
  church
  university
  market
  stadium
  prison
  checkpoint
  bridge
  square
  compound
`)

/** Words that may join the parts of a name. */
export const PLACE_JOINERS = wordSet(`
  of
  and
  al
  the
  de
  la
  el
  es
  bin
  ad
`)

/** Words that end the search: what stands behind them is another matter. */
export const PLACE_ENDS = wordSet(`
  said
  says
  told
  according
  reported
  while
  but
  because
  although
`)

/** First words of places’ names: `Mount Keld`. */
export const PLACE_HEADS = wordSet(`
  Mount
  Mt
  Lake
  Fort
  Cape
  Port
  Wadi
  Bab
  Tel
  Camp
  Rio
  San
  Santa
  Saint
  St.
  St
  Khan
  Beit
  Deir
  Kfar
  Kiryat
  El
`)

/** Words behind which a name is a place: `in southern Orbex`. */
export const LOCATIVES = wordPattern(`
  in
  near
  outside
  across
  around
  inside
  throughout
  into
  southern
  northern
  eastern
  western
  central
  of southern
  town of
  city of
  village of
  province of
  port of
  island of
  islands of
  coast of
  shores of
  outskirts of
  suburb of
  district of
  region of
  mayor of
  governor of
  residents of
`)

/** First words of the names of cities. */
export const CITY_HEADS = wordSet(`
  San
  Santa
  St.
  St
  Saint
  Fort
  Port
  Mount
  Lake
  Cape
  El
  Los
  Las
  La
  New
`)

/** Words before another in the name of a place: `East Keld`. */
export const PLACE_EPITHETS = wordSet(`
  North
  South
  East
  West
  Northern
  Southern
  Eastern
  Western
  Central
  Upper
  Lower
  Great
  Greater
  Grand
  Old
  Nueva
  Nuevo
  Baja
  São
`)

/** Words between a count and a place that is of a part of it. */
export const NO_PLACE_LEADS = wordSet(`
  including
  most
  mostly
  mainly
  many
  some
  all
  none
  among
  was
  were
`)

/** Before `to`, what tells that a place comes: `took them | to`, `the road | to`. */
export const WORDS_OF_MOVING = wordPattern(`
  go
  goes
  going
  gone
  went
  drive
  drives
  drove
  driven
  flew
  flown
  flight
  move
  moved
  travelled
  traveled
  trip
  road
  way
  take
  took
  taken
  sent
  back
  home
  bus
  train
  ferry
  them
  it
`)

/** First words, in lower case, of names behind `in` and `on` that are no places: holidays, storms, wars, ships, wards. */
export const NO_PLACE_NAMES = wordSet(`
  apollo
  boeing
  boxing
  brexit
  christmas
  coronavirus
  covid
  cyclone
  diwali
  easter
  ebola
  eid
  exercise
  flight
  gate
  halloween
  hanukkah
  hms
  hurricane
  independence
  lent
  mv
  new year
  operation
  parliament
  passover
  phase
  platform
  ramadan
  room
  storm
  superstorm
  terminal
  thanksgiving
  typhoon
  uss
  valentine
  veterans
  ward
  world war
`)
