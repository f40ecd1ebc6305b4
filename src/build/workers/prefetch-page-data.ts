import { availableParallelism } from 'node:os'
import { isDeepStrictEqual } from 'node:util'
import type { CompileOptions } from '../compile-content.ts'
import type { Desk, Opened } from '../page-data.ts'
import { openDeskThread } from './start-page-data-worker.ts'

interface Begun {
  options: CompileOptions
  desk: Desk
  opened: Promise<Opened>
}

/** The build command and the loader, which Astro runs, meet in the process. */
const shared = globalThis as { [place]?: Begun }
const place = Symbol.for('on-record.begun')

/**
 * Begins to open a desk, so that it is at work while Astro is loaded; `takeBegun` takes what comes of it.
 *
 * @returns The desk, to be closed by whoever began.
 */
export async function beginEdition(options: CompileOptions): Promise<Desk> {
  const desk = await (availableParallelism() > 1 ? openDeskThread() : deskHere())
  const opened = desk.open(options)
  // Whoever takes it hears of the error; until then it is nobody's.
  opened.catch(() => undefined)
  shared[place] = { options, desk, opened }
  return desk
}

/** The desk that was begun with these options, once; otherwise another, in this thread. */
export async function takeBegun(options: CompileOptions): Promise<Pick<Begun, 'desk' | 'opened'>> {
  const begun = shared[place]
  delete shared[place]
  if (begun && isDeepStrictEqual(begun.options, options)) return begun
  // Two at once might write into one cache.
  await begun?.opened.catch(() => undefined)
  const desk = await deskHere()
  return { desk, opened: desk.open(options) }
}

/** A desk in this thread. Its code, which is most of the project, is loaded only here. */
async function deskHere(): Promise<Desk> {
  const { createDesk } = await import('../page-data.ts')
  return createDesk()
}
