/**
 * Scores from which each kind of statement across stories is shown, 0 to 1; below it the page says nothing and the editor
 * may be asked. Each is the least at which nine in ten and more of what is shown were right, all of it read:
 *
 * | from | the first twelve invented affairs (tests/newsroom/affairs): conflicts; superseded | three real sets: conflicts; superseded; rows of ledgers |
 * |---|---|---|
 * | 0.9 | 33 of 33 right, 27 of 37 found; 25 of 25, 25 of 37 | 5 of 5; 5 of 5; 26 of 26 |
 * | 0.8 | 35 of 35, 29 found; 28 of 28, 28 found | 6 of 6; 10 of 10; 42 of 42 |
 * | 0.72 | 38 of 38, 32 found; 33 of 33, 33 found | 8 of 8; 15 of 15; 53 of 53 |
 * | 0.65 | 38 of 38, 32 found; 33 of 33, 33 found | 8 of 8; 18 of 21; 57 of 65 |
 * | 0.5 | 38 of 38, 32 found; 33 of 34, 33 found | 8 of 9; 19 of 22; 57 of 72 |
 *
 * The rules were made on the same sets, so that these are no figures for another archive.
 */
export const SHOWN = { conflict: 0.72, update: 0.72, agree: 0.65, ledger: 0.72 } as const

/** How much is disputed in the news of a briefing. */
export type Climate = 'quiet' | 'mixed' | 'disputed'

/**
 * Probabilities from which two voices of one story are said to contradict each other: where a rule finds that one denies what
 * the other says, where it finds two things of which but one can hold, where these are two counts, and by their words alone: in
 * a story of which something else is likely to be disputed, in any other, and where words tell of two days, years or numbers,
 * which may as well be what they differ about. In news of which little is disputed, as most is, the same words less often mean
 * that somebody contradicts another, and in news of disputes more often. Figures: README of `assertions/contradiction`.
 */
export const CONTRADICTION: Readonly<Record<Climate, ContradictionThresholds>> = {
  quiet: { negated: 0.5, excluded: 0.98, counted: 0.98, disputed: 0.98, alone: 0.98, apart: 0.98 },
  mixed: { negated: 0.5, excluded: 0.5, counted: 0.75, disputed: 0.8, alone: 0.93, apart: 0.9 },
  disputed: { negated: 0.5, excluded: 0.5, counted: 0.75, disputed: 0.8, alone: 0.8, apart: 0.9 },
}

interface ContradictionThresholds {
  negated: number
  excluded: number
  counted: number
  disputed: number
  alone: number
  apart: number
}

/**
 * Share of exchanges that are likely to be disputes, below which news is quiet and from which on it is one of disputes, and
 * exchanges without which nothing is known of that.
 */
export const CLIMATE = { quiet: 0.02, disputed: 0.05, least: 60 } as const

/**
 * From which two voices who are likely to contradict each other make a story a disputed one. Of 906 real articles of which
 * nothing was learned none had two such exchanges of other sentences where what was above 0.7 was wrong.
 */
export const DISPUTED = 0.5

/**
 * Probabilities from which a figure is said to take the place of an earlier one: where a rule says so, by the words alone of
 * sums, and of all else. Figures: README of `counts/levels`.
 */
export const SUCCESSION = { ruled: 0.6, sum: 0.75, unruled: 0.88 } as const

/** From which two figures of an event that few stories are of, of which a rule says so, are said to clash. */
export const CLASH = 0.5

/** From this score on two stories are related. */
export const MIN_RELATION = 0.27

/** What the event that two stories are of adds to their relation, and what they must share besides. */
export const IN_EVENT = {
  /** Number of stories up to which it is enough that two are of the event. */
  small: 6,
  /** Number of stories up to which an event is narrow; the more there are, the less it tells that two are of it. */
  narrow: 24,
  /** What a narrow event adds to the score, and the steps by which a wider one adds less. */
  bonus: 0.3,
  step: 0.05,
  /** Likeness apart from the event from which on nothing else is asked in a narrow one. */
  alike: 0.25,
  /** Least likeness, and least cosine of words. */
  minAlike: 0.05,
  minTerms: 0.08,
  /** Either so much likeness, or so much that most stories of the event do not have. */
  somewhatAlike: 0.1,
  own: 0.06,
  /** Least of the latter in an event wider than a narrow one, times the square of how much wider it is. */
  ownOfWide: 0.028,
  /** Days after which two stories of an event must share so much of names and words, for it adds nothing by itself. */
  older: [
    { days: 100, alike: 0.1 },
    { days: 400, alike: 0.14 },
  ],
  /** What is left of a likeness that is but what all of a wide event have. */
  commonplace: 0.7,
} as const
