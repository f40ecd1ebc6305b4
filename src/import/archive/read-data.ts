import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'
import type { FrontmatterFields } from '../markdown/split-frontmatter.ts'
import type { SiteFiles } from './types.ts'

/**
 * Reads a configuration or data file in YAML, TOML or JSON, as its name says. A file that is not there or cannot be read
 * has no fields: what it would have said is then guessed.
 */
export function readData(files: SiteFiles, path: string): FrontmatterFields {
  const text = files.read(path)
  if (text === '') return {}
  try {
    const value = /\.toml$/.test(path)
      ? parseToml(text)
      : /\.json$/.test(path)
        ? JSON.parse(text)
        : parseYaml(text, { logLevel: 'error', uniqueKeys: false })
    return fieldsOf(value)
  } catch {
    return {}
  }
}

/** The first of these files that is there. */
export function readFirst(files: SiteFiles, paths: readonly string[]): FrontmatterFields {
  return readData(files, paths.find((path) => files.has(path)) ?? '')
}

/** A value as keys with values; none for anything else. */
export function fieldsOf(value: unknown): FrontmatterFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as FrontmatterFields) : {}
}

/** A value as text with words in it; null for anything else. */
export function stringIn(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** A folder as configurations write it, `./docs/`, without what stands round its name; null for anything else. */
export function folderIn(value: unknown): string | null {
  return stringIn(value)?.replace(/^\.?\/|\/$/g, '') ?? null
}
