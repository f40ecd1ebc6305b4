import type { TextDirective } from 'mdast-util-directive'
import type { VFile } from 'vfile'
import type { Figure, Override } from '../../engine/index.ts'
import { say } from '../messages/say.ts'
import { DIRECTIVE_ATTRIBUTES, isDirectiveName } from './attributes.ts'

/** An override before its place in the text is known. */
export type OverrideData = Override extends infer O ? (O extends Override ? Omit<O, 'start' | 'end'> : never) : never

type Attributes = Readonly<Record<string, string | null | undefined>>

const STANCES = ['asserted', 'denied', 'declined', 'hedged'] as const
const STATUSES = ['disputed', 'corrected'] as const
const MODIFIERS = ['about', 'at least', 'at most', 'more than', 'less than'] as const
const ROLES = ['killed', 'injured', 'missing', 'displaced', 'detained'] as const

/** `{by=“Ann”}`: the marks are taken for a part of the name. */
const CURLY = /^[“”‘’„«»]|[“”‘’„«»]$/

/** Takes curly marks off the values of attributes, and says so. */
function straighten(node: TextDirective, file: VFile): void {
  say(file, node.position, {
    rule: 'directive-near',
    reason: 'Unexpected curly quotation marks in attributes, expected straight ones',
    fix: 'Write by="…" with straight marks.',
    severity: 'error',
  })
  const values = Object.entries(node.attributes ?? {})
  node.attributes = Object.fromEntries(values.map(([name, it]) => [name, it?.replace(/^[“”‘’„«»]+|[“”‘’„«»]+$/g, '')]))
}

/** A day, a month or a year. */
const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/

/** Every `via` of a directive as it is written; of attributes given twice, what is parsed keeps the last alone. */
const VIA = /\bvia\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s}"'`=<>]+))/g
const ID = /^[\p{Ll}\p{N}-]+$/u

/** What stands behind the words of a directive: its attributes, in their braces. */
function writtenBehind(node: TextDirective, file: VFile): string {
  const [start, end] = [node.children.at(-1)?.position?.end.offset, node.position?.end.offset]
  return start === undefined || end === undefined ? '' : String(file).slice(start, end)
}

const ATTRIBUTE = /(?<=[\s{])([\w-]+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s}"'`=<>]+)/g

/** Names that are given twice, of which the parser keeps the last; a claim may come through several. */
function givenTwice(node: TextDirective, file: VFile): string[] {
  const names = [...writtenBehind(node, file).matchAll(ATTRIBUTE)].map(([, name]) => name!)
  return [...new Set(names.filter((name, at) => name !== 'via' && names.indexOf(name) < at))]
}

/** `via=a via=b`, `via="a b"` with ids, `via="Ann Lee"`: relays from the source outward. */
function relaysOf(node: TextDirective, file: VFile, known: ReadonlySet<string> | undefined): string[] {
  const values = [...writtenBehind(node, file).matchAll(VIA)].map(([, a, b, c]) => (a ?? b ?? c ?? '').trim())
  const given = values.length > 1 ? values : [node.attributes?.via?.trim() ?? '']
  return given.flatMap((value) => {
    const ids = value.split(/[\s,]+/).filter(Boolean)
    return known?.has(value) || !ids.every((it) => ID.test(it)) ? [value] : ids
  })
}

/** Reads the attributes of one directive; what cannot be read is left out and said in a message. */
export function readOverride(node: TextDirective, file: VFile, sources?: ReadonlySet<string>): OverrideData {
  if (Object.values(node.attributes ?? {}).some((value) => value && CURLY.test(value))) straighten(node, file)
  const attributes: Attributes = node.attributes ?? {}
  const known: readonly string[] = isDirectiveName(node.name) ? DIRECTIVE_ATTRIBUTES[node.name] : []
  for (const name of Object.keys(attributes)) {
    if (known.includes(name)) continue
    const expected = known.length > 0 ? `one of ${known.join(', ')}` : 'none'
    const reason = `Unexpected attribute \`${name}\` of \`:${node.name}\`, expected ${expected}`
    warn('directive-attribute', reason, known.length > 0 ? 'Write one of these, or take it out.' : 'Take it out.')
  }
  for (const name of givenTwice(node, file)) {
    const reason = `Unexpected second \`${name}\` of \`:${node.name}\`, expected one; the last of them counts`
    warn('directive-attribute', reason, 'Take the wrong one out.')
  }
  if (node.name === 'plain') return { kind: 'plain' }
  if (node.name === 'figure') return { kind: 'figure', figure: figure() }
  const source = attributes.source ?? attributes.by
  const via = attributes.via ? relaysOf(node, file, sources) : []
  const stance = oneOf('stance', STANCES)
  const said = { ...(source && { source }), ...(via.length > 0 && { via }), ...(stance && { stance }) }
  if (node.name === 'quote') return { kind: 'quote', ...said }
  const status = oneOf('status', STATUSES)
  return { kind: 'claim', ...said, ...(status && { status }) }

  function figure(): Partial<Figure> {
    const { unit, noun, date, place } = attributes
    const [value, min, max] = [number('value'), number('min'), number('max')]
    if (min !== undefined && max !== undefined && min > max) {
      warn('directive-value', `Unexpected min \`${min}\` above max \`${max}\`, expected the lesser first`, 'Swap them.')
    }
    if (date && !DATE.test(date)) {
      const reason = `Unexpected date \`${date}\`, expected one such as 2026-02-07`
      warn('directive-value', reason, 'Write a day, a month or a year: 2026-02-07, 2026-02, 2026.')
    }
    const modifier = oneOf('modifier', MODIFIERS)
    const role = oneOf('role', ROLES)
    return {
      ...(value !== undefined && { value, min: null, max: null }),
      ...(min !== undefined && { min, value: null }),
      ...(max !== undefined && { max, value: null }),
      ...(unit && { unit }),
      ...(noun && { noun }),
      ...(modifier && { modifier }),
      ...(role && { role }),
      ...(date && DATE.test(date) && { asOf: date }),
      ...(place && { place }),
    }
  }

  function number(name: string): number | undefined {
    const written = attributes[name]
    if (written === undefined || written === null) return undefined
    const value = Number(written.replaceAll(',', ''))
    if (written.trim() !== '' && Number.isFinite(value)) return value
    const reason = `Unexpected ${name} \`${written}\`, expected a number in digits`
    warn('directive-value', reason, 'Write digits alone, with a point before parts: 4300, 1.2.')
    return undefined
  }

  function oneOf<Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    const written = attributes[name]
    if (written === undefined || written === null) return undefined
    const word = words.find((it) => it === written)
    if (!word) {
      const reason = `Unexpected ${name} \`${written}\`, expected one of ${words.join(', ')}`
      warn('directive-value', reason, 'Write one of these, or take it out.')
    }
    return word
  }

  function warn(rule: string, reason: string, fix: string): void {
    say(file, node.position, { rule, reason, fix, severity: 'warning' })
  }
}
