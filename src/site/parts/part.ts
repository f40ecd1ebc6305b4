import { type Html, joinHtml } from './html.ts'

/** HTML of a page that is written when the page is made. */
export interface Part {
  /** What it is made of, as plain data: for as long as that is the same, so is the HTML. */
  of: unknown
  write: () => string
}

/** A list, item by item. */
export function listPart<Item>(items: readonly Item[], write: (item: Item) => Html): Part {
  return { of: items, write: () => joinHtml(items.map((item) => write(item))) }
}
