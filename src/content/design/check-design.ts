import { contrast } from './contrast.ts'
import { type ColourName, PALETTE, type Theme } from './palette.ts'
import type { Design } from './schema.ts'

/** Least contrast of text and of what is no text but must be seen, by WCAG 2.2, level AA. */
const MIN_TEXT = 4.5
const MIN_MARK = 3

/** What stands on what, and how well it must be told from it. */
const PAIRS: readonly [ColourName, on: ColourName, least: number][] = [
  ...(['ink', 'muted', 'link', 'disputed'] as const).flatMap((it) =>
    (['paper', 'raised'] as const).map((on): [ColourName, ColourName, number] => [it, on, MIN_TEXT]),
  ),
  ['ink', 'target', MIN_TEXT],
  ...(['claim', 'quote', 'figure', 'unnamed', 'focus', 'strong-rule'] as const).map(
    (it): [ColourName, ColourName, number] => [it, 'paper', MIN_MARK],
  ),
]

/** Two colours of a design that readers cannot tell apart well enough. */
interface WeakContrast {
  colour: ColourName
  on: ColourName
  theme: Theme
  /** From 1 to 21. */
  contrast: number
  least: number
}

/** Finds what readers could not tell apart, on light and on dark screens; colours that are not given are ours. */
export function checkDesign({ colours }: Design): WeakContrast[] {
  const given = (name: ColourName, theme: Theme) => (colours[name] ?? PALETTE[name])[theme]
  return PAIRS.flatMap(([colour, on, least]) =>
    (['light', 'dark'] as const).flatMap((theme) => {
      const found = contrast(given(colour, theme), given(on, theme))
      return found < least ? [{ colour, on, theme, contrast: found, least }] : []
    }),
  )
}
