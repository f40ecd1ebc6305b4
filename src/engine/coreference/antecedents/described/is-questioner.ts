import type { Antecedent, OpenMention } from '../antecedent.ts'

/** `Sean Hale asked Roe to lay out her plan. | The candidate | said`: who puts a question to somebody is not who answers it. */
export function isQuestioner(
  { words, head, context: { text, span, placed } }: OpenMention,
  { entity, named }: Antecedent,
): boolean {
  if (!entity || !named || entity.epithets.has(head) || !/^the\s\p{Ll}+$/iu.test(words)) return false
  const between = text.slice(named.end, span.start)
  const verb = QUESTION_TO.exec(between)?.[0].length ?? 0
  const other = verb > 0 ? placed.find((it) => it.start >= named.end + verb) : undefined
  return other !== undefined && other.start === named.end + verb && other.entity !== entity && ONE_END.test(between)
}

/** ` then asked `, ` pressed Sen. ` */
const QUESTION_TO =
  /^\s(?:also\s|then\s|later\s)?(?:asked|pressed|questioned|quizzed)\s(?:\p{Lu}\p{Ll}{1,3}\.\s)?(?=\p{Lu})/u
/** The end of one sentence. */
const ONE_END = /^[^.!?\n]*(?:\b\p{Lu}\p{Ll}{0,3}\.[^.!?\n]*)*[.!?]["”’]?\s+$/u
