import fc from 'fast-check'

/** Property tests try the same cases every time, so that a run fails for what was changed; PROPERTY_SEED tries others. */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 7) })
