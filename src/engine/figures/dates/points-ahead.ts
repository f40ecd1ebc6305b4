import { BEFALLEN, INFLICTED } from '../../lexicon/casualties.ts'
import {
  AHEAD_BEFORE_INFINITIVE,
  AHEAD_BEFORE_TO,
  AHEAD_WORDS,
  BEHIND_WORDS,
  GOES_ON,
  MODALS_AHEAD,
  MOVED_TO_DAY,
  PAST_BEFORE_INFINITIVE,
  PUT_OFF,
  SCHEDULED_IN_PLURAL,
  SCHEDULED_IN_PRESENT,
  SCHEDULED_PHRASES,
  STAGED,
} from '../../lexicon/tenses.ts'
import { isPlural } from '../../text/inflection.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { isWord, wordAt } from '../tokens/token-tests.ts'

/** `to` before a verb: `is to appear`, `agreed to meet` point ahead, `had to leave`, `failed to appear` do not. */
function infinitivePoints(tokens: FigureTokens, at: number): boolean | null {
  const before = wordAt(tokens, at - 1)
  if (PAST_BEFORE_INFINITIVE.has(before)) return false
  return AHEAD_BEFORE_TO.has(before) || AHEAD_BEFORE_INFINITIVE.has(before) ? true : null
}

/** A participle behind `be`: `to be sentenced`, `may be held`, but `had to be evacuated`. */
function participlePoints(tokens: FigureTokens, at: number): boolean {
  if (wordAt(tokens, at - 1) !== 'be') return false
  return !(wordAt(tokens, at - 2) === 'to' && PAST_BEFORE_INFINITIVE.has(wordAt(tokens, at - 3)))
}

/** Whether the word at token `at` points ahead; null where it says nothing of the time. */
function wordPoints(tokens: FigureTokens, at: number): boolean | null {
  const word = wordAt(tokens, at)
  if (AHEAD_WORDS.has(word) || SCHEDULED_IN_PRESENT.has(word)) return true
  if (SCHEDULED_PHRASES.has(`${word} ${wordAt(tokens, at + 1)}`)) return true
  // `polls open on Sunday`, but `a bright start on Sunday`
  if (SCHEDULED_IN_PLURAL.has(word)) return isPlural(wordAt(tokens, at - 1)) ? true : null
  if (word === 'to' && isWord(tokens, at + 1)) return infinitivePoints(tokens, at)
  if (word.length > 4 && word.endsWith('ed')) return participlePoints(tokens, at)
  return BEHIND_WORDS.has(word) ? participlePoints(tokens, at) : null
}

/** `The funeral is on Saturday`, `the deadline is Friday`: what is on a day has that day before it. */
function isOnDay(tokens: FigureTokens, first: number): boolean {
  const at = wordAt(tokens, first - 1) === 'on' ? first - 2 : first - 1
  return /^(is|are)$/.test(wordAt(tokens, at)) && wordAt(tokens, at - 1) !== 'today'
}

/** `was adjourned until Friday`, `remains shut until Friday`: what is put off, or goes on, ends on a day to come. */
function endsOnDay(tokens: FigureTokens, first: number): boolean {
  if (!/^(until|till)$/.test(wordAt(tokens, first - 1))) return false
  // `has until Friday to answer`
  if (PUT_OFF.has(wordAt(tokens, first - 2)) || /^(has|have)$/.test(wordAt(tokens, first - 2))) return true
  for (let at = first - 2; at >= first - 7 && isWord(tokens, at); at--) {
    if (GOES_ON.has(wordAt(tokens, at))) return true
    if (BEHIND_WORDS.has(wordAt(tokens, at))) return false
  }
  return false
}

/** `adjourned to Wednesday`, `called for Saturday`: what has a new day has it before it. */
const isMovedTo = (tokens: FigureTokens, first: number): boolean =>
  /^(to|for)$/.test(wordAt(tokens, first - 1)) && MOVED_TO_DAY.has(wordAt(tokens, first - 2))

/** `is held from 5 to 9 August`, `are shown on Sunday`: a programme. */
const isStaged = (tokens: FigureTokens, first: number): boolean =>
  /^(on|from|in|at|until)$/.test(wordAt(tokens, first - 1)) &&
  STAGED.has(wordAt(tokens, first - 2)) &&
  /^(is|are)$/.test(wordAt(tokens, first - 3))

/** `may hit on Friday`, `must report on Saturday`; `would not comment on Friday` is told of that day. */
const mayCome = (tokens: FigureTokens, at: number): boolean =>
  MODALS_AHEAD.has(wordAt(tokens, at)) && isWord(tokens, at + 1) && wordAt(tokens, at + 1) !== 'not'

/** Whether the words about token `at` speak of what is to come: `the talks will resume Monday`. The nearest word decides. */
export function pointsAhead(tokens: FigureTokens, first: number, last: number): boolean {
  if (isOnDay(tokens, first) || endsOnDay(tokens, first) || isMovedTo(tokens, first) || isStaged(tokens, first))
    return true
  // `ways round Wednesday’s ruling`: what a day has was there already.
  const isOwner = /^[’']$/.test(wordAt(tokens, last + 1)) && wordAt(tokens, last + 2) === 's'
  for (let step = 1; step <= 9; step++) {
    const before = first - step
    if (before < 0) break
    if (/^[.;]$/.test(wordAt(tokens, before)) && isWord(tokens, before + 1) && step > 1) break
    const points = !isOwner && mayCome(tokens, before) ? true : wordPoints(tokens, before)
    if (points !== null) return points
  }
  for (let step = 1; step <= 8; step++) {
    const word = wordAt(tokens, last + step)
    if (word === '' || word === '.' || word === ';') break
    const points = !isOwner && mayCome(tokens, last + step) ? true : wordPoints(tokens, last + step)
    if (points !== null) return points
  }
  return false
}

/** Words before a date that say nothing of its time: `have`, `since`, `after`. */
const NOT_BEHIND = /^(?:has|have|since|after|last|dated)$/

/** Whether what a date is led by is over: `were detained | in June`, `killed 40 people in May`. */
export function pointsBack(tokens: FigureTokens, first: number): boolean {
  if (!/^(?:in|on)$/.test(wordAt(tokens, first - 1))) return false
  for (let i = first - 2; i > first - 10 && !/^[.,;:]?$/.test(wordAt(tokens, i)); i--) {
    const word = wordAt(tokens, i)
    if (word.endsWith('ing')) return false
    if (wordPoints(tokens, i) === true || mayCome(tokens, i)) return false
    if (BEHIND_WORDS.has(word) && !NOT_BEHIND.test(word)) return true
    if (word.endsWith('ed') && (INFLICTED.has(word) || BEFALLEN.has(word))) return wordAt(tokens, i - 1) !== 'be'
  }
  return false
}
