import { dirname, join, resolve } from 'node:path'
import type { HookParameters } from 'astro'
import { CODE_FOLDER, PROJECT } from '../build/project.ts'
import { styleSheetDigest } from './style-sheets.ts'

type Plugin = NonNullable<
  NonNullable<Parameters<HookParameters<'astro:config:setup'>['updateConfig']>[0]['vite']>['plugins']
>[number]

interface Replaced {
  /** Paths of a project's components by paths of ours. */
  components: ReadonlyMap<string, string>
  /** Path of the style sheet that stands in the place of ours; nothing where ours does. */
  styleSheet: () => string | undefined
}

/**
 * Vite plugin that gives our own modules what a project has put in the place of ours. Others, the project's own
 * components above all, get ours by its path, so that one can be put around it.
 */
export function replaceModules({ components, styleSheet }: Replaced): Plugin {
  const code = join(PROJECT, CODE_FOLDER)
  const own = join(code, 'styles/index.css')
  let isBuild = false
  return {
    name: 'on-record:replace-modules',
    enforce: 'pre',
    configResolved({ command }) {
      isBuild = command === 'build'
    },
    resolveId(source: string, importer: string | undefined) {
      if (!source.startsWith('.') || !importer?.startsWith(code)) return null
      const [path, query] = resolve(dirname(importer.replace(/\?.*/, '')), source).split('?')
      if (path === own && query !== undefined && isBuild) {
        const sheet = styleSheet() ?? own
        return `${sheet}?${query}&digest=${styleSheetDigest(sheet)}`
      }
      const replaced = path === own ? styleSheet() : components.get(path!)
      return replaced === undefined ? null : query === undefined ? replaced : `${replaced}?${query}`
    },
  }
}

/**
 * Vite plugin that writes addresses of files in the form that Astro knows. Vite numbers files as they happen to be read,
 * and Astro, which looks through another form only, would take every page for changed whenever two have changed places.
 */
export function nameFilesByContent(): Plugin {
  return {
    name: 'on-record:name-files-by-content',
    enforce: 'post',
    apply: 'build',
    transform(code: string) {
      return FILE_ADDRESS.test(code) ? { code: code.replaceAll(FILE_ADDRESS, '"__VITE_ASSET__$1__"'), map: null } : null
    },
  }
}

/** An address as Vite 8 writes it, by the number of the file; what follows a query is left. */
const FILE_ADDRESS = /import\.meta\.ROLLDOWN_FILE_URL_([\w$]{22})(?![\w$-])/g
