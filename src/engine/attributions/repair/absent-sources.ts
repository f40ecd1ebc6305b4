import type { Span } from '../../types.ts'

/** `Nobody says that`, `None of the reports mentions`, `Few say`: that there is no statement is none. */
const ABSENT = /^(?:nobody|no\sone|no-one|none|neither|few|hardly\sany(?:body|one)?)\b/iu
/** `Either Lee or Roe said so`: nobody knows who. */
const EITHER = /^either\s[^,]+\sor\s/iu
/** `Everyone but | Lee says so`: not Lee. */
const ALL_BUT = String.raw`(?:every(?:one|body)|all|any(?:one|body)|most)\s(?:but|except|other\sthan|apart\sfrom|bar)\s`
const BEGINS_ALL_BUT = new RegExp(`^${ALL_BUT}`, 'iu')
/** `All but | Lee`, `Not | many people predicted that` */
const BEFORE_NOBODY = new RegExp(String.raw`\b(?:${ALL_BUT}|not\s)$`, 'iu')
const MAX_BEFORE = 24

/** Whether a source is nobody who says it: no one, few, all but the one who is named, or one of two. */
export function isAbsentSource(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end)
  if (ABSENT.test(words) || EITHER.test(words) || BEGINS_ALL_BUT.test(words)) return true
  return BEFORE_NOBODY.test(text.slice(Math.max(0, start - MAX_BEFORE), start))
}
