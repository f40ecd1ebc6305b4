import { isUtf8 } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'
import { VFile } from 'vfile'
import { report } from '../messages/report.ts'
import { dropForbidden, FORBIDDEN_CHARACTER } from '../schemas/xml-characters.ts'
import { reportForbidden } from './read-yaml.ts'

/** Bytes over which a file is taken for a mistake: a million characters are a book, not a story. */
const MAX_FILE_BYTES = 1_000_000

/**
 * Reads a text file. What is wrong with it as a file (missing, empty, over `MAX_FILE_BYTES` bytes, not
 * UTF-8) is an error message of the returned file, whose value is then empty. A byte order mark is
 * dropped, line ends become line feeds.
 */
export function readTextFile(path: string): VFile {
  const file = new VFile({ path, value: '' })
  const bytes = readBytes(path, file)
  if (!bytes) return file
  if (bytes.length > MAX_FILE_BYTES) {
    const size = (bytes.length / 1e6).toFixed(1)
    report(file, 'file-too-large', `Unexpected ${size} MB in one file, expected at most ${MAX_FILE_BYTES / 1e6} MB`, {
      fix: 'Split it into several stories, or check that it is text at all.',
    })
  } else if (!isUtf8(bytes)) {
    const { line, column } = firstInvalid(bytes)
    report(file, 'encoding', 'Unexpected bytes that are not UTF-8, expected UTF-8 text', {
      place: { line, column },
      fix: 'Save the file as UTF-8, or run `iconv -f WINDOWS-1252 -t UTF-8` on it.',
    })
  } else {
    file.value = withLineFeeds(bytes.toString('utf8'))
    reportControls(file)
    if (String(file).trim() === '') {
      report(file, 'file-empty', 'Unexpected empty file, expected frontmatter and text', {
        fix: 'Write the story, or delete the file.',
      })
    }
  }
  return file
}

/** A text without a byte order mark, its lines ended by line feeds. */
export const withLineFeeds = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')

/** Characters that no feed can carry are said line by line and left out. */
function reportControls(file: VFile): void {
  const text = String(file)
  if (!FORBIDDEN_CHARACTER.test(text)) return
  for (const [at, line] of text.split('\n').entries()) {
    const found = FORBIDDEN_CHARACTER.exec(line)
    if (found) reportForbidden(file, line, { line: at + 1, column: found.index + 1 })
  }
  file.value = dropForbidden(text)
}

function readBytes(path: string, file: VFile): Buffer | undefined {
  try {
    const stat = statSync(path)
    if (!stat.isFile()) {
      // To read a pipe or a device may never end.
      report(file, 'file-unreadable', `Unexpected ${stat.isDirectory() ? 'folder' : 'device'}, expected a file`, {
        fix: 'Rename it, or put a text file in its place.',
      })
      return undefined
    }
    return stat.size > 50 * MAX_FILE_BYTES ? Buffer.alloc(MAX_FILE_BYTES + 1) : readFileSync(path)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'error'
    const found = {
      ENOENT: 'missing file',
      EACCES: 'file without permission to read',
      ELOOP: 'link to itself',
      ENOTDIR: 'file in place of a folder',
    }[code]
    report(file, 'file-unreadable', `Unexpected ${found ?? code}, expected a readable file`, {
      fix: path.endsWith('site.yaml')
        ? 'Write a site.yaml with title, description and publisher.'
        : 'Check the path and its permissions.',
    })
    return undefined
  }
}

/** Line and column, from 1, of the first character that cannot be decoded. A line feed never stands inside one. */
function firstInvalid(bytes: Buffer): { line: number; column: number } {
  let line = 1
  for (let start = 0; ; line++) {
    const feed = bytes.indexOf(10, start)
    const row = bytes.subarray(start, feed < 0 ? bytes.length : feed)
    if (!isUtf8(row)) return { line, column: row.toString('utf8').indexOf('\uFFFD') + 1 }
    start = feed + 1
  }
}
