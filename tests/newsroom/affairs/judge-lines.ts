import { readFileSync } from 'node:fs'
import type { Sourcing } from '../../../src/newsroom/index.ts'

/** What a reader who counts finds in a story. */
export interface Count {
  story: string
  people: string[]
  bodies: string[]
  /** Those who may be called named or not. */
  maybe: string[]
  /** Least and most statements of people left unnamed. */
  unnamed: [number, number]
}

export function readCounts(): Count[] {
  const lines = readFileSync(new URL('sourcing.golden', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return lines
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [story = '', people = '', bodies = '', maybe = '', unnamed = ''] = line
        .split('|')
        .map((part) => part.trim())
      const list = (names: string): string[] => names.split(', ').filter((name) => name !== '')
      const [least = 0, most = least] = unnamed.split('-').map(Number)
      return { story, people: list(people), bodies: list(bodies), maybe: list(maybe), unnamed: [least, most] }
    })
}

/** What is untrue of a line: whom it counts who says nothing, and, where it does not say `at least`, whom it leaves out. */
export function listFaults({ people, bodies, maybe, unnamed: [least, most] }: Count, line: Sourcing): string[] {
  const heard = line.origins.map(({ name }) => name)
  const isOne = (name: string, full: string): boolean => name.includes(full) || full.split(' ').at(-1) === name
  const named = [...people, ...bodies]
  const faults = heard
    .filter((name) => ![...named, ...maybe].some((full) => isOne(name, full)))
    .map((name) => `counts ${name}`)
  if (heard.length > named.length + maybe.length) faults.push(`counts ${heard.length} of ${named.length}`)
  if (line.unnamed > most) faults.push(`${line.unnamed} statements from unnamed people`)
  if (!line.complete) return faults
  const left = named.filter((full) => !heard.some((name) => isOne(name, full))).map((name) => `leaves out ${name}`)
  return line.unnamed < least ? [...faults, ...left, 'leaves out people unnamed'] : [...faults, ...left]
}
