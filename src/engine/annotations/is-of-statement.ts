import type { Attribution } from '../types.ts'

/** `The statement`, `his latest remarks` */
const STATEMENT =
  /^(?:the|this|that|these|those|such|his|her|their|its)\s(?:\p{Ll}+\s)?(?:statement|remark|comment|announcement)s?$/iu

/** `described | the plan to the Courier`, `described | the scene at the port`: what of, and to whom or where. */
const TOPIC =
  /^(?:the|this|that|these|those|his|her|their|its)\s(?:[\p{Ll}-]+\s)?\p{Ll}+(?:\sto\s(?:(?:the|an?)\s)?(?:\p{Lu}|\p{Ll}+s$)[^,;:]*|\s(?:at|on|in|during|this|last|yesterday)\b[^,;:]*)?$/u

/**
 * Whether what somebody is said to have made of a statement is only that: `The statement | drew criticism from | both
 * sides`; or of a thing only that they told of it: `Two officials | described | the plan`. A reader learns nothing of it;
 * who it was may be whom `she` means in the next sentence.
 */
export function isOfStatement(text: string, { cue: [cue], content: [said, ...more], quoted }: Attribution): boolean {
  if (!said || more.length + quoted.length > 0) return false
  const words = text.slice(said.start, said.end)
  const describes = cue !== undefined && /\bdescrib(?:ed|es|ing)$/u.test(text.slice(cue.start, cue.end))
  const isTopic = describes && TOPIC.test(words) && !/^\sas\s/u.test(text.slice(said.end, said.end + ' as '.length))
  return STATEMENT.test(words) || isTopic
}
