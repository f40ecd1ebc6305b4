import { lines } from './entries.ts'

/** Phrases whose number words count nothing, each with a bar before the word at which the number begins. */
export const NUMBER_IDIOMS: readonly string[] = lines(`
  at |one point
  at |one stage
  thanks |a million
  thanks |a thousand
  |one in a million
  |a million to one
  |one way or another
  |one way or the other
  |one and all
  |one and the same
  |one and only
  back to square |one
  cloud |nine
  |seventh heaven
  |nine times out of ten
  |nine lives
  whole |nine yards
  |two and two together
  |two wrongs make
  |two wrongs don
  |two wrongs do
  |two birds with one stone
  |two peas in a pod
  |two sides of the same coin
  in |two minds
  of |two minds
  between |two stools
  |two cents worth
  |six of one and half a dozen
  |six of one , half a dozen
  |half a dozen of the other
  |six feet under
  |forty winks
  |ten a penny
  dime |a dozen
  |first things first
  |first and foremost
  |second to none
  |second nature
  |second wind
  |second fiddle
  |sixth sense
  |third wheel
  |third time lucky
  |fourth wall
  |fourth estate
  |fifth column
  |eighth wonder
  |eleventh hour
  |zero tolerance
`)
