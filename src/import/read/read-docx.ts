import { fail } from '../fail.ts'
import { headOfTree } from '../head/head-of-tree.ts'
import { readHtmlBody } from '../html/html-to-mdast.ts'
import type { ImportDraft, Note } from '../types.ts'

/** Styles of Word that its headings are not, as HTML. */
const STYLE_MAP = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
]

/** Reads a Word document (.docx): its text with headings, lists, tables, links and emphasis. */
export async function readDocx(bytes: Uint8Array, path: string): Promise<ImportDraft> {
  const { value: html, messages } = await convert(bytes, path)
  const images = html.match(/<img\b/g)?.length ?? 0
  const notes: Note[] = [...new Set(messages.filter(({ type }) => type === 'warning').map(({ message }) => message))]
    .slice(0, 5)
    .map((message) => ({ line: null, message: `Word: ${message}` }))
  if (images > 0) notes.push({ line: null, message: `${images === 1 ? 'an image' : `${images} images`} left out` })
  const draft = headOfTree(readHtmlBody(html))
  return { ...draft, notes: [...draft.notes.map(({ message }) => ({ line: null, message })), ...notes] }
}

async function convert(bytes: Uint8Array, path: string) {
  const mammoth = await loadMammoth(path)
  try {
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
    return await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: STYLE_MAP, convertImage, externalFileAccess: false },
    )
  } catch {
    throw fail(path, {
      rule: 'format',
      reason: 'Unexpected archive, expected a Word document (.docx) or text',
      fix: 'Open it in the program that made it and save it as .docx, or its text as UTF-8.',
    })
  }
}

/** Few newsrooms have Word documents to import, so that the package that reads them is one to add. */
async function loadMammoth(path: string) {
  try {
    const { default: mammoth } = await import('mammoth')
    return mammoth
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw fail(path, {
      rule: 'format',
      reason: 'Unexpected Word document, expected the package that reads it',
      fix: 'Run `npm install mammoth` and import again, or save the text as UTF-8.',
    })
  }
}
