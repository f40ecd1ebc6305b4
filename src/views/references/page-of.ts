/** Stories on a page of a long list. */
const STORIES_ON_A_PAGE = 50

/** How many pages a long list has. An empty list has one empty page. */
export function pagesOf(length: number, size = STORIES_ON_A_PAGE): number {
  return Math.max(1, Math.ceil(length / size))
}

/** What stands for each page of a list in its address: nothing for the first, and then its number. */
export function pageNumbers(pages: number): (string | undefined)[] {
  return Array.from({ length: pages }, (_, index) => (index === 0 ? undefined : String(index + 1)))
}

/** The items of one page of a long list, pages from 1. */
export function pageOf<Item>(items: Item[], page: number, size = STORIES_ON_A_PAGE): Item[] {
  return items.slice((page - 1) * size, page * size)
}
