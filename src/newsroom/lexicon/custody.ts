/** Steps of a case against a person, each by the words that say that it has been taken; what comes later ends what came before. */
export const CUSTODY_STEPS: readonly (readonly [number, RegExp])[] = [
  [
    1,
    /\b(?:arrest(?:ed|s)|detain(?:ed|s)|apprehended|taken into custody|taken away|picked up by police|in custody)\b/i,
  ],
  [
    2,
    /\b(?:charged|indicted|formally arrested|moved to (?:[“"‘']?residential|house arrest|prison|jail)|transferred to)\b/i,
  ],
  [3, /\b(?:convicted|acquitted|found (?:not )?guilty|sentenced|jailed|imprisoned|cleared of)\b/i],
  [4, /\b(?:released|freed|set free|let go|pardoned)\b/i],
]
