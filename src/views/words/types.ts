import type { english } from './english.ts'

/** The words of the interface in one language. */
export type Words = typeof english
