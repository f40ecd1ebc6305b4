import { VFile } from 'vfile'
import { annotate } from '../../engine/index.ts'
import { storyProcessor } from './story-processor.ts'

const FRONTMATTER = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/

/** `[[slug]]`, `[[slug|words]]`: what the other story is called is not known here. */
const STORY_LINK = /\[\[([^\]|\n]{1,200})/g

/** The words of a story as the engine reads them on its page: no frontmatter, no markup, of links and directives the words. */
export function textOfStory(markdown: string): string {
  const body = markdown
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .replace(FRONTMATTER, '')
  const file = new VFile(body)
  const stories = Object.fromEntries(
    [...body.matchAll(STORY_LINK)].map(([, slug = '']) => [slug, { title: slug, href: '#' }]),
  )
  const processor = storyProcessor({ stories, analyse: () => annotate('') })
  processor.runSync(processor.parse(file), file)
  return file.data.storyText ?? ''
}
