import type { Nodes, Parents, PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { slugify } from '../addresses/slugify.ts'
import {
  type Analysis,
  type Annotation,
  annotate,
  countEnded,
  listAnnotations,
  numberNotes,
  type Override,
  type Source,
  type Span,
  type Threshold,
} from '../engine/index.ts'
import { annotationNode, noteReference } from './annotation-node.ts'
import { type Flattened, flatten, type TextPiece } from './flatten.ts'
import { reportAnalysis } from './messages/report-analysis.ts'
import { type MarkedRange, wrapRange } from './wrap-range.ts'

/** Options of `remarkAnnotations`. */
export interface AnnotationOptions {
  /** ISO 8601 date of the story, to which relative dates refer. Default: none. */
  date?: string
  /** Confidence under which a detected claim or quote is not marked, 0 to 1, or one for each class of cue. Default: 0. */
  threshold?: Threshold
  /** Names or ids of those through whom the whole story came, the one nearest its sources first. Default: none. */
  via?: readonly string[]
  /** Id for `data-source` and `data-via`. Default: the name in lower case with hyphens. */
  sourceId?: (source: Source) => string
  /** Sets a control for the notes after each annotated sentence. Default: false. */
  controls?: boolean
  /** Analyses the text. Default: the engine's `annotate`; give another to reuse stored analyses. */
  analyse?: (text: string) => Analysis
}

declare module 'vfile' {
  interface DataMap {
    /** The story's text as flattened, to which all offsets refer. */
    storyText: string
    analysis: Analysis
    annotations: Annotation[]
  }
}

/**
 * Plugin that marks claims, quotes and figures in an mdast tree: each stretch becomes an `annotation` node, rendered
 * as an element with `data-annotation`. Overrides that `remark-directives` left are applied, and what
 * the editor should mend becomes a message. The words of the tree stay as they are. Text, analysis
 * and annotations are left in `file.data`; their offsets are half-open, in UTF-16 units of `file.data.storyText`. Throws
 * nothing.
 */
export default function remarkAnnotations(options: AnnotationOptions = {}) {
  const { date, threshold = 0, via = [], controls = false, sourceId = slugOf } = options
  const analyse = options.analyse ?? ((text: string) => annotate(text, date === undefined ? {} : { date }))

  return (tree: Root, file: VFile): void => {
    const flattened = flatten(tree)
    const { text, pieces } = flattened
    const analysis = analyse(text)
    const overrides = overridesOf(flattened)
    const prose = pieces.filter(({ block }) => block.type !== 'heading')
    const annotations = listAnnotations(text, analysis, { overrides, threshold, via }).filter((annotation) =>
      isMarked(prose, annotation.spans[0]!),
    )
    const ranges = annotations.map((value) => ({ spans: value.spans, value }))
    const marks = controls ? noteMarks(text, analysis, annotations) : []

    reportAnalysis(file, { flattened, analysis, annotations, threshold })
    wrapRange(prose, ranges, (value, first, children) => annotationNode(value, first, children, sourceId), marks)
    if (overrides.length > 0) unwrapOverrides(tree)
    Object.assign(file.data, { storyText: text, analysis, annotations })
  }
}

function overridesOf({ directives }: Flattened): Override[] {
  return directives.flatMap(({ node, start, end }) => {
    const override = node.type === 'textDirective' ? node.data?.override : undefined
    return override ? [{ ...override, start, end }] : []
  })
}

function noteMarks(text: string, { sentences }: Analysis, annotations: readonly Annotation[]): MarkedRange[] {
  return [...numberNotes(annotations)].map(([sentence, number]) => {
    const { start, end } = sentences[sentence]!
    const words = text.slice(start, end).trimEnd()
    return { at: start + words.length, node: noteReference(number) }
  })
}

/** The directives have done their part; what they hold takes their place. */
function unwrapOverrides(tree: Root): void {
  visit(tree, 'textDirective', (node, index, parent: Parents | undefined) => {
    if (!parent || index === undefined || !node.data?.override) return
    parent.children.splice(index, 1, ...(node.children as (PhrasingContent & Nodes)[]))
    return index
  })
}

function isMarked(pieces: readonly TextPiece[], { start }: Span): boolean {
  const piece = pieces[countEnded(pieces, start)]
  return piece !== undefined && piece.start <= start
}

/** Id of a source whose name is not looked up in a registry; `unknown` when the text names nobody. */
const slugOf = ({ name }: Source): string => (name === null ? 'unknown' : slugify(name))
