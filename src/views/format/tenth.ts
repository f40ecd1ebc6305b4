/** A coordinate of a drawing to one decimal, which the eye cannot tell from the whole number. */
export const tenth = (number: number): number => Math.round(number * 10) / 10
