import type { Design } from './schema.ts'

/** A design as custom properties of CSS; empty where nothing is changed. */
export function designCss({ colours, fonts, measure }: Design): string {
  const lines = [
    ...Object.entries(colours).flatMap(([name, pair]) =>
      pair ? [`--${name}: light-dark(${pair.light}, ${pair.dark});`] : [],
    ),
    ...(fonts.text ? [`--serif: ${fonts.text};`] : []),
    ...(fonts.interface ? [`--sans: ${fonts.interface};`] : []),
    ...(measure ? [`--measure: ${measure};`] : []),
  ]
  return lines.length === 0 ? '' : `:root {\n  ${lines.join('\n  ')}\n}\n`
}
