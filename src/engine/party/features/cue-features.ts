import type { Chained } from '../../chains/build-chains.ts'
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts'
import { SAYING_VERBS } from '../../lexicon/saying-verbs.ts'
import { STATEMENT_VERBS } from '../../lexicon/statement-verbs.ts'
import { FINITE_AUXILIARIES, PAST_ENDINGS } from '../../lexicon/verb-shapes.ts'
import { totalLength } from '../../text/spans.ts'
import type { PartyContext } from '../party-context.ts'
import { indexOfSentence } from './index-of-sentence.ts'

/** What sort of words tell that something is said, and what stands right before them: `would not | say`, `to | say`. */
export function cueFeatures(text: string, { cue, content, quoted }: Chained, { sentences }: PartyContext): string[] {
  const [first] = cue
  const last = cue.at(-1)
  if (!first || !last) return []
  const words =
    text
      .slice(first.start, last.end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const sort = sortOf(words)
  const before = text.slice(Math.max(0, first.start - 40), first.start).toLowerCase()
  const leads = before.match(/[\p{L}’']+(?=\P{L}*$)/u)?.[0] ?? ''
  const at = indexOfSentence(sentences, first.start)
  const sentence = at < 0 ? '' : text.slice(sentences[at]!.start, sentences[at]!.end)
  const form = words.at(-1)?.endsWith('ing') ? 'ing' : words[0] === 'to' || leads === 'to' ? 'to' : 'finite'
  const isUnreal = UNREAL.test(`${before.slice(-24)}${words.join(' ')}`)
  const size = totalLength(content)
  const marked = totalLength(quoted)
  return [
    `sort ${sort}`,
    `sort ${sort} ${form}`,
    `cue like ${(words.at(-1) ?? '').slice(-3)}`,
    `leads ${leads}`,
    `leads like ${leads.slice(-2)}`,
    ...(isUnreal ? ['unreal', `unreal ${sort}`] : []),
    ...(sentence.trimEnd().endsWith('?') ? ['question'] : []),
    ...(/^if\b/iu.test(sentence) ? ['condition'] : []),
    `marked ${size === 0 ? 0 : Math.ceil((3 * marked) / size)} ${sort}`,
    `clause ${content[0] ? CLAUSE_VERB.test(text.slice(content[0].start, content[0].end)) : false} ${sort}`,
  ]
}

function sortOf(words: readonly string[]): string {
  if (words.some((it) => SAYING_VERBS.has(it))) return 'saying'
  if (words.some((it) => REPORTING_VERBS.has(it))) return 'reporting'
  return words.some((it) => STATEMENT_VERBS.has(it)) ? 'statement' : 'other'
}

/** `would not say`, `might have claimed`, `refused to say`. */
const UNREAL =
  /\b(?:not|never|no|n[’']t|would|could|should|might|may|must|will|can|if|whether|refused|declined|unless|until|without)\b/u
const CLAUSE_VERB = new RegExp(
  String.raw`^[^“"]{2,120}?\s(?:${FINITE_AUXILIARIES}|\p{Ll}+(?:ed|${PAST_ENDINGS}))\s`,
  'u',
)
