import { PARTS_OF_OUTLETS } from '../lexicon/outlet-words.ts'
import { isRelayKind } from './is-source-like.ts'
import { kindOfProperName } from './kind-of-proper-name.ts'

/** `LAGOS (Reuters) - `, `BEIJING, Dec. 3 (Xinhua) -- `, `(CNN) — ` at the beginning of a paragraph. */
const DATELINE = /^[^()\n]{0,60}\((\p{Lu}[^()\n]{1,40})\)\s?[-–—]{1,2}\s/gmu
/** Datelines stand behind a headline and a line of picture credits at the latest. */
const DATELINE_WITHIN = 2000
/** Words that make a part of an outlet of its name: `BBC News Online`, `Kyiv Post newspaper`. */
const PARTS = new RegExp(String.raw`^(?:${PARTS_OF_OUTLETS}|\d+)$`, 'iu')
const ACRONYM = /^\p{Lu}{2,6}$/u

/** The outlets whose story a text is: its publisher, and the wire that its dateline names. */
export function findOwnOutlets(text: string, publisher?: string): string[] {
  const wires = [...text.slice(0, DATELINE_WITHIN).matchAll(DATELINE)].flatMap(([, name = '']) => {
    const kind = kindOfProperName(name)
    return kind && isRelayKind(kind) ? [name] : []
  })
  return publisher ? [publisher, ...wires] : wires
}

/** Whether a name is that of one of the outlets or of a part of one: `BBC News Online` is the BBC. */
export function isOwnOutlet(name: string, own: readonly string[]): boolean {
  if (own.length === 0) return false
  const words = wordsOf(name)
  return own.some((outlet) => {
    const first = wordsOf(outlet)
    if (first.length === 0 || !first.every((word, at) => words[at]?.toLowerCase() === word.toLowerCase())) return false
    const rest = words.slice(first.length)
    return (first.length === 1 && ACRONYM.test(first[0]!)) || rest.every((word) => PARTS.test(word))
  })
}

/** The same of an outlet that is told things, where the last word of its name will do: in the Keld Valley Echo `the Echo` is itself. */
export const isOwnRelay = (name: string, own: readonly string[]): boolean =>
  isOwnOutlet(name, own) || own.some((outlet) => isLastWord(wordsOf(name), wordsOf(outlet)))

/** `Echo` of `Keld Valley Echo`, `Argus` of `Keld Argus Online` */
function isLastWord([word, ...others]: readonly string[], outlet: readonly string[]): boolean {
  const last = outlet.findLastIndex((it) => !PARTS.test(it))
  return word !== undefined && others.length === 0 && last > 0 && outlet[last]!.toLowerCase() === word.toLowerCase()
}

const wordsOf = (name: string): string[] => (name.replace(/^the\s/iu, '').match(/[\p{L}\p{N}]+/gu) ?? []) as string[]
