import { wordSet } from '../../engine/index.ts'

/** What stands before a place in which something happened: `in southern Lebanon`, `hit Myanmar`. */
export const LOCATIVE =
  /\b(?:hit|hits|hitting|struck|strikes?|striking|shelled|bombed|flattened|battered|rocked|pummel(?:l?ed)?|swept|in|across|at|near|around|throughout|inside|outside|on|over|off|from|into|of|to|around|between|towards?|and)\s(?:the\s)?(?:[\p{Ll}-]+\s){0,3}$/u

/** Verbs of what befalls people and things, as their perfect has them. */
const BEFALLEN =
  'killed|died|dead|perished|injured|wounded|hurt|displaced|fled|forced|left|lost|taken|claimed|driven|uprooted|destroyed|damaged|evacuated|arrested|detained|fired|launched|crossed|hit|struck|rescued|found'

/** `have been killed`, `has now displaced`: told of all up to the day. */
export const PERFECT = new RegExp(String.raw`\b(?:has|have)\b(?:\s[\p{L}’'-]+){0,4}?\s(?:${BEFALLEN})\b`, 'u')

/** Words by which a number is told as that of all so far, if not of one incident. */
export const TOTAL =
  /\b(?:total of|so far|to date|until now|up to now|(?:total|overall|cumulative) (?:[\p{L}-]+ ){0,2}(?:toll|number|figure|count)|since)\b/iu

/** `remain trapped`, `are still held`: told of those whom it holds for now. */
export const HOLDING_STILL =
  /\b(?:remains?|remained|still|unaccounted for|(?:is|are|was|were) (?:being |currently |now )?(?:held|trapped|stranded|hospitali[sz]ed|without|in (?:custody|detention|captivity|hospital)))\b/i

/** `in the past day`: of the hours before it was told. */
export const OF_HOURS = /\b(?:past|last|previous) (?:day|night)\b/i

/** `The previous night`: of the day before what its story tells. */
export const OF_DAY_BEFORE =
  /\b(?:(?:the|on the) (?:previous|preceding) (?:day|night|evening)|(?:the |a )?(?:day|night|evening) (?:before|earlier)\b)/i

/** `Another wave of blasts`, `A second strike`: of another incident than was told of before. */
export const ONE_MORE_INCIDENT = /^(?:(?:in|after) )?(?:another|an? (?:second|third|further|separate|later))\b/i

/** What stands behind a thing that is counted together with others: `300 drones | and missiles`. */
export const AND_OTHERS = /^(?:, \p{Ll}+s)*,? and (?:[\p{Ll}-]+ )?\p{Ll}+s\b(?! (?:were|was|had|have|has|are)\b)/u

/** What stands behind those who are named out of many: `two commanders | and other officials`. */
export const AND_SOME = /^,? and (?:other|some|several|many|others|dozens|scores|hundreds|a number)\b/u

/** What stands before a sum that is one more: `announced a new | $2.3 billion`, and what sums are given as. */
export const ONE_MORE = /\b(?:an? (?:new|fresh|further|additional|second|third|separate)|another)(?: \p{L}+)? $/iu
export const OF_SUMS =
  /^ (?:[\p{L}-]+ ){0,4}?(?:packages?|aid|assistance|grants?|loans?|contracts?|deals?|orders?|investments?|donations?|tranches?|weapons)\b/u

/** What stands before those who were taken, whoever holds them still: `seized more than 250 hostages`. */
export const TAKEN_BEFORE =
  /\b(?:seiz(?:e|es|ed|ing)|t(?:ake|akes|aking|ook)|abduct(?:s|ed|ing)?|kidnap(?:s|ped|ping)?|captur(?:e|es|ed|ing)|arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?) (?:(?:more than|at least|about|around|some|nearly|almost|over|another|up to) )?$/iu

/** The same behind them: `251 others | were taken hostage`. */
export const TAKEN_BEHIND = /^ (?:[\p{L}-]+ ){0,3}?(?:taken|seized|abducted|kidnapped|captured|arrested|rounded up)\b/u

/** What stands before the day on which a total begins. */
export const SINCE = /\bsince (?:early |mid-?|late |last )?(?:on )?$/i

/** Stretches that run until a number is told: `in the past ten days`, `after two weeks of strikes`; the number and its unit. */
export const UNTIL_NOW =
  /\b(?:(?:in|over|within|during|for|of) (?:just |only )?(?:(?:less than|more than|about|around|nearly|almost|under|over|roughly) )?(?:the |a )?(?:past|last|previous|preceding) (?:(?<number>[\p{L}\d]+) )?|(?:in|within|over) (?:just |only )?(?:less than|more than|about|around|nearly|almost|under|over|roughly) (?<within>[\p{L}\d]+) |(?<of>[\p{L}\d]+) )(?<unit>days?|weeks?|fortnight|months?|years?)\b(?<behind>(?: of (?=\p{L}))?)/iu

/** Days of a stretch of time. */
export const DAYS_OF: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['week', 7],
  ['fortnight', 14],
  ['month', 30],
  ['year', 365],
])

/** Stems of nouns that mean people as such. */
export const EVERYBODY = wordSet(`
  dead
  death
  inhabitant
  life
  people
  person
  resident
  soul
  victim
`)

/** Stems of nouns that mean people who do not fight. */
export const ANY_CIVILIAN = wordSet(`
  citizen
  civilian
  man
`)

/** What each of two wants is no account of what is. */
export const PROPOSED =
  /\b(?:propos(?:e|es|ed|ing|als?)|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|vow(?:s|ed)?|wants? to|would like to|call(?:s|ed) for|demand(?:s|ed)?|plans? to)\b/i

/** `120 homes were still without power`: of those who were, the rest. */
export const STILL =
  /\bstill\b(?= (?:(?:being|believed|thought) (?:to be )?)?(?:without|missing|cut off|in|out|unable|waiting|closed|shut|under|on|held|captive|hostage|trapped|alive|detained|hospitali[sz]ed)\b)/i

/** Words by which a number is put right. */
export const PUT_RIGHT = /\b(?:revis|correct|lower|reduc|down from|fewer|instead)/i
