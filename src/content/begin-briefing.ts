import { availableParallelism } from 'node:os'
import { isDeepStrictEqual } from 'node:util'
import { type CompileOptions, compileBriefing } from './compile-briefing.ts'
import { openThreads } from './compile-threads.ts'
import type { CompiledBriefing } from './types.ts'

interface Begun {
  options: CompileOptions
  briefing: Promise<CompiledBriefing>
}

/** The build command and the loader, which Astro runs, meet in the process. */
const shared = globalThis as { [place]?: Begun }
const place = Symbol.for('on-record.begun')

/**
 * Begins to compile, so that Astro is loaded while threads work, and threads load the engine while the content is
 * read; `compileOrTake` takes what comes of it.
 */
export function beginBriefing(options: CompileOptions): void {
  const threads = availableParallelism() > 1 ? openThreads() : undefined
  const briefing = compileBriefing({ ...options, threads }).finally(() => threads?.close())
  // Whoever takes it hears of the error; until then it is nobody's.
  briefing.catch(() => undefined)
  shared[place] = { options, briefing }
}

/** The briefing that was begun with these options, once; otherwise compiles. */
export function compileOrTake(options: CompileOptions): Promise<CompiledBriefing> {
  const begun = shared[place]
  delete shared[place]
  return begun && isDeepStrictEqual(begun.options, options) ? begun.briefing : compileBriefing(options)
}
