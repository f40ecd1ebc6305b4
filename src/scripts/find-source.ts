/** A source of the index that has a page. */
interface Listed {
  name: string
  url: string
}

/** How many sources are shown that a reader may mean. */
const MAX_FOUND = 24

const frame = document.querySelector<HTMLElement>('.find-source')
if (frame) startFinding(frame)

/** Finds sources by what their names begin with, accents aside; the list of them is loaded with the first letter. */
function startFinding(frame: HTMLElement): void {
  const field = frame.querySelector('input')!
  const found = document.querySelector<HTMLElement>('.found-sources')!
  let loading: Promise<Listed[]> | undefined
  field.addEventListener('input', async () => {
    loading ??= fetch(frame.dataset.index ?? '')
      .then((response) => response.json())
      .then(({ sources }: { sources: { name: string; url: string | null }[] }) =>
        sources.flatMap(({ name, url }) => (url === null ? [] : [{ name, url }])),
      )
    const sources = await loading
    const wanted = plain(field.value)
    const hits = sources.filter(({ name }) => wanted !== '' && ` ${plain(name)}`.includes(` ${wanted}`))
    show(hits.slice(0, MAX_FOUND), wanted !== '')
  })

  const show = (hits: Listed[], hasWords: boolean): void => {
    const list = document.createElement('ul')
    list.className = 'directory'
    list.append(
      ...hits.map(({ name, url }) => {
        const item = document.createElement('li')
        const link = Object.assign(document.createElement('a'), { href: new URL(url).pathname, textContent: name })
        item.append(link)
        return item
      }),
    )
    found.replaceChildren(...(hits.length > 0 ? [list] : hasWords ? [frame.dataset.none ?? ''] : []))
  }
}

/** A name as it is compared: letters and digits in lower case, without accents. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
