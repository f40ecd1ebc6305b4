import { WORDS_OF_MOVING } from '../../lexicon/place-words.ts'
import type { Entity } from '../entities/entities.ts'
import type { OpenMention } from './antecedent.ts'

/** `a nurse from Tulsa`: a word of which the story never says more than that something is there. */
export const isOnlyWhere = (
  { context: { text } }: OpenMention,
  { name, kind, gender, mentions, epithets, age }: Entity,
): boolean =>
  kind === 'unknown' &&
  gender === null &&
  age === null &&
  epithets.size === 0 &&
  !name.includes(' ') &&
  mentions.every(({ start }) => TO_PLACE.test(text.slice(Math.max(0, start - MAX_TO_PLACE), start)))

const MAX_TO_PLACE = 24
const TO_PLACE = new RegExp(
  String.raw`\s(?:in|at|from|near|outside|around|into|towards?|via|(?:${WORDS_OF_MOVING})\sto)\s$`,
  'u',
)

/** `Carl Penn, of Mill Lane,`: where somebody lives, and of which nothing else is told. */
export const isResidence = ({ context: { text } }: OpenMention, { kind, mentions }: Entity): boolean =>
  kind !== 'person' && mentions.every(({ start }) => /\p{L},\sof\s$/u.test(text.slice(Math.max(0, start - 8), start)))
