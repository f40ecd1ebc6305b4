import { wordPattern } from '../../engine/index.ts'

/** Nouns for what somebody has claimed. */
export const CLAIM_NOUNS = wordPattern(`
  account
  accounts
  accusation
  accusations
  allegation
  allegations
  argument
  arguments
  assertion
  assertions
  charge
  charges
  claim
  claims
  complaint
  complaints
  contention
  insinuation
  insinuations
  report
  reports
  statement
  statements
  story
  suggestion
  suggestions
  theory
  version
  view
`)

/** Verbs of who says that something is not so. */
export const DENYING_VERBS = wordPattern(`
  deny
  denies
  denied
  disputed
  disputes
  contradicted
  refuted
`)

/** Verbs of who turns down a claim, or a bill. */
export const REJECTING_VERBS = wordPattern(`
  dismissed
  dismisses
  rejected
  rejects
`)

const DISPUTED = `(?:rebut(?:s|ted)?|reject(?:s|ed|ing)?|den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)?|disput(?:es?|ed|ing)|refut(?:es?|ed|ing)|contest(?:s|ed|ing)?|contradict(?:s|ed|ing)?|challeng(?:es?|ed|ing)|counter(?:s|ed|ing)?|debunk(?:s|ed|ing)?|rubbish(?:es|ed)?|ridicul(?:es?|ed|ing)|hit back at|laughed off|brushed (?:aside|off)|shrugged off|pushed back (?:at|against))`

/** Words just before a claim with which its sentence says that nobody makes it: `did not say`, `stopped short of calling it`. */
export const UNSAYING =
  /(?:\b(?:not|never|nobody|no one|none|nor|refus(?:e|es|ed|ing) to|declin(?:e|es|ed|ing) to|stopp?(?:ed|s|ing)? short of|without)|n['’]t) (?:\p{L}+ ){0,3}$/iu

/** `rejected the firm's claim`, just before what is claimed. */
export const DISPUTING = new RegExp(
  String.raw`\b${DISPUTED} (?:[^\s,;:.]+ ){0,5}?(?:${CLAIM_NOUNS})(?: (?:made )?(?:by|from|of) (?:[^\s,;:.]+ ){0,5}?[^\s,;:.]+)? ?$`,
  'iu',
)

/** `, a claim denied by the minister`, `, which the minister denies`, just behind it. */
export const DISPUTING_BEHIND = new RegExp(
  String.raw`^[”"’']?,[”"’']? (?:an? (?:[\p{L}-]+ )?(?:${CLAIM_NOUNS}|figure|number|idea) (?:(?:that|which) (?:was|is|has been|were) )?(?:[\p{L}-]+ly )?${DISPUTED} by\b|(?:an? (?:[\p{L}-]+ )?(?:${CLAIM_NOUNS}|figure|number|idea)(?: (?:that|which))?|which|something(?: that)?) (?:[^\s,;:.]+ ){1,5}?(?:has |have |had )?(?:[\p{L}-]+ly )?${DISPUTED}\s*[.,;]?$)`,
  'iu',
)

const CONFIRM = '(?:confirm|verify|deny|rule out|exclude)'
const CONFIRMED =
  '(?:confirm(?:s|ed|ing)?|verif(?:y|ies|ied|ying)|den(?:y|ies|ied|ying)|rul(?:e|es|ed|ing) out|exclud(?:e|es|ed|ing))'

/** Clause of who takes no side: `would neither confirm nor deny the arrest`, `refused to confirm or deny that it had happened`. */
export const TAKING_NO_SIDE = new RegExp(
  String.raw`\b(?:neither ${CONFIRMED}|(?:refus(?:e|es|ed|ing|al)|declin(?:e|es|ed|ing)|unable|not able|not in a position|unwilling) to (?:either )?${CONFIRM}|(?:(?:could|can|would|will|did|does|do) not|cannot|(?:could|ca|would|wo|did|does|do)n['’]t) (?:immediately |yet |at once |publicly |independently |either )?${CONFIRM}|without ${CONFIRMED})\b(?:(?! (?:but|while|although|though)\b| and (?:said|says|told|added|insisted|denied)\b)[^,;:.])*`,
  'giu',
)
