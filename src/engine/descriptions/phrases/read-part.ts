import { COURTESIES } from '../../lexicon/abbreviations.ts'
import { DOES, PRESENTING, SUFFERED } from '../../lexicon/standings.ts'

const COURTESY = new RegExp(String.raw`^(?:${COURTESIES})\.?$`, 'u')

/** What somebody does for good: `owns bonds of the bank`, `teaches at the school`. */
const DOING = new RegExp(String.raw`^\s((?:${DOES})\s(?:[^.;:,“”"()]|[.,](?=\d)){4,100})`, 'u')

/** Whether a name, with no more than a title before it, begins its sentence, so that the verb behind it is its own. */
export const beginsSentence = (before: string, title: string | null, apposed: string | null = null): boolean => {
  const rest = before
    .trim()
    .replace(title ?? '', '')
    .replace(apposed === null ? '' : `${apposed},`, '')
    .replace(/^the\s?/iu, '')
    .trim()
  return rest === '' || COURTESY.test(rest)
}

/** What befell somebody: ` was suspended from the council for two weeks after …` */
const BEFELL = new RegExp(
  String.raw`^,?\s(?:was|is|were|(?:has|had|have)\sbeen)\s(?:(?:later|also|first|briefly|since|then)\s)?((?:formally\s)?(?:${SUFFERED})\b[^.;:,“”"()]*)`,
  'u',
)

/** Where what befell somebody ends: behind it the sentence tells of something else. */
const BEYOND = /\s(?:after|before|but|while|although|because|and\s(?:is|was|has|had|will|he|she|they|said|then))\s.*$/u

/** `Announcing the plans, | Mr Lee`: what somebody does while they speak. */
const PRESENTS = new RegExp(String.raw`^((?:${PRESENTING})\s[^,“”"]{3,70}),\s(?:\p{Lu}[\p{L}.’'-]*\s){0,5}$`, 'u')

/**
 * The part of somebody in the matter, as the sentence of their name tells it: `suspended from the council for two weeks`,
 * `Announcing the plans`; null where it tells none.
 *
 * @param title the title before the name.
 * @param apposed the description that a comma sets off before it.
 */
export function readPart(before: string, after: string, title: string | null, apposed: string | null): string | null {
  const presents = PRESENTS.exec(before)?.[1]
  if (presents) return presents
  if (!beginsSentence(before, title, apposed)) return null
  const befell = BEFELL.exec(after)?.[1] ?? DOING.exec(after)?.[1]
  return (
    befell
      ?.replace(BEYOND, '')
      .replace(/\s(?:for|to|by|of|in|on|at|from|with|the|an?)$/u, '')
      .trim() ?? null
  )
}
