import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { parse } from 'yaml'
import { digest } from '../build/cache/digest.ts'
import { CODE_FOLDER, PROJECT } from '../build/project.ts'
import { designCss } from '../content/design/design-css.ts'
import { designSchema } from '../content/design/schema.ts'

/** The style sheet of every page. */
const OWN = join(PROJECT, CODE_FOLDER, 'styles/index.css')

/**
 * Writes the style sheet of a project that changes the look: ours, the design of `site.yaml`, and the sheets of
 * `customCss` after them, so that they count more.
 *
 * @param path Path of the file to write.
 * @param root Folder of the project, to which sheets with `./` refer.
 * @returns The path; nothing where the project changes nothing.
 */
export function writeStyleSheet(
  path: string,
  { root, content, customCss }: { root: string; content: string; customCss: readonly string[] },
): string | undefined {
  const design = designCss(readDesign(content))
  if (design === '' && customCss.length === 0) return undefined
  const sheets = [OWN, ...customCss.map((it) => sheetPath(it, root))]
  const text = `${sheets.map((it) => `@import ${JSON.stringify(it.replaceAll('\\', '/'))};\n`).join('')}${design}`
  mkdirSync(dirname(path), { recursive: true })
  if (textOf(path) !== text) writeFileSync(path, text)
  return path
}

/**
 * Digest of a style sheet and of all that it imports. Astro keeps a page for as long as the modules that it imports are
 * the same, and does not look into a sheet that is imported by its address.
 */
export function styleSheetDigest(path: string): string {
  return digest(...sheetsOf(path, new Set()))
}

function sheetsOf(path: string, seen: Set<string>): string[] {
  if (seen.has(path)) return []
  seen.add(path)
  const text = textOf(path)
  const imported = [...text.matchAll(/@import\s+(?:url\()?["']([^"']+)["']/g)].map(([, it]) =>
    resolve(dirname(path), it!),
  )
  return [text, ...imported.flatMap((it) => sheetsOf(it, seen))]
}

/** The design of `site.yaml`; of a file that cannot be read, reading the content says more. */
function readDesign(content: string) {
  try {
    return designSchema.parse(parse(readFileSync(join(content, 'site.yaml'), 'utf8'))?.design ?? {})
  } catch {
    return designSchema.parse({})
  }
}

/**
 * Path of a style sheet that a project names.
 *
 * @throws When there is no such file.
 */
function sheetPath(sheet: string, root: string): string {
  if (!/^\.{0,2}\//.test(sheet)) return createRequire(join(root, 'package.json')).resolve(sheet)
  const path = sheet.startsWith('/') ? join(root, sheet) : resolve(root, sheet)
  readFileSync(path)
  return path
}

/** The text of a file; empty where there is none. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
