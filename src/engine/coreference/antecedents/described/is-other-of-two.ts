import { DISTINGUISHING_WORDS } from '../../../lexicon/roles.ts'
import type { Antecedent, OpenMention } from '../antecedent.ts'

const SECOND = ['another', 'second', 'other', 'third']

/**
 * `A former manager said no. The manager, Ugo Bassi, said yes. | The former manager`: one of two who were heard is not the other;
 * nor is `the first officer` whom the story brought in as `another officer`.
 */
export function isOtherOfTwo({ words, head, modifiers, context: { history } }: OpenMention, it: Antecedent): boolean {
  if (!/^the\s/iu.test(words)) return false
  const own = it.earlier?.words ?? it.resolution.name ?? ''
  if (/^the\sfirst\s/iu.test(words)) return isMarked(own, SECOND, head)
  const mark = modifiers.find((word) => DISTINGUISHING_WORDS.has(word))
  const marks = /^the\s(?:second|other)\s/iu.test(words) ? SECOND : mark === undefined ? [] : [mark]
  if (isMarked(own, marks, head)) return false
  return history.some((other) => other.name !== it.resolution.name && isMarked(other.words, marks, head))
}

/** Whether one of the marks stands before a noun: `former`, in `a former plant manager`. */
function isMarked(words: string, marks: readonly string[], noun: string): boolean {
  const all: readonly string[] = words.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []
  const at = all.findIndex((word) => marks.includes(word))
  return at >= 0 && all.indexOf(noun, at) > at
}

/** `the President, Kemal Kaya, and the prime minister, Ann Lee`: an office in two words that is another’s. */
export function isOfficeOfAnother({ words, modifiers, context: { placed } }: OpenMention, it: Antecedent): boolean {
  if (modifiers.length === 0 || it.entity === null || !/^the\s/iu.test(words)) return false
  const lower = words.toLowerCase()
  const isSo = (entity: Antecedent['entity']): boolean =>
    [...entity!.epithets].some((called) => called.includes(' ') && lower.endsWith(` ${called}`))
  return !isSo(it.entity) && placed.some(({ entity }) => entity !== it.entity && isSo(entity))
}
