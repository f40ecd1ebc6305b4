import { type Figure, isVague, pluralOf } from '../../engine/index.ts'
import type { SiteIndex } from '../types.ts'
import type { Words } from '../words/types.ts'

type Writers = Pick<SiteIndex, 'format' | 'words'>

type Amount = Pick<Figure, 'value' | 'min' | 'max' | 'unit'> & {
  modifier?: Figure['modifier']
  iso?: string | null
  text?: string
}

/**
 * The number meant, as a reader checks it: `at least 12`, `20 to 30 km`, `USD 2,500,000`, `7 Feb 2026`. Empty when the
 * text gives no number, or only a word such as `several`.
 */
export function figureValue({ format, words }: Writers, figure: Amount): string {
  if (figure.iso != null && figure.value === null && figure.min === null) return format.shortDay(figure.iso)
  const number = isVague(figure.text ?? '') ? '' : numberOf({ format, words }, figure)
  if (number === '') return ''
  const modifier =
    figure.modifier != null && figure.value !== null ? `${words.amounts.modifiers[figure.modifier]} ` : ''
  return `${modifier}${withUnit(number, figure, words)}`
}

/** A number of an axis with its unit: `USD 2.5 million`, `40%`. */
export const roundFigure = ({ format, words }: Writers, value: number, unit: string | null): string =>
  withUnit(format.roundNumber(value), { value, unit }, words)

function numberOf({ format, words: { amounts } }: Writers, { value, min, max }: Amount): string {
  if (value !== null) return format.number(value)
  if (min !== null && max !== null) return amounts.range(format.number(min), format.number(max))
  if (min !== null) return amounts.orMore(format.number(min))
  if (max !== null) return amounts.orFewer(format.number(max))
  return ''
}

function withUnit(number: string, { value, unit }: Pick<Amount, 'value' | 'unit'>, { amounts }: Words): string {
  if (unit === null) return number
  if (unit === '%') return `${number}%`
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${number}`
  if (BEFORE_NUMBER.test(unit)) return `${nameOf(unit, false, amounts)} ${number}`
  const [counted, by] = Object.hasOwn(amounts.units, unit) ? [unit] : unit.split(' per ', 2)
  const name = nameOf(counted!, value !== 1, amounts)
  const amount = `${number} ${name}`
  return by === undefined ? amount : amounts.per(amount, nameOf(by, false, amounts))
}

function nameOf(unit: string, isMany: boolean, { units }: Words['amounts']): string {
  const [one, many] = Object.hasOwn(units, unit) ? units[unit]! : [unit, null]
  return !isMany || SIGN.test(unit) ? one : (many ?? pluralOf(unit))
}

/** `magnitude 6.1`, where other units stand behind the number. */
const BEFORE_NUMBER = /^magnitude$/

/** `km`, `m²`, `km/h`, `°C`: a sign has no plural. */
const SIGN = /^[a-z]{1,2}[²³]?$|[/°]/i
