import { basename, join } from 'node:path'
import type { z } from 'astro/zod'
import { VFile } from 'vfile'
import { slugify } from '../../addresses/slugify.ts'
import { report } from '../messages/report.ts'
import { isId, MAX_ID_BYTES } from '../schemas/is-id.ts'
import { checkEncoding } from './check-encoding.ts'
import { readFrontmatter } from './frontmatter.ts'
import { checkNesting } from './limits/check-nesting.ts'
import { checkRepetition } from './limits/check-repetition.ts'
import { listFiles } from './list-files.ts'
import { readTextFile } from './read-text.ts'

interface Read<Data> {
  id: string
  file: VFile
  data: Data
  body: string
}

/**
 * Every Markdown file of a folder that can be read, by path.
 *
 * @param files Takes each file that is read; what is wrong with it is in its messages.
 * @param onRead Is told how many of the files are read. Default: nobody is.
 */
export function* readFolder<Schema extends z.ZodType>(
  folder: string,
  name: string,
  schema: Schema,
  files: VFile[],
  onRead?: (done: number, total: number) => void,
): Generator<Read<z.output<Schema>>> {
  const { paths, passedOver } = listFiles(join(folder, name))
  for (const { path, found } of passedOver) {
    const file = new VFile({ path: join(folder, name, path) })
    files.push(file)
    report(
      file,
      'file-passed-over',
      `Unexpected ${found}, expected one that ends in \`.md\`; nothing of it is published`,
      {
        severity: 'warning',
        fix: 'Rename it, or take it out of the folder; `import` reads what other programs wrote.',
      },
    )
  }
  for (const [at, path] of paths.entries()) {
    onRead?.(at + 1, paths.length)
    const file = readTextFile(join(folder, name, path))
    files.push(file)
    // Some disks write accents as characters of their own.
    const id = basename(path, '.md').normalize('NFC')
    if (!isId(id)) {
      report(
        file,
        'slug',
        `Unexpected file name \`${basename(path)}\`, expected words in lower case joined by hyphens, at most ${MAX_ID_BYTES} bytes`,
        {
          fix: `Rename the file${isId(slugify(id)) ? ` to ${slugify(id)}.md` : ''}; its name is the address of the page.`,
        },
      )
    }
    if (hasError(file)) continue
    checkEncoding(file, String(file))
    const parts = readFrontmatter(file, schema)
    if (parts && checkNesting(file, parts.body) && checkRepetition(file, parts.body)) yield { id, file, ...parts }
  }
}

function hasError(file: VFile): boolean {
  return file.messages.some(({ fatal }) => fatal)
}
