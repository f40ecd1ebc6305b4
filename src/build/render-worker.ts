import { deserialize } from 'node:v8'
import { workerData } from 'node:worker_threads'
import { shareBriefing } from '../content/briefing.ts'
import type { CompiledBriefing } from '../content/types.ts'
import { type DataPlace, storyDataWriter } from './write-story-data.ts'

export interface RenderSetup extends DataPlace {
  /** The briefing as `v8.serialize` writes it, one copy for all threads. */
  briefing: Uint8Array
  /** Address of the built `render-entry.ts`. */
  entry: string
}

/** A page to render: its full address, and the route that Astro has chosen for it. */
export interface RenderJob {
  url: string
  route: string
  component: string
}

export interface RenderedPage {
  status: number
  headers: [string, string][]
  /** HTML in UTF-8. */
  body: ArrayBuffer
}

/** Tinypool hands the pool's data over as the second of two. */
const [, setup] = workerData as [unknown, RenderSetup]
const briefing: CompiledBriefing = deserialize(setup.briefing)
shareBriefing(briefing)
const { app }: typeof import('./render-entry.ts') = await import(setup.entry)

export async function render({ url, route, component }: RenderJob): Promise<RenderedPage> {
  const known = app.manifest.routes.find(({ routeData: it }) => it.route === route && it.component === component)
  if (!known) throw new Error(`Unexpected route ${route}, expected one of the built pages`)
  const response = await app.render(new Request(url), { routeData: known.routeData })
  return { status: response.status, headers: [...response.headers], body: await response.arrayBuffer() }
}

export const writeStoryData = storyDataWriter(briefing, setup)
