import { ABBREVIATED_WORDS } from '../../lexicon/abbreviations.ts'
import { DESCRIPTION_CUES } from '../../lexicon/phrase-stops.ts'

/** What stands between a name and the words that describe its bearer: its year, a bracket, its place, its age, a comma or a dash. */
const OPENS =
  /^(?:\s?[’‘']\d\d|\s\([^()]{1,40}\))?(?:\s(?:of|from)\s(?:the\s)?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}(?=,))?(?:,\s(?:aged\s)?\d{1,3}(?=,))?(?:,\s|\s[–—-]{1,2}\s|\s\()/u

const CUE = new RegExp(String.raw`\s(?:${DESCRIPTION_CUES})(?=\s|$)`, 'u')

/** A mark at which a description ends, other than the full stop of an abbreviation. */
const STOPS = new RegExp(
  String.raw`[;:!?“”"()\n]|\.(?=\s|$)(?<!\b(?:${ABBREVIATED_WORDS}|\p{Lu})\.)|\s[–—]{1,2}\s|\s-\s`,
  'u',
)

/** A comma behind which the description goes on: `, and`, `, technology and arms control`, `, Media and Sport`. */
const GOES_ON =
  /^,\s(?:and\s(?:an?\s|the\s|former\s)?\p{L}+|(?:\p{Ll}+\s){1,2}and\s\p{Ll}{4,}(?<!ed)(?=[\s,.])|\p{Lu}\p{L}+\sand\s\p{Lu}\p{L}+(?=[\s,.]))/u

/**
 * The words set off behind a name, whatever they are: `, a spokesman for the port,` → `a spokesman for the port`; null
 * where nothing is set off.
 *
 * @param after the text behind the name, to the end of its sentence.
 */
export function readApposition(after: string): string | null {
  const open = OPENS.exec(after)
  if (!open) return null
  const rest = after.slice(open[0].length)
  const stop = STOPS.exec(rest)
  let end = stop ? stop.index : rest.length
  for (let comma = rest.indexOf(','); comma >= 0 && comma < end; comma = rest.indexOf(',', comma + 1)) {
    if (/^,\d/u.test(rest.slice(comma)) || GOES_ON.test(rest.slice(comma, comma + 60))) continue
    end = comma
  }
  const words = rest.slice(0, end).trim()
  if (words === '') return null
  // Without a mark at its end, as before a cue: `Ann Lee, a teacher at the school said`.
  const cue = /^(?:who|whose|which|where)\s/u.test(words) ? null : CUE.exec(words)
  return cue ? words.slice(0, cue.index) : words
}

/** A description with no mark before it: `James Cox Deputy President for Clubs`, `Ann Lee an analyst at Orbex`. */
const UNMARKED =
  /^\s((?:(?:[Aa]n?|[Cc]urrent|[Ff]ormer)\s\p{L}|(?:Deputy|Vice|Assistant|Associate|Head|Chief|President|Director|Chair)\s)[^,;:.“”"()\n]+)/u

/** The words that describe somebody right behind a name, where a writer left the comma out; null where there are none. */
export function readUnmarked(after: string): string | null {
  const words = UNMARKED.exec(after)?.[1]
  if (!words) return null
  const cue = CUE.exec(words.replace(/\sas\swell\sas\s.*$/u, ''))
  const rest = cue ? words.slice(0, cue.index) : words.replace(/\sas\swell\sas\s.*$/u, '')
  return /\s(?:of|for|at|in|to|with|on|covering)\s/u.test(rest) || cue || !/\s\p{Ll}+ed\s/u.test(rest) ? rest : null
}
