/** What a shared link to a page shows, beside its title and description. */
export interface HeadView {
  article: { published: string; modified: string | null; author: string | null; tags: string[] } | null
  /** With its full address. */
  image: { url: string; alt: string; size: { width: number; height: number } | null } | null
  /** The feed of the page alone. */
  feed: { title: string; href: string } | null
}
