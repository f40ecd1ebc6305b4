import type { Opened } from './page-data.ts'

/** The build command and the loader, which Astro runs, meet in the process. */
const shared = globalThis as { [place]?: (opened: Opened) => void }
const place = Symbol.for('on-record.opened')

/** Has `listen` told what opening the content folder says, in place of Astro's log. */
export function listenToOpening(listen: (opened: Opened) => void): void {
  shared[place] = listen
}

/** @returns Whether somebody listens. */
export function announceOpened(opened: Opened): boolean {
  shared[place]?.(opened)
  return shared[place] !== undefined
}
