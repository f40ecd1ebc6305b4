/** The pages of a long list as Astro wants them: the first has no number in its address. */
export function numberedPaths(pages: number): { page: string | undefined; number: number }[] {
  return Array.from({ length: pages }, (_, index) => ({
    page: index === 0 ? undefined : String(index + 1),
    number: index + 1,
  }))
}
