import type { PackedModel } from '../../training/pack.ts'
import type { Model } from './model.ts'
import { unpack } from './unpack.ts'
import weights from './weights.json' with { type: 'json' }

const MODEL: Model = unpack(weights as PackedModel)

/** The model that `npm run train` wrote, read once. */
export function loadModel(): Model {
  return MODEL
}
