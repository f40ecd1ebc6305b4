import type { CompiledBriefing } from '../content/types.ts'
import type { Day, SiteIndex } from '../views/types.ts'
import { day } from './parts/day.ts'
import { listPart, type Part } from './parts/part.ts'

/** The briefing, indexed for views. */
export type BuiltSite = SiteIndex & CompiledBriefing

/** One kind of page. */
export interface Route<Params, Shown> {
  /** Which pages there are of it. */
  paths: (siteIndex: BuiltSite) => Params[]
  /**
   * All that the page at an address shows, as data that JSON can hold, but for `parts`. The page is made anew when it
   * or what its parts are made of changes.
   */
  show: (siteIndex: BuiltSite, params: Params) => Shown
}

const one = () => [{}]

/** A route whose pages are known beforehand: there is one. */
export function single<Shown>(show: (siteIndex: BuiltSite) => Shown): Route<object, Shown> {
  return { paths: one, show }
}

/** A route as it is given; only for its types. */
export function route<Params, Shown>(given: Route<Params, Shown>): Route<Params, Shown> {
  return given
}

/** A list of stories by day, apart from the rest of its page. */
export function listedByDay<View extends { days: Day[] }>({ days, ...view }: View, write = day) {
  return { view, parts: { days: listPart(days, write) } }
}

/** A page that is all one part. */
export function file<Data>(of: Data, write: (data: Data) => string) {
  return { parts: { file: { of, write: () => write(of) } } }
}

/** What a page gets to show: its parts are written. */
export type Written<Shown> = Shown extends { parts: Record<infer Name extends string, Part> }
  ? Omit<Shown, 'parts'> & { parts: Record<Name, string> }
  : Shown
