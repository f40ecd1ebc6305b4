import { once } from './lazy.ts'

/** Things once each, in order: a list to go through, and a set to look up in, made when first looked up in. */
export interface Once {
  list: string[]
  set: () => ReadonlySet<string>
}

export function listOnce(things: string[]): Once {
  const list = things.filter((thing, at) => things.indexOf(thing) === at)
  return { list, set: once(() => new Set(list)) }
}
