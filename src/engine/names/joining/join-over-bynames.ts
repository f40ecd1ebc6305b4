import type { Span } from '../../types.ts'
import { knownKind } from '../known-kind.ts'
import { isGiven } from '../offices.ts'
import type { Form } from './merge-full-names.ts'

/** ` “Two Rivers” ` between a given name and a surname. */
const BYNAME = /^\s["“‘'](?:\p{Lu}|the\s\p{L})[\p{L} .’-]{0,22}["”’']\s$/u
/** Units between the two halves of such a name. */
const MAX_BETWEEN = 30
/** What stands behind somebody’s full name, and not behind the first words of a longer one. */
const BEHIND_NAME = /^(?:[,.;:’'”")]|\s\p{Ll}|\s\(|$)/u

/**
 * Makes one name of the halves that a byname parts: `Frank “Two Rivers” Delgado` is Frank Delgado.
 *
 * @param spans changed in place, as are the forms, in the same order.
 */
export function joinOverBynames(text: string, spans: Span[], forms: Form[]): void {
  for (let i = 0; i + 1 < forms.length; i++) {
    const at = endOfHalves(text, spans, forms, i)
    if (at < 0) continue
    spans.splice(i, at - i + 1, { start: spans[i]!.start, end: spans[at]!.end })
    forms.splice(i, at - i + 1, { ...forms[i]!, name: `${forms[i]!.name} ${forms[at]!.name}`, kind: 'person' })
  }
}

/** The index of the second half of a name that begins at an index, or -1: the byname may be found as a name of its own. */
function endOfHalves(text: string, spans: readonly Span[], forms: readonly Form[], i: number): number {
  if (!isFirstHalf(forms[i]!)) return -1
  const end = spans[i]!.end
  for (let at = i + 1; at < forms.length && at < i + 4; at++) {
    const { start, end: last } = spans[at]!
    if (start - end > MAX_BETWEEN) return -1
    if (!BYNAME.test(text.slice(end, start))) continue
    return isSecondHalf(forms[at]!) && BEHIND_NAME.test(text.slice(last, last + 2)) ? at : -1
  }
  return -1
}

const isFirstHalf = ({ name, kind }: Form): boolean =>
  /^\p{Lu}[\p{L}-]+$/u.test(name) && (isGiven(name) || kind === 'person' || (kind === 'unknown' && !knownKind(name)))

const isSecondHalf = ({ name, kind }: Form): boolean =>
  /^(?:\p{L}{1,4}\s){0,2}\p{Lu}[\p{L}’'-]+(?:\s(?:Jr|Sr|II|III)\.?)?$/u.test(name) &&
  (kind === 'unknown' || kind === 'person')
