import { lazy } from './lazy.ts'

/** Things once each, in order: a list to go through, and a set to look up in, made when first looked up in. */
export interface LazyList {
  list: string[]
  set: () => ReadonlySet<string>
}

export function lazyList(things: string[]): LazyList {
  const list = things.filter((thing, at) => things.indexOf(thing) === at)
  return { list, set: lazy(() => new Set(list)) }
}
