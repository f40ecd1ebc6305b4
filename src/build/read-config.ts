import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { runInNewContext } from 'node:vm'
import type { RemarkPlugin } from '../content/types.ts'

/** Names under which Astro looks for its configuration. */
const NAMES = ['mjs', 'js', 'ts', 'mts', 'cjs', 'cts'].map((ending) => `astro.config.${ending}`)

/** Reads Astro's configuration of a project as text; nothing where there is none. */
export function readConfigText(root: string): { name: string; text: string } | undefined {
  for (const name of NAMES) {
    try {
      return { name, text: readFileSync(join(root, name), 'utf8') }
    } catch {}
  }
  return undefined
}

/**
 * The content folder that `onRecord({ content: '…' })` names in Astro's configuration. It is read without running the
 * file, which would load Astro: a command that checks one story takes less time than that.
 *
 * @returns Nothing where the configuration names none.
 * @throws When it is no text in quotation marks.
 */
export function configuredContent(root: string): string | undefined {
  const found = readOption(root, 'content')
  if (!found) return undefined
  const { name, value } = found
  const literal = /^(['"`])((?:(?!\1|\$\{).)+)\1$/s.exec(value)?.[2]
  if (literal !== undefined) return literal
  throw new Error(
    `Unexpected \`content: ${value.split('\n')[0]}\` in ${name}, expected a path in quotation marks such as './content': commands read it without running the file. Or set SITE_CONTENT.`,
  )
}

/**
 * The remark plugins that `onRecord({ remarkPlugins: […] })` names in Astro's configuration, read without running the
 * file. None where it names none.
 *
 * @throws When they are no list of names with options, or refer to anything else in the file.
 */
export function configuredPlugins(root: string): RemarkPlugin[] {
  const found = readOption(root, 'remarkPlugins')
  if (!found) return []
  const given = evaluate(found.value)
  if (isPluginList(given)) return JSON.parse(JSON.stringify(given))
  throw new Error(
    `Unexpected \`remarkPlugins: ${found.value.split('\n')[0]}\` in ${found.name}, expected a list such as ['./src/remark/marks.mjs', ['remark-name', { option: 1 }]]: threads load them by name, and commands read it without running the file.`,
  )
}

/**
 * Checks that the remark plugins are those that commands read in the configuration as text.
 *
 * @throws When they are not.
 */
export function checkPlugins(plugins: RemarkPlugin[], root: string): void {
  if (isDeepStrictEqual(plugins, configuredPlugins(root))) return
  throw new Error(
    "Unexpected `remarkPlugins` of onRecord(), expected a list that is written there, such as ['./src/remark/marks.mjs', ['remark-name', { option: 1 }]]: threads load them by name, and commands read it without running the file.",
  )
}

/** Whether a value is a list of names of plugins, with options that JSON can hold or without. */
function isPluginList(value: unknown): value is RemarkPlugin[] {
  return Array.isArray(value) && value.every(isPlugin)
}

function isPlugin(value: unknown): boolean {
  if (typeof value === 'string') return value !== ''
  if (!Array.isArray(value) || value.length !== 2 || typeof value[0] !== 'string') return false
  const options: unknown = value[1]
  return typeof options === 'object' && options !== null && JSON.stringify(options) === JSON.stringify(plain(options))
}

/** What JSON can hold of a value; a function or a pattern in it is lost, so that the two differ. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_key, it) => (typeof it === 'function' || isPattern(it) ? String(it) : it)))
}

const isPattern = (value: unknown) => Object.prototype.toString.call(value) === '[object RegExp]'

/** The value of an option of `onRecord()` as it is written; nothing where it has none. */
function readOption(root: string, option: string): { name: string; value: string } | undefined {
  const config = readConfigText(root)
  const value = config && optionsIn(config.text).get(option)
  return value === undefined ? undefined : { name: config!.name, value }
}

/** What tells options of `onRecord()` apart: its own call, text in quotation marks, comments, brackets and commas. */
const TOKENS =
  /\bonRecord\s*\(\s*\{|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`|\/\/[^\n]*|\/\*.*?\*\/|[[\](){},]/gs

/** The options of the first `onRecord({ … })` of a code, as they are written there, comments aside. */
function optionsIn(code: string): Map<string, string> {
  const written: string[] = []
  let [depth, option, last] = [0, '', 0]
  for (const { 0: token, index } of code.matchAll(TOKENS)) {
    const before = code.slice(last, index)
    last = index + token.length
    if (depth === 0) {
      if (token.startsWith('onRecord')) depth = 1
      continue
    }
    option += before
    if (/^[[({]$/.test(token)) depth++
    if (/^[\])}]$/.test(token)) depth--
    const isEnd = depth === 0 || (depth === 1 && token === ',')
    if (!isEnd && !/^\/[/*]/.test(token)) option += token
    if (isEnd) {
      written.push(option)
      option = ''
    }
    if (depth === 0) break
  }
  const pairs = written.flatMap((it) => {
    const [, name, value] = /^\s*['"]?(\w+)['"]?\s*:\s*(.*?)\s*$/s.exec(it) ?? []
    return name === undefined || value === undefined ? [] : [[name, value] as const]
  })
  return new Map(pairs)
}

/** The value of a literal; nothing where the code is none. */
function evaluate(code: string): unknown {
  try {
    return runInNewContext(`(${code})`, {})
  } catch {
    return undefined
  }
}
