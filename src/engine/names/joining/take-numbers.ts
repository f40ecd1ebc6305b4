import type { Span } from '../../types.ts'
import type { Form } from './merge-full-names.ts'

/**
 * Gives a name the number that stands ahead of it wherever the story has it: `2 Sisters`.
 *
 * @param spans changed in place, as are the forms, in the same order.
 */
export function takeNumbers(text: string, spans: Span[], forms: Form[]): void {
  const ahead = new Map<string, Set<string>>()
  const numbers = spans.map(({ start }) => NUMBER_AHEAD.exec(text.slice(Math.max(0, start - 5), start))?.[1] ?? '')
  for (const [i, { name }] of forms.entries()) ahead.set(name, (ahead.get(name) ?? new Set()).add(numbers[i]!))
  const counts = Map.groupBy(forms, ({ name }) => name)
  for (const [i, form] of forms.entries()) {
    const number = numbers[i]!
    if (number === '' || form.kind === 'place' || ahead.get(form.name)!.size > 1 || counts.get(form.name)!.length < 2)
      continue
    spans[i] = { start: spans[i]!.start - number.length - 1, end: spans[i]!.end }
    forms[i] = { ...form, name: `${number} ${form.name}` }
  }
}

/** Not `On May 2 Sisters`: behind a sentence’s end, a mark or a small letter. */
const NUMBER_AHEAD = /(?:^|[^\p{L}\p{N}.,]\s?|\p{Ll}\s|[.!?]\s)(\d{1,2})\s$/u
