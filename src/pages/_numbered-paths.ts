/** All pages of a long list as Astro wants them: the first has no number. */
export function numberedPaths<View extends { pages: number }>(
  viewOf: (page: number) => View,
): { page: string | undefined; view: View }[] {
  const first = viewOf(1)
  const others = Array.from({ length: first.pages - 1 }, (_, index) => index + 2)
  return [{ page: undefined, view: first }, ...others.map((page) => ({ page: String(page), view: viewOf(page) }))]
}
