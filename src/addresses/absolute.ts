/** A path of the site as a full address; unchanged where no origin is configured. */
export function absolute({ origin }: { origin: string | null }, path: string): string {
  return origin === null ? path : new URL(path, origin).href
}
