import type { VFile } from 'vfile'

/** A pipeline from Markdown to HTML. */
interface Rendering {
  processSync: (file: VFile) => VFile
}

/**
 * HTML of a text. What is nested too deeply for a parser, in whatever way, or makes a plugin of the project fail, is an
 * error of its file, and stops no other.
 */
export function render(processor: Rendering, file: VFile, hasPlugins: boolean): string {
  try {
    return String(processor.processSync(file))
  } catch (error) {
    const isNesting = error instanceof RangeError
    if (!isNesting && !hasPlugins) throw error
    const { reason, ruleId, note } = isNesting ? TOO_DEEP : pluginFailure(error)
    Object.assign(file.message(reason, { ruleId, source: 'on-record' }), { fatal: true, note })
    return ''
  }
}

const TOO_DEEP = {
  ruleId: 'nesting',
  reason: 'Unexpected marks nested too deeply to be read',
  note: 'Look for a character or a tag that is repeated hundreds of times, and take it out.',
}

const pluginFailure = (error: unknown) => ({
  ruleId: 'plugin-failure',
  reason: `Unexpected failure of a remark plugin: ${error instanceof Error ? error.message : error}`,
  note: 'Mend the plugin, or take it out of `remarkPlugins` in the configuration of Astro.',
})
