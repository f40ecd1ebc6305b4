import { absolute } from '../addresses/absolute.ts'
import { href } from '../addresses/href.ts'
import type { Edition } from '../types.ts'

const property = {
  corrections: 'correctionsPolicy',
  ethics: 'ethicsPolicy',
  unnamedSources: 'unnamedSourcesPolicy',
  verification: 'verificationFactCheckingPolicy',
  ownership: 'ownershipFundingInfo',
} as const

/** The publisher as a schema.org NewsMediaOrganization with the policies that the site has pages for. */
export function publisherData(edition: Edition): object {
  const { publisher, policies } = edition.site
  const stated = (Object.keys(property) as (keyof typeof property)[]).flatMap((name) => {
    const path = policies[name]
    return path === null ? [] : [[property[name], absolute(edition, href(edition.base, path))]]
  })
  return {
    '@type': 'NewsMediaOrganization',
    name: publisher.name,
    ...(publisher.url === null ? {} : { url: publisher.url }),
    ...Object.fromEntries(stated),
  }
}
