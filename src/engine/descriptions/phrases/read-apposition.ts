import { ABBREVIATED_WORDS } from '../../lexicon/abbreviations.ts'
import { GIVEN_NAMES } from '../../lexicon/given-names.ts'
import { DESCRIPTION_CUES } from '../../lexicon/phrase-stops.ts'
import { UNMARKED_OFFICES } from '../../lexicon/public-offices.ts'
import { CLAUSE_VERBS } from '../../lexicon/verb-shapes.ts'
import { isKnownRole } from '../../names/is-role-noun.ts'
import { headOf } from '../../sources/is-role.ts'

/** What stands between a name and the words that describe its bearer: its year, a bracket, its age, a comma or a dash. */
const OPENS = /^(?:\s?[’‘']\d\d|\s\([^()]{1,40}\))?(?:,\s(?:aged\s)?\d{1,3}(?=,))?(?:,\s|\s[–—-]{1,2}\s|\s\()/u

/** ` of Texas, `: a place between them. */
const OF_PLACE = /^\s(?:of|from)\s(?:the\s)?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}(?=,\s)/u

const CUE = new RegExp(String.raw`\s(?:${DESCRIPTION_CUES})(?=\s|$)`, 'u')

/** A mark at which a description ends, other than the full stop of an abbreviation. */
const STOPS = new RegExp(
  String.raw`[;:!?“”"()\n]|\.(?=\s|$)(?<!\b(?:${ABBREVIATED_WORDS}|\p{Lu})\.)|\s[–—]{1,2}(?:\s|$)|\s-\s`,
  'u',
)

/** A comma behind which the description goes on: `, and a`, `, technology and arms control`, `, Media and Sport`. */
const GOES_ON =
  /^,\s(?:and\s(?!one\sof|h(?:is|er)\s|their\s)(?:(?:an?|the|former)\s\p{L}+|\p{Ll}+(?<!ed)(?=\s))|(?:\p{Ll}+\s){1,2}and\s\p{Ll}{4,}(?<!ed)(?=[\s,.])|\p{Lu}\p{L}+\sand\s\p{Lu}\p{L}+(?=[\s,.]))/u

/**
 * Where a name begins a clause, so that what no mark ends may yet describe it; not in `According to Ann Lee, the minister
 * had lied`, `along the Keld Coast, the forecaster said`.
 */
const BEGINS_CLAUSE = /(?:^|[”"’',;:–—]\s?|\b(?:said|says)\s)(?:(?:\p{Lu}[\p{L}.]*|the)\s){0,4}$/u

/** `“Feminist Five”`: a name in marks, which ends no description. */
const NAME_IN_MARKS = /(?<=\s)“\p{Lu}[^“”.,]{1,30}”/gu

/**
 * The words set off behind a name, whatever they are: `, a spokesman for the port,` → `a spokesman for the port`; null
 * where nothing is set off.
 *
 * @param before the sentence up to the name.
 * @param after the text behind the name, to the end of its sentence.
 */
export function readApposition(before: string, after: string): string | null {
  const place = OF_PLACE.exec(after)
  const behind = place ? after.slice(place[0].length) : after
  const open = OPENS.exec(behind)
  if (!open) return null
  const words = readClause(behind.slice(open[0].length))
  if (words === '') return null
  // Without a mark at its end, as before a cue: `Ann Lee, a teacher at the school said`.
  const found = /^(?:who|whose|which|where)\s/u.test(words) ? null : CUE.exec(words)
  // `a negotiator whose home has yet to be repaired`
  const cue = found && !/\s(?:whose|who|which)(?=\s|$)/u.test(words.slice(0, found.index)) ? found : null
  if (cue && !BEGINS_CLAUSE.test(before)) return null
  const whole = cue ? words.slice(0, cue.index) : words
  if (!cue && isOfNext(behind.slice(open[0].length + whole.length))) return null
  return place && !isKnownRole(headOf(whole)) && !/^who/u.test(whole) ? null : whole
}

/** `In a letter to Ann Lee, the mayor|, Tom Day, said`: what stands between two names is of the second where that does something. */
function isOfNext(after: string): boolean {
  const given = NEXT.exec(after)?.[1]
  return given !== undefined && GIVEN_NAMES.has(given)
}

const NEXT = new RegExp(
  String.raw`^,\s(\p{Lu}\p{Ll}+)(?:\s\p{Lu}\.)?\s\p{Lu}[\p{L}’'-]+,\s(?:\d\d,\s)?(?:said|says|told|${CLAUSE_VERBS})\b`,
  'u',
)

/** Words up to the mark at which a description or a clause ends. */
export function readClause(words: string): string {
  const rest = words.replace(NAME_IN_MARKS, (name) => 'X'.repeat(name.length))
  // `Deputy President (Education)`
  const bracket = /^[^,;:.“”"()]*\s\(\p{Lu}\p{Ll}[\p{L}\s&]{1,30}\)/u.exec(rest)?.[0].length ?? 0
  const found = STOPS.exec(rest.slice(bracket))
  const stop = found && { index: found.index + bracket, mark: found[0] }
  let end = stop ? stop.index : rest.length
  // `who paints it as a battle between | “progressives”`
  const isCut =
    stop !== null && /^(?:who|whose|which)\s/u.test(rest) && /[“"]/u.test(stop.mark) && rest[end - 1] === ' '
  for (let comma = rest.indexOf(','); comma >= 0 && comma < end; comma = rest.indexOf(',', comma + 1)) {
    if (/^,\d/u.test(rest.slice(comma)) || GOES_ON.test(rest.slice(comma, comma + 60))) continue
    end = comma
  }
  if (isCut && end === stop?.index) return ''
  // `a law student and Zacharia Holm, a dentist`
  return words
    .slice(0, end)
    .trim()
    .replace(/(?<=\s\p{Ll}+)\sand\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u, '')
}

/** `, a nurse, | who treated the wounded`: a clause behind the description, with its relative; null where there is none. */
export function readSecondClause(after: string, description: string): string | null {
  const at = after.indexOf(description)
  const clause = at < 0 ? null : /^,\s(?=(?:who|whose)\s)/u.exec(after.slice(at + description.length))
  return clause ? readClause(after.slice(at + description.length + clause[0].length)) : null
}

/** A description with no mark before it: `James Cox Deputy President for Clubs`, `Ann Lee an analyst at Orbex`. */
const UNMARKED = new RegExp(
  String.raw`^\s((?:(?:[Aa]n?|[Cc]urrent|[Ff]ormer)\s\p{L}|(?:${UNMARKED_OFFICES})\s)[^,;:.“”"()\n]+)`,
  'u',
)

/**
 * The words that describe somebody right behind a name, where a writer left the comma out; null where there are none, or
 * where somebody calls or gives another so: `called Ann Lee a liar`.
 */
export function readUnmarked(before: string, after: string): string | null {
  if (!/^$|\b(?:said|says|explained|explains|according\sto)\s$/iu.test(before)) return null
  const words = UNMARKED.exec(after)?.[1]?.replace(/\sas\swell\sas\s.*$/u, '')
  if (!words) return null
  const cue = CUE.exec(words)
  return cue ? words.slice(0, cue.index) : words
}
