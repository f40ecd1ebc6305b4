/** Options of the integration. */
export interface OnRecordOptions {
  /**
   * Folder of the content, from the folder of the project. A path in quotation marks: commands read it without running
   * the configuration.
   *
   * @default './content'
   */
  content?: string
}
