import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A passage with what is expected of it: its lines up to the first `>`, then one line for each finding. */
export interface Passage {
  title: string
  marked: string
  expected: string[]
}

/** Reads every `.golden` of a folder: passages begin with `# title` and may hold blank lines. */
export function readGolden(folder: string): { file: string; passages: Passage[] }[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.golden'))
  return files.sort().map((file) => ({ file, passages: readPassages(readFileSync(join(folder, file), 'utf8')) }))
}

function readPassages(text: string): Passage[] {
  return text
    .split(/^# /mu)
    .slice(1)
    .map((block) => {
      const [title = '', ...lines] = block.trimEnd().split('\n')
      const first = lines.findIndex((line) => line.startsWith('> '))
      const body = first < 0 ? lines : lines.slice(0, first)
      const expected = lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2))
      return { title, marked: body.join('\n').trim(), expected }
    })
}
