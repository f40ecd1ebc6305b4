import { fileURLToPath } from 'node:url'
import type { Loader } from 'astro/loaders'
import { z } from 'astro/zod'
import type { Address } from '../content/types.ts'
import type { Opened, StoreEntry } from '../site/page-data-api.ts'
import { processState } from '../site/process-state.ts'
import { compileCache } from './settings.ts'
import { takePrefetched } from './workers/prefetch-page-data.ts'

interface LoaderOptions {
  /** Path of the content folder. */
  content: string
  /** Whether stories with `draft: true` are shown. Default: in the dev server only. */
  drafts?: boolean
}

/** Milliseconds without a change after which the dev server reads the folder again; editors save in bursts. */
const settle = 60

/**
 * Astro content loader over the page data service. The store holds little, the slug, title, date and digest of each
 * story; the stories lie in the cache folder, and pages get what they show from the service.
 *
 * @throws On building, when an editor's file has an error: the site would be wrong.
 */
export function storyLoader({ content, drafts }: LoaderOptions): Loader {
  return {
    name: 'on-record',
    schema: z.object({ title: z.string(), published: z.string(), digest: z.string() }),
    async load({ store, config, logger, watcher }) {
      const cache = compileCache(fileURLToPath(config.cacheDir))
      const options = {
        content,
        cache,
        address: addressOf(config),
        drafts: drafts ?? watcher !== undefined,
      }
      const { service, opened } = await takePrefetched(options)
      processState().service = service
      take(await opened)
      if (!watcher) return
      let timer: NodeJS.Timeout | undefined
      let loaded = Promise.resolve()
      watcher.add(content)
      watcher.on('all', (_event, path) => {
        if (!path.startsWith(content)) return
        clearTimeout(timer)
        timer = setTimeout(reload, settle)
      })

      /** One after the other: two at once would write into one cache, and the older may end last. */
      function reload(): void {
        loaded = loaded
          .then(async () => take(await service.open(options)))
          .catch((error) => logger.error(String(error)))
      }

      function take(opened: Opened): void {
        const { report, wrong, stories, heldBack } = opened
        const { onOpened } = processState()
        onOpened?.(opened)
        const isReported = onOpened !== undefined
        if (report !== '' && !isReported) logger[wrong ? 'error' : 'warn'](`\n${report}`)
        for (const { path, published } of watcher ? heldBack : []) {
          logger.info(`${path} is shown here only: it is scheduled for ${published}`)
        }
        if (wrong && !watcher)
          throw new Error('The content has errors; nothing was published. Mend them and build again.')
        fill(store, stories)
      }
    },
  }
}

function addressOf({ site = 'http://localhost:4321', base }: Config): Address {
  return { origin: new URL(site).origin, base: base.replace(/\/?$/, '/') }
}

type Config = Parameters<Loader['load']>[0]['config']
type Store = Parameters<Loader['load']>[0]['store']

function fill(store: Store, stories: readonly StoreEntry[]): void {
  const gone = new Set(store.keys())
  for (const { slug: id, title, published, digest } of stories) {
    store.set({ id, data: { title, published, digest }, digest })
    gone.delete(id)
  }
  for (const id of gone) store.delete(id)
}
