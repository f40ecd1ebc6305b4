import type { KnownSource, Story } from '../../newsroom/index.ts'
import { relationsShown } from '../../views/story/relations-shown.ts'
import type { SiteDescription } from '../../views/types.ts'
import type { Exports } from './open-exports.ts'

/** Trust indicators of the IPTC for the policies that a site has pages for. */
const INDICATORS = {
  corrections: 'correctionsPolicy',
  ethics: 'ethicsPolicy',
  unnamedSources: 'unnamedSourcesPolicy',
  verification: 'factCheckingPolicy',
  ownership: 'partyInfo',
} as const

const STANDARD = { name: 'ninjs', version: '3.3', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.3.json#' }
const PLAIN = 'text/plain'

/**
 * `articles/<slug>/ninjs.json`: a story as a news item of ninjs 3.3, the JSON of the IPTC, for the systems of other
 * newsrooms. `infoSources` are those whom it rests on: `origin` where a statement begins, `relay` who passed it on.
 * `associations` are its picture and the stories related to it.
 */
export function ninjs(story: Story, site: SiteDescription, exports: Exports) {
  const { newsroom, addresses, topicTitle, eventTitle } = exports
  const { slug, title, description, text, language, published, updated, byline, dateline, words } = story
  const { origins = [], relays = [] } = newsroom.sourcing[slug] ?? {}
  const page = addresses.story(slug).url
  return {
    uri: page,
    type: 'text',
    representationType: 'full',
    firstCreated: published,
    versionCreated: updated ?? published,
    pubStatus: 'usable',
    language,
    headlines: [{ role: 'main', contentType: PLAIN, value: title }],
    descriptions: [{ role: 'summary', contentType: PLAIN, value: description }],
    bodies: [{ role: 'main', contentType: PLAIN, wordCount: words, charCount: text.length, value: text }],
    ...(byline !== null && { by: byline }),
    ...(dateline !== null && { located: dateline }),
    copyrightHolder: site.publisher.name,
    ...(site.licence !== null && { usageTerms: site.licence }),
    subjects: story.topics.map((id) =>
      concept(topicTitle.get(id) ?? id, topicTitle.has(id) ? addresses.topic(id) : null),
    ),
    events: story.events.map((id) =>
      concept(eventTitle.get(id) ?? id, eventTitle.has(id) ? addresses.event(id).url : null),
    ),
    infoSources: [
      ...origins.map((source) => infoSource(source, 'origin', exports)),
      ...relays.map((source) => infoSource(source, 'relay', exports)),
    ],
    associations: [...pictureOf(story, page), ...relatedTo(slug, exports)],
    trustIndicators: trustIndicators(site, exports),
    standard: STANDARD,
  }
}

const concept = (name: string, uri: string | null) => ({ name, ...(uri !== null && { uri }) })

function infoSource({ id, name }: KnownSource, role: string, { addresses, hasDossier }: Exports) {
  return { ...concept(name, hasDossier.has(id) ? addresses.source(id).url : null), role }
}

function pictureOf({ image }: Story, page: string) {
  if (image === null) return []
  const { src, type, width, height, alt, caption, credit } = image
  const href = new URL(src, page).href
  const descriptions = [
    ...(caption === null ? [] : [{ role: 'caption', contentType: PLAIN, value: caption }]),
    ...(alt === '' ? [] : [{ role: 'altText', contentType: PLAIN, value: alt }]),
  ]
  const renditions = [{ name: 'main', href, contentType: type, width, height }]
  return [
    { name: 'lead', rel: 'lead', uri: href, type: 'picture', descriptions, renditions, ...(credit && { by: credit }) },
  ]
}

function relatedTo(slug: string, { newsroom, storyOf, timelineOf, addresses }: Exports) {
  const [event = ''] = storyOf.get(slug)?.events ?? []
  return relationsShown(newsroom.relations[slug] ?? [], { slug }, timelineOf.get(event)).map((relation) => ({
    name: storyOf.get(relation.slug)?.title ?? relation.slug,
    rel: relation.kind,
    uri: addresses.story(relation.slug).url,
    type: 'text',
  }))
}

function trustIndicators({ policies }: SiteDescription, { addresses }: Exports) {
  return (Object.keys(INDICATORS) as (keyof typeof INDICATORS)[]).flatMap((policy) => {
    const path = policies[policy]
    if (path === null) return []
    const role = `http://cv.iptc.org/newscodes/trustindicator/${INDICATORS[policy]}`
    return [{ role, title: policy, href: new URL(path.replace(/^\//, ''), addresses.home).href }]
  })
}
