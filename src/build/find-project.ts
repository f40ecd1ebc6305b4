import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Names under which Astro looks for its configuration. */
const NAMES = ['mjs', 'js', 'ts', 'mts', 'cjs', 'cts'].map((ending) => `astro.config.${ending}`)

/** Reads Astro's configuration of a project as text; nothing where there is none. */
function readConfigText(root: string): { name: string; text: string } | undefined {
  for (const name of NAMES) {
    try {
      return { name, text: readFileSync(join(root, name), 'utf8') }
    } catch {}
  }
  return undefined
}

/**
 * Finds the project that a command is run in: the nearest folder, upwards, that has a configuration of Astro.
 *
 * @throws When there is none.
 */
export function findProject(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (readConfigText(at)) return at
    if (dirname(at) === at) {
      throw new Error(
        `Found no astro.config.mjs in ${folder} or above it. \`npx on-record init\` makes a project; \`integrations: [onRecord()]\` makes one of any Astro project.`,
      )
    }
  }
}

/**
 * The content folder that `onRecord({ content: '…' })` names in Astro's configuration. It is read without running the
 * file, which would load Astro: a command that checks one story takes less time than that.
 *
 * @returns Nothing where the configuration names none.
 * @throws When it is no text in quotation marks.
 */
export function configuredContent(root: string): string | undefined {
  const config = readConfigText(root)
  const options = config && /\bonRecord\(\s*\{(.*?)\}\s*\)/s.exec(withoutComments(config.text))?.[1]
  const value = options && /(?:^|[\s,])content\s*:\s*(.+)/s.exec(options)?.[1]
  if (!value) return undefined
  const literal = /^(['"`])((?:(?!\1|\$\{).)+)\1\s*(?:,|$)/s.exec(value)?.[2]
  if (literal !== undefined) return literal
  throw new Error(
    `Unexpected \`content: ${value.split('\n')[0]}\` in ${config.name}, expected a path in quotation marks such as './content': commands read it without running the file. Or set SITE_CONTENT.`,
  )
}

function withoutComments(code: string): string {
  return code.replace(/\/\*.*?\*\/|(?<=^|\s)\/\/.*$/gms, (comment) => (comment.startsWith('//') ? '' : ' '))
}
