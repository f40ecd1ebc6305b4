/** Stories on a page of a long list. */
const STORIES_ON_A_PAGE = 50

/** How many pages a long list has. An empty list has one empty page. */
export function pagesOf(length: number, size = STORIES_ON_A_PAGE): number {
  return Math.max(1, Math.ceil(length / size))
}

/** The items of one page of a long list. */
export function pageOf<Item>(items: Item[], page: number, size = STORIES_ON_A_PAGE): Item[] {
  return items.slice((page - 1) * size, page * size)
}
