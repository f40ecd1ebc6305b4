import { wordPattern } from './entries.ts'

/** Works that have a title: the noun stands right before it. */
export const WORK_NOUNS = wordPattern(`
  album
  anthem
  ballad
  ballet
  bestseller
  biography
  book
  cartoon
  classic
  comedy
  comic
  documentary
  drama
  episode
  exhibition
  film
  franchise
  game
  hit
  magazine
  manga
  memoir
  miniseries
  movie
  musical
  newsletter
  newspaper
  novel
  novella
  opera
  painting
  play
  podcast
  poem
  programme
  program
  sculpture
  sequel
  series
  show
  sitcom
  soap
  soap opera
  song
  thriller
  track
  trilogy
`)

/** What somebody does who makes a work or appears in it, right before its title: `who created “Desk 9”`. */
export const WORK_VERBS = wordPattern(`
  co-created
  co-hosts
  co-hosted
  co-produced
  co-wrote
  composed
  created
  creates
  directed
  directs
  edited
  edits
  hosted
  hosts
  penned
  presented
  presents
  produced
  produces
  recorded
  starred in
  stars in
  starring in
  appeared in
  appears in
  appearing in
  has won
  had won
  who won
  who wins
  who wrote
`)

/** Words between a noun for somebody and the title of what they are of: `author | of`, `a stuntman | on`. */
export const WORK_PREPOSITIONS = wordPattern(`
  of
  on
  for
  behind
  at
  in
  from
  with
`)

/** Words behind which a name in marks is what somebody or something goes by. */
export const BYNAME_LEADS = wordPattern(`
  known as
  better known as
  also known as
  nicknamed
  alias
  aka
  a.k.a.
  identified as
  identified only as
  identifies as
  calling himself
  calling herself
  called himself
  called herself
  calls himself
  calls herself
  goes by
  went by
  going by
  goes by the name
  went by the name
`)

/** What stands before words in marks that somebody has said, thought or is charged with: `chants | of`, `spoke | of`. */
export const MATTERS_IN_MARKS = wordPattern(`
  accused
  aim
  call
  called
  calling
  calls
  chant
  chanting
  chants
  charge
  charges
  charged
  cries
  cry
  goal
  guilty
  idea
  message
  motto
  notion
  policy
  promise
  promises
  shouts
  slogan
  speak
  speaks
  spoke
  suspected
  suspicion
  talk
  talked
  talks
  tell
  tells
  told
  vision
  warned
  warning
  warnings
`)
