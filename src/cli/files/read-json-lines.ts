import { readFileSync } from 'node:fs'

/**
 * The rows of a file of JSON lines, empty lines left out, each with its place: `gold.jsonl:12`.
 *
 * @throws When a line is no JSON, or the file cannot be read.
 */
export function readJsonLines(path: string): { row: unknown; place: string }[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return []
      const place = `${path}:${index + 1}`
      try {
        return [{ row: JSON.parse(line), place }]
      } catch {
        throw new Error(`${place}: Unexpected text that is not JSON, expected one gold row a line.`)
      }
    })
}
