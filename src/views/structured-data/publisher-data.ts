import type { NewsMediaOrganization } from 'schema-dts'
import { absolute } from '../../addresses/absolute.ts'
import { href } from '../../addresses/href.ts'
import type { SiteIndex } from '../types.ts'

const property = {
  corrections: 'correctionsPolicy',
  ethics: 'ethicsPolicy',
  unnamedSources: 'unnamedSourcesPolicy',
  verification: 'verificationFactCheckingPolicy',
  ownership: 'ownershipFundingInfo',
} as const

/** The publisher as a schema.org NewsMediaOrganization with the policies that the site has pages for. */
export function publisherData(siteIndex: SiteIndex): Exclude<NewsMediaOrganization, string> {
  const { publisher, policies, logo } = siteIndex.site
  const stated = (Object.keys(property) as (keyof typeof property)[]).flatMap((name) => {
    const path = policies[name]
    return path === null ? [] : [[property[name], absolute(siteIndex, href(siteIndex.base, path))]]
  })
  return {
    '@type': 'NewsMediaOrganization',
    name: publisher.name,
    ...(logo === null ? {} : { logo: { '@type': 'ImageObject', url: absolute(siteIndex, logo.light.src) } }),
    ...(publisher.url === null ? {} : { url: publisher.url }),
    ...Object.fromEntries(stated),
  }
}
