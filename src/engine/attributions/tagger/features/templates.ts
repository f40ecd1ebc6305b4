import { ATOMS, type Atom } from './atoms.ts'

/** What features look at, one a line: atoms that are seen together. */
type Template = readonly Atom[]

const WORDS: Template[] = [
  ['none'],
  ['w'],
  ['w-1'],
  ['w+1'],
  ['w-2'],
  ['w+2'],
  ['w-1', 'w'],
  ['w', 'w+1'],
  ['w-2', 'w-1'],
  ['w+1', 'w+2'],
  ['w-1', 'w+1'],
  ['w-1', 'w', 'w+1'],
  ['w+3'],
  ['w-3'],
  ['e'],
  ['e+1'],
  ['e-1'],
  ['stem'],
  ['s-1', 's', 's+1'],
  ['k-1', 'k', 'k+1'],
  ['k', 'in source'],
  ['c-1', 'c', 'c+1'],
  ['c', 'c+1'],
  ['c-1', 'c'],
  ['c-2', 'c-1', 'c'],
  ['c', 'c+1', 'c+2'],
  ['c', 'quote'],
  ['c-2'],
  ['c+2'],
  ['quote', 'w'],
  ['quote', 'quote size'],
]

const PLACES: Template[] = [
  ['from start', 'inside'],
  ['to end', 'inside'],
  ['first word', 'inside'],
  ['first word', 'second word', 'inside'],
  ['sentence', 'inside', 'headline'],
  ['paragraph shape', 'paragraph word', 'first sentence', 'inside'],
  ['last shape', 'k', 'at end'],
]

const CUES: Template[] = [
  ['left far', 'left marks', 'inside'],
  ['right far', 'right marks', 'inside'],
  ['left', 'left far'],
  ['right', 'right far'],
  ['left', 'left marks', 'inside'],
  ['right', 'right marks', 'inside'],
  ['left', 'left next', 'inside'],
  ['right', 'right before', 'inside'],
  ['left', 'right', 'inside'],
  ['left far', 'right far', 'k'],
  ['left marks', 'right marks', 'k'],
  ['left far', 'left share', 'right far', 'right share'],
  ['c', 'right marks', 'right far', 'right'],
  ['c', 'left marks', 'left far', 'left'],
  ['right far', 'right after', 'right marks', 'k'],
  ['left far', 'left open', 'left marks', 'k'],
  ['right frame', 'in right frame', 'inside'],
  ['right frame', 'in right frame', 'inside', 'right'],
  ['right frame', 'in right frame', 'k'],
  ['left frame', 'left marks', 'inside'],
  ['left frame', 'left marks', 'inside', 'left'],
  ['left frame', 'left far', 'k'],
  ['left frame', 'right frame', 'in right frame', 'inside'],
  ['last frame', 'last side', 'inside'],
  ['last frame', 'last side', 'last cue'],
  ['first frame', 'first side', 'inside'],
]

const INSIDE: Template[] = [
  ['before', 'closing'],
  ['after', 'closing'],
  ['after', 'after 2', 'closing'],
  ['before', 'before 2'],
  ['cue after far', 'cue before far', 'closing'],
  ['cue after', 'cue before'],
  ['opening', 'quote size', 'closing', 'before shape'],
  ['opens paragraph', 'closes paragraph', 'quote size'],
  ['place', 'quote size'],
]

const OUTSIDE: Template[] = [
  ['quote before', 'quote after'],
  ['quote before', 'right far', 'right marks'],
  ['quote after', 'left far', 'left marks'],
  ['k', 'has before', 'has after'],
  ['after quotation', 'after stop'],
]

/** Deep in a quotation only the quotation counts, and what the words are. */
const DEEP: Template[] = [
  ['none'],
  ['w'],
  ['w-1', 'w'],
  ['w', 'w+1'],
  ['c'],
  ['quote', 'quote size'],
  ['first word', 'inside'],
]

/**
 * Atoms that differ from word to word: those of the words themselves, with which the list begins, and these. Templates
 * without any of them mostly say the same of many words in a row.
 */
const PASSING: ReadonlySet<Atom> = new Set<Atom>([
  ...ATOMS.slice(ATOMS.indexOf('w-3'), ATOMS.indexOf('quote') + 1),
  ...(['from start', 'to end', 'at end', 'left far', 'right far', 'place'] as const),
])

/** Templates ready for use: atoms by number, four for each, padded with `none`, whose value is always 0. */
export interface Compiled {
  count: number
  /** `count × 4`. */
  atoms: Uint8Array
  /** Number of each template, the same wherever it is used. */
  seeds: Int32Array
}

/** The templates of one kind of word. */
export interface TemplateSet {
  all: Compiled
  /** Those that say the same of many words in a row, and the atoms that they look at. */
  lasting: Compiled
  watched: Uint8Array
  /** All the others. */
  passing: Compiled
}

const ALL = [...WORDS, ...PLACES, ...CUES, ...INSIDE, ...OUTSIDE, ...DEEP].map((template) => template.join())

function compile(templates: Template[]): Compiled {
  const atoms = new Uint8Array(templates.length * 4)
  templates.forEach((template, index) => {
    template.forEach((atom, at) => {
      atoms[index * 4 + at] = ATOMS.indexOf(atom)
    })
  })
  const seeds = Int32Array.from(templates, (template) => Math.imul(ALL.indexOf(template.join()) + 1, 0x9e3779b1))
  return { count: templates.length, atoms, seeds }
}

function compileSet(templates: Template[]): TemplateSet {
  const lasting = templates.filter((template) => !template.some((atom) => PASSING.has(atom)))
  return {
    all: compile(templates),
    lasting: compile(lasting),
    watched: Uint8Array.from(new Set(lasting.flat()), (atom) => ATOMS.indexOf(atom)),
    passing: compile(templates.filter((template) => !lasting.includes(template))),
  }
}

/** For a word deep in a quotation, one elsewhere in it, and one outside. */
export const TEMPLATES = {
  deep: compileSet([...DEEP, ...INSIDE.slice(0, -1)]),
  inside: compileSet([...WORDS, ...PLACES, ...CUES, ...INSIDE]),
  outside: compileSet([...WORDS, ...PLACES, ...CUES, ...OUTSIDE]),
} as const
