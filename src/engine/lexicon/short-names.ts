import { wordMap } from './entries.ts'

/** Names that news shortens otherwise than to their first letters, where the story has the long one, too. */
export const SHORT_NAMES = wordMap(`
  Tories → Conservatives
  Lib Dems → Liberal Democrats
  LibDems → Liberal Democrats
  Lib Dem → Liberal Democrats
  GOP → Republicans
  G.O.P. → Republicans
  Dems → Democrats
  Fed → Federal Reserve
  Met → Metropolitan Police
  Beeb → BBC
  Man Utd → Manchester United
  Man City → Manchester City
  Spurs → Tottenham Hotspur
  M&S → Marks & Spencer
  Glaxo → GlaxoSmithKline
  Goldman → Goldman Sachs
  Lehman → Lehman Brothers
  Merrill → Merrill Lynch
  Salomon → Salomon Brothers
  Deutsche → Deutsche Bank
  Hewlett → Hewlett-Packard
`)
