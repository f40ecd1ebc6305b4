import type { Address } from '../content/types.ts'
import type { CompileOptions, Opened, PageDataService } from './page-data-api.ts'

/**
 * State of the process, and the only hidden state of the project: Astro bundles the pages apart from its configuration,
 * which runs the integration, and the build command starts both, so that the three can meet only here.
 */
interface ProcessState {
  /** The service that pages are given their data by. */
  service?: PageDataService
  /** Where the site will stand, Astro's configuration included. */
  settings?: { address: Address; addressFrom: string | null }
  /** Names of the components that the project has its own of. Default: none. */
  ownComponents?: readonly string[]
  /** Takes what opening the content folder says, in place of Astro's log; the build command does. */
  onOpened?: (opened: Opened) => void
  /** A service that the build command has started before Astro was loaded, until the integration takes it. */
  prefetched?: { options: CompileOptions; service: PageDataService; opened: Promise<Opened> }
}

const KEY = Symbol.for('on-record')

/** The state of this process, made when it is first asked for. */
export function processState(): ProcessState {
  const holder = globalThis as { [KEY]?: ProcessState }
  holder[KEY] ??= {}
  return holder[KEY]
}
