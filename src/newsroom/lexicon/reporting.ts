import { wordSet } from '../../engine/index.ts'

/** Verbs by which somebody is heard, one entry a line; each may bear an ending. */
export const REPORTING_STEMS = `
acknowledg
admit
alleg
announc
argu
claim
comment
complain
conced
confirm
contend
criticis
criticiz
declar
describ
emphasis
emphasiz
estimat
explain
insist
lament
maintain
predict
promis
recall
remark
repl
report
respond
reveal
said
say
stat
stress
tell
told
urg
warn
wrot
`
  .trim()
  .split('\n')
  .join('|')

/** Who speaks again has been counted. */
const again =
  '(?:he|she|they|it|i|we|you|who)\\s+(?:also\\s+|later\\s+|then\\s+|\\p{L}+ly\\s+|has\\s+|have\\s+|had\\s+)*'

/** Words by which somebody gives a number or a view. */
const giving =
  '(?:puts?\\s+(?:it|them|that|the|its|their)\\b[^.;]{0,60}?\\bat\\s|put\\s+at\\s[^.;]{1,60}\\sby\\s|counted\\s+(?:\\d|about|some|at)|spoke\\s+of\\s+(?:\\d|about|some|at)|expects?\\s|thinks?\\s|believes?\\s)'

const spokenOf = `(?<!\\p{L})(?:(?:${REPORTING_STEMS})(?:s|es|ed|d|ied|ies|e|ing|ten)?(?!\\p{L})|den(?:y|ies|ied)\\s+(?:that|this|it|any|all|the)\\b|add(?:s|ed)[,:]|not(?:es|ed)\\s+that\\b|according to\\b|${giving})`

/** Words by which somebody is heard, and by which somebody is heard who may not have been heard before. */
export const REPORTING_ANY = new RegExp(spokenOf, 'iu')
export const REPORTING = new RegExp(`(?<!\\b${again})${spokenOf}`, 'iu')

/** Words in quotation marks long enough to be somebody's. */
export const QUOTED = /[“"][^”"]{25,}[”"]|‘[^’]{25,}’/

/** Verbs by which somebody takes in, asks or goes on, and so says nothing: `learned of it`, `continued her career`. */
export const TAKING_IN =
  /^(?:had |has |have |was |were |also |then |later )*(?:learn(?:s|ed|t|ing)?|hear(?:s|d|ing)?|read(?:s|ing)?|saw|sees|seen|seeing|discover(?:s|ed|ing)?|found|finds|realis(?:es|ed|ing)|realiz(?:es|ed|ing)|notic(?:es|ed|ing)|question(?:s|ed|ing)?|ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|continu(?:es|ed|ing)|remember(?:s|ed|ing)?|discuss(?:es|ed|ing)?|debat(?:es|ed|ing)|know|knows|knew|understood|studied|investigat(?:es|ed|ing))\b(?! out\b| that (?:he|she|they) (?:is|was|are|were) told)/iu

/** An office of which a body that is named has one. */
export const ONE_OFFICE =
  /^(?:the )?(?:[\p{Ll}-]+ )?(?:head|chief|director|governor|president|chairman|chairwoman|chair|mayor|minister|commissioner|chancellor|rector|dean|principal|ambassador|captain|leader) (?:of|to|in) (?:the )?\p{Lu}/u

/** Those of whom the story has told, taken together: `both sides`, `the two companies`. */
export const ALL_OF_THEM =
  /^(?:both|either|neither|the two|all (?:two|three|four)) (?:of (?:the )?)?(?:sides?|parties|companies|firms|countries|governments|clubs|teams|unions|camps|groups|families|banks|universities)$/i

/** `spoke on “Wind Playing”`: a lecture by its title. */
export const TALKING = /^(?:spoke|speaks?|spoken|lectur(?:es|ed)|talks|talked) (?:on|about) (?:the )?[“"‘]/i

/** Verbs with a capital as headlines have them, behind a name that is cut: `Selm Explains`. */
export const HEADLINE_VERBS = wordSet(`
  Explains
  Says
  Warns
  Reveals
  Reports
  Argues
  Claims
  Asks
  Tells
  Shows
`)
