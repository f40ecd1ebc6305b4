import type { Format, Moment, SiteIndex } from '../types.ts'

/** A date with its words in one of the shapes of `Format`. */
export function moment(
  siteIndex: Pick<SiteIndex, 'format'>,
  iso: string,
  shape: Exclude<keyof Format, 'number' | 'roundNumber' | 'dayKey'> = 'shortDay',
): Moment {
  return { iso, text: siteIndex.format[shape](iso) }
}
