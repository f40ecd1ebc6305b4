import { readRoundCues } from './arguments/read-round-cues.ts'
import type { Context } from './features/context.ts'
import { type Labels, label } from './labelling/label.ts'
import { type Joined, joinLinks } from './linking/join.ts'
import { repairSpans } from './linking/repair-spans.ts'
import type { Model } from './model/model.ts'

/** What a text says who says: labelled, joined, and read again round each cue. In the order of cues. */
export function readAll(context: Context, model: Model): Joined[] {
  const labels = labelWhole(context, model)
  const joined = joinLinks(context, labels.parts, model)
  return model.arguments ? readRoundCues(context, labels, joined, model.arguments) : joined
}

/** Labels with spans that do not break off. */
export function labelWhole(context: Context, model: Model): Labels {
  const labels = label(context, model)
  return { ...labels, parts: repairSpans(context, labels.parts) }
}
