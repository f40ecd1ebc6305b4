/** Nouns that mean people as such: `18 Palestinians`, `18 people` and `18 dead` may be one count, `18 children` is not. */
export const countedPeople: ReadonlySet<string> = new Set(
  'people person dead victim casualty fatality death body life resident civilian man woman human individual toll villager'.split(
    ' ',
  ),
)

/** Nouns by which a text counts its own parts: `two reports`, `three counts`. */
export const aboutTexts: ReadonlySet<string> = new Set(
  'account article claim count document figur lin number pag paragraph piec report sentenc sourc statement story text word'.split(
    ' ',
  ),
)

/** Stems of the verbs by which any figure moves. */
export const changing: ReadonlySet<string> = new Set(
  'climb declin drop fall fell gain grew grow increas los lost ris ros shrink sink slip'.split(' '),
)

/** What a count is of, told by its sentence: 18 killed in airstrikes and 12 by gunfire are two counts. */
export const causes: readonly (readonly [string, RegExp])[] = [
  ['gunfire', /\b(?:gunfire|gunshots?|shootings?|shot|gunm[ae]n|snipers?)\b/i],
  ['airstrike', /\b(?:air ?strikes?|air raids?|bombing|bombed|bombardment|drones?|missiles?|warplanes?)\b/i],
  ['shelling', /\b(?:shelling|shelled|artillery|mortars?|rockets?)\b/i],
  ['explosion', /\b(?:explosions?|blasts?|exploded)\b/i],
  ['fire', /\b(?:fires?|blaze|wildfires?|smoke)\b/i],
  ['flood', /\b(?:floods?|flooding|floodwaters?|drowned)\b/i],
  ['landslide', /\b(?:landslides?|mudslides?|avalanche)\b/i],
  ['quake', /\b(?:earthquakes?|quake|tremors?|aftershocks?)\b/i],
  ['storm', /\b(?:storms?|hurricane|cyclone|typhoon|tornado)\b/i],
  ['crash', /\b(?:crash(?:ed)?|collision|derail(?:ed|ment)|capsized|sank)\b/i],
  ['crush', /\b(?:stampede|crush)\b/i],
  ['disease', /\b(?:cholera|outbreak|virus|infections?|fever|measles)\b/i],
]

/** The stretch of time that a count runs over: a day's count is none of a war. */
export const windows: readonly (readonly [string, RegExp])[] = [
  [
    'hours',
    /\b(?:since (?:dawn|(?:this )?morning|midnight)|overnight|(?:past|last|previous) (?:24|48|twenty-four) hours|in (?:a|one|the) (?:single )?(?:day|night)|daily|each (?:day|night)|every day|(?:a|per) (?:day|week|month|year)|an hour|in a single)\b/i,
  ],
  [
    'all along',
    /\b(?:since (?:the )?(?:start|beginning|outbreak|war|conflict|fighting|invasion)|this year|so far|in total|in all|overall|altogether|since (?:\d{4}|last \w+|january|february|march|april|may|june|july|august|september|october|november|december))\b/i,
  ],
]

/** What has not come about: planned, proposed, feared or forecast. `May have died` is an estimate of what has. */
export const plans =
  /\b(?:(?:could|may|might|would|should|will|can)(?! have\b)|potentially|propos(?:e[ds]?|al|als|ing)|plan(?:s|ned|ning)?|expect(?:s|ed)?|forecasts?|predict(?:s|ed|ion)?|project(?:s|ed|ions)|recommend(?:s|ed|ation)?|if|unless|targets?|aims? (?:to|for)|hop(?:es?|ed|ing) (?:to|for)|threaten(?:s|ed)?|demand(?:s|ed)?|seek(?:s|ing)?|wants?|at risk|under threat|set to|due to|scheduled)\b/i

/** `9 of them`, `including 9`, `another 9`: a part of a count, or an addition to it, and no count of the whole. */
export const partBefore =
  /\b(?:including|among (?:them|the \w+)|of (?:them|whom|which)|another|a further|an additional|additional|extra)\s*(?:,\s*)?(?:\w+\s+){0,2}$/i
export const partAfter =
  /^\s*(?:\w+\s+)?(?:of (?:them|whom|those|the|its|\d+|\w+ (?=\w+s\b))|more\b|others\b|other\b|additional\b|were (?:children|women))/i

/** Stems of the words by which a role is told, which two counts of one role always share. */
export const roleWords: ReadonlySet<string> = new Set(
  'kill die dead death fatalit toll casualt victim injur wound hurt miss displac detain arrest people bodi body lost los'.split(
    ' ',
  ),
)

/** Words before a date by which it tells when something was said, and not when it was so. */
export const saidOn =
  /\b(?:said|says|told|reported|announced|confirmed|added|wrote|statement|report|conference)\b[^.,;]{0,40}$/i

/** `12 soldiers and three children`: the parts of a list are none of them the whole. */
export const listed =
  /^\s*(?:[\p{L}-]+\s+){1,3}?and (?:\d[\d,.]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds) \p{L}+/iu
