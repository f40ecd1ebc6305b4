import { z } from 'astro/zod'
import { type ColourName, PALETTE } from './palette.ts'

const colour = z
  .string('expected a colour such as "#17456f", in quotation marks')
  .regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, 'expected a colour such as "#17456f", in quotation marks')
const pair = z.strictObject({ light: colour, dark: colour }, 'expected light and dark, each a colour such as "#17456f"')
const names = Object.keys(PALETTE) as ColourName[]
const eachColour = Object.fromEntries(names.map((name) => [name, pair.optional()])) as Record<
  ColourName,
  z.ZodOptional<typeof pair>
>

const fonts = z
  .string('expected names of fonts such as Georgia, serif')
  .regex(/^[^;{}<>\\@]+$/, 'expected names of fonts such as "Georgia, serif"')
  .optional()

/** `design` of `site.yaml`: what a newsroom changes of the look without a style sheet of its own. */
export const designSchema = z.strictObject(
  {
    colours: z.strictObject(eachColour, `expected colours by name: ${names.join(', ')}`).default({}),
    fonts: z.strictObject({ text: fonts, interface: fonts }, 'expected text and interface').default({}),
    measure: z
      .string('expected a length such as 36rem')
      .regex(/^\d+(?:\.\d+)?(?:rem|em|ch|px)$/, 'expected a length such as 36rem')
      .nullish()
      .transform((it) => it ?? null),
  },
  'expected colours, fonts and measure',
)

/** The design that a newsroom gives, read and checked. */
export type Design = z.infer<typeof designSchema>
