import { OPENERS } from '../lexicon/openers.ts'

const ANONYMITY =
  /[,\s]*(?:\bwho\s)?\b(?:speaking|spoke|granted|requesting|requested|asking|asked|insisting|insisted|declined|talking)\b.*$|[,\s]*\bon\s(?:the\s)?condition\sof\sanonymity.*$/iu

/** `a`, `the first`: words whose noun was cut off. */
const DETERMINER_ALONE =
  /^(?:the|an?|some|several|many|one|two|three|its|his|her|their|this|that|these|those|another|other|top|first|second|new|recent|former)(?:\s(?:of|the|a|top|first|second|new|recent|few|number))*$/iu

/** The words of a source without a name, as a name for it: `One senior officer, speaking on …` → `one senior officer`. */
export function describeSource(words: string): string {
  const bare = words
    .replace(ANONYMITY, '')
    .replace(/^the\s/iu, '')
    .replace(/[\s,;:—–-]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
  if (DETERMINER_ALONE.test(bare)) return ''
  const first = /^[\p{L}’']+/u.exec(bare)?.[0] ?? ''
  // `New Caledonia parliament` keeps its capital: the next word has one, too.
  const isPartOfName = /^\S+\s\p{Lu}/u.test(bare)
  const common = !isPartOfName && /^\p{Lu}\p{Ll}*$/u.test(first) && OPENERS.has(first.toLowerCase())
  return common ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare
}
