/** Data for a `<script type="application/ld+json">`: no `<` of a title can end the element. */
export function jsonLd(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
