import { NAMED_KIND } from '../../lexicon/distinctions.ts'
import { sentenceText } from '../../story/sentence-text.ts'
import type { Assertion } from '../types.ts'

/**
 * Whether two assertions are of two of a kind that bear names: what Hurricane Ida did, and what `the storm` did in a story
 * that begins with Hurricane Orlo.
 */
export function areOfTwoNamed(a: Assertion, b: Assertion): boolean {
  const [one, other] = [a, b].map((side) => namedIn(sentenceText(side.reading, side.sentence))) as [Named, Named]
  if (one.size === 0 && other.size === 0) return false
  return areApart(one, other, b) || areApart(other, one, a)
}

/** Kind → names of those of it that a text names. */
type Named = ReadonlyMap<string, readonly string[]>

const namedIn = (text: string): Named =>
  new Map(
    Map.groupBy(text.matchAll(NAMED_KIND), ([, kind = '']) => kind)
      .entries()
      .map(([kind, found]): [string, string[]] => [kind, found.map(([, , name = '']) => name)]),
  )

/** The other sentence names another of the kind or, where it names none, its story begins with another. */
function areApart(named: Named, others: Named, { reading }: Assertion): boolean {
  const { story, sentences } = reading
  return named.entries().some(([kind, names]) => {
    const known = others.get(kind) ?? firstOf(kind, [story.title, ...sentences.map(({ text }) => text)])
    return known !== undefined && !known.some((name) => names.includes(name))
  })
}

const firstOf = (kind: string, texts: string[]): readonly string[] | undefined => {
  const text = texts.find((one) => one.includes(`${kind} `) && namedIn(one).has(kind))
  return text === undefined ? undefined : namedIn(text).get(kind)
}
