import type { CreativeWork, NewsMediaOrganization, Organization, Person, Thing } from 'schema-dts'
import type { KnownSource } from '../../newsroom/index.ts'

/** A source in schema.org terms; null for people who are not named. */
export function sourceAgent({ name, kind, registered }: KnownSource): Thing | null {
  const said = {
    name,
    ...(registered?.description == null ? {} : { description: registered.description }),
    ...(registered?.url == null ? {} : { url: registered.url }),
  }
  if (kind === 'unnamed') return null
  if (kind === 'person' || kind === 'official') return { '@type': 'Person', ...said } satisfies Person
  if (kind === 'outlet') return { '@type': 'NewsMediaOrganization', ...said } satisfies NewsMediaOrganization
  if (kind === 'document') return { '@type': 'CreativeWork', ...said } satisfies CreativeWork
  return { '@type': 'Organization', ...said } satisfies Organization
}
