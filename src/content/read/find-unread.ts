import type { Scalar } from 'yaml'

/** Words of a value that YAML takes for a sign of its own, so that no reader sees them. */
interface Unread {
  /** Offset in the YAML. */
  start: number
  reason: string
}

/** `Lift #9 shut`: with a blank behind it, and no number, it is a comment and looks like one. */
const COMMENT = /[ \t]+(#(?:[^\s#]|[ \t]\d)[^\n]*)/y
/** `!Kung of Davos`, `&Juliet returns`, at the beginning of a value. */
const SIGN = /(?<=[:,[-][ \t]+|\n[ \t]+)([!&][^\s,[\]{}]+)[ \t]+$/
/** What is no prose may have a comment of any form: dates, addresses, yes and no. */
const NO_PROSE = /^(?:\d{4}-\d\d|https?:|\/)/

/**
 * Finds the words that YAML takes from a value that stands there without quotation marks: `Lift #9 shut` is
 * `Lift` with a comment, `&Juliet returns` is `returns` with an anchor.
 */
export function findUnread({ type, value, range }: Scalar, yaml: string): Unread | null {
  if (type !== 'PLAIN' || typeof value !== 'string' || !range || NO_PROSE.test(value)) return null
  const [start, end] = range
  const line = yaml.slice(yaml.lastIndexOf('\n', start - 1), start)
  const sign = SIGN.exec(line)
  if (sign && !isMeant(sign[1]!, yaml)) {
    const at = start - line.length + sign.index
    return { start: at, reason: `Unexpected \`${sign[1]}\` before a value, which YAML takes for a sign of its own` }
  }
  COMMENT.lastIndex = end
  const comment = COMMENT.exec(yaml)?.[1]?.trimEnd()
  return comment === undefined
    ? null
    : {
        start: yaml.indexOf('#', end),
        reason: `Unexpected \`${shorten(comment)}\` behind a value, which YAML takes for a comment`,
      }
}

/** `!!str`, and an anchor that an alias refers to. */
const isMeant = (sign: string, yaml: string): boolean => sign.startsWith('!!') || yaml.includes(`*${sign.slice(1)}`)

/** Characters of the words that a message quotes. */
const MAX_QUOTED = 40

const shorten = (words: string): string => (words.length > MAX_QUOTED ? `${words.slice(0, MAX_QUOTED)}…` : words)
