/** A long list in pages: the items of one and how many there are. An empty list has one empty page. */
export function pageOf<Item>(items: Item[], page: number, size: number): { items: Item[]; pages: number } {
  return {
    items: items.slice((page - 1) * size, page * size),
    pages: Math.max(1, Math.ceil(items.length / size)),
  }
}
