/** Offers the system's own way to share, where there is one. */
export function shareStory(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-share]')
  if (!button || !navigator.share) return
  button.parentElement?.removeAttribute('hidden')
  button.addEventListener('click', () => {
    const url = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href
    // A reader who changes their mind rejects it.
    navigator.share({ title: button.dataset.share ?? '', url }).catch(() => undefined)
  })
}
