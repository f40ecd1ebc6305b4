import type { RawAttribution, Span } from '../types.ts'

/**
 * Leaves out questions that follow an answer without a cue, and what answers them: `“Who pays?” asked Lund. “The visitor,” said
 * Poole. “And if they stay away?” “Then we close.”` Whose each further turn is, is not said.
 *
 * @param attributions in text order.
 */
export function withoutExchanges(text: string, attributions: readonly RawAttribution[]): RawAttribution[] {
  const out: RawAttribution[] = []
  let question = -1
  let isAnswered = false
  let isOpen = false
  for (const it of attributions) {
    const isUncued = it.cue.length === 0 && it.kind === 'direct'
    if (!isUncued) isOpen = false
    else if (isAnswered && opensWithQuestion(text, it)) isOpen = true
    if (isOpen) continue
    if (!isUncued) {
      isAnswered = question >= 0 && isAnswer(text, out[question]!, it)
      if (isAnswered) out[question] = upTo(out[question]!, ({ start }) => start < it.content[0]!.start)
      else question = it.kind === 'direct' && opensWithQuestion(text, it) ? out.length : -1
    }
    const own = isAnswered ? upToQuestion(text, it) : it
    out.push(own)
    isOpen = own !== it
  }
  return out
}

/** Characters between what one says and the other’s answer. */
const MAX_TO_ANSWER = 160

/** Whether somebody answers what another has asked right before. */
function isAnswer(text: string, question: RawAttribution, { kind, source, content }: RawAttribution): boolean {
  const [asker, speaker] = [question.source[0], source[0]]
  const [first] = content
  if (kind !== 'direct' || !asker || !speaker || !first || speaker.start <= asker.start) return false
  if (first.start - question.content[0]!.end > MAX_TO_ANSWER || isQuestion(text, first)) return false
  return text.slice(asker.start, asker.end) !== text.slice(speaker.start, speaker.end)
}

/** What somebody says up to the first question behind the cue. */
function upToQuestion(text: string, it: RawAttribution): RawAttribution {
  const cue = it.cue[0]
  const from = cue && it.content.find((span) => span.start > cue.start && isQuestion(text, span))
  return from ? upTo(it, ({ start }) => start < from.start) : it
}

const upTo = (it: RawAttribution, isOwn: (span: Span) => boolean): RawAttribution => ({
  ...it,
  content: it.content.filter(isOwn),
  quoted: it.quoted.filter(isOwn),
})

const isQuestion = (text: string, { start, end }: Span): boolean =>
  /\?["”’']?$/u.test(text.slice(Math.max(start, end - 2), end))

const opensWithQuestion = (text: string, { content }: RawAttribution): boolean =>
  content.length > 0 && isQuestion(text, content[0]!)
