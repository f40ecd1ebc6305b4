/** The control of a mark: of several that open one note, the first behind it, at the end of its sentence. */
export function controlOfMark(mark: Element, group: HTMLElement): HTMLButtonElement | undefined {
  return [...document.querySelectorAll<HTMLButtonElement>(`[popovertarget="${group.id}"].note-ref`)].find(
    (control) => mark.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
}

/** The marks that a note explains, in text order. */
export function marksOfNote(group: HTMLElement): HTMLElement[] {
  const ids = new Set([...group.querySelectorAll('[id^="note-"]')].map(({ id }) => id.slice('note-'.length)))
  return [...document.querySelectorAll<HTMLElement>('.story-text [data-annotation]')].filter((mark) =>
    ids.has(mark.dataset.annotation ?? ''),
  )
}
