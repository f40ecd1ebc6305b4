import type { CompileOptions, Opened, PageDataService } from './page-data-api.ts'

/**
 * State of the process, and the only hidden state of the project: Astro bundles the pages apart from the content config
 * that runs the loader, and the build command starts both, so that the three can meet only here.
 */
interface ProcessState {
  /** The service that pages are given their data by. */
  service?: PageDataService
  /** A service that the build command has started before Astro was loaded, until the loader takes it. */
  /** Takes what opening the content folder says, in place of Astro's log. */
  onOpened?: (opened: Opened) => void
  prefetched?: { options: CompileOptions; service: PageDataService; opened: Promise<Opened> }
}

const KEY = Symbol.for('on-record')

export function processState(): ProcessState {
  const holder = globalThis as { [KEY]?: ProcessState }
  holder[KEY] ??= {}
  return holder[KEY]
}
