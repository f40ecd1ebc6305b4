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
  |zero - sum
  |zero to hero
  |one step ahead
  |one step behind
  |one step closer
  |one step forward
  |one step at a time
  |two steps forward
  |two steps back
  |one foot in the grave
  |one foot in the door
  |one foot out of the door
  |one foot out the door
  |one eye on
  |one hand tied
  of |one mind
  eggs in |one basket
  in |one fell swoop
  at |one fell swoop
  |nineteen to the dozen
  worth |a thousand words
  death by |a thousand cuts
  |two heads are better
  |two left feet
  takes |two to tango
  |two thumbs up
  wear |two hats
  wears |two hats
  wore |two hats
  wearing |two hats
  |two - horse race
  |two - way street
  |three - ring circus
  |three cheers for
  |four - letter word
  |four - letter words
  |seven - year itch
  work |nine to five
  works |nine to five
  working |nine to five
  |nine - to - five
  |a million miles from
  |a million miles away
  |two - star general
  |three - star general
  |four - star general
  |five - star general
  |two - star admiral
  |three - star admiral
  |four - star admiral
  |twenty - something
  |twenty - somethings
  |thirty - something
  |thirty - somethings
  |forty - something
  |forty - somethings
  gave |110 per cent
  gave it |110 per cent
  give |110 per cent
  give it |110 per cent
  gives |110 per cent
  giving |110 per cent
  giving it |110 per cent
  gave |110 percent
  give |110 percent
  gives |110 percent
  giving |110 percent
`)
