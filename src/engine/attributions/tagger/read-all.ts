import { readRoundCues } from './arguments/read-round-cues.ts'
import { edgesBy } from './arguments/settle-edges.ts'
import type { Context } from './features/context.ts'
import { type Labels, label } from './labelling/label.ts'
import { type Joined, joinLinks } from './linking/join.ts'
import { repairSpans } from './linking/repair-spans.ts'
import type { Model } from './model/model.ts'

/** What a text says who says: labelled, joined, and read again round each cue. In the order of cues. */
export function readAll(context: Context, model: Model): Joined[] {
  const labels = labelWhole(context, model)
  return readAgain({ context, labels, joined: joinLinks(context, labels.parts, model) }, model)
}

/** What the reading round cues makes of a text that was labelled and joined. */
export const readAgain = (
  { context, labels, joined }: { context: Context; labels: Labels; joined: Joined[] },
  { arguments: field, edges }: Pick<Model, 'arguments' | 'edges'>,
): Joined[] => (field ? readRoundCues(context, labels, joined, field, edges ? edgesBy(edges) : undefined) : joined)

/** Labels with spans that do not break off. */
export function labelWhole(context: Context, model: Model): Labels {
  const labels = label(context, model)
  return { ...labels, parts: repairSpans(context, labels.parts) }
}
