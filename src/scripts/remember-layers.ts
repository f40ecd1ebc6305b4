const KEY = 'on-record-layers'

/** Keeps the switches over the marks as the reader last left them. */
export function rememberLayers(): void {
  const off = stored()
  for (const box of document.querySelectorAll<HTMLInputElement>('.layers input[type="checkbox"]')) {
    if (off.includes(box.id)) box.checked = false
    box.addEventListener('change', () => {
      const others = stored().filter((id) => id !== box.id)
      try {
        localStorage.setItem(KEY, JSON.stringify(box.checked ? others : [...others, box.id]))
      } catch {
        // Storage may be refused; the switches then hold for this page only.
      }
    })
  }
}

function stored(): string[] {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '[]')
  } catch {
    return []
  }
}
