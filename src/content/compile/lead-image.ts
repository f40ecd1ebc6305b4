import type { StoryImage } from '../../newsroom/index.ts'
import type { addressReader } from '../files/read-addresses.ts'
import type { Message } from '../messages/message.ts'
import type { Frontmatter } from '../schemas/frontmatter-schemas.ts'

/** The picture that the frontmatter of a story names, as the site carries it, and what is wrong with it. */
export function leadImage(
  given: Frontmatter['image'],
  readPicture: ReturnType<typeof addressReader>['readPicture'],
): { image: StoryImage | null; messages: Message[] } {
  if (!given) return { image: null, messages: [] }
  const picture = readPicture(given.src)
  const messages = given.alt ? [] : [withoutAlt]
  if ('problem' in picture) {
    const { rule, reason, fix, isError } = picture.problem
    const severity = isError ? 'error' : 'warning'
    return { image: null, messages: [{ rule, reason, fix, severity, ...inFrontmatter }, ...messages] }
  }
  return { image: { ...picture, alt: given.alt ?? '', caption: given.caption, credit: given.credit }, messages }
}

const inFrontmatter = { line: 1, column: 1, field: ['image', 'src'] }

const withoutAlt: Message = {
  ...inFrontmatter,
  rule: 'image-alt',
  reason: 'Unexpected image without a description, expected what it shows in words',
  severity: 'warning',
  fix: 'Write it into the frontmatter: `image: { src: quay.jpg, alt: "Two cranes over an empty quay" }`.',
}
