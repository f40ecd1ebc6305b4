/** Verbs by which somebody is heard, one entry a line; each may bear an ending. */
const verbs = `
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
emphasis
emphasiz
estimat
explain
insist
lament
maintain
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
warn
wrot
`
  .trim()
  .split('\n')
  .join('|')

/** Who speaks again has been counted. */
const again =
  '(?:he|she|they|it|i|we|you|who)\\s+(?:also\\s+|later\\s+|then\\s+|\\p{L}+ly\\s+|has\\s+|have\\s+|had\\s+)*'

/** Words by which somebody is heard who may not have been heard before. */
export const REPORTING = new RegExp(
  `(?<!\\b${again})(?<!\\p{L})(?:(?:${verbs})(?:s|es|ed|d|ied|ies|e|ing|ten)?(?!\\p{L})|den(?:y|ies|ied)\\s+that\\b|add(?:s|ed)[,:]|not(?:es|ed)\\s+that\\b|according to\\b)`,
  'iu',
)

/** Words in quotation marks long enough to be somebody's. */
export const QUOTED = /[“"][^”"]{25,}[”"]|‘[^’]{25,}’/
