import { lowerName } from '../lower-name.ts'
import type { Form, NamedEntity } from './merge-full-names.ts'

type Titled = Pick<Form, 'name' | 'style'>

/** Titles that stand before a name by which nobody else is called: King Hussein is not Saddam Hussein. */
const TITLES = ['King', 'Queen', 'Prince', 'Princess', 'Pope']
const isTitle = (style: string | null | undefined): boolean => TITLES.includes(style ?? '')
/** `Mohammed bin Zayed`: a name in which the first is the bearer’s own and what follows tells whose son he is. */
const NAMED_BY_FATHER = /\s(?:bin|bint|ibn|al)[\s-]/iu

/** Whether a king, queen, prince or pope is called by one name here. */
export const isCrowned = ({ name, style }: Titled): boolean => !/\s/u.test(name) && isTitle(style)

/** Whether the story has a king, queen, prince or pope of that one name. */
export const hasCrowned = (name: string, forms: ReadonlyMap<string, Titled>): boolean =>
  TITLES.some((title) => forms.has(`${title}|${name}`))

/** Of the bearers of a name those whom the story calls king, queen, prince or pope by their full name, or who have a royal form of it. */
export function findCrowned(bearers: readonly NamedEntity[], forms: ReadonlyMap<string, Titled>): NamedEntity[] {
  const crowned = new Set([...forms.values()].filter(({ style }) => isTitle(style)).map(({ name }) => lowerName(name)))
  return [...new Set(bearers)].filter(
    ({ name, keys }) => keys.some((key) => crowned.has(key)) || NAMED_BY_FATHER.test(name),
  )
}
