import { ORGANISATIONS } from '../../lexicon/organisations.ts'
import { OUTLETS } from '../../lexicon/outlets.ts'
import { REPORTS_OF_OUTLETS, USES_OF_OUTLETS, VERBS_OF_ADDRESS } from '../../lexicon/relay-words.ts'
import type { NameMention } from '../../types.ts'
import { isCalledOutlet } from './find-outlet.ts'

const ADDRESSED = new RegExp(String.raw`\b(?:${VERBS_OF_ADDRESS})\s(?:The\s)?$`, 'u')
/** What stands before an outlet and before nobody else: `published in Nowcast`. */
const USE = new RegExp(String.raw`\b(?:${USES_OF_OUTLETS})\s(?:the\s)?$`, 'iu')
const REPORTS = new RegExp(
  String.raw`^(?:[’']s)?\s(?:has\s|had\s|first\s|also\s|later\s|earlier\s)?(?:${REPORTS_OF_OUTLETS})\b`,
  'u',
)
/** `told Nowcast that …`, `told Nowcast on Friday.`: nothing that the name would be a part of follows. */
const ENDS =
  /^(?:[.,:;!?…)\]]|\s?$|\s(?:that|in|on|last|this|from|during|at|over|via|after|before|earlier|how|why)\b|\s[“"])/u
/** `MPs`, `GPs`: many people. */
const MANY = /\p{Lu}s$/u
/** `HKFP` */
const LETTERS = /^\p{Lu}{3,6}$/u
const LONGEST_USE = 24
const ARTICLE = /\bthe\s$/iu

/**
 * Marks the names of outlets that no lexicon knows: `“We go,” Ann Lee told Nowcast.` An outlet is told things, without an
 * article, and reports or is called one; or it is letters that are told things again and again. Who is told and is known as a body, or spoken
 * of in any other way, is none: `the judge told Lee`.
 */
export function markOutlets(text: string, mentions: readonly NameMention[]): NameMention[] {
  const names = nameWhole(text, mentions)
  const addressed = new Set(names.filter((it) => isAddressed(text, it)).map(({ name }) => name))
  if (addressed.size === 0) return names
  const times = new Map<string, number>()
  const used = new Set<string>()
  for (const it of names) {
    if (!addressed.has(it.name)) continue
    if (isUse(text, it)) used.add(it.name)
    else if (isAddressed(text, it)) times.set(it.name, (times.get(it.name) ?? 0) + 1)
    else addressed.delete(it.name)
  }
  for (const name of addressed)
    if (!used.has(name) && !(LETTERS.test(name) && (times.get(name) ?? 0) > 1)) addressed.delete(name)
  return names.map((it) => (addressed.has(it.name) ? { ...it, isOutlet: true } : it))
}

/** `the Post` behind the one paper of which that is the last word, the Washington Post. */
function nameWhole(text: string, names: readonly NameMention[]): NameMention[] {
  const wholes = new Map<string, string | null>()
  return names.map((it) => {
    const last = /\s(\p{Lu}\S*)$/u.exec(it.name)?.[1]
    if (last && OUTLETS.has(it.name.toLowerCase()))
      wholes.set(last, (wholes.get(last) ?? it.name) === it.name ? it.name : null)
    const whole = wholes.get(it.name)
    return whole && it.kind !== 'person' && ARTICLE.test(text.slice(Math.max(0, it.start - 4), it.start))
      ? { ...it, name: whole }
      : it
  })
}

function isAddressed(text: string, { name, kind, start, end }: NameMention): boolean {
  if (kind !== 'unknown' && kind !== 'organisation') return false
  if (MANY.test(name) || ORGANISATIONS.has(name.toLowerCase())) return false
  return ADDRESSED.test(text.slice(Math.max(0, start - LONGEST_USE), start)) && ENDS.test(text.slice(end, end + 9))
}

const isUse = (text: string, { start, end }: NameMention): boolean =>
  USE.test(text.slice(Math.max(0, start - LONGEST_USE), start)) ||
  REPORTS.test(text.slice(end, end + LONGEST_USE)) ||
  isCalledOutlet(text, { start, end })
