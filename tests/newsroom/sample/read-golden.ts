import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A line of a golden file: a mark that the page must show, one that it may show, or a sentence without any.
 *
 *     must claim | hamas > liveuamap > digest-of-7-february | the air strikes as a disruption of the ceasefire
 *     must figure | ? > liveuamap > digest-of-7-february | Twelve people | 12 killed
 *     none | Who the mediators are is not known.
 */
export interface Expected {
  slug: string
  need: 'must' | 'may' | 'none'
  kind: 'claim' | 'quote' | 'figure' | null
  /** Who says it and through whom it came, as ids; `?` where the text does not say whose it is, `a/b` where either is right. */
  chain: string
  words: string
  /** Of a figure: its value, `?` for none, and its role. */
  value: string
}

/** All lines of the golden files of a folder, one file a story, in the order of its text. */
export function readGolden(folder: string): Expected[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.golden'))
    .flatMap((file) => {
      const slug = file.replace('.golden', '')
      return readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => readLine(slug, line))
    })
}

function readLine(slug: string, line: string): Expected {
  const [head, ...rest] = line.split('|').map((part) => part.trim())
  const [need, kind = null] = head!.split(' ') as [Expected['need'], Expected['kind']?]
  if (need === 'none') return { slug, need, kind, chain: '', words: rest[0]!, value: '' }
  const [chain = '', words, value = ''] = rest
  if (!words || !kind)
    throw new Error(`Unexpected line in ${slug}.golden, expected need, kind, chain and words: ${line}`)
  return { slug, need, kind, chain, words, value }
}
