import { codeVersion } from './code-version.ts'
import { digest } from './digest.ts'
import { readCached, writeCached } from './json-cache.ts'

/**
 * Frontmatter of stories that was read before and had no mistake, by its YAML: to parse and check it is most of the work
 * of reading a folder.
 */
export interface FrontmatterCache {
  /** What the YAML was read as; nothing when it is not known. */
  take(yaml: string): unknown
  keep(yaml: string, data: unknown): void
  /** Writes down what was taken or kept, and forgets the rest. */
  save(): void
}

/** @param path Path of the file that it is kept in. */
export function openFrontmatterCache(path: string): FrontmatterCache {
  const code = codeVersion('all')
  const before = readCached<Entries>(path) ?? {}
  const now: Entries = {}
  return {
    take(yaml) {
      const key = digest(code, yaml)
      const data = before[key]
      if (data !== undefined) now[key] = data
      return data
    },
    keep(yaml, data) {
      now[digest(code, yaml)] = data
    },
    save() {
      if (Object.keys(now).every((key) => key in before) && Object.keys(before).every((key) => key in now)) return
      writeCached(path, now)
    },
  }
}

type Entries = Record<string, unknown>
