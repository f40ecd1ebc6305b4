import type { SiteAddress } from '../types.ts'

/** A path of the site as a full address; unchanged where no origin is configured. */
export function absolute({ origin }: Pick<SiteAddress, 'origin'>, path: string): string {
  return origin === null ? path : new URL(path, origin).href
}
