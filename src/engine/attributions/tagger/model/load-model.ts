import type { Model } from './model.ts'
import type { PackedModel } from './packed.ts'
import { unpack } from './unpack.ts'
import weights from './weights.json' with { type: 'json' }

const MODEL: Model = unpack(weights as PackedModel)

/** The model that `npm run train` wrote, read once. */
export function loadModel(): Model {
  return MODEL
}
