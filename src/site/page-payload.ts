/** What a page shows, as it goes from worker to page at the least cost: data as JSON, HTML as it is. */
export interface PagePayload<Shown> {
  data: string
  /** The parts that are written already; of a page without any, none. */
  parts: Record<string, string>
  /** Only for types: what reading it gives. */
  shown?: Shown
}

/** All that a page shows, from its payload. */
export function readPayload<Shown>({ data, parts }: PagePayload<Shown>): Shown {
  return { ...JSON.parse(data), parts }
}
