import { wordSet } from '../../lexicon/entries.ts'
import type { Numeral } from '../numerals/numeral.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { isCapital, isHyphen, wordAt } from '../tokens/token-tests.ts'

/** Coins that are ordinary words too: `the 12 won medals`, `scored 80 marks`. */
const DOUBTFUL = wordSet(`
  won
  cfa
  marks
  reals
  crowns
  kip
  dram
  drams
  lev
  lei
  leva
  kina
  try
  pen
`)

const PRICES = wordSet(`
  cost
  costs
  costing
  price
  priced
  prices
  pay
  pays
  paid
  paying
  fine
  fined
  worth
  spend
  spent
  spends
  wage
  wages
  rent
  rents
  fee
  fees
  fare
  fares
  ticket
  tickets
  deposit
  bail
  bet
  bets
  bill
  bills
  earn
  earned
  earns
  sold
  sell
  bought
  buy
  charge
  charged
  tax
  debt
  loan
  budget
  profit
  revenue
  sales
  fund
  grant
  income
  salary
  debts
  value
  valued
`)

const WEIGHTS = wordSet(`
  weigh
  weighs
  weighed
  weighing
  weight
  weights
  heavy
  bomb
  bombs
  body
  shed
  gained
  lifted
  carried
  meat
`)

/** Tokens from `at` to the nearest of the words, the ones before it first; infinite where there is none. */
function distance(tokens: FigureTokens, at: number, words: ReadonlySet<string>): number {
  for (let step = 1; step < 10; step++) {
    if (words.has(wordAt(tokens, at - step)) || (step < 7 && words.has(wordAt(tokens, at + step)))) return step
  }
  return Number.POSITIVE_INFINITY
}

/**
 * Whether the currency's name at token `at`, behind a number, is money here: pounds may be a weight, and `won` a verb.
 */
export function isMoneyWord(tokens: FigureTokens, numeral: Numeral, at: number): boolean {
  const hyphened = isHyphen(wordAt(tokens, at))
  const word = wordAt(tokens, hyphened ? at + 1 : at)
  const size = numeral.value ?? numeral.max ?? 0
  // `the 1,400 mark`, `8. Rand Lee`
  if (/^(mark|real|crown)$/.test(word) || (isCapital(tokens, at) && isCapital(tokens, at + 1))) return false
  if (DOUBTFUL.has(word)) return size >= 1000
  // `500 rand`, but `8 Rand`
  if (word === 'rand') return size >= 1000 || !isCapital(tokens, hyphened ? at + 1 : at)
  if (word !== 'pound' && word !== 'pounds') return true
  if (numeral.multiplier >= 1000) return true
  const weight = distance(tokens, at, WEIGHTS)
  const price = distance(tokens, at, PRICES)
  if (weight !== price) return price < weight
  return size >= 1000 && !hyphened && wordAt(tokens, at + 1) !== 'of'
}
