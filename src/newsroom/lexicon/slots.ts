import { wordPattern, wordSet } from '../../engine/index.ts'

const FILLER = String.raw`((?:[\p{L}\p{N}’'-]+ ?){1,6})`
const behind = (words: string): RegExp => new RegExp(String.raw`\b(?:${words}) ${FILLER}`, 'iu')
const before = (words: string): RegExp => new RegExp(String.raw`((?:[\p{L}\p{N}’'-]+ ){1,5})(?:${words})\b`, 'iu')

/** A question to which but one answer is true, with the words that one stands behind or before. */
interface Slot {
  id: string
  label: string
  patterns: readonly RegExp[]
  /** Whether what it is of must stand just before the answer of both; or need not be named at all. */
  of?: 'named' | 'story'
}

/** Questions that two who tell of one happening may answer otherwise: what caused it, where it came from, who decided it. */
export const SLOTS: readonly Slot[] = [
  {
    id: 'cause',
    label: 'what caused it',
    patterns: [
      behind(
        'caused by|due to|the result of|a result of|resulted from|blamed on|triggered by|set off by|put down to|brought about by|attributed to|blames?|blamed|blaming|because of|owing to|on account of|the cause was|(?:cause|culprit) had been',
      ),
      before('(?:was|were|is|are|had been) (?:to blame|responsible|the cause|at fault|the culprit)'),
      before('(?:had )?(?:caused|triggered|set off|brought about|led to)'),
    ],
  },
  {
    id: 'origin',
    label: 'where it came from',
    patterns: [
      behind(
        '(?:came|comes?|coming|originat(?:ed|es)|stem(?:s|med)|spread|leaked|escaped|spilled|fired|launched|started|starting|began|begun|begin|beginning|broke out|broken out) (?:from|in|at)(?: the| an?)?',
      ),
    ],
  },
  {
    id: 'material',
    label: 'what it is made of',
    patterns: [behind('(?:was|were|is|are|been|made|built|consist(?:s|ed)) (?:out )?of')],
  },
  {
    id: 'role',
    label: 'as what',
    patterns: [
      behind(
        '(?:questioned|heard|treated|registered|listed|classed|counted|employed|summoned|detained|held|there) as (?:an?|the)',
      ),
    ],
  },
  {
    id: 'agent',
    label: 'who did it',
    patterns: [
      behind(
        String.raw`(?:\p{L}{3,}(?:ed|en|wn)|hit|shot|built|done|made|sold|bought|run|set|led|caught|hurt|sent|struck|carried out|fed|found) by(?: the| an?| their| its| his| her| some)?`,
      ),
    ],
    of: 'named',
  },
  {
    id: 'decision',
    label: 'who decided it',
    of: 'story',
    patterns: [
      behind('on (?:the )?(?:orders?|instructions?|request|advice|initiative) of(?: the)?'),
      behind(
        '(?:ordered|decided|cancelled|called off|ended|broken off|stopped|approved|authorised|authorized) by(?: the)?',
      ),
      behind(
        '(?:decision|order|idea|choice|request|initiative|proposal) (?:had been|was|came|is|had come)(?: from| that of)?(?: the)?',
      ),
    ],
  },
]

/** Words that give what was done to one alone: `it was Brand who had ended the meeting`, `cancelled by the paper itself`. */
export const EXCLUSIVE =
  /\bit (?:was|had been|is) (?:the )?((?:[\p{L}’'-]+ ){1,4})(?:who|that|which)\b|\b(?:by|was|been|is) (?:the )?((?:[\p{L}-]+ ){0,2}[\p{L}-]+)(?:['’]s)? (?:itself|himself|herself|themselves|alone)\b/iu

/** Where the answer ends. */
export const FILLER_ENDS =
  /\b(?:and|but|or|that|which|who|after|before|when|while|because|in|on|at|near|for|by|with|said|says|had|has|was|were|is|of)\b/iu

/** Bodies that are told of by what they are: `the decision had been the company's alone`. */
export const ACCUSED_BODIES = wordSet(`
  airline
  bank
  club
  company
  council
  firm
  government
  hospital
  ministry
  newspaper
  operator
  owner
  paper
  union
  university
`)

/** Words behind `by` that tell of nobody who did it. */
export const NO_AGENTS = wordPattern(`
  accident
  dawn
  day
  email
  far
  friday
  hand
  law
  midday
  midnight
  mistake
  monday
  name
  night
  noon
  now
  phone
  saturday
  sunday
  telephone
  the end
  then
  thursday
  tuesday
  wednesday
`)

/** What a length of time is told of, each with the words that stand before it. */
export const SPANS: readonly (readonly [string, RegExp])[] = [
  ['wait', /\b(?:wait(?:s|ed|ing)?|queue[ds]?|queuing|delay(?:s|ed)?|held up|stuck)\b/i],
  ['length', /\b(?:last(?:s|ed|ing)|went on|gone on|continued|took|taken|takes|duration)\b/i],
  [
    'absence',
    /\b(?:out|back|sidelined|return(?:s|ed)?|miss(?:es|ed)?|absent|away|recover(?:s|ed)?|banned|suspended)\b/i,
  ],
  ['arrival', /\b(?:arriv(?:e[ds]?|ing)|reach(?:ed|ing)?|c[ao]me|responded|on the scene|got there)\b/i],
  ['state', /\b(?:open|closed|shut|without|dark|off|out|down|cut off|released?|stopped|blocked|missing)\b/i],
]

/** A length of time of hours, minutes and the like: number and unit; none that says how long ago or how old. */
export const TIME_SPAN =
  /\b(\d[\d.,]*|an?|half an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety)[ -](seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b(?! (?:ago|old|earlier|later|before|after|of age))/gi
