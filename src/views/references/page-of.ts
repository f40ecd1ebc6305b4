/** Stories on a page of a long list. */
const STORIES_ON_A_PAGE = 50

/** How many pages a long list has. An empty list has one empty page. */
export function pagesOf(length: number): number {
  return Math.max(1, Math.ceil(length / STORIES_ON_A_PAGE))
}

/** The items of one page of a long list. */
export function pageOf<Item>(items: Item[], page: number): Item[] {
  return items.slice((page - 1) * STORIES_ON_A_PAGE, page * STORIES_ON_A_PAGE)
}
