import { join } from 'node:path'
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import type { CompiledContent } from '../content/types.ts'
import type { Handed } from '../site/page-payload.ts'
import type { Part } from '../site/parts/part.ts'
import { type Edition, type Kind, type ParamsOf, type Route, routes, type ShownBy } from '../site/routes.ts'
import { writeData } from '../site/write-json.ts'
import { openEdition } from '../views/build-site-index.ts'
import { digest } from './cache/digest.ts'
import { type CompileOptions, compileContent } from './compile-content.ts'
import { openPageKeys, type PageKeys } from './page-cache-keys.ts'
import { relateContent } from './relate-content.ts'
import type { CompileThreads } from './workers/worker-pool.ts'

/** Who knows the edition and answers what pages ask: in this thread, or in one of its own. */
export interface Desk {
  /**
   * Reads and compiles a content folder. It is at hand as soon as that is done; the stories are related afterwards, and
   * all other questions wait for it.
   */
  open(options: CompileOptions): Promise<Opened>
  /** Which pages of a kind there are, each with a key that changes when what it shows does, from build to build. */
  paths<K extends Kind>(kind: K): Promise<{ params: ParamsOf<K>; cacheKey: string }[]>
  /** All that a page shows. Rejects when there is no such page. */
  show<K extends Kind>(kind: K, params: ParamsOf<K>): Promise<Handed<ShownBy<K>>>
  /** Writes the data beside the pages into the folder of the site. */
  writeData(out: string): Promise<void>
  /** Writes down for the next build what pages have shown in this one. */
  keepKeys(): Promise<void>
  close(): Promise<void>
}

/** What opening says of a content folder. */
export interface Opened {
  /** What editors should mend, for the terminal; empty when there is nothing. */
  report: string
  /** Whether the site would be wrong. */
  wrong: boolean
  stories: Entry[]
}

/** What Astro's store holds of a story. */
export interface Entry {
  slug: string
  title: string
  published: string
  /** Of the story and of all that others may say of it. What a page really shows is in its `cacheKey`. */
  digest: string
}

/**
 * A desk in this thread.
 *
 * @param openThreads Opens threads to compile stories in, before there is work. Default: they are opened when there is.
 */
export function createDesk(openThreads?: () => Promise<CompileThreads>): Desk {
  let current: { edition: Promise<Edition>; keys: PageKeys } | undefined

  async function ready(): Promise<{ edition: Edition; keys: PageKeys }> {
    if (!current) throw new Error('Expected the desk to be opened before it is asked')
    const { edition, keys } = current
    return { edition: await edition, keys }
  }

  return {
    async open(options) {
      const threads = await openThreads?.()
      const content = await compileContent(options, threads)
      const edition = answerFirst()
        .then(() => relateContent(content, options, threads))
        .then((briefing) => openEdition(briefing, briefing.address))
        .finally(() => threads?.close())
      // Whoever asks hears of the error; until then it is nobody's.
      edition.catch(() => undefined)
      current = { edition, keys: openPageKeys(join(options.cache, 'pages.json')) }
      return openedOf(content)
    },
    async paths(kind) {
      const { edition, keys } = await ready()
      const all = routeOf(kind).paths(edition)
      return all.map((params) => {
        const page = nameOf(kind, params)
        if (!keys.knows(page)) return { params, cacheKey: keys.fresh }
        const { data, madeOf } = prepare(edition, kind, params)
        return { params, cacheKey: keys.note(page, data, madeOf) }
      })
    },
    async show(kind, params) {
      const { edition, keys } = await ready()
      const { data, parts, madeOf } = prepare(edition, kind, params)
      keys.note(nameOf(kind, params), data, madeOf)
      const written = Object.entries(parts).map(([name, part]) => [name, part.write()])
      return { data, parts: Object.fromEntries(written) }
    },
    async writeData(out) {
      const { edition } = await ready()
      await writeData(out, edition, answerFirst)
    },
    async keepKeys() {
      const { keys } = await ready()
      keys.save()
    },
    close: async () => undefined,
  }
}

/** Lets what was asked meanwhile be answered before work goes on. */
function answerFirst(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** What a page shows: its data as JSON, its parts yet to be written, and what they are made of. */
function prepare<K extends Kind>(edition: Edition, kind: K, params: ParamsOf<K>) {
  const { parts = {}, ...data } = routeOf(kind).show(edition, params)
  return { data: JSON.stringify(data), parts, madeOf: JSON.stringify(Object.values(parts).map(({ of }) => of)) }
}

function routeOf<K extends Kind>(kind: K) {
  return routes[kind] as unknown as Route<ParamsOf<K>, { parts?: Record<string, Part> }>
}

function nameOf(kind: Kind, params: object): string {
  const given = Object.entries(params).filter(([, value]) => value !== undefined)
  return [kind, ...given.map((entry) => entry.join('=')).sort()].join('/')
}

function openedOf({ address, versions, files, stories, rendered }: CompiledContent): Opened {
  const told = files.map(withoutSuggestions).filter(({ messages }) => messages.length > 0)
  const all = digest(address, versions, ...files.map(String))
  return {
    report: told.length > 0 ? reporter(told) : '',
    wrong: told.some(({ messages }) => messages.some(({ fatal }) => fatal)),
    stories: stories.map(({ slug, title, published }) => ({
      slug,
      title,
      published,
      digest: digest(rendered[slug]!.digest, all),
    })),
  }
}

/** Suggestions are for who asks `check`; a build that succeeds says little. */
function withoutSuggestions({ path, messages }: VFile): VFile {
  return Object.assign(new VFile({ path }), { messages: messages.filter(({ fatal }) => typeof fatal === 'boolean') })
}
