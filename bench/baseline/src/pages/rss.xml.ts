import { getCollection } from 'astro:content'
import rss from '@astrojs/rss'
import type { APIContext } from 'astro'

export async function GET({ site }: APIContext) {
  const stories = await getCollection('articles')
  return rss({
    title: 'Baseline',
    description: 'Baseline',
    site: site ?? '',
    items: stories.map(({ id, data }) => ({ title: data.title, pubDate: data.published, link: `/articles/${id}/` })),
  })
}
