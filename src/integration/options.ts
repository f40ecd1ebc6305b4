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
}
