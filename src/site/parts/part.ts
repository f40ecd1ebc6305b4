import { type Html, joinHtml } from './html.ts'
import { type ItemWriters, itemWriters } from './item-writers.ts'

/** HTML of a page that is written when the page is made. */
export interface Part {
  /** What it is made of, as plain data: for as long as that is the same, so is the HTML. */
  of: unknown
  /**
   * Writes it as HTML.
   *
   * @param writers Writers of the items in it. Default: ours.
   */
  write: (writers?: ItemWriters) => string
}

/** A list, item by item. */
export function listPart<Item>(items: readonly Item[], write: (item: Item, writers: ItemWriters) => Html): Part {
  return { of: items, write: (writers = OURS) => joinHtml(items.map((item) => write(item, writers))) }
}

const OURS = itemWriters([])
