import { DISTINGUISHING_WORDS } from '../../../lexicon/roles.ts'
import type { Antecedent, OpenMention } from '../antecedent.ts'

/** Words that tell one of two who are called the same. */
const DISTINGUISHING = new RegExp(`^(?:${DISTINGUISHING_WORDS})$`, 'u')
const SECOND = /^(?:another|an?\ssecond|the\ssecond|the\sother|an?\sthird|the\sthird)\s/iu

/**
 * `A former manager said no. The manager, Ugo Bassi, said yes. | The former manager`: one of two who were heard is not the other;
 * nor is `the first officer` whom the story brought in as `another officer`.
 */
export function isOtherOfTwo({ words, head, modifiers, context: { history } }: OpenMention, it: Antecedent): boolean {
  if (!/^the\s/iu.test(words)) return false
  const own = it.earlier?.words ?? it.resolution.name ?? ''
  if (/^the\sfirst\s/iu.test(words) && SECOND.test(own)) return it.earlier?.head === head || own.includes(head)
  if (
    /^the\s(?:second|other)\s/iu.test(words) &&
    it.earlier &&
    !SECOND.test(own) &&
    !own.toLowerCase().includes('second')
  )
    return history.some((other) => other.name !== it.resolution.name && isCalled(other.words, 'second|another', head))
  const mark = modifiers.find((word) => DISTINGUISHING.test(word))
  if (mark === undefined || own.toLowerCase().includes(mark)) return false
  return history.some((other) => other.name !== it.resolution.name && isCalled(other.words, mark, head))
}

const isCalled = (words: string, mark: string, head: string): boolean =>
  new RegExp(String.raw`\b(?:${mark})\s(?:[\p{L}-]+\s){0,3}?${head}\b`, 'iu').test(words)

/** `the President, Kemal Kaya, and the prime minister, Ann Lee`: an office in two words that is another’s. */
export function isOfficeOfAnother({ words, modifiers, context: { placed } }: OpenMention, it: Antecedent): boolean {
  if (modifiers.length === 0 || it.entity === null || !/^the\s/iu.test(words)) return false
  const lower = words.toLowerCase()
  const isSo = (entity: Antecedent['entity']): boolean =>
    [...entity!.epithets].some((called) => called.includes(' ') && lower.endsWith(` ${called}`))
  return !isSo(it.entity) && placed.some(({ entity }) => entity !== it.entity && isSo(entity))
}
