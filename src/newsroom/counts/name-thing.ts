import type { CasualtyRole, FigureAnnotation } from '../../engine/index.ts'
import {
  ABOUT_TEXTS,
  CASUALTIES,
  COUNTED_PEOPLE,
  DETAINED_BEFORE,
  DETAINED_BEHIND,
  HOLDING_WORDS,
  LOSS_BEFORE,
  NUMBER_OF,
} from '../lexicon/counting.ts'
import { COLLECTIVES, CROWDS, FIGHTERS, PEOPLE_NOUNS } from '../lexicon/people.ts'
import { EXTENTS, OF_PEOPLE, SAME_NOUNS } from '../lexicon/questions.ts'
import { stem } from '../terms/stem.ts'
import { findMeasure } from './setting/find-measure.ts'
import { clauseAt, findQuestions } from './setting/find-questions.ts'
import { headCounted, wordsCounted } from './words-counted.ts'

/** What a figure counts or measures, and what befell those counted. */
export interface Thing {
  noun: string
  qualifiers: string[]
  role: CasualtyRole | null
  /** What is asked of a number of people: `gathered`; null for nothing, and for things. */
  question: string | null
  /** Those who died are told by what they are, as miners, and may be all of a toll that says only how many. */
  isGroup: boolean
}

const VALUED = new Set(['money', 'percent'])
const MEASURED = new Set(['length', 'area', 'mass', 'temperature', 'speed', 'other'])

/**
 * What is counted or measured; null where the text does not say.
 *
 * @param text the sentence
 * @param start offset of the figure in it
 */
export function nameThing(text: string, start: number, annotation: FigureAnnotation): Thing | null {
  const { kind, noun, unit } = annotation.figure
  if (VALUED.has(kind)) {
    const measure = findMeasure(text, start, annotation)
    return measure && { ...measure, role: annotation.figure.role, question: null, isGroup: false }
  }
  const counted = wordsCounted(annotation, text, start)
  const head = headCounted(counted)
  const role = isOnlyHeld(annotation, head, clauseAt(text, start).clause) ? null : annotation.figure.role
  if (kind === 'speed' && findQuestions(text, start).includes('speed'))
    return { noun: 'speed', qualifiers: [], role: null, question: null, isGroup: false }
  const root = isCasualtyNoun(head) ? '' : nounKey(counted, head)
  if (counted === null && kind === 'cardinal' && unit === null && role === null) {
    // `owes the union 2.2 billion`: a sum of what the story has named before.
    const measure = SCALED.test(annotation.figure.text) ? findMeasure(text, start, annotation) : null
    if (measure) return { ...measure, role, question: null, isGroup: false }
    // `167 had been rescued`: whoever it is.
    const question = findQuestions(text, start)[0] ?? null
    return question !== null && OF_PEOPLE.has(question)
      ? { noun: 'people', qualifiers: [], role, question, isGroup: false }
      : null
  }
  if (MEASURED.has(kind) && !EXTENTS.has(findQuestions(text, start)[0] ?? '')) return null
  if (ABOUT_TEXTS.has(root) || (root === '' && role === null && unit === null)) return null
  const befell =
    kind === 'cardinal' ? (role ?? roleOfNumber(text, start, noun) ?? roleAround(text, start, annotation, head)) : role
  const isOfPeople = befell === null && unit === null && (isPeople(head) || /^signat(?:ure|ory)$/.test(head))
  const isCase = befell === null && unit === null && CASES.has(head)
  // `four of the dead were from one family`: those who died are not counted by it.
  if (befell !== null && COLLECTIVES.has(head)) return null
  const question = isOfPeople || isCase ? (findQuestions(text, start)[0] ?? null) : null
  if (isCase && question === 'ill') return { noun: 'people', qualifiers: [], role: null, question, isGroup: false }
  if (question === 'signed') return { noun: 'signature', qualifiers: [], role: null, question, isGroup: false }
  const isCrowd = question !== null && OF_PEOPLE.has(question) && CROWDS.has(head)
  // Soldiers are counted apart from civilians, and children from all.
  const isGroup = befell !== null && PEOPLE_NOUNS.has(head) && !FIGHTERS.has(head) && !KINDS.has(head)
  return { noun: isCrowd ? 'people' : root, qualifiers: [], role: befell, question, isGroup }
}

const SCALED = /\b(?:million|billion|trillion)$/

/** What the verbs around a count of people say of them: `Ferrow has lost 400 men`, `thirty workers at the yard were detained`. */
function roleAround(text: string, start: number, { figure }: FigureAnnotation, head: string): CasualtyRole | null {
  if (!PEOPLE_NOUNS.has(head)) return null
  const { clause, offset } = clauseAt(text, start)
  const before = clause.slice(0, start - offset)
  const behind = text.slice(start + figure.text.length)
  if (FIGHTERS.has(head) && LOSS_BEFORE.test(before)) return 'killed'
  if (LOST_LIVES.test(behind)) return 'killed'
  return DETAINED_BEFORE.test(before) || DETAINED_BEHIND.test(behind) ? 'detained' : null
}

/** `22 of her townspeople had lost their lives` */
const LOST_LIVES = /^(?:\s+[\p{L}’'-]+){1,4}\s+lost (?:their|his|her) li(?:ves|fe)\b/iu

/** `the number of people killed when the ferry sank has risen to 11`. */
function roleOfNumber(text: string, start: number, noun: string | null): CasualtyRole | null {
  const word = noun === null ? NUMBER_OF.exec(text.slice(0, start))?.[1]?.toLowerCase() : undefined
  return word === undefined ? null : (CASUALTIES.get(word) ?? null)
}

/** `About 120 prisoners were involved` counts not those held, but those who took part. */
const isOnlyHeld = ({ figure }: FigureAnnotation, head: string, clause: string): boolean =>
  figure.role === 'detained' && HELD.has(head) && !HOLDING.test(clause)

const HELD: ReadonlySet<string> = new Set(['prisoner', 'inmate'])
const HOLDING = new RegExp(String.raw`\b(?:${HOLDING_WORDS}|there (?:are|were))\b`, 'iu')

/** `the number of injured`: whoever they are. */
const isCasualtyNoun = (head: string): boolean => head !== 'arrest' && CASUALTIES.has(head)

const isPeople = (head: string): boolean => PEOPLE_NOUNS.has(head) || CROWDS.has(head)

/** By which those who fell ill are counted. */
const CASES: ReadonlySet<string> = new Set(['case', 'infection'])

const KINDS: ReadonlySet<string> = new Set(['boy', 'child', 'girl', 'man', 'minor', 'woman'])

/** `Palestinian civilians` → people, `troops` → `soldier`: what is counted by its stem. */
function nounKey(noun: string | null, head: string): string {
  if (noun === null) return ''
  const root = stem(head)
  const isPeople =
    COUNTED_PEOPLE.has(head) || COUNTED_PEOPLE.has(root) || /^\p{Lu}\p{L}+(?:an|ans|i|is|ese)$/u.test(noun)
  if (BODIES.has(root)) return 'body'
  return isPeople ? 'people' : (SAME_NOUNS.get(root) ?? root)
}

/** Those found need not be all that died. */
const BODIES = new Set(['body', 'bodi', 'corps', 'remain'])
