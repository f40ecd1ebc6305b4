import type { Span } from '../../types.ts'

/** `Nobody says that`, `None of the reports mentions`, `Few say`: that there is no statement is none. */
const ABSENT =
  /^(?:nobody|no\sone|no-one|none|neither|few|hardly\sany(?:body|one)?|who(?:so)?ever|(?:(?:can|could|did|does|has|will|would)\s)?any(?:one|body))\b/iu
/** `Either Lee or Roe said so`: nobody knows who. */
const EITHER = /^either\s[^,]+\sor\s/iu
/** `Everyone but | Lee says so`: not Lee. */
const ALL_BUT = String.raw`(?:every(?:one|body)|all|any(?:one|body)|most)\s(?:but|except|other\sthan|apart\sfrom|bar)\s`
const BEGINS_ALL_BUT = new RegExp(`^${ALL_BUT}`, 'iu')
/** `All but | Lee`, `Not | many people predicted that` */
const BEFORE_NOBODY = new RegExp(String.raw`\b(?:${ALL_BUT}|not\s)$`, 'iu')
const MAX_BEFORE = 60
/** `nobody at | the ministry`, `few in | the town`: the place or body of those who are none. */
const NOBODY_OF =
  /\b(?:nobody|no\sone|no-one|none|few|hardly\sany(?:body|one))\s(?:at|in|from|of|on|among|with|within|inside|near|around|outside)\s(?:(?:the|an?|his|her|its|their)\s)?(?:\p{Ll}+\s){0,2}$/iu
/** `heard | no witness who |`, `Any minister who |`: of nobody in particular a clause tells what they say. */
const NONE_WHO =
  /(?:\b(?:no|not\s(?:one|a\ssingle)|never\san?)|(?:^|[.!?]["”’']?\s|\n)any)\s(?:\p{L}+\s){1,3}(?:who|that|which)$/iu

/** Whether a source is nobody who says it: no one, few, anyone, all but the one who is named, or one of two. */
export function isAbsentSource(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end)
  if (ABSENT.test(words) || EITHER.test(words) || BEGINS_ALL_BUT.test(words)) return true
  const before = text.slice(Math.max(0, start - MAX_BEFORE), start)
  return BEFORE_NOBODY.test(before) || NOBODY_OF.test(before) || NONE_WHO.test(before + words)
}
