import { wordPattern } from './entries.ts'

/** Words by which the names of one outlet and its parts differ: `BBC`, `BBC Radio`, `BBC Breakfast`. */
export const PARTS_OF_OUTLETS = wordPattern(`
  news
  newspaper
  online
  agency
  website
  site
  magazine
  radio
  tv
  television
  sports
  sport
  world
  service
  channel
  programme
  program
  network
  today
  breakfast
  one
  two
  three
  four
`)
