import type { Attribution } from '../types.ts'

/** `The statement`, `his latest remarks` */
const STATEMENT =
  /^(?:the|this|that|these|those|such|his|her|their|its)\s(?:\p{Ll}+\s)?(?:statement|remark|comment|announcement)s?$/iu

/**
 * Whether what somebody is said to have made of a statement is only that: `The statement | drew criticism from | both
 * sides`. A reader learns nothing of it; who it was may be whom `she` means in the next sentence.
 */
export function isOfStatement(text: string, { content: [said, ...more], quoted }: Attribution): boolean {
  return (
    said !== undefined && more.length === 0 && quoted.length === 0 && STATEMENT.test(text.slice(said.start, said.end))
  )
}
