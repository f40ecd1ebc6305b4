import type { Assertion } from '../types.ts'

/** Whether one assertion is of the voice right behind that of another in one story, so that it may answer it; no question is in either. */
export const isAnswer = (a: Assertion, b: Assertion): boolean =>
  a.reading === b.reading && b.order === a.order + 1 && ![a, b].some(({ text }) => text.includes('?'))

/** The same of two of which neither only says that another is right or wrong: `Brandt denied this`. */
export const isFullAnswer = (a: Assertion, b: Assertion): boolean => isAnswer(a, b) && !a.reply && !b.reply
