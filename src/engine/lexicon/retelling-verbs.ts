import { lines } from './entries.ts'

/** Verbs that news puts for `said`. */
export const FOR_SAID = lines(`
  warned
  added
  claimed
  argued
  insisted
  noted
  explained
  admitted
  stressed
  announced
  confirmed
  suggested
  acknowledged
  declared
  stated
  revealed
  believed
  conceded
  predicted
  maintained
`)

/** Verbs that news puts for `says`. */
export const FOR_SAYS = lines(`
  warns
  adds
  claims
  argues
  insists
  notes
  explains
  admits
  stresses
  confirms
  suggests
  acknowledges
  believes
  states
  reveals
  concedes
  predicts
  maintains
  thinks
`)
