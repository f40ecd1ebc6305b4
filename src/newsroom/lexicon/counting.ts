/** Nouns that mean people as such: `18 Palestinians`, `18 people` and `18 dead` may be one count, `18 children` is not. */
export const countedPeople: ReadonlySet<string> = new Set(
  'people person dead victim casualty fatality death body life resident civilian man woman human individual toll'.split(
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

/** The time that a count runs over. */
export const periods: readonly (readonly [string, RegExp])[] = [
  [
    'the day',
    /\b(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|since (?:dawn|morning|midnight)|overnight|today|(?:past|last) 24 hours|on the day)\b/i,
  ],
  [
    'all along',
    /\b(?:since (?:the )?(?:start|beginning|outbreak|war|conflict|fighting)|this year|so far this|in total|in all|this month|last year|overall|altogether|since \d{4})\b/i,
  ],
]

/** `9 of them`, `including 9`, `another 9`: a part of a count, or an addition to it, and no count of the whole. */
export const partBefore =
  /\b(?:including|among (?:them|the \w+)|of (?:them|whom|which)|another|a further|an additional|additional|extra)\s*(?:,\s*)?(?:\w+\s+){0,2}$/i
export const partAfter =
  /^\s*(?:\w+\s+)?(?:of (?:them|whom|those|the|its|\d+|\w+ (?=\w+s\b))|more\b|others\b|other\b|additional\b|were (?:children|women))/i
