import { controlOfMark, marksOfNote } from './note-controls.ts'

/** How long a button says that its text has been copied. */
const COPIED_FOR_MS = 1500

/** Gives an open note two ways to take it along: the address of its words, and the words with who said them. */
export function copyNotes(): void {
  const notes = document.querySelector<HTMLElement>('.notes')
  if (!notes || !navigator.clipboard) return
  for (const group of notes.querySelectorAll<HTMLElement>('.note-group')) {
    group.addEventListener('beforetoggle', () => {
      if (group.querySelector('.note-tools')) return
      const tools = document.createElement('p')
      tools.className = 'note-tools'
      const { copyLink = '', copyQuotation = '' } = notes.dataset
      tools.append(
        button(notes, copyLink, () => addressOf(group)),
        button(notes, copyQuotation, () => quotationOf(group)),
      )
      group.append(tools)
    })
  }
}

function button(notes: HTMLElement, label: string, textOf: () => string): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.textContent = label
  element.addEventListener('click', async () => {
    await navigator.clipboard.writeText(textOf())
    element.textContent = notes.dataset.copied ?? ''
    setTimeout(() => {
      element.textContent = label
    }, COPIED_FOR_MS)
  })
  return element
}

function addressOf(group: HTMLElement): string {
  const url = new URL(location.href)
  url.hash = group.querySelector<HTMLAnchorElement>('.note-back')?.hash ?? ''
  return url.href
}

/** The marked words of the sentence that the note was opened from, who said them, and where they stand. */
function quotationOf(group: HTMLElement): string {
  const opened = document.querySelector(group.querySelector<HTMLAnchorElement>('.note-back')?.hash || 'body')
  const control = opened && controlOfMark(opened, group)
  const marks = marksOfNote(group).filter((mark) => controlOfMark(mark, group) === control)
  const outer = marks.filter((mark) => !marks.some((other) => other !== mark && other.contains(mark)))
  const words = outer.map((mark) => mark.textContent?.trim()).join(' … ')
  const quoted = /^[“"'‘«„]/.test(words) ? words : `“${words}”`
  const sources = [...group.querySelectorAll('.note > p')].map((note) => note.textContent?.trim())
  return `${quoted}\n${sources.join(' ')}\n${document.title}\n${addressOf(group)}`
}
