import { wordPattern } from './entries.ts'

/** What befalls people, whom it makes part of the matter: `was suspended from the council`. */
export const SUFFERED = wordPattern(`
  convicted of
  charged with
  arrested
  detained
  jailed
  imprisoned
  sentenced to
  suspended from
  banned from
  expelled from
  sacked
  fired
  dismissed
  injured
  wounded
  evacuated
  rescued
  abducted
  kidnapped
  stranded
  trapped
  indicted
  acquitted
  deported
  displaced
  evicted
  diagnosed with
  awarded
`)

/** Openings of what somebody does while they speak: `Announcing the plans, Ms Lee said`. */
export const PRESENTING = wordPattern(`
  Announcing
  Launching
  Presenting
  Unveiling
  Introducing
  Chairing
  Visiting
  Touring
  Publishing
  Proposing
  Inspecting
`)

/** What a body that the text calls `it` does: `Orbex said it regretted the delay`. */
export const HOPES = wordPattern(`
  regretted
  regrets
  hoped
  hopes
  expected
  expects
  planned
  plans
  intended
  intends
  wanted
  wants
  believed
  believes
  welcomed
  welcomes
  supported
  opposed
  had no plans
  was considering
  was investigating
  would appeal
  would not comment
`)

/** Verbs, in the present, of what somebody does for good: `Orbex owns the mine`. */
export const DOES = wordPattern(`
  owns
  represents
  runs
  operates
  monitors
  oversees
  heads
  leads
  manages
  teaches
  studies
  advises
  employs
  publishes
  lives in
  lives near
  works at
  works for
  works in
  works with
  works as
`)

/** Months cut short, at whose full stop a sentence may seem to end: `released after the Aug`. */
export const SHORT_MONTHS = wordPattern(`
  Jan
  Feb
  Mar
  Apr
  Aug
  Sept
  Sep
  Oct
  Nov
  Dec
`)
