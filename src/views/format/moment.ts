import type { Edition, Format, Moment } from '../types.ts'

/** A date with its words in one of the shapes of `Format`. */
export function moment(
  edition: Pick<Edition, 'format'>,
  iso: string,
  shape: Exclude<keyof Format, 'number' | 'dayKey'> = 'shortDay',
): Moment {
  return { iso, text: edition.format[shape](iso) }
}
