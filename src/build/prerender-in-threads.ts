import type { AstroPrerenderer } from 'astro'
import type { RenderPool } from './open-render-pool.ts'

/**
 * Shares the rendering of pages between the main thread and others.
 *
 * @param single Astro's own prerenderer, which renders what no thread has room for
 * @param open starts the threads; pages are not kept waiting until they are ready
 */
export function prerenderInThreads(single: AstroPrerenderer, open: () => Promise<RenderPool>): AstroPrerenderer {
  let opening: Promise<RenderPool> | undefined
  let ready: RenderPool | undefined
  return {
    ...single,
    name: 'on-record:threads',
    async setup() {
      await single.setup?.()
      opening = open()
      // An error is told on teardown, which waits for the threads too.
      opening.then((pool) => (ready = pool)).catch(() => undefined)
    },
    async render(request, options) {
      if (!ready?.hasRoom()) return single.render(request, options)
      const { route, component } = options.routeData
      // Pages show no entry of a content collection and no image that Astro would have to make.
      return {
        response: await ready.render({ url: request.url, route, component }),
        metadata: { contentEntryKeys: [], staticImages: [] },
      }
    },
    async teardown() {
      await (await opening)?.close()
      await single.teardown?.()
    },
  }
}
