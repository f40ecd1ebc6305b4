import { isStop } from '../../lexicon/noun-phrases.ts'

/** What is known of the strings that a part of a pattern matches. */
interface Part {
  /** All of them, in small letters, where they are few; else null. */
  exact: string[] | null
  /** Strings of which each of them has one; null where nothing is known. */
  required: string[] | null
}

/** More alternatives than so many are not multiplied out. */
const MAX_ALTERNATIVES = 48

/** Shorter strings stand in most sentences. */
const MIN_LENGTH = 3

/** Groups with flags of their own are not read. */
const HAS_MODIFIERS = /\(\?[a-z-]+:/

const ANYTHING: Part = { exact: null, required: null }
const NOTHING: Part = { exact: [''], required: null }

/**
 * Strings in small letters of which every match of a pattern has at least one; null where there are none that would tell
 * anything. What RE2 calls a prefilter (Cox, Regular Expression Matching with a Trigram Index).
 */
export function requiredLiterals({ source, flags }: RegExp): string[] | null {
  if (flags.includes('v') || HAS_MODIFIERS.test(source)) return null
  let at = 0
  const part = readAlternatives()
  return chooseBetter(part.required, part.exact)

  function readAlternatives(): Part {
    const parts = [readSequence()]
    while (source[at] === '|') {
      at++
      parts.push(readSequence())
    }
    return parts.length === 1 ? parts[0]! : joinAlternatives(parts)
  }

  function readSequence(): Part {
    let run = ['']
    let required: string[] | null = null
    let isExact = true
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const { exact, required: within } = readQuantified()
      const joined = exact && run.length * exact.length <= MAX_ALTERNATIVES
      if (joined) {
        run = run.flatMap((before) => exact.map((behind) => before + behind))
        continue
      }
      required = chooseBetter(chooseBetter(required, run), within)
      run = exact ?? ['']
      isExact = false
    }
    return isExact ? { exact: run, required: null } : { exact: null, required: chooseBetter(required, run) }
  }

  function readQuantified(): Part {
    const part = readAtom()
    const [quantifier, least] = /^(?:[?*+]|\{(\d+)[^}]*\})\??/.exec(source.slice(at, at + 12)) ?? []
    if (quantifier === undefined) return part
    at += quantifier.length
    if (quantifier.startsWith('?') && part.exact) return { exact: [...new Set([...part.exact, ''])], required: null }
    const isOptional = /^[?*]/.test(quantifier) || least === '0'
    return isOptional ? ANYTHING : { exact: null, required: chooseBetter(part.required, part.exact) }
  }

  function readAtom(): Part {
    const sign = source[at++]!
    if (sign === '(') return readGroup()
    if (sign === '[') return readClass()
    if (sign === '\\') return readEscape()
    if (sign === '^' || sign === '$') return NOTHING
    return sign === '.' ? ANYTHING : literalOf(sign)
  }

  function readGroup(): Part {
    const [opening] = /^(?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at, at + 40)) ?? ['']
    at += opening.length
    const part = readAlternatives()
    at++
    return /[=!]$/.test(opening) ? NOTHING : part
  }

  function readClass(): Part {
    const start = at
    while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1
    const signs = source.slice(start, at++)
    return /^[a-z0-9 ]{1,4}$/i.test(signs) ? { exact: [...signs.toLowerCase()], required: null } : ANYTHING
  }

  function readEscape(): Part {
    const sign = source[at++]!
    if (sign === 'b' || sign === 'B') return NOTHING
    if (/[pP]/.test(sign)) at = source.indexOf('}', at) + 1
    else if (sign === 'k') at = source.indexOf('>', at) + 1
    else if (sign === 'u') at = source[at] === '{' ? source.indexOf('}', at) + 1 : at + 4
    else if (sign === 'x') at += 2
    return /[\p{L}\d]/u.test(sign) ? ANYTHING : literalOf(sign)
  }
}

/** Letters beyond ASCII have more forms than two, and are not compared. */
const literalOf = (sign: string): Part => (sign < '\x80' ? { exact: [sign.toLowerCase()], required: null } : ANYTHING)

function joinAlternatives(parts: Part[]): Part {
  const exact = parts.every((part) => part.exact) ? [...new Set(parts.flatMap((part) => part.exact!))] : null
  if (exact && exact.length <= MAX_ALTERNATIVES) return { exact, required: null }
  const all = parts.map((part) => chooseBetter(part.required, part.exact))
  return { exact: null, required: all.every((one) => one !== null) ? [...new Set(all.flat())] : null }
}

/** The one that fewer texts have any of: that whose commonest is rarer, else the later, as a participle tells more than its auxiliary. */
function chooseBetter(one: string[] | null, other: string[] | null): string[] | null {
  const [x, y] = [rarityOf(one), rarityOf(other)]
  if (Math.max(x, y) === 0) return null
  return x > y ? one : other
}

/** How rare the commonest of strings is: the longer, the rarer, but for the little words of the language; 0 for none that tells. */
const rarityOf = (literals: string[] | null): number =>
  literals ? Math.min(...literals.map((literal) => (literal.length < MIN_LENGTH ? 0 : rarityOfOne(literal.trim())))) : 0

const rarityOfOne = (words: string): number => (isStop(words) ? 1 : words.length)
