import { controlOfMark, marksOfNote } from './note-controls.ts'

/** How long a pointer rests on words before their note shows, and how long the note stays when it has left. */
const SHOW_AFTER_MS = 350
const HIDE_AFTER_MS = 300

/**
 * Opens notes from the underlined words too: with a tap, or while a pointer rests on them. Arrow keys lead from an open
 * note, or from a control that has the focus, to the next and the one before.
 */
export function openNotes(): void {
  const text = document.querySelector<HTMLElement>('.story-text')
  if (!text || !('popover' in HTMLElement.prototype)) return
  const controls = [...text.querySelectorAll<HTMLButtonElement>('.note-ref')]
  const canHover = matchMedia('(hover: hover) and (pointer: fine)').matches
  let timer = 0
  let preview: HTMLElement | null = null

  const groupOf = (mark: Element): HTMLElement | null =>
    document.getElementById(`note-${mark.getAttribute('data-annotation')}`)?.closest('.note-group') ?? null
  const openedFrom = new Map<HTMLElement, HTMLButtonElement>()
  const isOpen = (group: HTMLElement) => group.matches(':popover-open')
  /** Of a note of several sentences: whether it stands open at the one of this control. */
  const isOpenAt = (group: HTMLElement, control: HTMLButtonElement) =>
    isOpen(group) && openedFrom.get(group) === control
  const show = (group: HTMLElement, source: HTMLButtonElement | undefined): void => {
    if (!source || isOpenAt(group, source)) return
    if (isOpen(group)) group.hidePopover()
    leadBack(group, source)
    group.showPopover({ source })
  }
  /** The note leads back to the words that it was opened from. */
  const leadBack = (group: HTMLElement, control: HTMLButtonElement): void => {
    openedFrom.set(group, control)
    const mark = marksOfNote(group).find((it) => it.id !== '' && controlOfMark(it, group) === control)
    const back = group.querySelector<HTMLAnchorElement>('.note-back')
    if (mark) back?.setAttribute('href', `#${mark.id}`)
  }

  text.addEventListener('click', (event) => {
    const target = event.target as Element
    const mark = target.closest('[data-annotation]')
    if (!mark || target.closest('a, button') || !getSelection()?.isCollapsed) return
    const group = groupOf(mark)
    if (!group || getComputedStyle(mark).textDecorationLine === 'none') return
    clearTimeout(timer)
    preview = null
    show(group, controlOfMark(mark, group))
  })

  if (canHover) {
    text.addEventListener('pointerover', (event) => {
      const mark = (event.target as Element).closest('[data-annotation]')
      const group = mark && groupOf(mark)
      clearTimeout(timer)
      const control = mark && group ? controlOfMark(mark, group) : undefined
      if (preview && group !== preview) timer = window.setTimeout(hidePreview, HIDE_AFTER_MS)
      if (!group || !control || isOpenAt(group, control) || document.querySelector('.note-group:popover-open:hover'))
        return
      if (getComputedStyle(mark).textDecorationLine === 'none') return
      timer = window.setTimeout(() => {
        // What the reader has opened, the pointer does not close.
        if (document.querySelector(':popover-open') && !preview) return
        show(group, control)
        preview = group
      }, SHOW_AFTER_MS)
    })
    document.addEventListener('pointerover', (event) => {
      if (!preview) return
      const target = event.target as Element
      if (preview.contains(target)) clearTimeout(timer)
      else if (!text.contains(target)) {
        clearTimeout(timer)
        timer = window.setTimeout(hidePreview, HIDE_AFTER_MS)
      }
    })
  }
  function hidePreview(): void {
    if (preview && isOpen(preview)) preview.hidePopover()
    preview = null
  }

  const groups = new Set(
    controls.flatMap((it) => document.getElementById(it.getAttribute('popovertarget') ?? '') ?? []),
  )
  for (const group of groups) group.addEventListener('toggle', hideCovered)

  for (const control of controls) {
    const group = document.getElementById(control.getAttribute('popovertarget') ?? '')
    if (!group) continue
    control.addEventListener('click', (event) => {
      if (!isOpen(group) || isOpenAt(group, control)) {
        leadBack(group, control)
        return
      }
      // Open at another sentence: the browser would only close it.
      event.preventDefault()
      show(group, control)
    })
    group.addEventListener('toggle', () => {
      if (!isOpenAt(group, control)) return
      control.classList.add('read')
      // Below the line of its sentence, or in the margin; a screen too short shows the rest of it by scrolling.
      const { bottom, height } = group.getBoundingClientRect()
      const over = bottom - innerHeight
      const room = control.getBoundingClientRect().top - 64
      if (over > 0 && height < innerHeight) scrollBy({ top: Math.min(over + 12, Math.max(0, room)) })
    })
  }

  document.addEventListener('keydown', (event) => {
    const step =
      event.key === 'ArrowRight' || event.key === 'ArrowDown'
        ? 1
        : event.key === 'ArrowLeft' || event.key === 'ArrowUp'
          ? -1
          : 0
    if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const open = document.querySelector<HTMLElement>('.note-group:popover-open')
    const current =
      open && open !== preview ? openedFrom.get(open) : controls.find((it) => it === document.activeElement)
    const next = current && controls[controls.indexOf(current) + step]
    if (!next || (document.activeElement as HTMLElement)?.matches('input, select, textarea')) return
    event.preventDefault()
    next.focus()
    next.scrollIntoView({ block: 'nearest' })
    const group = document.getElementById(next.getAttribute('popovertarget') ?? '')
    if (group && open) show(group, next)
  })
}

/** In the margin an open note lies over others: what it half covers is no aim for a pointer. */
function hideCovered(): void {
  const box = document.querySelector('.note-group:popover-open')?.getBoundingClientRect()
  for (const note of document.querySelectorAll('.note-group.placed:not(:popover-open)')) {
    const { top, bottom } = note.getBoundingClientRect()
    note.classList.toggle('covered', box !== undefined && top < box.bottom && bottom > box.top)
  }
}
