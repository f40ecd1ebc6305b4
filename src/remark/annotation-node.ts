import type { Data, Node, Parent, PhrasingContent } from 'mdast'
import type {} from 'mdast-util-to-hast'
import { type Annotation, isVague, type Source } from '../engine/index.ts'

/** A marked stretch in the tree; one annotation may have several, the first of which carries the id. */
export interface AnnotationNode extends Parent {
  type: 'annotation'
  annotation: Annotation
  children: PhrasingContent[]
  data: Data
}

/** The control at the end of an annotated sentence that opens its notes. */
export interface NoteReference extends Node {
  type: 'noteReference'
  /** Number of the notes, from 1, in text order. */
  number: number
  data: Data
}

declare module 'mdast' {
  interface PhrasingContentMap {
    annotation: AnnotationNode
    noteReference: NoteReference
  }
  interface RootContentMap {
    annotation: AnnotationNode
    noteReference: NoteReference
  }
}

/** `content` → HTML: the element of an annotation and the attributes that others rely on. */
export function annotationNode(
  annotation: Annotation,
  first: boolean,
  children: PhrasingContent[],
  sourceId: (source: Source) => string,
): AnnotationNode {
  const { hName, value } = element(annotation)
  const hProperties = {
    ...(first && { id: `a-${annotation.id}` }),
    dataAnnotation: annotation.id,
    dataKind: annotation.kind,
    ...(annotation.by === 'editor' && { dataBy: 'editor' }),
    ...(annotation.kind === 'figure' ? figureProperties(annotation.figure) : saidProperties(annotation, sourceId)),
    ...value,
  }
  return { type: 'annotation', annotation, children, data: { hName, hProperties } }
}

/** The control of the notes of a sentence: a button that opens them. */
export function noteReference(number: number): NoteReference {
  const hProperties = {
    type: 'button',
    className: ['note-ref'],
    dataN: String(number),
    popoverTarget: `notes-${number}`,
    ariaLabel: `Note ${number}`,
  }
  return { type: 'noteReference', number, data: { hName: 'button', hProperties } }
}

type Said = Exclude<Annotation, { kind: 'figure' }>
type Figure = Extract<Annotation, { kind: 'figure' }>['figure']

function saidProperties(annotation: Said, sourceId: (source: Source) => string) {
  const { chain, stance } = annotation
  const origin = chain[0]
  const relay = chain.length > 1 ? chain.at(-1) : undefined
  const status = annotation.kind === 'claim' ? annotation.status : null
  return {
    dataSource: origin ? sourceId(origin) : 'unknown',
    ...(relay && { dataVia: sourceId(relay) }),
    ...(stance !== 'asserted' && { dataStance: stance }),
    ...(origin?.kind === 'unnamed' && { dataUnnamed: '' }),
    ...(status && { dataStatus: status }),
    ...(annotation.kind === 'quote' && { dataUse: annotation.use }),
  }
}

function figureProperties({ value, min, max, unit, kind, text }: Figure) {
  return {
    dataFigure: kind,
    ...(value !== null && { dataValue: String(value) }),
    ...(min !== null && { dataMin: String(min) }),
    ...(max !== null && !isVague(text) && { dataMax: String(max) }),
    ...(unit !== null && { dataUnit: unit }),
  }
}

/** `<time>` and `<data>` where there is a value that their attribute may carry. */
function element(annotation: Annotation) {
  if (annotation.kind !== 'figure') return { hName: 'span', value: {} }
  const { iso, kind, value } = annotation.figure
  const dated = (kind === 'date' || kind === 'time') && iso !== null && VALID_DATETIME.test(iso)
  if (dated) return { hName: 'time', value: { dateTime: iso } }
  return value === null ? { hName: 'span', value: {} } : { hName: 'data', value: { value: String(value) } }
}

/** The HTML standard's year, month, date, and date with time. */
const VALID_DATETIME = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?$/
