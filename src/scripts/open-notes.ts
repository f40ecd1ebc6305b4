import { controlOfMark, marksOfNote } from './note-controls.ts'

/** How long a pointer rests on words before their note shows, and how long the note stays when it has left. */
const SHOW_AFTER_MS = 350
const HIDE_AFTER_MS = 300

/** Space above the line of an open note that stays in sight, and below the note, where the page scrolls to show it. */
const SPACE_ABOVE_PX = 64
const SPACE_BELOW_PX = 12

/**
 * Opens notes from the underlined words too: with a tap, or while a pointer rests on them. Arrow keys lead from an open
 * note, or from a control that has the focus, to the next and the one before.
 */
export function openNotes(): void {
  const text = document.querySelector<HTMLElement>('.story-text')
  if (!text || !('popover' in HTMLElement.prototype)) return
  const controls = [...text.querySelectorAll<HTMLButtonElement>('.note-ref')]
  const opener = makeOpener()
  const preview = makePreview(opener)
  openWithTap(text, opener, preview)
  if (matchMedia('(hover: hover) and (pointer: fine)').matches) previewUnderPointer(text, opener, preview)
  for (const group of new Set(controls.flatMap((it) => groupOfControl(it) ?? [])))
    group.addEventListener('toggle', hideCovered)
  for (const control of controls) openAtControl(control, opener)
  stepWithArrows(controls, opener, preview)
}

type Opener = ReturnType<typeof makeOpener>

/** Shows notes, and knows at which of its sentences a note of several stands open. */
function makeOpener() {
  const openedFrom = new Map<HTMLElement, HTMLButtonElement>()
  const isOpenAt = (group: HTMLElement, control: HTMLButtonElement): boolean =>
    isOpen(group) && openedFrom.get(group) === control
  /** The note leads back to the words that it was opened from. */
  const leadBack = (group: HTMLElement, control: HTMLButtonElement): void => {
    openedFrom.set(group, control)
    const mark = marksOfNote(group).find((it) => it.id !== '' && controlOfMark(it, group) === control)
    const back = group.querySelector<HTMLAnchorElement>('.note-back')
    if (mark) back?.setAttribute('href', `#${mark.id}`)
  }
  const show = (group: HTMLElement, source: HTMLButtonElement | undefined): void => {
    if (!source || isOpenAt(group, source)) return
    if (isOpen(group)) group.hidePopover()
    leadBack(group, source)
    group.showPopover({ source })
  }
  return { controlOf: (group: HTMLElement) => openedFrom.get(group), isOpenAt, leadBack, show }
}

type Preview = ReturnType<typeof makePreview>

/** The note that shows while a pointer rests on its words: what the reader has opened, the pointer does not close. */
function makePreview(opener: Opener) {
  let timer = 0
  let shown: HTMLElement | null = null
  const wait = (action: () => void, time: number) => {
    timer = window.setTimeout(action, time)
  }
  const hide = (): void => {
    if (shown && isOpen(shown)) shown.hidePopover()
    shown = null
  }
  return {
    shown: () => shown,
    stopWaiting: () => clearTimeout(timer),
    forget() {
      clearTimeout(timer)
      shown = null
    },
    showSoon: (group: HTMLElement, control: HTMLButtonElement) =>
      wait(() => {
        if (document.querySelector(':popover-open') && !shown) return
        opener.show(group, control)
        shown = group
      }, SHOW_AFTER_MS),
    hideSoon: () => wait(hide, HIDE_AFTER_MS),
  }
}

function openWithTap(text: HTMLElement, opener: Opener, preview: Preview): void {
  text.addEventListener('click', (event) => {
    const target = event.target as Element
    const mark = target.closest('[data-annotation]')
    if (!mark || target.closest('a, button') || !getSelection()?.isCollapsed) return
    const group = groupOfMark(mark)
    if (!group || !isUnderlined(mark)) return
    preview.forget()
    opener.show(group, controlOfMark(mark, group))
  })
}

function previewUnderPointer(text: HTMLElement, opener: Opener, preview: Preview): void {
  text.addEventListener('pointerover', (event) => {
    const mark = (event.target as Element).closest('[data-annotation]')
    const group = mark && groupOfMark(mark)
    preview.stopWaiting()
    const control = mark && group ? controlOfMark(mark, group) : undefined
    if (preview.shown() && group !== preview.shown()) preview.hideSoon()
    if (!group || !control || opener.isOpenAt(group, control)) return
    if (document.querySelector('.note-group:popover-open:hover') || !isUnderlined(mark)) return
    preview.showSoon(group, control)
  })
  document.addEventListener('pointerover', (event) => {
    const shown = preview.shown()
    if (!shown) return
    const target = event.target as Element
    if (shown.contains(target)) preview.stopWaiting()
    else if (!text.contains(target)) {
      preview.stopWaiting()
      preview.hideSoon()
    }
  })
}

function openAtControl(control: HTMLButtonElement, opener: Opener): void {
  const group = groupOfControl(control)
  if (!group) return
  control.addEventListener('click', (event) => {
    if (!isOpen(group) || opener.isOpenAt(group, control)) {
      opener.leadBack(group, control)
      return
    }
    // Open at another sentence: the browser would only close it.
    event.preventDefault()
    opener.show(group, control)
  })
  group.addEventListener('toggle', () => {
    if (!opener.isOpenAt(group, control)) return
    control.classList.add('read')
    // Below the line of its sentence, or in the margin; a screen too short shows the rest of it by scrolling.
    const { bottom, height } = group.getBoundingClientRect()
    const over = bottom - innerHeight
    const room = control.getBoundingClientRect().top - SPACE_ABOVE_PX
    if (over > 0 && height < innerHeight) scrollBy({ top: Math.min(over + SPACE_BELOW_PX, Math.max(0, room)) })
  })
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

function stepWithArrows(controls: HTMLButtonElement[], opener: Opener, preview: Preview): void {
  document.addEventListener('keydown', (event) => {
    const step = STEPS[event.key]
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const open = document.querySelector<HTMLElement>('.note-group:popover-open')
    const current =
      open && open !== preview.shown() ? opener.controlOf(open) : controls.find((it) => it === document.activeElement)
    const next = current && controls[controls.indexOf(current) + step]
    if (!next || (document.activeElement as HTMLElement)?.matches('input, select, textarea')) return
    event.preventDefault()
    next.focus()
    next.scrollIntoView({ block: 'nearest' })
    const group = groupOfControl(next)
    if (group && open) opener.show(group, next)
  })
}

function groupOfMark(mark: Element): HTMLElement | null {
  return document.getElementById(`note-${mark.getAttribute('data-annotation')}`)?.closest('.note-group') ?? null
}

function groupOfControl(control: HTMLButtonElement): HTMLElement | null {
  return document.getElementById(control.getAttribute('popovertarget') ?? '')
}

function isOpen(group: HTMLElement): boolean {
  return group.matches(':popover-open')
}

/** Whether a mark is shown: a reader may have switched its kind off. */
function isUnderlined(mark: Element): boolean {
  return getComputedStyle(mark).textDecorationLine !== 'none'
}

/** In the margin an open note lies over others: what it half covers is no aim for a pointer. */
function hideCovered(): void {
  const box = document.querySelector('.note-group:popover-open')?.getBoundingClientRect()
  for (const note of document.querySelectorAll('.note-group.placed:not(:popover-open)')) {
    const { top, bottom } = note.getBoundingClientRect()
    note.classList.toggle('covered', box !== undefined && top < box.bottom && bottom > box.top)
  }
}
