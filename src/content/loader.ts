import { fileURLToPath } from 'node:url'
import type { Loader } from 'astro/loaders'
import { z } from 'astro/zod'
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import type { Story } from '../newsroom/types.ts'
import { compileOrTake } from './begin-briefing.ts'
import { shareBriefing } from './briefing.ts'
import { digest } from './digest.ts'
import { compileCache } from './settings.ts'
import type { CompiledBriefing } from './types.ts'

export interface LoaderOptions {
  /** Path of the content folder. */
  content: string
  /** Whether stories with `draft: true` are shown. Default: in the dev server only. */
  drafts?: boolean
}

/** Milliseconds without a change after which the dev server reads the folder again; editors save in bursts. */
const settle = 60

/**
 * Astro content loader over the compiler. The store holds little, the slug, title, date and digest of
 * each story; the stories lie in the cache folder and in the shared briefing, which all pages read.
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
      await load()
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
        loaded = loaded.then(load).catch((error) => logger.error(String(error)))
      }

      async function load(): Promise<void> {
        const briefing = await compileOrTake(options)
        const told = briefing.files.map(withoutSuggestions).filter(({ messages }) => messages.length > 0)
        const wrong = told.some(({ messages }) => messages.some(({ fatal }) => fatal))
        if (told.length > 0) logger[wrong ? 'error' : 'warn'](`\n${reporter(told)}`)
        if (wrong && !watcher)
          throw new Error('The content has errors; nothing was published. Mend them and build again.')
        shareBriefing(briefing)
        fill(store, briefing)
      }
    },
  }
}

/** Suggestions are for who asks `check`; a build that succeeds says little. */
function withoutSuggestions({ path, messages }: VFile): VFile {
  return Object.assign(new VFile({ path }), { messages: messages.filter(({ fatal }) => typeof fatal === 'boolean') })
}

function addressOf({ site = 'http://localhost:4321', base }: Config): CompiledBriefing['address'] {
  return { origin: new URL(site).origin, base: base.replace(/\/?$/, '/') }
}

type Config = Parameters<Loader['load']>[0]['config']
type Store = Parameters<Loader['load']>[0]['store']

function fill(store: Store, briefing: CompiledBriefing): void {
  const gone = new Set(store.keys())
  for (const story of briefing.stories) {
    const { slug: id, title, published } = story
    const shown = digestOf(briefing, story)
    store.set({ id, data: { title, published, digest: shown }, digest: shown })
    gone.delete(id)
  }
  for (const id of gone) store.delete(id)
}

/** Covers the words, the marks, and what the rest of the collection says of the story. */
function digestOf({ newsroom, rendered, site, history }: CompiledBriefing, story: Story): string {
  const { sourcing, relations, disputed, superseded } = newsroom
  const { slug, title, description, published, updated, byline, dateline, corrections, method } = story
  const listed = { title, description, published, updated, byline, dateline, corrections, method }
  const known = [sourcing[slug], relations[slug], disputed[slug], superseded[slug], history[slug] ?? null]
  return digest(rendered[slug]!.digest, listed, site, ...known)
}
