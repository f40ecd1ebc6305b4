import type { RemarkPlugin } from '../content/types.ts'

/** Options of the integration. */
export interface OnRecordOptions {
  /**
   * Folder of the content, from the folder of the project. A path in quotation marks: commands read it without running
   * the configuration.
   *
   * @default './content'
   */
  content?: string
  /**
   * Style sheets that count more than ours, in their order: paths from the folder of the project, with `./`, or files of
   * packages.
   *
   * @default []
   */
  customCss?: string[]
  /**
   * Components of the project in the place of ours, by name: `{ Footer: './src/components/Footer.astro' }`.
   *
   * @default {}
   */
  components?: Record<string, string>
  /**
   * remark plugins of the project, to run behind ours: names of packages or paths with `./`, each alone or with options,
   * `['./src/remark/marks.mjs', ['remark-name', { option: 1 }]]`. Written in quotation marks, as `content` is, since
   * threads load them by name.
   *
   * @default []
   */
  remarkPlugins?: RemarkPlugin[]
}

/** Every option, so that the compiler says when one is missing here. */
const NAMES: Record<keyof OnRecordOptions, true> = {
  content: true,
  customCss: true,
  components: true,
  remarkPlugins: true,
}

/**
 * Checks that there are no other options than those that this version knows.
 *
 * @throws When one is unknown: it was misspelt, or a former version had it.
 */
export function checkOptions(options: object): void {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(NAMES, name))
  if (unknown === undefined) return
  const names = Object.keys(NAMES).join(', ')
  throw new Error(
    `Unexpected option \`${unknown}\` of onRecord(), expected one of ${names}. What versions have changed stands in CHANGELOG.md of the package.`,
  )
}
