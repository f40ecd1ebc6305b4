import type { Root } from 'mdast'
import type { PluggableList } from 'unified'
import type { VFile } from 'vfile'
import { flatten } from '../../remark/flatten.ts'

/** A project's own remark plugins, to run behind ours, and what holds them to the words of the story. */
export function ownPlugins(plugins: PluggableList): PluggableList {
  return plugins.length === 0 ? [] : [...plugins, remarkSameWords]
}

/** Characters of the text that a message quotes. */
const MAX_QUOTED = 40

/** Says where a plugin has changed the words: notes and data give places in the text that the engine has read. */
function remarkSameWords() {
  return (tree: Root, file: VFile): void => {
    const { text } = flatten(tree)
    const { storyText = '' } = file.data
    if (text === storyText) return
    let start = 0
    while (start < text.length && text[start] === storyText[start]) start++
    const [given, expected] = [text, storyText].map((it) => it.slice(start, start + MAX_QUOTED))
    const message = file.message(
      `Unexpected words by a remark plugin, “${given}”, expected those of the story, “${expected}”`,
      { ruleId: 'plugin-words', source: 'on-record' },
    )
    message.fatal = false
    message.note =
      'A plugin may mark words and set attributes; the data of the page says where in its text each claim stands.'
  }
}
