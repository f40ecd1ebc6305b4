import type { AstroPrerenderer } from 'astro'
import { describe, expect, it } from 'vitest'
import type { RenderPool } from '../../src/build/open-render-pool.ts'
import { prerenderInThreads } from '../../src/build/prerender-in-threads.ts'

const options = { routeData: { route: '/a', component: 'src/pages/a.astro' } } as Parameters<
  AstroPrerenderer['render']
>[1]
const request = new Request('https://example.org/a/')

/** A prerenderer and threads that write down what they are asked for. */
function record({ room = true, fail = false } = {}) {
  const calls: string[] = []
  const call = async (name: string) => void calls.push(name)
  const single: AstroPrerenderer = {
    name: 'single',
    setup: () => call('setup'),
    getStaticPaths: async () => [],
    render: async () => {
      await call('render')
      return new Response('single')
    },
    teardown: () => call('teardown'),
  }
  const pool: RenderPool = {
    hasRoom: () => room,
    render: async ({ url, route, component }) => {
      await call(`thread renders ${url} by ${route} of ${component}`)
      return new Response('thread')
    },
    close: () => call('close'),
  }
  const open = async () => {
    if (fail) throw new Error('No memory for threads')
    return pool
  }
  return { calls, prerenderer: prerenderInThreads(single, open) }
}

describe('prerenderInThreads', () => {
  it('has a page rendered by a thread that has room, told where the page is and which route makes it', async () => {
    const { calls, prerenderer } = record()
    await prerenderer.setup?.()
    const rendered = await prerenderer.render(request, options)
    expect(rendered).toMatchObject({ metadata: { contentEntryKeys: [], staticImages: [] } })
    expect(calls).toEqual(['setup', 'thread renders https://example.org/a/ by /a of src/pages/a.astro'])
  })

  it('renders as Astro does while no thread is ready or has room, so that no core waits', async () => {
    const early = record()
    await early.prerenderer.render(request, options)
    const full = record({ room: false })
    await full.prerenderer.setup?.()
    await full.prerenderer.render(request, options)
    expect([early.calls, full.calls]).toEqual([['render'], ['setup', 'render']])
  })

  it('ends the threads, without which the build would never end', async () => {
    const { calls, prerenderer } = record()
    await prerenderer.setup?.()
    await prerenderer.teardown?.()
    expect(calls).toEqual(['setup', 'close', 'teardown'])
  })

  it('fails the build when threads cannot be started, since the data of the stories would be missing', async () => {
    const { prerenderer } = record({ fail: true })
    await prerenderer.setup?.()
    await prerenderer.render(request, options)
    await expect(prerenderer.teardown?.()).rejects.toThrow('No memory for threads')
  })
})
