/**
 * Lays out the next paragraphs of the story that wait until they come into sight (`styles/story.css`).
 *
 * @returns how many these were; 0 when all are laid out.
 */
export function layOutParagraphs(most = Number.POSITIVE_INFINITY): number {
  const waiting = [...document.querySelectorAll<HTMLElement>('.story-text > p')]
    .filter(({ style }) => style.contentVisibility !== 'visible')
    .slice(0, most)
  for (const { style } of waiting) style.contentVisibility = 'visible'
  return waiting.length
}
