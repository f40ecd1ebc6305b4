import { SUBJECT_LEADS } from '../../lexicon/connectives.ts'
import { INSERTION_OPENERS, LEADING_PREPOSITIONS, NO_SUBJECT_WORDS } from '../../lexicon/source-phrases.ts'
import { VERB_ADVERBS } from '../../lexicon/verb-shapes.ts'

const PRONOUN = '(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Ii]t)'
const NAME = String.raw`(?:\p{Lu}[\p{L}\p{N}.’'-]*\s){0,6}\p{Lu}[\p{L}’'-]*(?:\s[’']\d\d)?`
const TITLED = String.raw`(?:\p{L}\p{Ll}+\s){1,4}(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]*`
const DETERMINER =
  '(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Ss]ome|[Ss]everal|[Mm]any|[Bb]oth|[Tt]wo|[Tt]hree|[Mm]ost|[Oo]thers?|[Oo]ne)'
const DESCRIBED = String.raw`${DETERMINER}\s(?:[\p{L}\p{N}.’'-]+\s){0,5}?\p{L}[\p{L}-]+`

/** Those by name or pronoun alone. */
export const NAMED = `(?:${PRONOUN}|${NAME})`

/** `Ann Lee`, `defence minister Ann Lee`, `the harbour board`, `she`: the forms that subjects have, as a pattern. */
export const SUBJECT = `(?:${PRONOUN}|${NAME}|${TITLED}|${DESCRIBED})`

/** `, who came in May,` and `– a critic –`: what may stand between a subject and its verb. */
export const INSERTION = String.raw`(?:,\s[^,“”"]{2,140},|\s[–—-]\s[^–—“”"]{2,90}\s[–—-]|\s\([^()]{2,60}\))`

/** Words that may stand between a subject and its verb: `also`, `on Monday`. */
export const INSERTED_ADVERBS = String.raw`(?:(?:${VERB_ADVERBS}|on\s\p{Lu}\p{Ll}+day|\p{Ll}+ly)\s)*`

/** The same and an auxiliary, up to the verb: `has also | said`. */
export const UP_TO_VERB = String.raw`(?:(?:has|have|had)\s)?${INSERTED_ADVERBS}$`

/** `But `, `Meanwhile, `: what stands before a subject and is not of it. */
export const LEAD = new RegExp(String.raw`^\s*(?:(?:${SUBJECT_LEADS}),?\s)?`, 'iu')

/** The same, and what tells when or where: `In May, `, `But by contrast, `. */
export const LONG_LEAD = new RegExp(
  String.raw`${LEAD.source}(?:(?:${LEADING_PREPOSITIONS})\s[^,“”"()]{2,60},\s)?`,
  'iu',
)

/** What may stand between a subject and its verb, be it of several parts: `, a nurse from Leith, who saw it,`. */
export const LONG_INSERTION = String.raw`(?:,\s(?:${INSERTION_OPENERS}|\d{1,3})\b(?:(?!,\s(?:and|but|while|as|so)\s)[^"]){2,240},)`

const VERB_IN_IT = new RegExp(String.raw`\s(?:${NO_SUBJECT_WORDS})\s`, 'iu')
const JOINED = /\s(?:of|for|in|on|at|by|with|from|to|and|or)\s/iu
const NO_BEGINNING =
  /^(?:in|on|at|by|for|from|with|to|of|as|when|while|after|before|if|since|although|though|because|during|under|over|about|there|here|what|how|why|where|not|whether|even|that|which|who|whose|asked|speaking|according)\b/iu

/** Whether words are no more than a subject: without a verb, and without another noun that hangs on them. */
export const isShortSubject = (words: string): boolean => isLongSubject(words) && !JOINED.test(` ${words} `)

/** Whether words are a subject in one of its forms, and no more than that: `the harbour board`. */
export const isPlainSubject = (words: string): boolean => PLAIN.test(words) && isShortSubject(words)

const PLAIN = new RegExp(`^${SUBJECT}$`, 'u')

/** Whether words are no more than a subject, but for nouns that hang on it: `Sources from inside the hall`, `data released last month`. */
export const isLongSubject = (words: string): boolean => !VERB_IN_IT.test(` ${words} `) && !NO_BEGINNING.test(words)
