import { DEMONYMS } from '../lexicon/places.ts'
import type { SourcePhrase } from './read-phrase.ts'

const HOW =
  /(?:^|[\s,])((?:with|who\s(?:has|have|had))\s(?:[\p{L}’'-]+\s){0,2}?(?:knowledge|access|ties|links|insight|information|experience)\b.*|(?:directly\s|very\s|closely\s)*(?:familiar\swith|close\sto|briefed\son|involved\sin|privy\sto|present\sat|aware\sof|working\s(?:for|with|on|in)|based\sin|who\s(?:was|were|is|are|has been|have been|had been)\s(?:briefed|present|involved|familiar|there|close|in the room|at|on)|travelling\swith|traveling\swith)\b.*|(?:within|inside|from|in|at|on|of|for)\s.*)$/iu
const ANONYMITY =
  /[,\s(–—-]*\b(?:(?:who\s)?(?:was\s|were\s)?(?:speaking|spoke|speaks|talking|granted|requesting|requested|asking|asked|declined|insisting|insisted|talked|discussed)\b.*(?:anonym|not\sto\sbe\s|unnamed|unidentified|not\sbe\s|be\snamed|be\sidentified)|on\s(?:the\s)?condition\sof\sanonymity|who\s(?:did|does)\snot\swant|who\swas\snot\sauthori[sz]ed|because\s).*$/iu
const SIDES = new Set(
  'military security defence defense intelligence government diplomatic police hospital medical industry opposition palace ministry treasury congressional senate house army navy judicial legal rebel campaign party union company local pentagon kremlin us u.s. eu un u.n. nato western gulf administration state department white-house justice court law enforcement law-enforcement federal regional presidential parliamentary coalition aid humanitarian border banking market financial trade oil energy airport rescue health city county palestinian-authority defense-establishment'.split(
    ' ',
  ),
)
const RANKS = new Set(
  'senior top high-ranking high-level anonymous unnamed unidentified former veteran key leading'.split(' '),
)

/**
 * How an unnamed source knows, in its own words (`with access to the discussions`), or else its side (`military`);
 * null when the words give neither. That it spoke on condition of anonymity is no vantage.
 */
export function findVantage(phrase: SourcePhrase): string | null {
  const rest = phrase.rest.replace(ANONYMITY, '').trim()
  const how = HOW.exec(rest)?.[1]
  if (how) return how.replace(/[\s,;:—–-]+$/u, '')
  const sides = phrase.modifiers.filter((word) => !RANKS.has(word))
  const known = sides.some((word) => SIDES.has(word) || DEMONYMS.has(word.charAt(0).toUpperCase() + word.slice(1)))
  if (!known) return null
  const from = phrase.words.toLowerCase().indexOf(sides[0]!)
  const last = sides.at(-1)!
  const to = phrase.words.toLowerCase().indexOf(last, from) + last.length
  return phrase.words.slice(from, to)
}
