/** What a page shows as threads hand it over at the least cost: data as JSON, HTML as it is. */
export interface PagePayload<Shown> {
  data: string
  /** The parts that are written already; of a page without any, none. */
  parts: Record<string, string>
  /** Only for types: what reading it gives. */
  shown?: Shown
}

export function readPayload<Shown>({ data, parts }: PagePayload<Shown>): Shown {
  return { ...JSON.parse(data), parts }
}
