import type { FrontmatterMemo } from '../../content/read/frontmatter.ts'
import { isOn } from '../switches.ts'
import { codeVersion } from './code-version.ts'
import { digest } from './digest.ts'
import { readCached, writeCached } from './json-cache.ts'

/** Frontmatter memo that lasts from build to build: to parse and check YAML is most of the work of reading a folder. */
interface FrontmatterCache extends FrontmatterMemo {
  /** Writes what was looked up or added, and forgets the rest. */
  save(): void
}

/** @param path Path of the file that holds it. */
export function openFrontmatterCache(path: string): FrontmatterCache {
  const code = codeVersion('all')
  const before = (isOn('frontmatter-cache') && readCached<CachedFrontmatter>(path)) || {}
  const now: CachedFrontmatter = {}
  return {
    get(yaml) {
      const key = digest(code, yaml)
      const data = before[key]
      if (data !== undefined) now[key] = data
      return data
    },
    set(yaml, data) {
      now[digest(code, yaml)] = data
    },
    save() {
      if (Object.keys(now).every((key) => key in before) && Object.keys(before).every((key) => key in now)) return
      writeCached(path, now)
    },
  }
}

type CachedFrontmatter = Record<string, unknown>
