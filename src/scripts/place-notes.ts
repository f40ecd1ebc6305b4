import { layOutParagraphs } from './lay-out-paragraphs.ts'

/** How far below its line a note may stand before it stays at the end of the story, and the least gap between two. */
const MAX_DRIFT_PX = 140
const GAP_PX = 14

/** Paragraphs laid out in one frame, so that no frame of a long story takes long. */
const BATCH_SIZE = 12

/**
 * Sets the notes of a story into the margin, each beside the line of its control and none over another, where the
 * margin is wide enough. A note for which there is no room stays in the list at the end.
 */
export function placeNotes(): void {
  const notes = document.querySelector<HTMLElement>('.notes')
  const text = document.querySelector<HTMLElement>('.story-text')
  if (!notes || !text) return
  const wide = matchMedia('(min-width: 75rem)')
  const items = [...notes.querySelectorAll<HTMLElement>('.note-group')]
  const controls = items.map((item) => document.querySelector<HTMLElement>(`[popovertarget="${item.id}"]`))
  let awaitsFrame = false
  let width = 0
  let height = 0

  const place = (): void => {
    if (awaitsFrame) return
    // A line has its place only when all above it are laid out.
    if (wide.matches && layOutParagraphs(BATCH_SIZE) > 0) {
      awaitsFrame = true
      requestAnimationFrame(() => {
        awaitsFrame = false
        place()
      })
      return
    }
    if (notes.querySelector(':popover-open')) return
    notes.classList.toggle('in-margin', wide.matches)
    for (const item of items) item.classList.remove('placed')
    if (!wide.matches) return
    for (const item of items) item.classList.add('placed')
    const origin = (text.closest('.story') ?? text).getBoundingClientRect().top
    const tops = controls.map((control) => (control ? control.getBoundingClientRect().top - origin : Number.NaN))
    notes.classList.toggle('all-placed', setBeside(items, tops))
  }

  // A new width, a new font, a picture that has come or a switch of the marks moves lines; the notes themselves do not.
  new ResizeObserver(([entry]) => {
    if (!entry || Math.abs(entry.contentRect.width - width) + Math.abs(entry.contentRect.height - height) < 1) return
    ;({ width, height } = entry.contentRect)
    place()
  }).observe(text)
  wide.addEventListener('change', place)
  document.fonts?.ready.then(place)
  addEventListener('beforeprint', () => notes.classList.remove('in-margin', 'all-placed'))
  addEventListener('afterprint', place)
}

/**
 * Sets each note beside its line, below the one before it; one for which there is no room is placed no more.
 *
 * @param tops Where each belongs; not a number where it has no line.
 * @returns Whether all are placed.
 */
function setBeside(items: HTMLElement[], tops: number[]): boolean {
  const heights = items.map((item) => item.offsetHeight)
  let free = 0
  let areAllPlaced = true
  for (const [index, item] of items.entries()) {
    const wanted = tops[index]!
    const top = Math.max(wanted, free)
    if (!(top - wanted <= MAX_DRIFT_PX)) {
      item.classList.remove('placed')
      areAllPlaced = false
      continue
    }
    item.style.setProperty('--note-top', `${Math.round(top)}px`)
    free = top + heights[index]! + GAP_PX
  }
  return areAllPlaced
}
