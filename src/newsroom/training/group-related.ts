import { buildNewsroom } from '../build-newsroom.ts'
import type { Story } from '../types.ts'

/** Most stories of a group, as of an event of which few stories are told. */
const MOST = 5

const DAY_MS = 24 * 3_600_000

/**
 * Groups articles with those that a newsroom relates to them, none in two groups, each told a day after the one before: what
 * their figures say is mostly of several affairs that are alike.
 */
export function groupRelated(articles: readonly Story[]): Story[][] {
  const { relations } = buildNewsroom({ stories: [...articles], sources: [], events: [], topics: [] })
  const bySlug = new Map(articles.map((article) => [article.slug, article]))
  return articles.flatMap((article) => {
    if (!bySlug.has(article.slug)) return []
    const slugs = [article.slug, ...(relations[article.slug] ?? []).map(({ slug }) => slug)]
    const group = slugs.flatMap((slug) => bySlug.get(slug) ?? []).slice(0, MOST)
    if (group.length === 1) return []
    for (const { slug } of group) bySlug.delete(slug)
    return [group.map((story, at) => ({ ...story, events: [article.slug], published: daysAfter(story.published, at) }))]
  })
}

const daysAfter = (published: string, days: number): string =>
  new Date(Date.parse(published) + days * DAY_MS).toISOString()
